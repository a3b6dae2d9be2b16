// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"

#include "models/storage/failure.h"

#include <sqlcipher/sqlite3.h>

#include <utility>

namespace waarborg::storage {

Result<Transaction> Transaction::begin(Database &database)
{
    // SQLite itself would begin a reading one instead.
    if (database.isReadOnly())
        return fail(ErrorCode::ReadOnly);
    WAARBORG_TRY(database.execute(QStringLiteral("BEGIN IMMEDIATE")));
    return Transaction(database.handle(), database.path());
}

Transaction::Transaction(sqlite3 *handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_path(std::move(other.m_path))
{
}

Transaction &Transaction::operator=(Transaction &&other) noexcept
{
    if (this != &other) {
        rollback();
        m_handle = std::exchange(other.m_handle, nullptr);
        m_path = std::move(other.m_path);
    }
    return *this;
}

Transaction::~Transaction() { rollback(); }

Result<void> Transaction::commit()
{
    if (m_handle == nullptr)
        return fail(ErrorCode::StorageFailed, QStringLiteral("the transaction is over"));
    // SQLite itself rolls back after a full disk and the like; a COMMIT would then say only that none is active.
    const int code = sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failureOf(m_handle, code, m_path);
    m_handle = nullptr;
    return {};
}

void Transaction::rollback() noexcept
{
    // A rollback that fails leaves its journal, and the next opening rolls back from that.
    if (m_handle != nullptr && sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    m_handle = nullptr;
}

} // namespace waarborg::storage
