// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QByteArrayView>

namespace waarborg::access {

// Files that hold keys: mode 0600, on the disk before the functions return.

// A new file; never over an existing one, and not there when it fails. FileExists, FileNotWritable.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, QByteArrayView bytes);

// Gives a finished file its name, in place of what had it. FileNotWritable.
[[nodiscard]] Result<void> renameOver(const QString &from, const QString &to);

// The same for a name that must be free; of two programs at once one hears FileExists.
[[nodiscard]] Result<void> renameNew(const QString &from, const QString &to);

} // namespace waarborg::access
