// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "models/privacy/dossiererasure.h"
#include "models/reports/certificatereport.h"
#include "models/reports/roundreport.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct ExportOptions {
    std::string folder;
    bool understood = false;
};

Result<Outcome> exportTo(const Runtime &runtime, const ExportOptions &options)
{
    if (!options.understood)
        return fail(ErrorCode::Usage,
            Texts::tr("The export is not encrypted: whoever has the folder reads everybody's data. Say so with "
                      "--i-understand."));
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(summary,
        privacy::exportDossier(session, filePath(options.folder), reports::roundReportPdf, runtime.progress()));
    return Outcome { { { u"folder"_s, summary.folder }, { u"files"_s, summary.files },
                         { u"sha256"_s, summary.checksum } },
        Texts::tr("%1 files written to %2. SHA-256 of SHA256SUMS: %3. Nothing of it is encrypted.")
            .arg(summary.files)
            .arg(summary.folder, summary.checksum) };
}

struct EndOptions {
    std::string on;
    std::string instruction;
    std::string returnTo;
    std::string certificate;
    bool erase = false;
    bool understood = false;
    bool goesOn = false;
};

QJsonObject endJson(const privacy::AgreementEnd &end)
{
    return { { u"ended"_s, end.ended.toString(Qt::ISODate) },
        { u"eraseDue"_s, end.hasEnded() ? end.eraseDue().toString(Qt::ISODate) : QString() },
        { u"instruction"_s, end.instruction }, { u"returnedTo"_s, end.returnedTo },
        { u"returnedChecksum"_s, end.returnedChecksum } };
}

Outcome endOutcome(const privacy::AgreementEnd &end)
{
    return { endJson(end), end.hasEnded() ? privacy::agreementEndText(end) : Texts::tr("The agreement goes on.") };
}

bool records(const EndOptions &options) { return !options.on.empty() || !options.instruction.empty(); }

Result<void> checkUsage(const EndOptions &options)
{
    const int chosen
        = int(options.erase) + int(!options.returnTo.empty()) + int(options.goesOn) + int(records(options));
    if (chosen > 1)
        return fail(ErrorCode::Usage,
            Texts::tr("One at a time: first record the end with --on, then --return or --erase. Nothing was changed."));
    if (options.erase && !options.understood)
        return fail(ErrorCode::Usage,
            Texts::tr("Erasing cannot be undone. Nothing was changed. Say that you mean it with --i-understand."));
    if (!options.on.empty() && !QDate::fromString(text(options.on), Qt::ISODate).isValid())
        return fail(ErrorCode::Usage, Texts::tr("--on wants a date as 2026-12-31."));
    return {};
}

// An instruction alone is added to an end that is recorded.
Result<privacy::AgreementEnd> record(access::Session &session, const EndOptions &options)
{
    WAARBORG_LET(end, privacy::agreementEnd(session));
    if (!records(options))
        return end;
    if (options.on.empty() && !end.hasEnded())
        return fail(ErrorCode::Usage, Texts::tr("Give the last day too, with --on. Nothing was recorded."));
    const QDate ended = options.on.empty() ? end.ended : QDate::fromString(text(options.on), Qt::ISODate);
    return privacy::recordEnd(session, ended, text(options.instruction));
}

// What is erased is erased: a PDF that cannot be written leaves something to do, and the same command does it.
Outcome certified(const privacy::Certificate &certificate, const QString &folder)
{
    const auto onPaper = reports::writeCertificatePdf(certificate, folder);
    QJsonArray left;
    for (const auto &file : certificate.files + certificate.copies) {
        if (file.fate != privacy::Fate::Destroyed)
            left.append(file.path);
    }
    const QString why = onPaper ? QString() : errorText(onPaper.error());
    if (!onPaper)
        say(why + u' ' + Texts::tr("Give the command again for the PDF."));
    const bool complete = onPaper && privacy::isComplete(certificate);
    return Outcome { { { u"erased"_s, certificate.state == privacy::ErasureState::Done }, { u"certificate"_s, folder },
                         { u"left"_s, left }, { u"pdf"_s, onPaper.has_value() } },
        privacy::certificateText(certificate), complete ? Done : DoneInPart };
}

Result<Outcome> eraseAll(const Runtime &runtime, const EndOptions &options)
{
    if (options.certificate.empty())
        return fail(ErrorCode::Usage,
            Texts::tr("Name the folder for the certificate with --certificate: it is what proves the erasure."));
    const QString folder = filePath(options.certificate);
    WAARBORG_LET(finished, privacy::finishErasure(runtime.dossierPath(), folder, runtime.clock()));
    if (finished)
        return certified(*finished, folder);
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(certificate, privacy::eraseDossier(std::move(session), folder));
    return certified(certificate, folder);
}

Result<Outcome> end(const Runtime &runtime, const EndOptions &options)
{
    WAARBORG_TRY(checkUsage(options));
    if (options.erase)
        return eraseAll(runtime, options);
    const bool onlyLooks = !options.goesOn && options.returnTo.empty() && !records(options);
    WAARBORG_LET(session, onlyLooks ? runtime.loginToRead() : runtime.login());
    if (options.goesOn)
        WAARBORG_TRY(privacy::takeBackEnd(session));
    WAARBORG_LET(end, record(session, options));
    if (!options.returnTo.empty()) {
        WAARBORG_LET(returned,
            privacy::returnDossier(session, filePath(options.returnTo), reports::roundReportPdf, runtime.progress()));
        end = returned;
    }
    return endOutcome(end);
}

} // namespace

void addPrivacyCommands(Commands &commands)
{
    CLI::App *group = commands.group("dossier", {});
    auto exporting = std::make_shared<ExportOptions>();
    CLI::App *verb = commands.verb(group, "export",
        Texts::tr("write everything in open formats (CSV, JSON, PDF) with checksums"), exporting, exportTo);
    verb->add_option("DIR", exporting->folder, Texts::tr("new folder").toStdString())->required();
    verb->add_flag("--i-understand", exporting->understood,
        Texts::tr("yes, whoever has this folder reads everything").toStdString());
    auto ending = std::make_shared<EndOptions>();
    verb = commands.verb(
        group, "end", Texts::tr("the end of the agreement: give everything back, erase everything"), ending, end);
    verb->add_option("--on", ending->on, Texts::tr("record its last day, as 2026-12-31").toStdString());
    verb->add_option("--instruction", ending->instruction,
        Texts::tr("the customer's written instruction to erase, by its date or number").toStdString());
    verb->add_option("--return", ending->returnTo,
        Texts::tr("give everything back: a new folder, or an export that is there").toStdString());
    verb->add_flag("--erase", ending->erase, Texts::tr("erase everything, backups too, when it is due").toStdString());
    verb->add_option("--certificate", ending->certificate, Texts::tr("folder for the certificate").toStdString());
    verb->add_flag(
        "--i-understand", ending->understood, Texts::tr("yes, erase now: nothing can be brought back").toStdString());
    verb->add_flag("--goes-on", ending->goesOn, Texts::tr("the agreement goes on after all").toStdString());
}

} // namespace waarborg::cli
