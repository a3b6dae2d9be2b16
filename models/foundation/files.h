// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QByteArray>
#include <QString>

namespace waarborg {

enum class FileMode { Ordinary, Private }; // Private: only the owner reads it

// Writes a whole file, in place of what had the name: the old one stays until the new one is complete. FileNotWritable.
[[nodiscard]] Result<void> writeWholeFile(
    const QString &path, const QByteArray &bytes, FileMode mode = FileMode::Ordinary);

// A name is on the disk only when its folder is. Errors: FileNotWritable, with the path.
[[nodiscard]] Result<void> syncFolderOf(const QString &path);

} // namespace waarborg
