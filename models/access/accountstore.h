// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/account.h"
#include "models/foundation/secretbytes.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"

namespace waarborg::access {

// All SQL about accounts. Each row carries a MAC under the row key, because SQLCipher's page MACs do not notice an old
// page that is spliced back (SECURITY section 1.3); a row whose MAC does not fit is Damaged, never read on.
class AccountStore
{
public:
    AccountStore(storage::Database &database, const SecretBytes &rowKey);

    [[nodiscard]] static QList<storage::Migration> migrations();

    // The account's id is set by the store. InvalidValue when the name is taken.
    [[nodiscard]] Result<AccountId> add(const Account &account);
    [[nodiscard]] Result<void> update(const Account &account);
    // Its signature only, which everybody may write.
    [[nodiscard]] Result<void> updateSignature(const Account &account);
    [[nodiscard]] Result<void> remove(AccountId id);
    // NotFound when there is none.
    [[nodiscard]] Result<Account> byName(const QString &name);
    [[nodiscard]] Result<Account> byId(AccountId id);
    [[nodiscard]] Result<QList<Account>> all();

private:
    [[nodiscard]] Result<Account> read(const storage::Statement &statement) const;
    [[nodiscard]] Result<Account> one(storage::Statement &statement, const QString &what) const;

    storage::Database &m_database;
    SecretBytes m_rowKey;
};

} // namespace waarborg::access
