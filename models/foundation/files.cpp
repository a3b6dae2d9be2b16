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

bool writeAndSync(QFile &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size() && ::fsync(file.handle()) == 0;
}

} // namespace

// Not QSaveFile: where its unnamed file could not be made for an I/O error, Qt 6.4 put an empty file in place and said
// that all was well.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, FileMode mode)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.symLinkTarget() : path;
    const QString part = u"%1.%2.part"_s.arg(target, QString::number(QRandomGenerator::system()->generate(), 36));
    QFile file(part);
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const auto readable = mode == FileMode::Private ? QFile::Permissions() : QFile::ReadGroup | QFile::ReadOther;
    if (!file.open(QFile::WriteOnly | QFile::NewOnly | QFile::Unbuffered, owner | readable))
        return fail(ErrorCode::FileNotWritable, path, file.errorString());
    const bool written = writeAndSync(file, bytes);
    const QString reason = written ? QString() : qt_error_string();
    file.close();
    if (!written || ::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) != 0) {
        const auto failed = fail(ErrorCode::FileNotWritable, path, written ? qt_error_string() : reason);
        QFile::remove(part);
        return failed;
    }
    return syncFolderOf(target);
}

Result<void> syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
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
