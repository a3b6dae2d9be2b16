// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/copyfiles.h"

#include "models/access/settings.h"
#include "models/backups/backupfile.h"

#include <QFileInfo>

namespace waarborg::backups {

namespace {

using namespace Qt::StringLiterals;

// A dossier that was set aside names itself in its key file; without one nothing proves that it is one.
Result<void> checkIsOurs(const RegisteredCopy &copy, const QByteArray &dossierId)
{
    if (copy.kind == CopyKind::Replaced) {
        const auto keys = access::readKeyFile(access::keyFilePath(copy.path));
        if (!keys)
            return fail(ErrorCode::CopyNotProven, copy.path);
        return keys->dossierId == dossierId ? Result<void>() : fail(ErrorCode::BackupOther, copy.path);
    }
    const auto facts = inspectBackup(copy.path);
    if (!facts && facts.error().code == ErrorCode::UnknownFormat)
        return Failure(facts.error());
    if (facts && facts->dossierId != dossierId)
        return fail(ErrorCode::BackupOther, copy.path);
    return {};
}

} // namespace

Result<BackupFacts> inspectBackup(const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, path, source.errorString());
    WAARBORG_LET(header, readHeader(source, path));
    return BackupFacts { header.dossierId, header.created, source.size() };
}

Result<QByteArray> dossierIdOf(access::Session &session)
{
    WAARBORG_LET(id, access::readSetting(session.database(), u"dossier.id"_s));
    return QByteArray::fromHex(id.toLatin1());
}

QString copyName(CopyId id) { return u"copy %1"_s.arg(id.value); }

bool isWhereItWasPut(const RegisteredCopy &copy)
{
    const bool hasKeys = copy.kind == CopyKind::Replaced && QFileInfo(access::keyFilePath(copy.path)).isFile();
    return hasKeys || QFileInfo(copy.path).isFile();
}

bool isGone(const RegisteredCopy &copy)
{
    return !isWhereItWasPut(copy) && QFileInfo(QFileInfo(copy.path).absolutePath()).isDir();
}

Result<void> removeFiles(const RegisteredCopy &copy, const QByteArray &dossierId)
{
    WAARBORG_TRY(checkIsOurs(copy, dossierId));
    QStringList paths { copy.path };
    // The key file last: it proves whose the rest is, when this has to be done again.
    if (copy.kind == CopyKind::Replaced)
        paths << copy.path + "-journal"_L1 << access::keyFilePath(copy.path);
    for (const QString &path : paths) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return fail(ErrorCode::FileNotWritable, path, file.errorString());
    }
    return {};
}

} // namespace waarborg::backups
