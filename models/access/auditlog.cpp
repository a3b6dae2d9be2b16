// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/auditlog.h"

#include "models/access/auditchain.h"
#include "models/access/fields.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <sodium.h>

#include <array>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

// Made before the statement that the key is bound to: that shares the bytes, and wiping shared ones wipes only a copy.
auto wipedAtEnd(QByteArray &key)
{
    return qScopeGuard([&key] { wipe(key); });
}

Result<void> writeEnd(storage::Database &database, const ChainEnd &end)
{
    QByteArray key = end.key.view().toByteArray();
    const auto wiping = wipedAtEnd(key);
    WAARBORG_LET(statement, database.prepare(u"UPDATE audit_end SET sequence = ?, mac = ?, key = ? WHERE id = 1"_s));
    return statement.bind(end.sequence, end.mac, key).run();
}

Result<QStringList> distinct(storage::Database &database, const QString &sql)
{
    WAARBORG_LET(statement, database.prepare(sql));
    QStringList values;
    while (true) {
        WAARBORG_LET(more, statement.next());
        if (!more)
            return values;
        values << statement.text(0);
    }
}

AuditRecord toRecord(const StoredRow &row)
{
    return { row.sequence, QDateTime::fromString(row.texts[0], Qt::ISODateWithMs), row.monotonic, row.texts[1],
        row.texts[2], row.texts[3], row.texts[4], row.texts[5],
        auditResultFromWord(row.texts[6]).value_or(AuditResult::Failed), row.texts[7], row.mac };
}

QString storedTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

const auto createRows = u"CREATE TABLE audit (sequence INTEGER PRIMARY KEY, monotonic INTEGER NOT NULL, time TEXT NOT "
                        "NULL, boot TEXT NOT NULL,"
                        " account TEXT NOT NULL, session TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL, "
                        "result TEXT NOT NULL,"
                        " detail TEXT NOT NULL, mac BLOB NOT NULL)"_s;
const auto createEnd = u"CREATE TABLE audit_end (id INTEGER PRIMARY KEY CHECK (id = 1), sequence INTEGER NOT NULL, mac "
                       "BLOB NOT NULL,"
                       " key BLOB NOT NULL)"_s;
const auto refuseUpdate
    = u"CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the log is "
      "never changed'); END"_s;

// What version 2 put in place of the first triggers. IS NOT: where the chain's end is missing, <> would let every row
// in.
const auto growAtEnd
    = u"CREATE TRIGGER audit_next_only BEFORE INSERT ON audit WHEN NEW.sequence IS NOT (SELECT sequence "
      "+ 1 FROM audit_end) BEGIN SELECT RAISE(ABORT, 'the log only grows at its end'); END"_s;
// Only rows that the newest row says are pruned.
const auto refuseDelete
    = u"CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit WHEN NOT EXISTS (SELECT 1 FROM audit "
      "WHERE sequence = (SELECT sequence FROM audit_end) AND action = 'audit prune' AND result = "
      "'ok' AND CAST(detail AS INTEGER) >= OLD.sequence) BEGIN SELECT RAISE(ABORT, 'the log is never "
      "changed'); END"_s;
const auto moveEndByOne = u"CREATE TRIGGER audit_end_grows BEFORE UPDATE ON audit_end WHEN NEW.sequence IS NOT "
                          "OLD.sequence + 1 BEGIN SELECT RAISE(ABORT, 'the log only grows at its end'); END"_s;
const auto keepEnd
    = u"CREATE TRIGGER audit_end_stays BEFORE DELETE ON audit_end BEGIN SELECT RAISE(ABORT, 'the log only "
      "grows at its end'); END"_s;
const auto oneEnd = u"CREATE TRIGGER audit_end_once BEFORE INSERT ON audit_end WHEN EXISTS (SELECT 1 FROM audit_end) "
                    "BEGIN SELECT RAISE(ABORT, 'the log only grows at its end'); END"_s;

} // namespace

QString auditResultWord(AuditResult result)
{
    switch (result) {
    case AuditResult::Ok:
        return u"ok"_s;
    case AuditResult::Denied:
        return u"denied"_s;
    case AuditResult::Failed:
        return u"failed"_s;
    }
    return {};
}

std::optional<AuditResult> auditResultFromWord(const QString &word)
{
    for (const auto result : { AuditResult::Ok, AuditResult::Denied, AuditResult::Failed }) {
        if (word == auditResultWord(result))
            return result;
    }
    return std::nullopt;
}

QList<storage::Migration> auditMigrations()
{
    const QStringList first { createRows, createEnd, refuseUpdate,
        u"CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END"_s,
        // INSERT OR REPLACE passes the two above (SECURITY section 1.10).
        u"CREATE TRIGGER audit_next_only BEFORE INSERT ON audit WHEN NEW.sequence <> (SELECT sequence + 1 FROM "
        u"audit_end)"
        " BEGIN SELECT RAISE(ABORT, 'the log only grows at its end'); END"_s };
    const QStringList second { u"DROP TRIGGER audit_no_delete"_s, u"DROP TRIGGER audit_next_only"_s, refuseDelete,
        growAtEnd, moveEndByOne, keepEnd, oneEnd };
    return { { u"audit"_s, 1, first }, { u"audit"_s, 2, second } };
}

QStringList auditSchema()
{
    return { createRows, createEnd, refuseUpdate, refuseDelete, growAtEnd, moveEndByOne, keepEnd, oneEnd };
}

Result<void> startAudit(storage::Database &database, const SecretBytes &seed)
{
    QByteArray key = seed.view().toByteArray();
    const auto wiping = wipedAtEnd(key);
    WAARBORG_LET(
        statement, database.prepare(u"INSERT INTO audit_end (id, sequence, mac, key) VALUES (1, 0, x'', ?)"_s));
    return statement.bind(key).run();
}

Result<AuditEnd> auditEnd(storage::Database &database)
{
    WAARBORG_LET(statement, database.prepare(u"SELECT sequence, mac FROM audit_end WHERE id = 1"_s));
    WAARBORG_LET(found, statement.next());
    if (!found)
        return fail(ErrorCode::AuditBroken, u"0"_s, Texts::tr("the end of the chain is missing"));
    return AuditEnd { statement.integer(0), statement.blob(1) };
}

Result<void> appendAudit(storage::Database &database, AuditRecord record)
{
    WAARBORG_LET(end, readChainEnd(database));
    StoredRow row { end.sequence + 1, record.monotonic,
        { storedTime(record.time), record.bootId, record.account, record.session, record.action, record.object,
            auditResultWord(record.result), record.detail },
        {} };
    row.mac = macOf(end.key, end.mac, row);
    WAARBORG_LET(insert,
        database.prepare("INSERT INTO audit ("_L1 + AuditColumns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1));
    const QStringList &texts = row.texts;
    insert.bind(row.sequence, row.monotonic, texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6],
        texts[7], row.mac);
    WAARBORG_TRY(insert.run());
    evolve(end.key);
    return writeEnd(database, { row.sequence, row.mac, std::move(end.key) });
}

Result<QList<AuditRecord>> listAudit(storage::Database &database, const AuditFilter &filter)
{
    WAARBORG_LET(statement,
        database.prepare("SELECT "_L1 + AuditColumns
            + " FROM audit WHERE (?1 = 0 OR sequence < ?1) AND (?2 = '' OR time >= ?2) AND (?3 = '' OR time < ?3)"
              " AND (?4 = '' OR account = ?4) AND (?5 = '' OR action = ?5) AND (?6 = '' OR result = ?6)"
              " AND (?7 = '' OR instr(lower(account || ' ' || action || ' ' || object || ' ' || detail), lower(?7)))"
              " AND (?8 = '' OR object = ?8 OR substr(object, -length(?8) - 1) = ' ' || ?8)"
              " ORDER BY sequence DESC LIMIT ?9"_L1));
    const QString result = filter.result ? auditResultWord(*filter.result) : QString();
    statement.bind(filter.before, storedTime(filter.from), storedTime(filter.until), filter.account, filter.action,
        result, filter.text, filter.subject, filter.limit);
    QList<AuditRecord> records;
    while (true) {
        WAARBORG_LET(more, statement.next());
        if (!more)
            return records;
        records << toRecord(storedRow(statement));
    }
}

Result<AuditNames> auditNames(storage::Database &database)
{
    WAARBORG_LET(accounts, distinct(database, u"SELECT DISTINCT account FROM audit ORDER BY account"_s));
    WAARBORG_LET(actions, distinct(database, u"SELECT DISTINCT action FROM audit ORDER BY action"_s));
    return AuditNames { accounts, actions };
}

Result<QByteArray> rowMac(storage::Database &database, qint64 sequence)
{
    WAARBORG_LET(statement, database.prepare(u"SELECT mac FROM audit WHERE sequence = ?"_s));
    WAARBORG_LET(found, statement.bind(sequence).next());
    return found ? statement.blob(0) : QByteArray();
}

Result<AuditCheckpoint> oldRowsEnd(storage::Database &database, const QDateTime &before)
{
    WAARBORG_LET(statement,
        database.prepare(u"SELECT sequence, mac FROM audit WHERE sequence < coalesce((SELECT min(sequence) FROM audit "
                         "WHERE time >= ?), (SELECT max(sequence) FROM audit)) ORDER BY sequence DESC LIMIT 1"_s));
    WAARBORG_LET(found, statement.bind(storedTime(before)).next());
    return found ? AuditCheckpoint { statement.integer(0), statement.blob(1) } : AuditCheckpoint {};
}

Result<qint64> lastPrunedRow(storage::Database &database)
{
    WAARBORG_LET(statement,
        database.prepare(u"SELECT CAST(detail AS INTEGER) FROM audit WHERE action = 'audit prune' AND result = 'ok'"
                         " ORDER BY sequence DESC LIMIT 1"_s));
    WAARBORG_LET(found, statement.next());
    return found ? statement.integer(0) : 0;
}

Result<void> removeRows(storage::Database &database, qint64 last)
{
    WAARBORG_LET(statement, database.prepare(u"DELETE FROM audit WHERE sequence <= ?"_s));
    return statement.bind(last).run();
}

StoredRow storedRow(const storage::Statement &statement)
{
    StoredRow row { statement.integer(0), statement.integer(1), {}, statement.blob(10) };
    for (int column = 2; column < 10; ++column)
        row.texts << statement.text(column);
    return row;
}

QByteArray macOf(const SecretBytes &key, const QByteArray &previous, const StoredRow &row)
{
    JoinedFields fields;
    fields.add(row.sequence).add(previous).add(row.monotonic);
    for (const QString &text : row.texts)
        fields.add(text);
    return hmacSha256(key, fields.bytes());
}

void evolve(SecretBytes &key)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> next;
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>("evolve"), 6);
    crypto_hash_sha256_update(&state, key.data(), key.size());
    crypto_hash_sha256_final(&state, next.data());
    std::ranges::copy(next, key.data());
    sodium_memzero(&state, sizeof state);
    sodium_memzero(next.data(), next.size());
}

Result<ChainEnd> readChainEnd(storage::Database &database)
{
    WAARBORG_LET(statement, database.prepare(u"SELECT sequence, mac, key FROM audit_end WHERE id = 1"_s));
    WAARBORG_LET(found, statement.next());
    if (!found)
        return fail(ErrorCode::AuditBroken, u"0"_s, Texts::tr("the end of the chain is missing"));
    QByteArray key = statement.blob(2);
    const auto wiping = wipedAtEnd(key);
    return ChainEnd { statement.integer(0), statement.blob(1), SecretBytes::copyOf(key) };
}

} // namespace waarborg::access
