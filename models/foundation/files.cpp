// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foundation/files.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace waarborg {

using namespace Qt::StringLiterals;

namespace {

QByteArray folderOf(const QString &path) { return QFile::encodeName(QFileInfo(path).absolutePath()); }

// The file system, or the folder's, knows no files without a name.
bool needsName(int error) { return error == EOPNOTSUPP || error == EISDIR || error == ENOENT || error == EINVAL; }

} // namespace

bool writeAll(int handle, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(handle, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

// Not QSaveFile: where its unnamed file could not be made for an I/O error, Qt 6.4 put an empty file in place and said
// that all was well.
WholeFile::WholeFile(const QString &path)
    : m_path(path)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.symLinkTarget() : path;
    m_target = QFile::encodeName(target);
    m_part
        = QFile::encodeName(u"%1.%2.part"_s.arg(target, QString::number(QRandomGenerator::system()->generate(), 36)));
}

WholeFile::~WholeFile()
{
    if (m_handle >= 0)
        ::close(m_handle);
    if (m_named)
        ::unlink(m_part.constData());
}

Failure WholeFile::failed() const { return fail(ErrorCode::FileNotWritable, m_path, qt_error_string()); }

Result<std::unique_ptr<WholeFile>> WholeFile::create(const QString &path, FileMode mode)
{
    std::unique_ptr<WholeFile> file(new WholeFile(path));
    const unsigned permissions = mode == FileMode::Private ? 0600 : 0666; // less what the process's mask takes
    const QByteArray folder = folderOf(QFile::decodeName(file->m_target));
    file->m_handle = ::open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, permissions);
    if (file->m_handle < 0 && needsName(errno)) {
        file->m_handle = ::open(file->m_part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions);
        file->m_named = file->m_handle >= 0;
    }
    if (file->m_handle < 0)
        return file->failed();
    return file;
}

Result<void> WholeFile::write(QByteArrayView bytes)
{
    if (!writeAll(m_handle, bytes))
        return failed();
    return {};
}

Result<void> WholeFile::publish()
{
    if (::fsync(m_handle) != 0)
        return failed();
    if (!m_named) {
        const QByteArray own = "/proc/self/fd/" + QByteArray::number(m_handle);
        if (::linkat(AT_FDCWD, own.constData(), AT_FDCWD, m_part.constData(), AT_SYMLINK_FOLLOW) != 0)
            return failed();
        m_named = true;
    }
    if (::rename(m_part.constData(), m_target.constData()) != 0)
        return failed();
    m_named = false;
    return syncFolderOf(QFile::decodeName(m_target));
}

Result<void> writeWholeFile(const QString &path, QByteArrayView bytes, FileMode mode)
{
    WAARBORG_LET(file, WholeFile::create(path, mode));
    WAARBORG_TRY(file->write(bytes));
    return file->publish();
}

Result<void> syncFolderOf(const QString &path)
{
    const int handle = ::open(folderOf(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return fail(ErrorCode::FileNotWritable, path, qt_error_string());
    const int fault = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    // Some network file systems cannot.
    if (fault != 0 && fault != EINVAL)
        return fail(ErrorCode::FileNotWritable, path, qt_error_string(fault));
    return {};
}

} // namespace waarborg
