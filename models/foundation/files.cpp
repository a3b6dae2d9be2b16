// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foundation/files.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace waarborg {

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, FileMode mode)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileNotWritable, path, file.errorString());
    if (mode == FileMode::Private)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::FileNotWritable, path, file.errorString());
    return syncFolderOf(path);
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
