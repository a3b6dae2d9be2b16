// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sheetfile.h"

#include "models/access/recovery.h"
#include "models/access/rotation.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::vector<std::string> sheets;
    std::string recoveryOut;
};

// The file of the new sheet, taken away again when what it opens does not come about.
Result<QString> newSheetPath(const Options &options)
{
    if (options.recoveryOut.empty())
        return fail(ErrorCode::Usage,
            Texts::tr("Name the file for the new recovery sheet with --recovery-out: the earlier sheet is replaced."));
    const QString path = filePath(options.recoveryOut);
    if (QFile::exists(path))
        return fail(ErrorCode::FileExists, path);
    return path;
}

QString printIt(const QString &path) { return Texts::tr("Print %1, keep it in a safe and remove the file.").arg(path); }

Result<Outcome> recover(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(sheetPath, newSheetPath(options));
    if (!QFile::exists(runtime.dossierPath()))
        return fail(ErrorCode::NoDossier, runtime.dossierPath());
    QStringList paths;
    for (const std::string &each : options.sheets)
        paths << filePath(each);
    WAARBORG_LET(sheet, readSheetFiles(paths));
    WAARBORG_LET(password, runtime.newPassword(runtime.passwordFile()));
    bool written = false;
    const access::RecoverRequest request { runtime.dossierPath(), std::move(sheet), text(runtime.options().login),
        std::move(password),
        [&](const access::RecoverySheet &made) {
            auto kept = writeSheetFile(sheetPath, made);
            written = kept.has_value();
            return kept;
        },
        runtime.openingForWriting() };
    auto done = access::recoverDossier(runtime.environment(), request);
    if (!done && written)
        QFile::remove(sheetPath);
    if (!done)
        return Failure(done.error());
    QJsonArray codes;
    QStringList lines {
        Texts::tr("%1 has the new password. The earlier recovery sheet is refused from now on.").arg(done->account),
        printIt(sheetPath)
    };
    for (const auto &[account, code] : done->startCodes) {
        codes.append(QJsonObject { { u"account"_s, account }, { u"startCode"_s, code } });
        lines << Texts::tr("Start code of %1, shown this once: %2").arg(account, code);
    }
    lines << Texts::tr("Who kept the earlier sheet and a copy of the earlier key file can still work out the dossier's "
                       "key. If that may be so, replace it: dossier rotate.");
    return Outcome { { { u"account"_s, done->account }, { u"keyFileRebuilt"_s, done->keyFileRebuilt },
                         { u"startCodes"_s, codes }, { u"recoverySheet"_s, sheetPath },
                         { u"sheetConfirmed"_s, false } },
        lines.join(u'\n') };
}

Result<Outcome> newSheet(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(sheetPath, newSheetPath(options));
    WAARBORG_LET(session, runtime.login());
    bool written = false;
    const auto done = access::replaceSheet(session, runtime.environment().cost, [&](const access::RecoverySheet &made) {
        auto kept = writeSheetFile(sheetPath, made);
        written = kept.has_value();
        return kept;
    });
    if (!done && written)
        QFile::remove(sheetPath);
    if (!done)
        return Failure(done.error());
    return Outcome { { { u"recoverySheet"_s, sheetPath }, { u"sheetConfirmed"_s, false } },
        Texts::tr("The earlier recovery sheet is refused from now on.") + u'\n' + printIt(sheetPath) };
}

Result<Outcome> rotate(const Runtime &runtime, const Options &options)
{
    const QString pagePath = options.recoveryOut.empty() ? QString() : filePath(options.recoveryOut);
    if (!pagePath.isEmpty() && QFile::exists(pagePath))
        return fail(ErrorCode::FileExists, pagePath);
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(rotated, access::rotateKey(std::move(session)));
    Outcome outcome { { { u"rotated"_s, true }, { u"generation"_s, rotated.generation } },
        Texts::tr("The dossier has a new key. All passwords stay as they are. Copies and backups from before still "
                  "open with the old key.") };
    if (pagePath.isEmpty()) {
        outcome.text += u'\n'
            + Texts::tr("The recovery sheet opens it as long as the key file is there. So that it also does without, "
                        "make a new sheet: dossier new-sheet.");
        return outcome;
    }
    const auto written = writeSheetFile(pagePath, rotated.page);
    if (!written) {
        say(errorText(written.error()));
        outcome.exitCode = DoneInPart;
        return outcome;
    }
    outcome.json.insert("recoveryPage"_L1, pagePath);
    outcome.text += u'\n' + Texts::tr("Print %1 and keep it with the recovery sheet.").arg(pagePath);
    return outcome;
}

void addSheetOut(CLI::App *verb, Options &options)
{
    verb->add_option("--recovery-out", options.recoveryOut,
        Texts::tr("file for the recovery sheet; a PDF where it ends in .pdf").toStdString());
}

} // namespace

void addRecoveryCommands(Commands &commands, CLI::App *group)
{
    auto recovery = std::make_shared<Options>();
    CLI::App *verb = commands.verb(
        group, "recover", Texts::tr("open with the recovery sheet and choose a new password"), recovery, recover);
    verb->add_option("--sheet", recovery->sheets,
            Texts::tr("the sheet's text, what its QR code holds, or the typed groups; may be given again")
                .toStdString())
        ->required()
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    addSheetOut(verb, *recovery);
    auto sheet = std::make_shared<Options>();
    addSheetOut(commands.verb(group, "new-sheet", Texts::tr("make a new recovery sheet in place of the earlier one"),
                    sheet, newSheet),
        *sheet);
    auto rotation = std::make_shared<Options>();
    addSheetOut(commands.verb(group, "rotate", Texts::tr("replace the dossier's key"), rotation, rotate), *rotation);
}

} // namespace waarborg::cli
