// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/observation.h"

#include "models/access/accounts.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace waarborg::test {

using namespace Qt::StringLiterals;

namespace {

const QString SchemaTable = u"schema"_s;

using Tables = QMap<QString, QList<QByteArrayList>>;

Result<QList<QByteArrayList>> rowsOf(const QSqlDatabase &connection, const QString &select)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    query.exec(select);
    QList<QByteArrayList> rows;
    while (query.next()) {
        QByteArrayList cells;
        for (int column = 0; column < query.record().count(); ++column) {
            const QVariant value = query.value(column);
            cells << (value.isNull() ? QByteArray("NULL") : value.typeName() + QByteArray(" ") + value.toByteArray());
        }
        rows << cells;
    }
    if (query.lastError().isValid())
        return fail(ErrorCode::StorageFailed, query.lastError().text());
    return rows;
}

// Past the session, whose connection is limited to what its role may see.
Result<Tables> tablesOf(const QString &path, const SecretBytes &key)
{
    WAARBORG_LET(database, storage::Database::open(path, key, storage::OpenMode::ReadWrite));
    const QSqlDatabase connection = database.connection();
    Tables tables;
    WAARBORG_LET(schema, rowsOf(connection, u"SELECT name, type, sql FROM sqlite_master ORDER BY name"_s));
    tables[SchemaTable] = schema;
    for (const QByteArrayList &row : schema) {
        const QString name = QString::fromUtf8(row[0].mid(row[0].indexOf(' ') + 1));
        if (!row[1].endsWith(" table") || name.startsWith("audit"_L1))
            continue;
        WAARBORG_LET(rows, rowsOf(connection, u"SELECT * FROM \"%1\""_s.arg(name)));
        // It follows the log, which is looked at by itself; each login checks it.
        rows.removeIf([](const QByteArrayList &each) { return each[0].endsWith(" account.roster"); });
        tables[name] = rows;
    }
    return tables;
}

QString accountFact(const access::AccountRow &row)
{
    return u"%1: %2, answers %3, start code %4, slot %5"_s.arg(row.account.name, access::rolesToText(row.account.roles))
        .arg(int(row.answers))
        .arg(row.usesStartCode)
        .arg(row.hasSlot);
}

QString checksOf(access::Session &session)
{
    const auto verdict = access::auditVerdict(session);
    if (!verdict || !verdict->fault.isEmpty())
        return u"the log: "_s + (verdict ? verdict->fault : errorText(verdict.error()));
    const auto pages = access::checkDossier(session);
    return pages ? QString() : u"the pages: "_s + errorText(pages.error());
}

Result<void> look(access::Session &session, Observation &seen, bool countsLogins)
{
    WAARBORG_LET(accounts, access::listAccounts(session));
    for (const access::AccountRow &row : accounts)
        seen.facts << accountFact(row);
    WAARBORG_LET(records, access::auditRecords(session, {}));
    for (const access::AuditRecord &record : records) {
        const QString what = record.action + u' ' + access::auditResultWord(record.result);
        const bool login = record.action == access::useCaseName(access::UseCase::Login);
        // An attempt that came to nothing may be told of; what counts is that no change is without its row.
        if (login ? countsLogins && record.result == access::AuditResult::Failed
                  : record.result == access::AuditResult::Ok)
            ++seen.done[what];
    }
    seen.fault = checksOf(session);
    return {};
}

QString cellName(const QString &table, qsizetype row, qsizetype column)
{
    return u"%1, row %2, column %3"_s.arg(table).arg(row).arg(column);
}

// Calls differs(name of the cell) for each; the sizes first.
QString compareTables(
    const Observation &one, const Observation &other, const std::function<bool(const QString &)> &differs)
{
    if (one.tables.keys() != other.tables.keys())
        return u"the tables differ"_s;
    for (const auto &[table, rows] : one.tables.asKeyValueRange()) {
        const QList<QByteArrayList> &others = other.tables[table];
        if (rows.size() != others.size())
            return u"%1 has %2 rows, not %3"_s.arg(table).arg(rows.size()).arg(others.size());
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype column = 0; column < rows[row].size(); ++column) {
                const QString name = cellName(table, row, column);
                if (rows[row][column] != others[row].value(column) && differs(name))
                    return name;
            }
        }
    }
    return {};
}

QString doneText(const Observation &observation)
{
    QStringList parts;
    for (const auto &[what, count] : observation.done.asKeyValueRange())
        parts << u"%1 %2"_s.arg(count).arg(what);
    return parts.join(", "_L1);
}

} // namespace

std::vector<SecretBytes> onlyPassword()
{
    std::vector<SecretBytes> passwords;
    passwords.push_back(Stage::password());
    return passwords;
}

Observation observe(Stage &stage, const Look &looked)
{
    Observation seen;
    if (!QFile::exists(stage.path())) {
        seen.facts << u"no dossier"_s;
        return seen;
    }
    QString why;
    SecretBytes key;
    const std::vector<SecretBytes> passwords = looked.opensWith();
    for (std::size_t i = 0; i < passwords.size(); ++i) {
        auto session = stage.login(passwords[i]);
        if (!session) {
            why = errorText(session.error());
            stage.clock().advance(std::chrono::minutes(2)); // a wrong login makes the next one wait
            continue;
        }
        seen.facts << u"password %1 opens"_s.arg(i);
        if (const auto done = look(*session, seen, looked.countsLogins); !done)
            seen.fault = errorText(done.error());
        key = access::deriveSubKey(session->keys().dossier, access::SubKey::Database);
        break;
    }
    if (seen.facts.isEmpty())
        seen.fault = u"nobody gets in: "_s + why;
    else if (auto tables = tablesOf(stage.path(), key))
        seen.tables = std::move(*tables);
    else
        seen.fault = errorText(tables.error());
    return seen;
}

Mask maskOf(const Observation &one, const Observation &other)
{
    Mask mask;
    const auto add = [&](const QString &cell) {
        mask << cell;
        return false;
    };
    const QString unequal = compareTables(one, other, add);
    if (!unequal.isEmpty())
        qFatal("Two good runs differ: %s", qUtf8Printable(unequal));
    // Where rows stand by a random key, another run may mix them in any order.
    for (const QByteArrayList &row : one.tables[SchemaTable]) {
        const QString table = QString::fromUtf8(row[0].mid(row[0].indexOf(' ') + 1));
        const QString first = cellName(table, 0, 0).section(u',', 0, 0) + u',';
        const bool mixed = row[2].contains("WITHOUT ROWID")
            && std::ranges::any_of(mask, [&](const QString &cell) { return cell.startsWith(first); });
        const QList<QByteArrayList> rows = mixed ? one.tables[table] : QList<QByteArrayList>();
        for (qsizetype index = 0; index < rows.size(); ++index) {
            for (qsizetype column = 0; column < rows[index].size(); ++column)
                mask << cellName(table, index, column);
        }
    }
    return mask;
}

QString difference(const Observation &found, const Observation &expected, const Mask &mask)
{
    if (!found.fault.isEmpty())
        return found.fault;
    if (found.facts != expected.facts)
        return u"[%1], not [%2]"_s.arg(found.facts.join("; "_L1), expected.facts.join("; "_L1));
    const QString tables = compareTables(found, expected, [&](const QString &cell) { return !mask.contains(cell); });
    if (!tables.isEmpty())
        return tables;
    return found.done == expected.done ? QString()
                                       : u"the log has [%1], not [%2]"_s.arg(doneText(found), doneText(expected));
}

} // namespace waarborg::test
