// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What SqlCipherDriver says of tables, columns and names.
#include "models/storage/sqlcipherdriver.h"
#include "models/storage/sqlciphervalue.h"

#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>

namespace waarborg::storage {

namespace {

struct QualifiedName {
    QString schema; // with the dot behind it, or empty
    QString table;
};

// database.table and database.[a.table]; a dot inside brackets parts nothing.
QualifiedName splitTableName(const QString &name)
{
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0)
        return { {}, name };
    if (!name.endsWith(u']'))
        return { name.first(dot + 1), name.sliced(dot + 1) };
    const qsizetype bracket = name.lastIndexOf(u'[');
    return bracket > 0 ? QualifiedName { name.first(bracket), name.sliced(bracket) } : QualifiedName { {}, name };
}

QString withoutQuotes(const QString &literal)
{
    const qsizetype end = literal.lastIndexOf(u'\'');
    return literal.startsWith(u'\'') && end > 0 ? literal.mid(1, end - 1) : literal;
}

} // namespace

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!isOpen())
        return names;
    QStringList wanted;
    if (type & QSql::Tables)
        wanted.append(QStringLiteral("'table'"));
    if (type & QSql::Views)
        wanted.append(QStringLiteral("'view'"));
    if (!wanted.isEmpty()) {
        QSqlQuery query(createResult());
        query.setForwardOnly(true);
        query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type IN (%1) "
                                  "UNION ALL SELECT name FROM sqlite_temp_master WHERE type IN (%1)")
                .arg(wanted.join(u',')));
        while (query.next())
            names.append(query.value(0).toString());
    }
    if (type & QSql::SystemTables)
        names.append(QStringLiteral("sqlite_master"));
    return names;
}

QSqlIndex SqlCipherDriver::columns(const QString &table, bool primaryKeyOnly) const
{
    QSqlIndex found;
    if (!isOpen())
        return found;
    const bool escaped = isIdentifierEscaped(table, TableName);
    const auto name = splitTableName(escaped ? stripDelimiters(table, TableName) : table);
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    query.exec(QStringLiteral("PRAGMA ") + name.schema + QStringLiteral("table_info (")
        + escapeIdentifier(name.table, TableName) + u')');
    while (query.next()) {
        const bool inPrimaryKey = query.value(5).toInt() != 0;
        if (primaryKeyOnly && !inPrimaryKey)
            continue;
        const QString declaration = query.value(2).toString();
        QSqlField field(query.value(1).toString(), declaredType(declaration), name.schema + name.table);
        // Only INTEGER, not INT, makes the key the row's number that SQLite gives out.
        field.setAutoValue(inPrimaryKey && declaration.compare(QLatin1String("integer"), Qt::CaseInsensitive) == 0);
        field.setRequired(query.value(3).toInt() != 0);
        field.setDefaultValue(withoutQuotes(query.value(4).toString()));
        found.append(field);
    }
    return found;
}

QSqlRecord SqlCipherDriver::record(const QString &table) const { return columns(table, false); }

QSqlIndex SqlCipherDriver::primaryIndex(const QString &table) const { return columns(table, true); }

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    const bool bracketed = identifier.contains(u'[') && identifier.contains(u']');
    if (identifier.isEmpty() || bracketed || identifier.startsWith(u'"') || identifier.endsWith(u'"'))
        return identifier;
    QString escaped = identifier;
    escaped.replace(u'"', QLatin1String("\"\""));
    if (type == TableName)
        escaped.replace(u'.', QLatin1String("\".\""));
    return u'"' + escaped + u'"';
}

QString SqlCipherDriver::formatValue(const QSqlField &field, bool trimStrings) const
{
    if (field.metaType().id() == QMetaType::QByteArray && !field.isNull())
        return QStringLiteral("X'") + QString::fromLatin1(field.value().toByteArray().toHex()) + u'\'';
    return QSqlDriver::formatValue(field, trimStrings);
}

} // namespace waarborg::storage
