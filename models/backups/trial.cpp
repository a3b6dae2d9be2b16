// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/trial.h"

#include "models/backups/backupstore.h"
#include "models/storage/integrity.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waarborg::backups {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

// Hashes what is read of it.
class HashedFile : public QFile
{
public:
    using QFile::QFile;
    [[nodiscard]] QByteArray sha256() { return m_hash.result(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 got = QFile::readData(data, most);
        if (got > 0)
            m_hash.add({ data, static_cast<qsizetype>(got) });
        return got;
    }

private:
    Sha256 m_hash;
};

} // namespace

Result<void> checkRestored(
    const QString &path, const Manifest &manifest, const SecretBytes &dossierKey, const Progress &progress)
{
    const SecretBytes key = access::deriveSubKey(dossierKey, access::SubKey::Database);
    WAARBORG_LET(database, storage::Database::open(path, key, storage::OpenMode::ReadOnly));
    WAARBORG_TRY(storage::checkPages(database, progress));
    BackupStore store(database);
    WAARBORG_LET(end, store.logEnd());
    WAARBORG_LET(schema, store.schema());
    if (end != manifest.anchor || schema != manifest.schema)
        return fail(ErrorCode::Damaged, path, Texts::tr("its log does not end where the backup says"));
    return {};
}

Result<TrialResult> tryRestore(
    const QString &backup, const QString &trialPath, const SecretBytes &dossierKey, ByteCount &count)
{
    HashedFile source(backup);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileNotReadable, backup, source.errorString());
    WAARBORG_LET(header, readHeader(source, backup));
    if (!access::sameBytes(access::keyFileMac(header.keyFile, dossierKey), header.keyFile.mac))
        return fail(ErrorCode::BackupDamaged, backup,
            Texts::tr("it was made with another key: it opens with the passwords of that time"));
    WAARBORG_LET(trial, PartFile::create(trialPath));
    WAARBORG_LET(manifest,
        readBody(source, backup, header, dossierKey, [&](QByteArrayView bytes) { return trial.write(bytes); }, count));
    TrialResult result { manifest, source.size(), source.sha256() };
    trial.unlock();
    WAARBORG_TRY(checkRestored(trialPath, manifest, dossierKey, count.progress()));
    WAARBORG_TRY(count.add(manifest.databaseSize));
    return result;
}

} // namespace waarborg::backups
