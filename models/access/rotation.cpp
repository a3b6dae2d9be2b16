// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/rotation.h"

#include "models/access/accountstore.h"
#include "models/access/codekey.h"
#include "models/access/files.h"
#include "models/access/keychange.h"
#include "models/access/settings.h"
#include "models/storage/rekey.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Rotation)
};

QString copyPath(const QString &dossierPath) { return dossierPath + ".before-rotation"_L1; }

Result<storage::Database> openWith(const QString &path, const SecretBytes &dossierKey)
{
    return storage::Database::open(path, deriveSubKey(dossierKey, SubKey::Database), storage::OpenMode::ReadWrite);
}

// Every page, with the key alone.
Result<void> checkFile(const QString &path, const SecretBytes &dossierKey)
{
    WAARBORG_LET(database, openWith(path, dossierKey));
    return checkPages(database);
}

// Must happen while this process has the dossier open in no transaction; copyPrivateFile says why.
Result<void> makeCopy(const QString &path, const SecretBytes &dossierKey)
{
    const QString copy = copyPath(path);
    removeRotationCopy(path);
    WAARBORG_TRY(copyPrivateFile(path, copy));
    WAARBORG_TRY(copyPrivateFile(keyFilePath(path), keyFilePath(copy)));
    auto sound = checkFile(copy, dossierKey);
    if (!sound)
        removeRotationCopy(path);
    return sound;
}

// What stands in the database under sub-keys of the dossier's key.
Result<void> carryOver(storage::Database &database, const SecretBytes &oldKey, const SecretBytes &newKey)
{
    WAARBORG_LET(accounts, AccountStore(database, deriveSubKey(oldKey, SubKey::RowMac)).all());
    WAARBORG_TRY(AccountStore(database, deriveSubKey(newKey, SubKey::RowMac)).writeAnew(accounts));
    return keepCodeKey(database, oldKey, newKey);
}

Result<KeyFile> readVerified(const QString &path, const SecretBytes &dossierKey)
{
    WAARBORG_LET(file, readKeyFile(keyFilePath(path)));
    if (!sameBytes(keyFileMac(file, dossierKey), file.mac))
        return fail(ErrorCode::KeyFileDamaged, keyFilePath(path), Texts::tr("it was changed outside Waarborg"));
    return file;
}

struct Rotation {
    QString path;
    QString account;
    const Clock &clock;
    SecretBytes oldKey;
    SecretBytes newKey;
};

// As it stands once the old key is forgotten.
KeyFile promoted(KeyFile file, const SecretBytes &newKey)
{
    for (KeySlot &slot : file.keySlots) {
        slot.sealedDossierKey = sealTo(slot.publicKey, newKey);
        slot.pendingDossierKey.clear();
    }
    file.mac = keyFileMac(file, newKey);
    return file;
}

// The one moment: before its commit all is old, after it all is new. Gives the key file that holds both keys.
Result<KeyFile> change(const Rotation &rotation)
{
    WAARBORG_LET(database, openWith(rotation.path, rotation.oldKey));
    // Keeps other programs from changing the key file meanwhile.
    WAARBORG_LET(transaction, storage::Transaction::begin(database));
    WAARBORG_LET(file, readVerified(rotation.path, rotation.oldKey));
    for (KeySlot &slot : file.keySlots)
        slot.pendingDossierKey = sealTo(slot.publicKey, rotation.newKey);
    ++file.generation;
    WAARBORG_TRY(carryOver(database, rotation.oldKey, rotation.newKey));
    WAARBORG_TRY(writeSetting(database, u"dossier.generation"_s, QString::number(file.generation)));
    WAARBORG_TRY(appendAudit(
        database, auditRecordOf(rotation.clock, rotation.account, {}, UseCase::RotateKey, AuditResult::Ok, {})));
    WAARBORG_TRY(rewriteKeyFile(rotation.path, file, rotation.oldKey));
    WAARBORG_TRY(storage::commitWithNewKey(database, transaction, deriveSubKey(rotation.newKey, SubKey::Database)));
    return file;
}

// The key file forgets the old key. Where that fails the next login does it.
void forgetOldKey(const Rotation &rotation)
{
    if (auto database = openWith(rotation.path, rotation.newKey))
        (void)finishRotation(*database, rotation.oldKey, rotation.newKey);
    removeRotationCopy(rotation.path);
}

RotatedKey rotated(const Rotation &rotation, const KeyFile &file)
{
    RotatedKey done { file.generation, { QFileInfo(rotation.path).fileName(), rotation.clock.nowUtc(), {}, {} } };
    if (const KeySlot *slot = recoverySlot(file))
        done.page.slot = sheetSlotBytes(file, *slot);
    return done;
}

// The file did not become what was written: its copy takes its place, and the key that opens it stays.
Result<void> takeBack(const Rotation &rotation)
{
    WAARBORG_TRY(renameOver(copyPath(rotation.path), rotation.path));
    return renameOver(keyFilePath(copyPath(rotation.path)), keyFilePath(rotation.path));
}

} // namespace

void removeRotationCopy(const QString &dossierPath)
{
    QFile::remove(copyPath(dossierPath));
    QFile::remove(keyFilePath(copyPath(dossierPath)));
}

Result<void> finishRotation(storage::Database &database, const SecretBytes &oldKey, const SecretBytes &newKey)
{
    WAARBORG_LET(transaction, storage::Transaction::begin(database));
    auto file = readVerified(database.path(), oldKey);
    if (!file) // another program may have been faster
        return readVerified(database.path(), newKey) ? Result<void>() : Failure(file.error());
    WAARBORG_TRY(rewriteKeyFile(database.path(), promoted(std::move(*file), newKey), newKey));
    return transaction.commit();
}

Result<RotatedKey> rotateKey(Session session)
{
    WAARBORG_TRY(session.allow(UseCase::RotateKey));
    // Outlives the session, so that nobody writes in between.
    WAARBORG_LET(lock, WriterLock::take(session.path(), session.clock()));
    WAARBORG_TRY(checkDossier(session));
    const Rotation rotation { session.path(), session.account().name, session.clock(), session.keys().dossier.clone(),
        SecretBytes::random(KeySize) };
    {
        const Session ended = std::move(session);
    }
    WAARBORG_TRY(makeCopy(rotation.path, rotation.oldKey));
    const auto changed = change(rotation);
    if (!changed) {
        removeRotationCopy(rotation.path);
        return Failure(changed.error());
    }
    if (const auto sound = checkFile(rotation.path, rotation.newKey); !sound) {
        WAARBORG_TRY(takeBack(rotation));
        return Failure(sound.error());
    }
    forgetOldKey(rotation);
    return rotated(rotation, promoted(*changed, rotation.newKey));
}

} // namespace waarborg::access
