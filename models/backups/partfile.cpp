// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/partfile.h"

#include "models/access/files.h"

#include <QDir>

#include <cerrno>
#include <sys/file.h>
#include <unistd.h>

namespace waarborg::backups {

namespace {

bool removeIfAbandoned(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return false;
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0 && file.remove();
}

} // namespace

PartFile::PartFile(std::unique_ptr<QFile> file, QString path)
    : m_file(std::move(file))
    , m_path(std::move(path))
{
}

PartFile::~PartFile()
{
    if (m_file && !m_path.isEmpty())
        QFile::remove(m_path);
}

Result<PartFile> PartFile::create(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered;
    const auto open = [&] { return file->open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner); };
    if (!open() && (!removeIfAbandoned(path) || !open()))
        return QFile::exists(path) ? fail(ErrorCode::FileExists, path)
                                   : fail(ErrorCode::FileNotWritable, path, file->errorString());
    // Where a file system knows no locks an abandoned one simply stays.
    ::flock(file->handle(), LOCK_EX | LOCK_NB);
    return PartFile(std::move(file), path);
}

void PartFile::removeAbandoned(const QString &folder, const QString &pattern)
{
    const QDir where(folder);
    for (const QString &name : where.entryList({ pattern }, QDir::Files | QDir::Hidden))
        removeIfAbandoned(where.filePath(name));
}

Result<void> PartFile::write(QByteArrayView bytes)
{
    if (m_file->write(bytes.data(), bytes.size()) != bytes.size())
        return failure();
    return {};
}

Result<void> PartFile::sync()
{
    if (::fsync(m_file->handle()) != 0)
        return failure();
    return {};
}

void PartFile::unlock() { ::flock(m_file->handle(), LOCK_UN); }

Result<void> PartFile::rename(const QString &path)
{
    WAARBORG_TRY(access::renameNew(m_path, path));
    m_path.clear();
    return {};
}

Failure PartFile::failure() const
{
    const QString reason = m_file->error() == QFileDevice::NoError ? qt_error_string() : m_file->errorString();
    return fail(ErrorCode::FileNotWritable, m_path, reason);
}

} // namespace waarborg::backups
