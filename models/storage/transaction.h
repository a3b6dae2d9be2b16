// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

namespace waarborg::storage {

// A write transaction (BEGIN IMMEDIATE) on one Database and its thread; rolls back when destroyed uncommitted. They do
// not nest: a second begin fails. The Database outlives it and may be moved meanwhile.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) noexcept;
    ~Transaction();

    // After a failure nothing was committed, and the transaction is still open: try again, or let it roll back.
    Result<void> commit();
    void rollback() noexcept;

private:
    Transaction(sqlite3 *handle, QString path);

    sqlite3 *m_handle = nullptr; // null once it is over
    QString m_path;
};

} // namespace waarborg::storage
