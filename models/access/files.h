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

// A copy of mode 0600; never over an existing file, and not there when it fails. The source must not be open as a
// database: closing it here would drop that one's locks. FileExists, FileNotReadable, FileNotWritable.
[[nodiscard]] Result<void> copyPrivateFile(const QString &from, const QString &to);

// While it lives no other program holds one for the folder in which `path` lies; waits until it gets it. Some network
// shares know no such locks: then isHeld() says no.
class FolderLock
{
public:
    explicit FolderLock(const QString &path);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)
    [[nodiscard]] bool isHeld() const { return m_held; }

private:
    int m_handle;
    bool m_held;
};

// Where SQLite keeps what a change that was cut off would undo.
[[nodiscard]] QString journalPath(const QString &databasePath);

} // namespace waarborg::access
