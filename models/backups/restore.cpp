// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/restore.h"

#include "models/access/files.h"
#include "models/access/writerlock.h"
#include "models/backups/backupkeys.h"
#include "models/backups/backupstore.h"
#include "models/backups/placing.h"
#include "models/backups/trial.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

namespace waarborg::backups {

namespace {

using namespace Qt::StringLiterals;
using access::AuditNote;
using access::UseCase;

bool standsThere(const QString &target) { return QFile::exists(target) || QFile::exists(access::keyFilePath(target)); }

Result<void> checkTarget(const RestoreRequest &request, const BackupHeader &header)
{
    if (!standsThere(request.target))
        return {};
    if (request.existing == Existing::Refuse)
        return QFile::exists(request.target) ? fail(ErrorCode::DossierExists, request.target)
                                             : fail(ErrorCode::FileExists, access::keyFilePath(request.target));
    const auto keys = access::readKeyFile(access::keyFilePath(request.target));
    if (keys && keys->dossierId != header.dossierId)
        return fail(ErrorCode::BackupOther, request.backup);
    return {};
}

// Only the dossier that the backup was made of is replaced: its key file names it, or the backup's key opens it.
Result<void> checkIsSameDossier(const QString &target, const SecretBytes &dossierKey)
{
    if (access::readKeyFile(access::keyFilePath(target)))
        return {}; // checkTarget compared the names
    const SecretBytes key = access::deriveSubKey(dossierKey, access::SubKey::Database);
    const auto opened = storage::Database::open(target, key, storage::OpenMode::ReadOnly);
    return opened ? Result<void>() : fail(ErrorCode::TargetOther, target);
}

// What opening a file leaves beside it.
void removeBeside(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder = file.dir();
    for (const QString &name :
        folder.entryList({ file.fileName() + ".*"_L1, file.fileName() + "-journal"_L1 }, QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));
}

// The copies that the replaced dossier knew, oldest first; nothing where it does not open with the backup's key.
std::optional<QList<RegisteredCopy>> olderRegister(const QString &target, const SecretBytes &dossierKey)
{
    const SecretBytes key = access::deriveSubKey(dossierKey, access::SubKey::Database);
    auto database = storage::Database::open(target, key, storage::OpenMode::ReadOnly);
    if (!database)
        return std::nullopt;
    auto copies = BackupStore(*database).all();
    if (!copies)
        return std::nullopt;
    return QList<RegisteredCopy>(copies->rbegin(), copies->rend());
}

RegisteredCopy copyOfBackup(const RestoreRequest &request, const Manifest &manifest)
{
    RegisteredCopy copy;
    copy.path = QFileInfo(request.backup).absoluteFilePath();
    copy.created = manifest.created;
    copy.kind = CopyKind::Found;
    copy.size = QFileInfo(request.backup).size();
    copy.anchor = manifest.anchor;
    return copy;
}

// The restored dossier knows no copy that was made after it; the replaced one did. Neither knows the file that was kept
// aside.
Result<void> fillRegister(BackupStore store, const QList<RegisteredCopy> &others)
{
    WAARBORG_LET(known, store.all());
    for (const RegisteredCopy &copy : others) {
        const auto same
            = [&](const RegisteredCopy &each) { return each.path == copy.path && each.created == copy.created; };
        const auto before = std::ranges::find_if(known, same);
        if (before == known.end()) {
            WAARBORG_TRY(store.add(copy));
            known << copy;
        } else if (copy.ended.isValid() && !before->ended.isValid()) {
            WAARBORG_TRY(store.setDestroyed(before->id, copy.ended));
        }
    }
    return {};
}

class Restoring
{
public:
    Restoring(const access::Environment &environment, const RestoreRequest &request, const Progress &progress)
        : m_environment(environment)
        , m_request(request)
        , m_progress(progress)
    {
    }

    Result<Restored> run()
    {
        QFile source(m_request.backup);
        if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(ErrorCode::FileNotReadable, m_request.backup, source.errorString());
        WAARBORG_LET(header, readHeader(source, m_request.backup));
        WAARBORG_TRY(checkTarget(m_request, header));
        WAARBORG_LET(key, dossierKeyOf(header, m_request.backup, m_request.loginName, m_request.password));
        if (standsThere(m_request.target))
            WAARBORG_TRY(checkIsSameDossier(m_request.target, key));
        // Whoever has the dossier open would go on writing into the file that was set aside.
        std::shared_ptr<const access::WriterLock> lock;
        if (QFile::exists(m_request.target)) {
            WAARBORG_LET(taken, access::WriterLock::take(m_request.target, m_environment.clock, m_request.otherHost));
            lock = std::move(taken);
        }
        WAARBORG_LET(part, PartFile::create(m_request.target + ".restoring"_L1));
        const auto cleanUp = qScopeGuard([path = part.path()] { removeBeside(path); });
        removeBeside(part.path());
        WAARBORG_LET(manifest, extract(source, header, key, part));
        WAARBORG_TRY(enter(part.path(), key, manifest));
        WAARBORG_TRY(m_progress.check());
        WAARBORG_TRY(place(part));
        return Restored { m_request.target, m_aside, manifest.created, manifest.anchor, m_registerKept };
    }

private:
    Result<Manifest> extract(QIODevice &source, const BackupHeader &header, const SecretBytes &key, PartFile &part)
    {
        ByteCount count(m_progress, source.size());
        WAARBORG_LET(manifest,
            readBody(
                source, m_request.backup, header, key, [&](QByteArrayView bytes) { return part.write(bytes); }, count));
        WAARBORG_TRY(part.sync());
        part.unlock();
        const auto whole = checkRestored(part.path(), manifest, key, m_progress);
        if (!whole && whole.error().code != ErrorCode::Cancelled)
            return fail(ErrorCode::BackupDamaged, m_request.backup, whole.error().detail.value(1));
        WAARBORG_TRY(whole);
        WAARBORG_TRY(access::writePrivateFile(access::keyFilePath(part.path()), header.keyFileBytes));
        return manifest;
    }

    // Before it gets its name, so that no restored dossier stands there without the row that says so.
    Result<void> enter(const QString &part, const SecretBytes &key, const Manifest &manifest)
    {
        QList<RegisteredCopy> others { copyOfBackup(m_request, manifest) };
        if (standsThere(m_request.target)) {
            m_aside = asideName(m_request.target, m_environment.clock.nowUtc());
            const auto older = olderRegister(m_request.target, key);
            m_registerKept = older.has_value();
            others += older.value_or(QList<RegisteredCopy>());
            RegisteredCopy replaced;
            replaced.path = QFileInfo(m_aside).absoluteFilePath();
            replaced.created = m_environment.clock.nowUtc();
            replaced.kind = CopyKind::Replaced;
            replaced.size = QFileInfo(m_request.target).size();
            others << replaced;
        }
        WAARBORG_LET(session, access::login(m_environment, part, m_request.loginName, m_request.password));
        return session.change(UseCase::RestoreBackup, [&](AuditNote &note) -> Result<void> {
            note = { u"backup of %1"_s.arg(manifest.created.toString(Qt::ISODate)),
                u"log row %1, %2"_s.arg(manifest.anchor.sequence)
                    .arg(QString::fromLatin1(manifest.anchor.mac.toHex().first(16))) };
            return fillRegister(BackupStore(session.database()), others);
        });
    }

    Result<void> place(PartFile &part)
    {
        const QString from = part.path();
        WAARBORG_TRY(m_aside.isEmpty() ? placeNew(from, m_request.target) : placeOver(from, m_request.target, m_aside));
        part.keep();
        return {};
    }

    const access::Environment &m_environment;
    const RestoreRequest &m_request;
    const Progress &m_progress;
    QString m_aside;
    bool m_registerKept = true;
};

} // namespace

Result<Restored> restoreBackup(
    const access::Environment &environment, const RestoreRequest &request, const Progress &progress)
{
    return Restoring(environment, request, progress).run();
}

} // namespace waarborg::backups
