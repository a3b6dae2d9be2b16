// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/pages.h"
#include "tests/faults/usecases.h"

#include "models/access/files.h"
#include "models/access/recovery.h"
#include "models/access/rotation.h"
#include "models/backups/backups.h"
#include "models/backups/restore.h"
#include "models/people/people.h"
#include "models/privacy/agreementend.h"
#include "models/privacy/erasure.h"

#include <QDir>
#include <QFile>

namespace waarborg::test {

using namespace Qt::StringLiterals;

namespace {

// To the first name that is free.
Result<void> backUp(Stage &stage, access::Session &session)
{
    int number = 1;
    const auto name = [&] { return stage.file(u"copy-%1.backup"_s.arg(number)); };
    while (QFile::exists(name()))
        ++number;
    WAARBORG_TRY(backups::makeBackup(session, { .out = name() }, {}));
    return {};
}

// Every copy in the register is a good one, and another can be made.
QString wrongCopies(Stage &stage)
{
    access::Session session = stage.open();
    for (const backups::RegisteredCopy &copy : must(backups::registeredCopies(session))) {
        if (const auto checked = backups::checkCopy(session, copy.id, {}); !checked)
            return u"a registered copy is bad: "_s + errorText(checked.error());
    }
    const auto again = backUp(stage, session);
    return again ? QString() : u"no other copy can be made: "_s + errorText(again.error());
}

Stage stageWithBackup(const Stage &filled)
{
    Stage stage = filled.copy();
    access::Session session = stage.open();
    must(backUp(stage, session));
    must(people::setPerson(session, { 1 }, { { people::Field::City, u"Gent"_s } }));
    return stage;
}

Result<void> restore(Stage &stage)
{
    WAARBORG_TRY(backups::restoreBackup(stage.environment(),
        { .backup = stage.file(u"copy-1.backup"_s),
            .target = stage.path(),
            .loginName = u"an"_s,
            .password = Stage::password(),
            .existing = backups::Existing::KeepAside },
        {}));
    return {};
}

const QString Sheet = u"sheet.txt"_s; // that the dossier was created with
const QString NewSheet = u"new-sheet.txt"_s;

// As the command line keeps it.
std::function<Result<void>(const access::RecoverySheet &)> keepIn(const QString &path)
{
    return [path](const access::RecoverySheet &made) {
        QFile::remove(path);
        return access::writePrivateFile(path, access::recoverySheetText(made).toUtf8());
    };
}

// Who hears that it failed throws the new sheet away.
Result<void> keptOnlyWhenDone(const QString &path, Result<void> done)
{
    if (!done)
        QFile::remove(path);
    return done;
}

Result<void> recoverWith(Stage &stage, const QString &sheetName, const QString &newSheetName)
{
    QFile sheet(stage.file(sheetName));
    if (!sheet.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, sheetName, sheet.errorString());
    access::RecoverRequest request;
    request.path = stage.path();
    request.sheet = SecretBytes::copyOf(sheet.readAll());
    request.loginName = u"an"_s;
    request.newPassword = newOrOld()[0].clone();
    request.keep = keepIn(stage.file(newSheetName));
    WAARBORG_TRY(access::recoverDossier(stage.environment(), request));
    return {};
}

Result<void> recover(Stage &stage)
{
    return keptOnlyWhenDone(stage.file(NewSheet), recoverWith(stage, Sheet, NewSheet));
}

Result<void> makeNewSheet(Stage &stage, access::Session &session)
{
    const QString path = stage.file(NewSheet);
    const auto made = access::replaceSheet(session, stage.environment().cost, keepIn(path));
    return keptOnlyWhenDone(path, made ? Result<void>() : Failure(made.error()));
}

// One of the sheets that somebody has, opens.
QString noSheetOpens(Stage &stage)
{
    QStringList why;
    for (const QString &name : { NewSheet, Sheet }) {
        const auto done = recoverWith(stage, name, u"the next sheet.txt"_s);
        if (done)
            return {};
        why << errorText(done.error());
    }
    return u"no sheet opens: "_s + why.join(u' ');
}

Stage stageWithWrongLogins(const Stage &filled)
{
    Stage stage = filled.copy();
    if (stage.login(Stage::otherPassword()))
        qFatal("The wrong password opens.");
    stage.clock().advance(std::chrono::minutes(2)); // it makes the next one wait
    return stage;
}

Stage stageWithoutKeyFile(const Stage &filled)
{
    Stage stage = filled.copy();
    if (!QFile::remove(access::keyFilePath(stage.path())))
        qFatal("The test has no key file to remove.");
    return stage;
}

// The new password opens; or nothing was done yet, and the sheet is still good.
QString lockedOut(Stage &stage)
{
    const auto opens = [&] { return stage.login(newOrOld()[0]).has_value(); };
    if (opens())
        return {};
    stage.clock().advance(std::chrono::minutes(2)); // a wrong login makes the next one wait
    if (const auto again = recover(stage); !again)
        return u"nobody gets in, and the sheet: "_s + errorText(again.error());
    return opens() ? QString() : u"nobody gets in after the recovery"_s;
}

} // namespace

QList<DisturbedUseCase> careUseCases(const Stage &filled)
{
    const auto copy = [&filled] { return filled.copy(); };
    return {
        { .name = "dossier rotate",
            .prepare = copy,
            .run = [](Stage &stage, access::Session *) -> Result<void> {
                WAARBORG_TRY(access::rotateKey(stage.open()));
                return {};
            },
            .needsSession = false },
        { .name = "dossier new-sheet",
            .prepare = copy,
            .run = [](Stage &stage, access::Session *session) { return makeNewSheet(stage, *session); },
            .also = noSheetOpens },
        { .name = "dossier recover",
            .prepare = [&filled] { return stageWithWrongLogins(filled); },
            .run = [](Stage &stage, access::Session *) { return recover(stage); },
            .needsSession = false,
            .look = { .opensWith = newOrOld },
            .also = noSheetOpens },
        { .name = "dossier recover, no key file",
            .prepare = [&filled] { return stageWithoutKeyFile(filled); },
            .run = [](Stage &stage, access::Session *) { return recover(stage); },
            .needsSession = false,
            .look = { .opensWith = newOrOld },
            .judge = lockedOut,
            .also = noSheetOpens },
        { .name = "dossier backup",
            .prepare = copy,
            .run = [](Stage &stage, access::Session *session) { return backUp(stage, *session); },
            .judge = wrongCopies },
        { .name = "dossier restore",
            .prepare = [&filled] { return stageWithBackup(filled); },
            .run = [](Stage &stage, access::Session *) { return restore(stage); },
            .needsSession = false },
        { .name = "dossier end",
            .prepare = copy,
            .run = [](Stage &, access::Session *session) -> Result<void> {
                WAARBORG_TRY(privacy::recordEnd(*session, QDate(2026, 11, 20), u"letter 7"_s));
                return {};
            } },
        { .name = "campaign erase",
            .prepare = copy,
            .run = [](Stage &, access::Session *session) -> Result<void> {
                WAARBORG_TRY(privacy::eraseRound(*session, { 1 }));
                return {};
            } },
    };
}

} // namespace waarborg::test
