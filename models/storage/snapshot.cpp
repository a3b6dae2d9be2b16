// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/snapshot.h"

#include "models/storage/failure.h"

#include <sqlcipher/sqlite3.h>

#include <utility>

namespace waarborg::storage {

Snapshot::Snapshot(sqlite3 *handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

Snapshot::Snapshot(Snapshot &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_file(other.m_file)
    , m_path(std::move(other.m_path))
    , m_size(other.m_size)
{
}

Snapshot::~Snapshot()
{
    if (m_handle != nullptr)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<Snapshot> Snapshot::take(Database &database)
{
    WAARBORG_TRY(database.execute(QStringLiteral("BEGIN")));
    Snapshot snapshot(database.handle(), database.path());
    // BEGIN alone takes no lock; the first row read does, after a journal left by a crash was played back.
    int code = sqlite3_exec(database.handle(), "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &snapshot.m_file);
    if (code == SQLITE_OK) {
        sqlite3_int64 size = 0;
        code = snapshot.m_file->pMethods->xFileSize(snapshot.m_file, &size);
        snapshot.m_size = size;
    }
    if (code != SQLITE_OK)
        return failureOf(database.handle(), code, database.path());
    return snapshot;
}

Result<void> Snapshot::read(qint64 offset, std::span<char> into) const
{
    const int code = m_file->pMethods->xRead(m_file, into.data(), static_cast<int>(into.size()), offset);
    // Not the connection's own call: its last message would be about something else.
    if (code != SQLITE_OK)
        return failureOf(nullptr, code, m_path);
    return {};
}

} // namespace waarborg::storage
