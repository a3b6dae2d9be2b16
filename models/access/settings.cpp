// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/settings.h"

namespace waarborg::access {

using namespace Qt::StringLiterals;

QList<storage::Migration> settingMigrations()
{
    return { { u"setting"_s, 1,
        { u"CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s } } };
}

Result<QString> readSetting(storage::Database &database, const QString &name, const QString &fallback)
{
    WAARBORG_LET(statement, database.prepare(u"SELECT value FROM setting WHERE name = ?"_s));
    statement.bind(name);
    WAARBORG_LET(found, statement.next());
    return found ? statement.text(0) : fallback;
}

Result<QList<std::pair<QString, QString>>> allSettings(storage::Database &database)
{
    WAARBORG_LET(statement, database.prepare(u"SELECT name, value FROM setting ORDER BY name"_s));
    QList<std::pair<QString, QString>> settings;
    for (;;) {
        WAARBORG_LET(more, statement.next());
        if (!more)
            return settings;
        settings << std::pair(statement.text(0), statement.text(1));
    }
}

Result<void> writeSetting(storage::Database &database, const QString &name, const QString &value)
{
    WAARBORG_LET(statement,
        database.prepare(
            u"INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s));
    return statement.bind(name, value).run();
}

} // namespace waarborg::access
