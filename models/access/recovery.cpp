// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/recovery.h"

#include "models/access/accountstore.h"
#include "models/access/files.h"
#include "models/access/keychange.h"
#include "models/access/loginlog.h"
#include "models/access/passwords.h"
#include "models/access/recoverykey.h"
#include "models/access/rotation.h"
#include "models/access/settings.h"
#include "models/storage/selftest.h"

#include <QFile>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

// A recovery slot that the typed key opens, with what stands around it.
struct Way {
    KeyFile file; // of a sheet: only its slot, the dossier's id and the log's sealed key
    KeySlot slot;
    OpenedSlot opened;
};

// The key file, what waits to take its place, its copy from before the last change, then the sheets: where the
// dossier's key was replaced only the files know the new one.
std::vector<Way> waysIn(const QString &path, const QList<SheetSlot> &onSheets, const SecretBytes &key)
{
    QList<KeyFile> files;
    for (const QString &name : { keyFilePath(path), waitingKeyFilePath(path), previousKeyFilePath(path) }) {
        if (const auto file = readKeyFile(name))
            files << *file;
    }
    const KeyFile known = files.value(0);
    for (const SheetSlot &sheet : onSheets) {
        const bool whole = !sheet.dossierId.isEmpty();
        files << KeyFile { .dossierId = whole ? sheet.dossierId : known.dossierId,
            .sealedAuditSeed = whole ? sheet.sealedAuditSeed : known.sealedAuditSeed,
            .keySlots = { sheet.slot } };
    }
    std::vector<Way> ways;
    for (const KeyFile &file : files) {
        const KeySlot *slot = recoverySlot(file);
        auto opened = slot ? openSlot(file, *slot, key) : std::unexpected(SlotFault::WrongKey);
        if (opened)
            ways.push_back({ file, *slot, std::move(*opened) });
    }
    return ways;
}

// The dossier's own key file, where it is whole and the newest.
Result<std::optional<KeyFile>> currentKeyFile(storage::Database &database, const SecretBytes &dossierKey)
{
    // Where the key file is lost, whatever waits for it waits in vain.
    (void)settleKeyFile(database, dossierKey);
    WAARBORG_LET(id, readSetting(database, u"dossier.id"_s));
    WAARBORG_LET(generation, readSetting(database, u"dossier.generation"_s));
    const auto file = readKeyFile(keyFilePath(database.path()));
    const bool good = file && sameBytes(keyFileMac(*file, dossierKey), file->mac)
        && file->generation >= generation.toLongLong() && file->dossierId.toHex() == id.toLatin1();
    return good ? std::optional(*file) : std::nullopt;
}

struct Found {
    storage::Database database;
    Way way;
    std::optional<KeyFile> current;
};

Result<Found> openDatabase(const QString &path, std::vector<Way> ways)
{
    for (Way &way : ways) {
        for (const bool isPending : { false, true }) {
            const SecretBytes &key = isPending ? way.opened.pending : way.opened.keys.dossier;
            if (key.isEmpty())
                continue;
            auto database
                = storage::Database::open(path, deriveSubKey(key, SubKey::Database), storage::OpenMode::ReadWrite);
            if (!database && database.error().code != ErrorCode::WrongKey)
                return Failure(database.error());
            if (!database)
                continue;
            if (isPending) {
                // Without a key file there is nothing to finish.
                (void)finishRotation(*database, way.opened.keys.dossier, way.opened.pending);
                way.opened.keys.dossier = std::move(way.opened.pending);
            }
            WAARBORG_LET(current, currentKeyFile(*database, way.opened.keys.dossier));
            return Found { std::move(*database), std::move(way), std::move(current) };
        }
    }
    return fail(ways.empty() ? ErrorCode::RecoverySheetWrong : ErrorCode::RecoverySheetOlder, path);
}

Result<Found> findWay(const QString &path, const ReadSheet &sheet)
{
    WAARBORG_LET(key, recoveryKeyFromGroups(sheet.groups));
    const auto own = readKeyFile(keyFilePath(path));
    const bool anyId = own || readKeyFile(previousKeyFilePath(path))
        || std::ranges::any_of(sheet.keySlots, [](const SheetSlot &each) { return !each.dossierId.isEmpty(); });
    if (!anyId)
        return fail(ErrorCode::RecoverySlotNeeded, keyFilePath(path));
    auto found = openDatabase(path, waysIn(path, sheet.keySlots, key));
    const bool isForeign = own && !sheet.keySlots.isEmpty()
        && std::ranges::none_of(sheet.keySlots,
            [&](const SheetSlot &each) { return each.dossierId.isEmpty() || each.dossierId == own->dossierId; });
    if (!found && found.error().code == ErrorCode::RecoverySheetOlder && isForeign)
        return fail(ErrorCode::RecoverySheetWrong, path);
    return found;
}

// A sheet that opens nothing is noted at the door, where anybody may write.
void noteRefusal(const Environment &environment, const QString &path)
{
    const auto file = readKeyFile(keyFilePath(path));
    if (!file)
        return;
    const DoorGuard guard(path);
    LoginLog log = readLoginLog(path);
    addEvent(log, { environment.clock.nowUtc(), DoorEvent::Kind::SheetRefused, {} }, file->auditPublicKey);
    (void)writeLoginLog(path, log);
}

Result<Account> administrator(AccountStore store, const QString &name, const Clock &clock)
{
    WAARBORG_LET(all, store.all());
    all.removeIf([&](const Account &account) {
        return account.state != AccountState::Active || !account.roles.testFlag(Role::Administrator)
            || isExpired(account, clock);
    });
    if (name.isEmpty() && all.size() != 1)
        return fail(ErrorCode::LoginNameMissing);
    const auto found = std::ranges::find_if(
        all, [&](const Account &account) { return name.isEmpty() || foldedName(account.name) == foldedName(name); });
    if (found == all.end())
        return fail(ErrorCode::NotAdministrator, name);
    return *found;
}

// The sheet is the newest one.
Result<void> checkNotReplaced(Found &found)
{
    const KeySlot *slot = found.current ? recoverySlot(*found.current) : nullptr;
    QByteArray newest = slot ? slot->id : QByteArray();
    if (!found.current) {
        WAARBORG_LET(noted, readSetting(found.database, u"dossier.recovery-slot"_s));
        newest = QByteArray::fromHex(noted.toLatin1()); // dossiers from before have none
    }
    if (!newest.isEmpty() && newest != found.way.slot.id)
        return fail(ErrorCode::RecoverySheetReplaced);
    return {};
}

Result<Account> admit(const Environment &environment, const RecoverRequest &request, Found &found)
{
    const auto current = checkNotReplaced(found);
    const SecretBytes rowKey = deriveSubKey(found.way.opened.keys.dossier, SubKey::RowMac);
    auto account = current ? administrator({ found.database, rowKey }, request.loginName, environment.clock)
                           : Result<Account>(Failure(current.error()));
    if (account || account.error().code == ErrorCode::LoginNameMissing)
        return account;
    WAARBORG_LET(transaction, storage::Transaction::begin(found.database));
    WAARBORG_TRY(appendAudit(
        found.database, auditRecordOf(environment.clock, {}, {}, UseCase::RecoverDossier, AuditResult::Denied, {})));
    WAARBORG_TRY(transaction.commit());
    return account;
}

// In place of the one that is lost.
Result<KeyFile> newKeyFile(Found &found)
{
    const Way &way = found.way;
    WAARBORG_LET(id, readSetting(found.database, u"dossier.id"_s));
    WAARBORG_LET(generation, readSetting(found.database, u"dossier.generation"_s));
    KeyFile file { .dossierId = QByteArray::fromHex(id.toLatin1()),
        .generation = std::max(way.file.generation, generation.toLongLong()),
        .nameSalt = randomBytes(32),
        .auditPublicKey = publicKeyOf(way.opened.keys.auditPrivate),
        .sealedAuditSeed = way.file.sealedAuditSeed };
    if (!openSealed(file.sealedAuditSeed, file.auditPublicKey, way.opened.keys.auditPrivate))
        return fail(ErrorCode::RecoverySheetWrong, found.database.path());
    return file;
}

// The key file is lost, and with it everybody's way in.
Result<QList<RecoveredDossier::Code>> giveStartCodes(storage::Database &database, const Account &recovered,
    KeyFile &file, const DossierKeys &keys, const Environment &environment)
{
    AccountStore store(database, deriveSubKey(keys.dossier, SubKey::RowMac));
    WAARBORG_LET(all, store.all());
    QList<RecoveredDossier::Code> codes;
    for (const Account &account : all) {
        const bool mayLogIn = account.state == AccountState::Active && !isExpired(account, environment.clock);
        if (account.id == recovered.id || !mayLogIn)
            continue;
        WAARBORG_LET(code, putStartSlot(file, keys, account.name, account.roles, environment.cost));
        codes << RecoveredDossier::Code { account.name, code };
    }
    return codes;
}

// Which sheet is the newest one.
Result<void> noteSheet(storage::Database &database, const KeyFile &file)
{
    const std::pair<QString, QString> facts[] = {
        { u"dossier.recovery-slot"_s, QString::fromLatin1(recoverySlot(file)->id.toHex()) },
        { u"dossier.sheet-confirmed"_s, u"no"_s },
    };
    for (const auto &[name, value] : facts)
        WAARBORG_TRY(writeSetting(database, name, value));
    return {};
}

// As changeKeyFile does it: the commit decides.
Result<void> putWaiting(storage::Database &database, KeyFile file, const SecretBytes &dossierKey)
{
    ++file.generation;
    file.mac = keyFileMac(file, dossierKey);
    WAARBORG_TRY(noteSheet(database, file));
    WAARBORG_TRY(writeSetting(database, u"dossier.generation"_s, QString::number(file.generation)));
    const QString waiting = waitingKeyFilePath(database.path());
    QFile::remove(waiting);
    return writeKeyFile(waiting, file);
}

Result<void> recordRecovery(storage::Database &database, const Account &account, const Clock &clock,
    const RecoveredDossier &done, const Opening &opening)
{
    const auto row = [&](UseCase useCase, const AuditNote &note) {
        return appendAudit(database, auditRecordOf(clock, account.name, {}, useCase, AuditResult::Ok, note));
    };
    if (const auto takeOver = takeOverNote(opening))
        WAARBORG_TRY(row(UseCase::TakeOverLock, *takeOver));
    return row(UseCase::RecoverDossier,
        { u"account %1"_s.arg(account.id.value), done.keyFileRebuilt ? u"key file made anew"_s : QString() });
}

// There is no session yet: this is what Session::change does, for an account that was found to be an administrator's.
Result<RecoveredDossier> giveKeysAnew(Found &found, const Account &account, const Environment &environment,
    const RecoverRequest &request, const Opening &opening)
{
    const DossierKeys &keys = found.way.opened.keys;
    WAARBORG_LET(transaction, storage::Transaction::begin(found.database));
    RecoveredDossier done { .account = account.name, .keyFileRebuilt = !found.current };
    WAARBORG_LET(file, found.current ? Result<KeyFile>(*found.current) : newKeyFile(found));
    WAARBORG_TRY(putPasswordSlot(file, keys, account.name, account.roles, request.newPassword, environment.cost));
    if (done.keyFileRebuilt) {
        WAARBORG_LET(codes, giveStartCodes(found.database, account, file, keys, environment));
        done.startCodes = std::move(codes);
    }
    done.sheet = newRecoverySheet(file, keys, request.path, environment.clock.nowUtc(), environment.cost);
    if (request.keep)
        WAARBORG_TRY(request.keep(done.sheet));
    WAARBORG_TRY(recordRecovery(found.database, account, environment.clock, done, opening));
    WAARBORG_TRY(putWaiting(found.database, file, keys.dossier));
    WAARBORG_TRY(commitKeyChange(found.database, std::move(transaction)));
    // From here on nothing is lost any more: the next login, or the new sheet, goes on with what waits. Nothing may
    // fail it: the earlier sheet is refused from now on.
    if (found.current)
        (void)settleKeyFile(found.database, keys.dossier);
    else
        (void)renameOver(waitingKeyFilePath(request.path), keyFilePath(request.path));
    return done;
}

// Nobody waits for those from before.
void forgetWrongLogins(const QString &path)
{
    const DoorGuard guard(path);
    LoginLog log = readLoginLog(path);
    if (log.failures == 0)
        return;
    log.failures = 0;
    (void)writeLoginLog(path, log);
}

} // namespace

Result<RecoveredDossier> recoverDossier(const Environment &environment, const RecoverRequest &request)
{
    WAARBORG_TRY(storage::selfTest());
    WAARBORG_TRY(checkPassword(request.newPassword));
    if (!QFile::exists(request.path))
        return fail(ErrorCode::NoDossier, request.path);
    // Keeps other programs out until the end.
    WAARBORG_LET(opening, openingFor(request.path, environment.clock, request.opening));
    ReadSheet sheet = readRecoverySheet(request.sheet);
    auto found = findWay(request.path, sheet);
    for (QString &group : sheet.groups)
        wipe(group);
    if (!found) {
        if (found.error().code == ErrorCode::RecoverySheetWrong || found.error().code == ErrorCode::RecoverySheetOlder)
            noteRefusal(environment, request.path);
        return Failure(found.error());
    }
    WAARBORG_TRY(storage::migrate(found->database, environment.migrations));
    WAARBORG_LET(account, admit(environment, request, *found));
    auto done = giveKeysAnew(*found, account, environment, request, opening);
    if (!done)
        return done;
    opening.lock->settle();
    removeRotationCopy(request.path);
    forgetWrongLogins(request.path);
    return done;
}

Result<RecoverySheet> replaceSheet(
    Session &session, const KdfCost &cost, const std::function<Result<void>(const RecoverySheet &)> &keep)
{
    return session.change(UseCase::ReplaceSheet, [&](AuditNote &) -> Result<RecoverySheet> {
        if (!session.readsAnswers())
            return fail(ErrorCode::AnswersClosed);
        RecoverySheet sheet;
        const auto changed = changeKeyFile(session, [&](KeyFile &file) -> Result<void> {
            sheet = newRecoverySheet(file, session.keys(), session.path(), session.clock().nowUtc(), cost);
            WAARBORG_TRY(noteSheet(session.database(), file));
            return keep ? keep(sheet) : Result<void>();
        });
        WAARBORG_TRY(changed);
        return sheet;
    });
}

} // namespace waarborg::access
