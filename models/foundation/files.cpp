// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foundation/files.h"

#include <QSaveFile>

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
    return {};
}

} // namespace waarborg
