// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace waarborg::storage {

// One step of one slice's tables. Versions of a slice are 1, 2, 3 ... without a gap; a released one is never changed.
struct Migration {
    QString slice;
    int version = 0;
    QStringList statements;
};

// Brings the tables of the listed slices up to date, each missing migration in one transaction whose last statement
// sets the version. A failed one leaves nothing of itself; those before it stay. SchemaTooNew, before anything is
// changed, when the file knows a later version of a listed slice.
Result<void> migrate(Database &database, const QList<Migration> &migrations);

// For a connection that only reads: NeedsUpdate when a migration is missing, SchemaTooNew as above.
Result<void> checkMigrated(Database &database, const QList<Migration> &migrations);

// Which version of its tables each slice has, by name.
[[nodiscard]] Result<QMap<QString, int>> schemaVersions(Database &database);

// 0 when the slice has no tables yet.
[[nodiscard]] Result<int> schemaVersion(Database &database, const QString &slice);

} // namespace waarborg::storage
