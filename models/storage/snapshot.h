// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <span>

struct sqlite3_file;

namespace waarborg::storage {

// The bytes of a database's file as they stand, encrypted, all of one moment: while it lives other connections read and
// prepare changes, and none can commit one. On a Database without a transaction of its own, in its thread; the Database
// outlives it. Reads through SQLite's own handle: closing a second one on the same file would drop the program's locks
// (POSIX).
class Snapshot
{
public:
    // InUse, StorageFailed.
    [[nodiscard]] static Result<Snapshot> take(Database &database);

    Snapshot(Snapshot &&other) noexcept;
    Snapshot &operator=(Snapshot &&) = delete;
    ~Snapshot();

    [[nodiscard]] qint64 size() const { return m_size; }
    // Fills `into` from `offset` on; both within size().
    [[nodiscard]] Result<void> read(qint64 offset, std::span<char> into) const;

private:
    Snapshot(sqlite3 *handle, QString path);

    sqlite3 *m_handle; // null once moved from
    sqlite3_file *m_file = nullptr;
    QString m_path;
    qint64 m_size = 0;
};

} // namespace waarborg::storage
