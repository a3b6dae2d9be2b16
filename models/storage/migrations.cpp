// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"

#include "models/storage/transaction.h"

#include <QFileInfo>

#include <algorithm>

namespace waarborg::storage {

namespace {

const auto createVersions = QStringLiteral(
    "CREATE TABLE IF NOT EXISTS schema_version(slice TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID");

// The last version of each slice; fails on a gap, which would be a fault of this program.
Result<QMap<QString, int>> lastVersions(const QList<Migration> &migrations)
{
    QMap<QString, int> versions;
    for (const Migration &migration : migrations) {
        if (migration.version != ++versions[migration.slice])
            return fail(ErrorCode::StorageFailed,
                QStringLiteral("migration %1 %2 is out of order").arg(migration.slice).arg(migration.version));
    }
    return versions;
}

Result<void> apply(Database &database, const Migration &migration)
{
    WAARBORG_LET(transaction, Transaction::begin(database));
    WAARBORG_TRY(database.execute(createVersions));
    // Another program may have been faster.
    WAARBORG_LET(present, schemaVersion(database, migration.slice));
    if (present >= migration.version)
        return {};
    for (const QString &sql : migration.statements)
        WAARBORG_TRY(database.execute(sql));
    WAARBORG_LET(setVersion,
        database.prepare(QStringLiteral("INSERT INTO schema_version(slice, version) VALUES(?, ?) ON "
                                        "CONFLICT(slice) DO UPDATE SET version = excluded.version")));
    WAARBORG_TRY(setVersion.bind(migration.slice, migration.version).run());
    return transaction.commit();
}

// Of each listed slice, in the file.
Result<QMap<QString, int>> presentVersions(Database &database, const QList<Migration> &migrations)
{
    WAARBORG_LET(known, lastVersions(migrations));
    QMap<QString, int> present;
    for (auto [slice, version] : known.asKeyValueRange()) {
        WAARBORG_LET(stored, schemaVersion(database, slice));
        if (stored > version)
            return fail(ErrorCode::SchemaTooNew, database.path());
        present[slice] = stored;
    }
    return present;
}

} // namespace

Result<void> migrate(Database &database, const QList<Migration> &migrations)
{
    WAARBORG_LET(present, presentVersions(database, migrations));
    for (const Migration &migration : migrations) {
        if (migration.version > present[migration.slice])
            WAARBORG_TRY(apply(database, migration));
    }
    return {};
}

Result<void> checkMigrated(Database &database, const QList<Migration> &migrations)
{
    WAARBORG_LET(present, presentVersions(database, migrations));
    const auto isMissing = [&](const Migration &migration) { return migration.version > present[migration.slice]; };
    if (std::ranges::any_of(migrations, isMissing))
        return fail(ErrorCode::NeedsUpdate, QFileInfo(database.path()).fileName());
    return {};
}

Result<QMap<QString, int>> schemaVersions(Database &database)
{
    WAARBORG_LET(query, database.prepare(QStringLiteral("SELECT slice, version FROM schema_version")));
    QMap<QString, int> versions;
    while (true) {
        WAARBORG_LET(more, query.next());
        if (!more)
            return versions;
        versions.insert(query.text(0), static_cast<int>(query.integer(1)));
    }
}

Result<int> schemaVersion(Database &database, const QString &slice)
{
    WAARBORG_LET(table, database.prepare(QStringLiteral("SELECT 1 FROM sqlite_master WHERE name = 'schema_version'")));
    WAARBORG_LET(exists, table.next());
    if (!exists)
        return 0;
    WAARBORG_LET(query, database.prepare(QStringLiteral("SELECT version FROM schema_version WHERE slice = ?")));
    WAARBORG_LET(found, query.bind(slice).next());
    return found ? static_cast<int>(query.integer(0)) : 0;
}

} // namespace waarborg::storage
