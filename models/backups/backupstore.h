// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/copy.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"

#include <QList>

namespace waarborg::backups {

[[nodiscard]] QList<storage::Migration> migrations();

// All SQL about the register of copies, and about what a copy says of itself.
class BackupStore
{
public:
    explicit BackupStore(storage::Database &database)
        : m_database(database)
    {
    }

    // The copy's id is set by the store.
    [[nodiscard]] Result<CopyId> add(const RegisteredCopy &copy);
    // Newest first. State is Present or Destroyed: whether the file is where it was put, the store does not know.
    [[nodiscard]] Result<QList<RegisteredCopy>> all();
    // NotFound.
    [[nodiscard]] Result<RegisteredCopy> find(CopyId id);
    [[nodiscard]] Result<void> setDestroyed(CopyId id, const QDateTime &when);
    [[nodiscard]] Result<void> setDamaged(CopyId id, const QDateTime &when);
    [[nodiscard]] Result<void> setVerified(CopyId id, const QByteArray &sha256, qint64 size, const QDateTime &when);

    // How the log of this database stands. AuditBroken when its newest row is not the chain's end.
    [[nodiscard]] Result<Anchor> logEnd();
    [[nodiscard]] Result<QMap<QString, int>> schema();
    [[nodiscard]] Result<int> pageSize();

private:
    storage::Database &m_database;
};

} // namespace waarborg::backups
