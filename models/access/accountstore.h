// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/account.h"
#include "models/foundation/secretbytes.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"

namespace waarborg::access {

// All SQL about accounts. Each row carries a MAC under the row key; a row whose MAC does not fit is Damaged, never read
// on. An old page that is spliced back holds good old rows and passes SQLCipher's page MACs (SECURITY section 1.3):
// against that a MAC over all rows stands among the settings, on another page. Every change and all() check it.
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
    // All there are, under this store's row key in place of another: for a new key of the dossier.
    [[nodiscard]] Result<void> writeAnew(const QList<Account> &accounts);
    // NotFound when there is none.
    [[nodiscard]] Result<Account> byName(const QString &name);
    [[nodiscard]] Result<Account> byId(AccountId id);
    [[nodiscard]] Result<QList<Account>> all();
    // Whether the list is that of the newest change in the log: where an older one was put back, Damaged. Reads the
    // log, which not every session's connection may.
    [[nodiscard]] Result<void> checkNewest();

private:
    [[nodiscard]] Result<QList<Account>> rows();
    [[nodiscard]] Result<void> checkRoster(const QList<Account> &accounts);
    [[nodiscard]] Result<void> changedOutside() const;
    [[nodiscard]] Result<void> keepRoster();
    [[nodiscard]] Result<void> write(const Account &account);
    [[nodiscard]] Result<Account> read(const storage::Statement &statement) const;
    [[nodiscard]] Result<Account> one(storage::Statement &statement, const QString &what) const;

    storage::Database &m_database;
    SecretBytes m_rowKey;
};

} // namespace waarborg::access
