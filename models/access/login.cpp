// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accountstore.h"
#include "models/access/dossier.h"
#include "models/access/keychange.h"
#include "models/access/loginlog.h"
#include "models/access/rotation.h"
#include "models/access/settings.h"
#include "models/access/startcode.h"
#include "models/storage/selftest.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QSet>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

// The tag of the account that logs in: of its name; without a name, of the only account there is.
Result<QByteArray> loginTag(const KeyFile &file, const QString &name)
{
    if (!name.isEmpty())
        return nameTag(file, name);
    QByteArrayList tags;
    for (const KeySlot &slot : file.keySlots) {
        if (slot.kind != SlotKind::Recovery)
            tags << slot.nameTag;
    }
    if (tags.size() != 1)
        return fail(ErrorCode::LoginNameMissing);
    return tags.constFirst();
}

Result<Account> accountOf(const KeyFile &file, const QByteArray &tag, AccountStore accounts, const Clock &clock)
{
    WAARBORG_LET(all, accounts.all());
    const auto found = std::ranges::find_if(
        all, [&](const Account &account) { return sameBytes(nameTag(file, account.name), tag); });
    if (found == all.end() || found->state != AccountState::Active)
        return fail(ErrorCode::LoginFailed);
    if (isExpired(*found, clock))
        return fail(ErrorCode::AccountExpired, QLocale().toString(found->expires, QLocale::ShortFormat));
    return *found;
}

struct OpenedDossier {
    KeyFile file;
    QByteArray tag; // of the account that logs in
    OpenedSlot slot;
    SecretBytes wrappingKey;
    Session::Entry entry = Session::Entry::Password;
};

Result<OpenedDossier> openKeys(KeyFile file, const QString &path, const QString &name, const SecretBytes &password)
{
    WAARBORG_LET(tag, loginTag(file, name));
    const auto slot = std::ranges::find_if(file.keySlots,
        [&](const KeySlot &each) { return each.kind != SlotKind::Recovery && sameBytes(each.nameTag, tag); });
    const bool known = slot != file.keySlots.end();
    // An unknown name costs the same derivation, so that the time tells nothing.
    const KeySlot &tried = known ? *slot : file.keySlots.constFirst();
    WAARBORG_LET(wrapping, derivePasswordKey(slotSecret(tried.kind, password), tried.cost, tried.salt));
    auto slotOpened = known ? openSlot(file, *slot, wrapping) : std::unexpected(SlotFault::WrongKey);
    if (!slotOpened && slotOpened.error() == SlotFault::WrongKey)
        return fail(ErrorCode::LoginFailed);
    if (!slotOpened || !sameBytes(keyFileMac(file, slotOpened->keys.dossier), file.mac))
        return fail(ErrorCode::KeyFileDamaged, path, Texts::tr("it was changed outside Waarborg"));
    const auto entry = slot->kind == SlotKind::Start ? Session::Entry::StartCode : Session::Entry::Password;
    return OpenedDossier { std::move(file), std::move(tag), std::move(*slotOpened), std::move(wrapping), entry };
}

// The dossier's key file; then the one that waits to take its place, where a change was cut off after its commit: a
// password of a recovery stands only there. Whether it was committed, settleAndLookAgain finds out.
Result<QList<KeyFile>> keyFilesToOpen(const QString &path)
{
    const auto own = readKeyFile(keyFilePath(path));
    const auto waiting = readKeyFile(waitingKeyFilePath(path));
    if (!own && !waiting)
        return Failure(own.error());
    QList<KeyFile> files;
    for (const auto *file : { &own, &waiting }) {
        if (*file)
            files << **file;
    }
    return files;
}

// With the first that the password opens; the first's fault where none does.
Result<OpenedDossier> openAnyKeys(
    const QList<KeyFile> &files, const QString &path, const QString &name, const SecretBytes &password)
{
    auto opened = openKeys(files.constFirst(), path, name, password);
    for (const KeyFile &other : files.sliced(1)) {
        if (opened)
            break;
        if (auto waiting = openKeys(other, path, name, password))
            opened = std::move(waiting);
    }
    return opened;
}

void noteFailure(const Clock &clock, const QString &path, const QString &name, KeyFile &file)
{
    noteFailedLogin(path, clock, findSlot(file, name) ? foldedName(name) : QString(), file.auditPublicKey);
}

// The slot opened, or the attempt noted and its time to wait begun.
Result<OpenedDossier> openAtTheDoor(
    const Clock &clock, const QString &path, const QString &name, const SecretBytes &password)
{
    WAARBORG_LET(files, keyFilesToOpen(path));
    KeyFile &file = files.first();
    // Which account is meant, is asked before it has to wait.
    WAARBORG_TRY(loginTag(file, name));
    if (const auto wait = loginWait(readLoginLog(path), clock); wait.count() > 0)
        return fail(ErrorCode::LoginWait, QString::number(wait.count()));
    auto opened = openAnyKeys(files, keyFilePath(path), name, password);
    if (opened || opened.error().code != ErrorCode::LoginFailed)
        return opened;
    noteFailure(clock, path, name, file);
    return opened;
}

// Whose login takes what happened at the door into the log.
bool takesIn(const Session &session)
{
    return !session.keys().auditPrivate.isEmpty() && session.entry() == Session::Entry::Password
        && session.account().signedAt.isValid();
}

// The events of passwords that really changed. One is written before the key file that it tells of: it came about where
// the file, or the old password of a later change that did, has its salt.
QSet<QByteArray> saltsThatCameAbout(const KeyFile &file, const QList<DoorEvent> &events)
{
    QSet<QByteArray> salts;
    for (const KeySlot &slot : file.keySlots)
        salts << slot.salt;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->kind == DoorEvent::Kind::PasswordChanged && salts.contains(event->newSalt))
            salts << event->oldSalt;
    }
    return salts;
}

// Rows that a login took in which then could not empty the file are not written twice.
Result<QSet<QString>> recordedDetails(Session &session)
{
    WAARBORG_LET(records, listAudit(session.database(), { .limit = 2 * MostDoorEvents }));
    QSet<QString> details;
    for (const AuditRecord &record : records)
        details << record.detail;
    return details;
}

// Whoever can read the key file can seal events that name whatever he likes.
Result<QSet<QString>> accountNames(Session &session)
{
    AccountStore store(session.database(), deriveSubKey(session.keys().dossier, SubKey::RowMac));
    WAARBORG_LET(accounts, store.all());
    QSet<QString> names;
    for (const Account &account : accounts)
        names << foldedName(account.name);
    return names;
}

Result<void> recordEvent(Session &session, const DoorEvent &event, const AuditNote &note, bool cameAbout)
{
    switch (event.kind) {
    case DoorEvent::Kind::LoginFailed:
        return session.record(UseCase::Login, AuditResult::Failed, note);
    case DoorEvent::Kind::PasswordChanged:
        return session.record(UseCase::ChangePassword, cameAbout ? AuditResult::Ok : AuditResult::Failed, note);
    case DoorEvent::Kind::SheetRefused:
        return session.record(UseCase::RecoverDossier, AuditResult::Failed, { {}, note.detail });
    case DoorEvent::Kind::OpenedForReading:
        return session.record(UseCase::Login, AuditResult::Ok, note);
    }
    return {};
}

// What happened at the door goes into the log at the first login of somebody who may read it.
Result<void> takeIn(Session &session, const KeyFile &file, const LoginLog &log)
{
    if (!takesIn(session) || (log.sealed.isEmpty() && log.dropped == 0))
        return {};
    WAARBORG_LET(recorded, recordedDetails(session));
    WAARBORG_LET(names, accountNames(session));
    const QList<DoorEvent> events = eventsOf(log, file.auditPublicKey, session.keys().auditPrivate);
    const QSet<QByteArray> salts = saltsThatCameAbout(file, events);
    for (const DoorEvent &event : events) {
        const QString who = names.contains(event.account) ? event.account : u"unknown name"_s;
        const bool reading = event.kind == DoorEvent::Kind::OpenedForReading;
        const QString detail
            = u"%1 #%2%3"_s.arg(event.time.toString(Qt::ISODate), event.id, reading ? u" read only"_s : QString());
        if (recorded.contains(detail))
            continue;
        WAARBORG_TRY(recordEvent(session, event, { who, detail }, salts.contains(event.newSalt)));
    }
    const QString first = events.isEmpty() ? QString() : events.constFirst().id;
    const QString more = u"%1 more before #%2"_s.arg(QString::number(log.dropped), first);
    if (log.dropped == 0 || recorded.contains(more))
        return {};
    return session.record(UseCase::Login, AuditResult::Failed, { {}, more });
}

LoginLog emptied(LoginLog log, const Session &session)
{
    log.failures = 0;
    log.succeededAt = session.clock().nowUtc();
    if (takesIn(session)) {
        log.sealed.clear();
        log.dropped = 0;
    }
    return log;
}

// Pins the key to the answers when the account meets it for the first time; wrappedAnew says why.
Result<void> pinAnswers(const Session &session, OpenedDossier &opened)
{
    if (opened.slot.answersPinned || opened.slot.keys.answers.isEmpty())
        return {};
    WAARBORG_LET(file, verifiedKeyFile(session));
    const auto slot
        = std::ranges::find_if(file.keySlots, [&](const KeySlot &each) { return sameBytes(each.nameTag, opened.tag); });
    if (slot == file.keySlots.end())
        return {};
    *slot = wrappedAnew(file, *slot, opened.wrappingKey, opened.slot);
    return rewriteKeyFile(session.path(), file, session.keys().dossier);
}

// The login's row, and what waited at the door.
Result<void> enter(Session &session, OpenedDossier &opened)
{
    const DoorGuard guard(session.path());
    const LoginLog log = readLoginLog(session.path());
    const auto entered = session.change(UseCase::Login, [&](AuditNote &) -> Result<void> {
        if (const auto takeOver = takeOverNote(session.opening()))
            WAARBORG_TRY(session.record(UseCase::TakeOverLock, AuditResult::Ok, *takeOver));
        WAARBORG_TRY(pinAnswers(session, opened));
        return takeIn(session, opened.file, log);
    });
    WAARBORG_TRY(entered);
    session.opening().lock->settle();
    Opening opening = session.opening();
    opening.failedLogins = { log.failures, log.succeededAt };
    session.setOpening(std::move(opening));
    // Where it can't be written, nobody is kept out: no row is written twice.
    if (const LoginLog left = emptied(log, session); left != log)
        (void)writeLoginLog(session.path(), left);
    return {};
}

Result<void> enterForReading(Session &session, const OpenedDossier &opened)
{
    // The choice of a password writes.
    if (opened.entry == Session::Entry::StartCode)
        return fail(ErrorCode::ReadOnly);
    noteReading(session, opened.file);
    return {};
}

// With the slot's key; after a rotation that was ended by force perhaps with the pending one, which is the slot's from
// then on.
Result<storage::Database> openDatabase(const QString &path, OpenedDossier &opened, storage::OpenMode mode)
{
    const auto openWith = [&](const SecretBytes &key) {
        return storage::Database::open(path, deriveSubKey(key, SubKey::Database), mode);
    };
    OpenedSlot &slot = opened.slot;
    auto database = openWith(slot.keys.dossier);
    const bool isWrong = !database && database.error().code == ErrorCode::WrongKey;
    if (!isWrong || slot.pending.isEmpty())
        return database;
    auto rotated = openWith(slot.pending);
    if (!rotated)
        return database;
    if (mode == storage::OpenMode::ReadWrite)
        WAARBORG_TRY(finishRotation(*rotated, slot.keys.dossier, slot.pending));
    slot.keys.dossier = std::move(slot.pending);
    return rotated;
}

// As it stands now: the one that was opened, or another that the dossier's key vouches for.
Result<KeyFile> keyFileNow(const QString &dossierPath, const OpenedDossier &opened)
{
    const QString path = keyFilePath(dossierPath);
    WAARBORG_LET(file, readKeyFile(path));
    if (file != opened.file && !sameBytes(keyFileMac(file, opened.slot.keys.dossier), file.mac))
        return fail(ErrorCode::KeyFileDamaged, path, Texts::tr("it was changed outside Waarborg"));
    return file;
}

// Ends a change of the key file that was cut off after its commit. Then the slot may be another, or none.
Result<void> settleAndLookAgain(storage::Database &database, OpenedDossier &opened)
{
    WAARBORG_TRY(settleKeyFile(database, opened.slot.keys.dossier));
    WAARBORG_LET(file, keyFileNow(database.path(), opened));
    if (file.generation == opened.file.generation)
        return {};
    const auto slot
        = std::ranges::find_if(file.keySlots, [&](const KeySlot &each) { return sameBytes(each.nameTag, opened.tag); });
    if (slot == file.keySlots.end())
        return fail(ErrorCode::LoginFailed);
    auto again = openSlot(file, *slot, opened.wrappingKey);
    if (!again)
        return fail(ErrorCode::LoginFailed);
    opened.slot = std::move(*again);
    opened.entry = slot->kind == SlotKind::Start ? Session::Entry::StartCode : Session::Entry::Password;
    opened.file = std::move(file);
    return {};
}

// The key file as it stands after the database was read: another program may have changed both since it was opened.
Result<void> checkBelongsTogether(storage::Database &database, const OpenedDossier &opened)
{
    WAARBORG_LET(id, readSetting(database, u"dossier.id"_s));
    WAARBORG_LET(generation, readSetting(database, u"dossier.generation"_s));
    WAARBORG_LET(file, keyFileNow(database.path(), opened));
    if (id != QString::fromLatin1(file.dossierId.toHex()))
        return fail(ErrorCode::WrongKey, database.path());
    if (file.generation < generation.toLongLong())
        return fail(ErrorCode::KeyFileOlder, keyFilePath(database.path()));
    return {};
}

// Whoever knows the password of an account that is closed to him is refused like one who does not.
bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::LoginFailed || error.code == ErrorCode::AccountExpired;
}

Result<Session> enterOpened(
    const Environment &environment, storage::Database database, OpenedDossier &opened, Opening opening)
{
    const bool writes = opening.lock != nullptr;
    if (writes)
        removeRotationCopy(database.path());
    WAARBORG_TRY(settleAndLookAgain(database, opened));
    const DossierKeys &keys = opened.slot.keys;
    WAARBORG_TRY(checkBelongsTogether(database, opened));
    WAARBORG_TRY(writes ? storage::migrate(database, environment.migrations)
                        : storage::checkMigrated(database, environment.migrations));
    AccountStore accounts(database, deriveSubKey(keys.dossier, SubKey::RowMac));
    WAARBORG_TRY(accounts.checkNewest());
    WAARBORG_LET(account, accountOf(opened.file, opened.tag, std::move(accounts), environment.clock));
    Session session(std::move(database), account, keys.clone(), environment.clock, opened.entry);
    WAARBORG_TRY(session.refresh());
    session.setOpening(std::move(opening));
    WAARBORG_TRY(writes ? enter(session, opened) : enterForReading(session, opened));
    return session;
}

} // namespace

Result<Session> login(const Environment &environment, const QString &path, const QString &name,
    const SecretBytes &password, const LoginOptions &options)
{
    WAARBORG_TRY(storage::selfTest());
    if (!QFile::exists(path))
        return fail(ErrorCode::NoDossier, path);
    WAARBORG_LET(opened, openAtTheDoor(environment.clock, path, name, password));
    WAARBORG_LET(opening, openingFor(path, environment.clock, options));
    const auto mode = opening.lock ? storage::OpenMode::ReadWrite : storage::OpenMode::ReadOnly;
    WAARBORG_LET(database, openDatabase(path, opened, mode));
    auto session = enterOpened(environment, std::move(database), opened, std::move(opening));
    if (!session && isRefusal(session.error()))
        noteFailure(environment.clock, path, name, opened.file);
    return session;
}

} // namespace waarborg::access
