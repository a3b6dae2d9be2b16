// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/files.h"

#include "models/foundation/files.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace waarborg::access {

namespace {

Failure notWritable(const QString &path)
{
    return errno == EEXIST ? fail(ErrorCode::FileExists, path)
                           : fail(ErrorCode::FileNotWritable, path, qt_error_string());
}

Result<void> copyBlocks(QFile &source, int handle, const QString &to)
{
    while (true) {
        const QByteArray block = source.read(1 << 20);
        // What can't be read looks like the end.
        if (source.error() != QFileDevice::NoError)
            return fail(ErrorCode::FileNotReadable, source.fileName(), source.errorString());
        const bool written = block.isEmpty() ? ::fsync(handle) == 0 : writeAll(handle, block);
        if (!written)
            return fail(ErrorCode::FileNotWritable, to, qt_error_string());
        if (block.isEmpty())
            return {};
    }
}

} // namespace

Result<void> writePrivateFile(const QString &path, QByteArrayView bytes)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0)
        return notWritable(path);
    const bool written = writeAll(handle, bytes) && ::fsync(handle) == 0;
    const QString reason = qt_error_string();
    ::close(handle);
    auto done = written ? syncFolderOf(path) : Result<void>(fail(ErrorCode::FileNotWritable, path, reason));
    if (!done)
        QFile::remove(path);
    return done;
}

Result<void> copyPrivateFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileNotReadable, from, source.errorString());
    const int handle = ::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0)
        return notWritable(to);
    auto done = copyBlocks(source, handle, to);
    ::close(handle);
    if (done)
        done = syncFolderOf(to);
    if (!done)
        QFile::remove(to);
    return done;
}

FolderLock::FolderLock(const QString &path)
    : m_handle(
          ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    , m_held(m_handle >= 0 && ::flock(m_handle, LOCK_EX) == 0)
{
}

FolderLock::~FolderLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

Result<void> renameOver(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return notWritable(to);
    return syncFolderOf(to);
}

Result<void> renameNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    int failed = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
    // NFS and some others know no such flag; there a hard link refuses a taken name as well.
    if (failed && errno == EINVAL) {
        failed = ::link(source.constData(), target.constData());
        if (!failed)
            ::unlink(source.constData());
    }
    if (failed)
        return notWritable(to);
    return syncFolderOf(to);
}

QString journalPath(const QString &databasePath) { return databasePath + QLatin1String("-journal"); }

} // namespace waarborg::access
