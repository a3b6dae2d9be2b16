// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sheetfile.h"

#include "models/privacy/agreementend.h"
#include "models/storage/selftest.h"

#include <QCoreApplication>
#include <QFile>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct CreateOptions {
    std::string customer;
    std::string country = "NL";
    std::string recoveryOut;
    bool signConfidentiality = false;
};

// Without its sheet a dossier would be lost with its password: it is taken back when the sheet cannot be written.
Result<void> writeSheet(const QString &sheetPath, const QString &dossierPath, const access::RecoverySheet &sheet)
{
    auto written = writeSheetFile(sheetPath, sheet);
    if (!written) {
        QFile::remove(dossierPath);
        QFile::remove(access::keyFilePath(dossierPath));
    }
    return written;
}

Result<Outcome> create(const Runtime &runtime, const CreateOptions &options)
{
    if (options.recoveryOut.empty())
        return fail(ErrorCode::Usage,
            Texts::tr("Name the file for the recovery sheet with --recovery-out: without it a lost password loses "
                      "the dossier."));
    if (!options.signConfidentiality)
        return fail(ErrorCode::Usage,
            Texts::tr("Sign the confidentiality statement with --sign-confidentiality. It says: %1")
                .arg(access::confidentialityStatement()));
    if (runtime.options().login.empty())
        return fail(ErrorCode::Usage, Texts::tr("Name the first account with --login."));
    const QString sheetPath = filePath(options.recoveryOut);
    if (QFile::exists(sheetPath))
        return fail(ErrorCode::FileExists, sheetPath);
    access::CreateRequest request { runtime.dossierPath(), text(options.customer), text(options.country).toUpper(),
        text(runtime.options().login), {}, true };
    if (QFile::exists(request.path))
        return fail(ErrorCode::DossierExists, request.path);
    WAARBORG_LET(password, runtime.newPassword(runtime.passwordFile()));
    request.password = std::move(password);
    WAARBORG_LET(created, access::createDossier(runtime.environment(), request));
    WAARBORG_TRY(writeSheet(sheetPath, request.path, created.sheet));
    return Outcome { { { u"dossier"_s, request.path }, { u"recoverySheet"_s, sheetPath },
                         { u"sheetConfirmed"_s, false } },
        Texts::tr("%1 is made. Print %2, keep it in a safe and remove the file.").arg(request.path, sheetPath) };
}

struct NoOptions {
};

Result<Outcome> info(const Runtime &runtime, const NoOptions &)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(info, access::dossierInfo(session));
    WAARBORG_LET(library, storage::libraryFacts());
    QJsonObject json { { u"customer"_s, info.customer }, { u"country"_s, info.country },
        { u"created"_s, info.created.toString(Qt::ISODate) }, { u"sheetConfirmed"_s, info.sheetConfirmed },
        { u"generation"_s, info.generation }, { u"cipher"_s, library.cipherVersion },
        { u"account"_s, session.account().name }, { u"roles"_s, access::rolesToText(session.account().roles) } };
    QStringList lines { Texts::tr("Customer: %1 (%2)").arg(info.customer, info.country),
        Texts::tr("Made: %1").arg(info.created.toString(Qt::ISODate)),
        Texts::tr("Account: %1 (%2)").arg(session.account().name, access::rolesToText(session.account().roles)),
        Texts::tr("Encryption: SQLCipher %1").arg(library.cipherVersion) };
    if (!info.sheetConfirmed)
        lines << Texts::tr("The recovery sheet was not confirmed yet.");
    WAARBORG_LET(end, privacy::agreementEnd(session));
    json.insert("agreementEnded"_L1, end.ended.toString(Qt::ISODate));
    if (end.hasEnded())
        lines << privacy::agreementEndText(end);
    return Outcome { json, lines.join(u'\n') };
}

Result<Outcome> check(const Runtime &runtime, const NoOptions &)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_TRY(access::checkDossier(session));
    return Outcome { { { u"ok"_s, true } }, Texts::tr("The dossier is sound.") };
}

struct ExportKeyOptions {
    std::string out;
    bool understood = false;
};

Result<Outcome> exportKey(const Runtime &runtime, const ExportKeyOptions &options)
{
    if (!options.understood)
        return fail(ErrorCode::Usage,
            Texts::tr("Whoever has the key reads everybody's data in the dossier. Say so with --i-understand."));
    WAARBORG_LET(session, runtime.login());
    WAARBORG_TRY(access::exportKey(session, filePath(options.out)));
    return Outcome { { { u"key"_s, filePath(options.out) } },
        Texts::tr("The key stands in %1.").arg(filePath(options.out)) };
}

} // namespace

void addDossierCommands(Commands &commands)
{
    CLI::App *group = commands.group("dossier", Texts::tr("make, look at and check a customer's dossier"));
    auto creation = std::make_shared<CreateOptions>();
    CLI::App *verb = commands.verb(group, "create", Texts::tr("make a new dossier"), creation, create);
    verb->add_option("--customer", creation->customer, Texts::tr("the customer's name").toStdString())->required();
    verb->add_option("--country", creation->country, "NL, BE");
    verb->add_option("--recovery-out", creation->recoveryOut,
        Texts::tr("file for the recovery sheet; a PDF where it ends in .pdf").toStdString());
    verb->add_flag("--sign-confidentiality", creation->signConfidentiality,
        Texts::tr("sign the confidentiality statement").toStdString());
    commands.verb(group, "info", Texts::tr("what the dossier is"), std::make_shared<NoOptions>(), info);
    commands.verb(group, "check", Texts::tr("check every page"), std::make_shared<NoOptions>(), check);
    addStatusCommand(commands, group);
    auto key = std::make_shared<ExportKeyOptions>();
    verb = commands.verb(group, "export-key", Texts::tr("write the database's raw key to a file"), key, exportKey);
    verb->add_option("OUT", key->out, Texts::tr("new file for the key").toStdString())->required();
    verb->add_flag(
        "--i-understand", key->understood, Texts::tr("yes, whoever has this file reads everything").toStdString());
    addBackupCommands(commands, group);
    addRecoveryCommands(commands, group);
}

} // namespace waarborg::cli
