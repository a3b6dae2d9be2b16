// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/keychange.h"

#include "models/access/settings.h"
#include "models/access/startcode.h"

#include <QCoreApplication>
#include <QFile>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KeyFile)
};

Result<void> putSlot(KeyFile &file, const DossierKeys &keys, SlotKind kind, const QString &name, Roles roles,
    const SecretBytes &secret, const KdfCost &cost)
{
    const KeySlot header { .kind = kind, .nameTag = nameTag(file, name), .cost = cost, .salt = randomBytes(SaltSize) };
    WAARBORG_LET(wrapping, derivePasswordKey(secret, header.cost, header.salt));
    file.keySlots.removeIf([&](const KeySlot &each) { return sameBytes(each.nameTag, header.nameTag); });
    if (file.keySlots.size() >= MostSlots)
        return fail(ErrorCode::TooManyAccounts, QString::number(MostSlots));
    // Where `keys` lacks the one to the answers, the slot is left pending.
    file.keySlots << makeSlot(file, header, wrapping, keys, roles);
    return {};
}

// Whether the database took over the file that waits.
bool waitingCounts(storage::Database &database)
{
    const auto stored = readSetting(database, u"dossier.generation"_s);
    const auto next = readKeyFile(waitingKeyFilePath(database.path()));
    return stored && next && next->generation == stored->toLongLong();
}

} // namespace

Result<QString> putStartSlot(
    KeyFile &file, const DossierKeys &keys, const QString &name, Roles roles, const KdfCost &cost)
{
    const QString code = newStartCode();
    WAARBORG_TRY(putSlot(file, keys, SlotKind::Start, name, roles, startCodeSecret(code), cost));
    return code;
}

Result<void> putPasswordSlot(KeyFile &file, const DossierKeys &keys, const QString &name, Roles roles,
    const SecretBytes &password, const KdfCost &cost)
{
    return putSlot(file, keys, SlotKind::Password, name, roles, password, cost);
}

Result<KeyFile> verifiedKeyFile(const Session &session)
{
    const QString path = keyFilePath(session.path());
    WAARBORG_LET(file, readKeyFile(path));
    if (!sameBytes(keyFileMac(file, session.keys().dossier), file.mac))
        return fail(ErrorCode::KeyFileDamaged, path, Texts::tr("it was changed outside Waarborg"));
    return file;
}

Result<void> changeKeyFile(Session &session, const std::function<Result<void>(KeyFile &)> &edit)
{
    WAARBORG_LET(file, verifiedKeyFile(session));
    WAARBORG_TRY(edit(file));
    ++file.generation;
    file.mac = keyFileMac(file, session.keys().dossier);
    const QString waiting = waitingKeyFilePath(session.path());
    QFile::remove(waiting); // of a change that was cut off before its commit
    WAARBORG_TRY(writeKeyFile(waiting, file));
    return writeSetting(session.database(), u"dossier.generation"_s, QString::number(file.generation));
}

QString waitingKeyFilePath(const QString &dossierPath) { return keyFilePath(dossierPath) + ".next"_L1; }

Result<void> commitKeyChange(storage::Database &database, storage::Transaction transaction)
{
    const auto committed = transaction.commit();
    if (committed)
        return {};
    transaction.rollback(); // what is read now is what stands in the file
    return waitingCounts(database) ? Result<void>() : committed;
}

Result<void> settleKeyFile(storage::Database &database, const SecretBytes &dossierKey)
{
    const QString waiting = waitingKeyFilePath(database.path());
    if (database.isReadOnly() || !QFile::exists(waiting))
        return {};
    WAARBORG_LET(transaction, storage::Transaction::begin(database));
    if (!QFile::exists(waiting)) // another program has settled it meanwhile
        return {};
    WAARBORG_LET(stored, readSetting(database, u"dossier.generation"_s));
    const QString path = keyFilePath(database.path());
    const auto file = readKeyFile(path);
    if (!file || file->generation < stored.toLongLong()) {
        const auto next = readKeyFile(waiting);
        const bool fits
            = next && next->generation == stored.toLongLong() && sameBytes(keyFileMac(*next, dossierKey), next->mac);
        if (!fits)
            return file ? fail(ErrorCode::KeyFileOlder, path) : Failure(file.error());
        WAARBORG_TRY(writeKeyFile(path, *next));
    }
    QFile::remove(waiting);
    return {};
}

Result<void> rewriteKeyFile(const QString &dossierPath, KeyFile file, const SecretBytes &dossierKey)
{
    file.mac = keyFileMac(file, dossierKey);
    return writeKeyFile(keyFilePath(dossierPath), file);
}

void forgetPreviousKeyFile(const QString &dossierPath)
{
    const QString path = keyFilePath(dossierPath);
    const auto file = readKeyFile(path);
    // Writing keeps what stood there.
    if (!file || !writeKeyFile(path, *file))
        QFile::remove(previousKeyFilePath(dossierPath));
}

KeySlot *findSlot(KeyFile &file, const QString &loginName)
{
    const QByteArray tag = nameTag(file, loginName);
    const auto found
        = std::ranges::find_if(file.keySlots, [&](const KeySlot &slot) { return sameBytes(slot.nameTag, tag); });
    return found == file.keySlots.end() ? nullptr : &*found;
}

} // namespace waarborg::access
