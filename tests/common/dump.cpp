// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/dump.h"

#include <QSqlQuery>
#include <QSqlRecord>

namespace waarborg::test {

using namespace Qt::StringLiterals;

QStringList dumpOf(storage::Database &database, const QStringList &without)
{
    QStringList lines;
    const QSqlDatabase connection = database.connection();
    QSqlQuery tables(connection);
    if (!tables.exec(u"SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"_s))
        qFatal("the tables cannot be listed");
    while (tables.next()) {
        const QString name = tables.value(0).toString();
        lines << tables.value(1).toString();
        QSqlQuery rows(connection);
        rows.setForwardOnly(true);
        if (without.contains(name))
            continue;
        if (!rows.exec(u"SELECT * FROM \"%1\""_s.arg(name)))
            qFatal("table %s cannot be read", qPrintable(name));
        const int columns = rows.record().count();
        while (rows.next()) {
            QStringList cells { name };
            for (int i = 0; i < columns; ++i)
                cells << QString::fromLatin1(rows.value(i).toByteArray().toHex());
            lines << cells.join(u'|');
        }
    }
    return lines;
}

QStringList tablesOfUse() { return { u"audit"_s, u"audit_end"_s, u"backup"_s }; }

} // namespace waarborg::test
