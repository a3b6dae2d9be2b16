// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backups.h"

#include "models/access/keychange.h"
#include "models/backups/backupstore.h"
#include "models/backups/copyfiles.h"
#include "models/backups/trial.h"
#include "models/storage/snapshot.h"

#include <QDir>
#include <QFileInfo>

namespace waarborg::backups {

namespace {

using namespace Qt::StringLiterals;
using access::AuditNote;
using access::UseCase;

constexpr auto Suffix = ".waarborg-backup"_L1;
constexpr int MostOfOneMinute = 100;

QString stemOf(const access::Session &session) { return QFileInfo(session.path()).completeBaseName(); }

Result<QString> targetPath(const access::Session &session, const QString &out)
{
    const QFileInfo info(out);
    const QString whole = info.absoluteFilePath();
    if (!info.isDir()) {
        if (info.exists())
            return fail(ErrorCode::FileExists, whole);
        return whole;
    }
    const QString time = session.clock().nowUtc().toLocalTime().toString(u"yyyy-MM-ddTHHmm"_s);
    QString path = QDir(whole).filePath(u"%1-%2%3"_s.arg(stemOf(session), time, Suffix));
    for (int i = 2; QFile::exists(path) && i <= MostOfOneMinute; ++i)
        path = QDir(whole).filePath(u"%1-%2-%3%4"_s.arg(stemOf(session), time).arg(i).arg(Suffix));
    return path;
}

// The database as it stands in the snapshot, hashed on its way into the backup.
Result<QByteArray> copyDatabase(const storage::Snapshot &snapshot, BackupWriter &writer, ByteCount &count)
{
    Sha256 hash;
    QByteArray chunk(ChunkSize, Qt::Uninitialized);
    for (qint64 offset = 0; offset < snapshot.size(); offset += chunk.size()) {
        chunk.resize(static_cast<qsizetype>(std::min<qint64>(ChunkSize, snapshot.size() - offset)));
        WAARBORG_TRY(snapshot.read(offset, { chunk.data(), static_cast<std::size_t>(chunk.size()) }));
        hash.add(chunk);
        WAARBORG_TRY(writer.write(chunk));
        WAARBORG_TRY(count.add(chunk.size()));
    }
    return hash.result();
}

Result<void> writeBackup(access::Session &session, PartFile &part, ByteCount &count)
{
    const SecretBytes &dossierKey = session.keys().dossier;
    const SecretBytes key = access::deriveSubKey(dossierKey, access::SubKey::Database);
    WAARBORG_LET(database, storage::Database::open(session.path(), key, storage::OpenMode::ReadWrite));
    WAARBORG_LET(snapshot, storage::Snapshot::take(database));
    // Read after the database was: an older key file would be refused beside it, a newer one is not.
    WAARBORG_LET(keyFile, access::verifiedKeyFile(session));
    const QByteArray keyFileBytes = access::keyFileJson(keyFile);
    BackupStore store(database);
    Manifest manifest;
    manifest.dossierId = keyFile.dossierId;
    manifest.created = QDateTime::fromSecsSinceEpoch(session.clock().nowUtc().toSecsSinceEpoch(), Qt::UTC);
    manifest.databaseSize = snapshot.size();
    manifest.keyFileSha256 = Sha256::of(keyFileBytes);
    manifest.generation = keyFile.generation;
    WAARBORG_LET(pageSize, store.pageSize());
    manifest.pageSize = pageSize;
    WAARBORG_LET(schema, store.schema());
    manifest.schema = schema;
    WAARBORG_LET(anchor, store.logEnd());
    manifest.anchor = anchor;
    const QByteArray header = headerBytes(manifest.dossierId, manifest.created, keyFileBytes);
    WAARBORG_LET(writer, BackupWriter::begin(part, header, dossierKey));
    WAARBORG_TRY(writer.write(databaseHead(manifest.databaseSize)));
    WAARBORG_LET(hash, copyDatabase(snapshot, writer, count));
    manifest.databaseSha256 = hash;
    const QByteArray json = manifestJson(manifest);
    WAARBORG_TRY(writer.write(manifestHead(json.size()) + json));
    WAARBORG_TRY(writer.finish());
    return part.sync();
}

// A trial that finds the pages themselves damaged has found the dossier so: the bytes were compared before.
Result<TrialResult> tryOwn(access::Session &session, const PartFile &part, ByteCount &count)
{
    auto trial = tryRestore(part.path(), part.path() + ".trial"_L1, session.keys().dossier, count);
    if (!trial && trial.error().code == ErrorCode::Damaged)
        return fail(ErrorCode::Damaged, session.path(), trial.error().detail.value(1));
    return trial;
}

// Backups of this dossier that lie in a folder and that the register does not know, as after restoring an older one.
Result<void> enterFound(access::Session &session, const QString &folder)
{
    BackupStore store(session.database());
    WAARBORG_LET(known, store.all());
    WAARBORG_LET(dossierId, dossierIdOf(session));
    const QDir where(folder);
    for (const QString &name : where.entryList({ u"*"_s + Suffix }, QDir::Files, QDir::Time | QDir::Reversed)) {
        const QString path = where.filePath(name);
        const auto same = [&](const RegisteredCopy &copy) { return copy.path == path && !copy.ended.isValid(); };
        if (std::ranges::any_of(known, same))
            continue;
        const auto facts = inspectBackup(path);
        if (!facts || facts->dossierId != dossierId)
            continue;
        RegisteredCopy found;
        found.path = path;
        found.created = facts->created;
        found.kind = CopyKind::Found;
        found.size = facts->size;
        WAARBORG_TRY(store.add(found));
    }
    return {};
}

// Asked past the session's connection, which a failed commit leaves unsure of what is on the disk.
Result<bool> isEntered(const access::Session &session, const RegisteredCopy &copy)
{
    const SecretBytes key = access::deriveSubKey(session.keys().dossier, access::SubKey::Database);
    WAARBORG_LET(database, storage::Database::open(session.path(), key, storage::OpenMode::ReadWrite));
    WAARBORG_LET(copies, BackupStore(database).all());
    return std::ranges::any_of(copies, [&](const RegisteredCopy &each) {
        return each.path == copy.path && each.created == copy.created && !each.ended.isValid();
    });
}

Result<RegisteredCopy> enter(access::Session &session, PartFile &part, RegisteredCopy copy)
{
    auto entered = session.change(UseCase::MakeBackup, [&](AuditNote &note) -> Result<RegisteredCopy> {
        BackupStore store(session.database());
        WAARBORG_TRY(enterFound(session, QFileInfo(copy.path).absolutePath()));
        WAARBORG_LET(id, store.add(copy));
        copy.id = id;
        note = { copyName(id),
            u"%1, %2 bytes, log row %3"_s.arg(kindWord(copy.kind)).arg(copy.size).arg(copy.anchor.sequence) };
        WAARBORG_TRY(part.rename(copy.path));
        return copy;
    });
    if (entered)
        return entered;
    // A commit that failed at its last sync is done all the same. What is not in the register is no copy.
    const auto stands = isEntered(session, copy);
    if (stands && *stands)
        return copy;
    const bool hasItsName = part.path().isEmpty() || !QFile::exists(part.path());
    if (stands && hasItsName)
        QFile::remove(copy.path);
    return entered;
}

// Only with the key of today it can be checked; what cannot be read at all, the trial says better.
Result<void> checkIsOfToday(access::Session &session, const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const auto header = readHeader(source, path);
    if (!header)
        return {};
    WAARBORG_LET(today, access::verifiedKeyFile(session));
    if (header->dossierId != today.dossierId)
        return fail(ErrorCode::BackupOther, path);
    const bool isKeyOfToday
        = access::sameBytes(access::keyFileMac(header->keyFile, session.keys().dossier), header->keyFile.mac);
    const bool isEarlier = !isKeyOfToday && header->keyFile.generation < today.generation;
    return isEarlier ? fail(ErrorCode::BackupEarlierKey, path) : Result<void>();
}

// The register keeps what the check found: such a copy counts no more.
Result<void> noteFailedCheck(access::Session &session, const RegisteredCopy &copy, ErrorCode why)
{
    if (why == ErrorCode::Cancelled)
        return {};
    WAARBORG_LET(transaction, storage::Transaction::begin(session.database()));
    if (why == ErrorCode::BackupDamaged || why == ErrorCode::UnknownFormat || why == ErrorCode::BackupOther)
        WAARBORG_TRY(BackupStore(session.database()).setDamaged(copy.id, session.clock().nowUtc()));
    WAARBORG_TRY(session.record(UseCase::CheckBackup, access::AuditResult::Failed, { copyName(copy.id), {} }));
    return transaction.commit();
}

} // namespace

Result<RegisteredCopy> makeBackup(access::Session &session, const MakeRequest &request, const Progress &progress)
{
    WAARBORG_TRY(session.allow(UseCase::MakeBackup));
    if (session.database().isReadOnly())
        return fail(ErrorCode::ReadOnly);
    WAARBORG_LET(target, targetPath(session, request.out));
    PartFile::removeAbandoned(
        QFileInfo(target).absolutePath(), u"%1-*%2.part*"_s.arg(stemOf(session), QString(Suffix)));
    WAARBORG_LET(part, PartFile::create(target + ".part"_L1));
    // Written, read back, and every page checked.
    ByteCount count(progress, 3 * QFileInfo(session.path()).size());
    WAARBORG_TRY(writeBackup(session, part, count));
    WAARBORG_LET(trial, tryOwn(session, part, count));
    RegisteredCopy copy;
    copy.path = target;
    copy.created = trial.manifest.created;
    copy.kind = request.kind;
    copy.size = trial.size;
    copy.sha256 = trial.sha256;
    copy.anchor = trial.manifest.anchor;
    copy.verified = session.clock().nowUtc();
    return enter(session, part, std::move(copy));
}

Result<RegisteredCopy> checkCopy(access::Session &session, CopyId id, const Progress &progress)
{
    WAARBORG_TRY(session.allow(UseCase::CheckBackup));
    WAARBORG_LET(copy, BackupStore(session.database()).find(id));
    ByteCount count(progress, 2 * copy.size);
    const auto checkable = checkIsOfToday(session, copy.path);
    auto trial = checkable ? tryRestore(copy.path, session.path() + ".trial"_L1, session.keys().dossier, count)
                           : Result<TrialResult>(Failure(checkable.error()));
    if (trial && !copy.sha256.isEmpty() && trial->sha256 != copy.sha256)
        trial = fail(ErrorCode::BackupDamaged, copy.path, u"SHA-256"_s);
    if (!trial) {
        WAARBORG_TRY(noteFailedCheck(session, copy, trial.error().code));
        return Failure(trial.error());
    }
    return session.change(UseCase::CheckBackup, [&](AuditNote &note) -> Result<RegisteredCopy> {
        note.object = copyName(id);
        copy.sha256 = trial->sha256;
        copy.size = trial->size;
        copy.verified = session.clock().nowUtc();
        copy.damaged = {};
        copy.state = CopyState::Present;
        WAARBORG_TRY(BackupStore(session.database()).setVerified(id, copy.sha256, copy.size, copy.verified));
        return copy;
    });
}

} // namespace waarborg::backups
