// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/auditlog.h"

#include "models/access/fields.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <sodium.h>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

AuditResult resultFromWord(const QString &word)
{
    if (word == "ok"_L1)
        return AuditResult::Ok;
    return word == "denied"_L1 ? AuditResult::Denied : AuditResult::Failed;
}

// The text columns exactly as stored, so that verifying reads what was written and not what a parser made of it.
struct StoredRow {
    qint64 sequence = 0;
    qint64 monotonic = 0;
    QStringList texts; // time, boot id, account, session, action, object, result, detail
    QByteArray mac;
};

QByteArray macOf(const SecretBytes &key, const QByteArray &previous, const StoredRow &row)
{
    JoinedFields fields;
    fields.add(row.sequence).add(previous).add(row.monotonic);
    for (const QString &text : row.texts)
        fields.add(text);
    return hmacSha256(key, fields.bytes());
}

SecretBytes evolved(const SecretBytes &key)
{
    SecretBytes next(crypto_hash_sha256_BYTES);
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>("evolve"), 6);
    crypto_hash_sha256_update(&state, key.data(), key.size());
    crypto_hash_sha256_final(&state, next.data());
    sodium_memzero(&state, sizeof state);
    return next;
}

struct ChainEnd {
    qint64 sequence = 0;
    QByteArray mac;
    SecretBytes key;
};

// Made before the statement that the key is bound to: that shares the bytes, and wiping shared ones wipes only a copy.
auto wipedAtEnd(QByteArray &key)
{
    return qScopeGuard([&key] { wipe(key); });
}

Result<ChainEnd> readEnd(storage::Database &database)
{
    WAARBORG_LET(statement, database.prepare(u"SELECT sequence, mac, key FROM audit_end WHERE id = 1"_s));
    WAARBORG_LET(found, statement.next());
    if (!found)
        return fail(ErrorCode::AuditBroken, u"0"_s, Texts::tr("the end of the chain is missing"));
    QByteArray key = statement.blob(2);
    const auto wiping = wipedAtEnd(key);
    return ChainEnd { statement.integer(0), statement.blob(1), SecretBytes::copyOf(key) };
}

Result<void> writeEnd(storage::Database &database, const ChainEnd &end)
{
    QByteArray key = end.key.view().toByteArray();
    const auto wiping = wipedAtEnd(key);
    WAARBORG_LET(statement, database.prepare(u"UPDATE audit_end SET sequence = ?, mac = ?, key = ? WHERE id = 1"_s));
    return statement.bind(end.sequence, end.mac, key).run();
}

constexpr auto Columns = "sequence, monotonic, time, boot, account, session, action, object, result, detail, mac"_L1;

StoredRow readRow(const storage::Statement &statement)
{
    StoredRow row { statement.integer(0), statement.integer(1), {}, statement.blob(10) };
    for (int column = 2; column < 10; ++column)
        row.texts << statement.text(column);
    return row;
}

AuditRecord toRecord(const StoredRow &row)
{
    return { row.sequence, QDateTime::fromString(row.texts[0], Qt::ISODateWithMs), row.monotonic, row.texts[1],
        row.texts[2], row.texts[3], row.texts[4], row.texts[5], resultFromWord(row.texts[6]), row.texts[7] };
}

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

QList<storage::Migration> auditMigrations()
{
    return { { u"audit"_s, 1,
        {
            u"CREATE TABLE audit (sequence INTEGER PRIMARY KEY, monotonic INTEGER NOT NULL, time TEXT NOT NULL, boot "
            u"TEXT NOT NULL,"
            " account TEXT NOT NULL, session TEXT NOT NULL, action TEXT NOT NULL, object TEXT NOT NULL, result TEXT "
            "NOT NULL,"
            " detail TEXT NOT NULL, mac BLOB NOT NULL)"_s,
            u"CREATE TABLE audit_end (id INTEGER PRIMARY KEY CHECK (id = 1), sequence INTEGER NOT NULL, mac BLOB NOT "
            u"NULL,"
            " key BLOB NOT NULL)"_s,
            u"CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END"_s,
            u"CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END"_s,
            // INSERT OR REPLACE passes the two above (SECURITY section 1.10).
            u"CREATE TRIGGER audit_next_only BEFORE INSERT ON audit WHEN NEW.sequence <> (SELECT sequence + 1 FROM "
            u"audit_end)"
            " BEGIN SELECT RAISE(ABORT, 'the log only grows at its end'); END"_s,
        } } };
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
    WAARBORG_LET(end, readEnd(database));
    StoredRow row { end.sequence + 1, record.monotonic,
        { record.time.toUTC().toString(Qt::ISODateWithMs), record.bootId, record.account, record.session, record.action,
            record.object, auditResultWord(record.result), record.detail },
        {} };
    row.mac = macOf(end.key, end.mac, row);
    WAARBORG_LET(
        insert, database.prepare("INSERT INTO audit ("_L1 + Columns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1));
    const QStringList &texts = row.texts;
    insert.bind(row.sequence, row.monotonic, texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6],
        texts[7], row.mac);
    WAARBORG_TRY(insert.run());
    return writeEnd(database, { row.sequence, row.mac, evolved(end.key) });
}

Result<QList<AuditRecord>> listAudit(storage::Database &database, const AuditFilter &filter)
{
    WAARBORG_LET(statement,
        database.prepare(
            "SELECT "_L1 + Columns + " FROM audit WHERE (? = 0 OR sequence < ?) ORDER BY sequence DESC LIMIT ?"_L1));
    statement.bind(filter.before, filter.before, filter.limit);
    QList<AuditRecord> records;
    while (true) {
        WAARBORG_LET(more, statement.next());
        if (!more)
            return records;
        records << toRecord(readRow(statement));
    }
}

Result<AuditVerdict> verifyAudit(storage::Database &database, const SecretBytes &seed)
{
    WAARBORG_LET(end, readEnd(database));
    WAARBORG_LET(statement, database.prepare("SELECT "_L1 + Columns + " FROM audit ORDER BY sequence"_L1));
    AuditVerdict verdict;
    SecretBytes key = seed.clone();
    QByteArray previous;
    while (true) {
        WAARBORG_LET(more, statement.next());
        if (!more)
            break;
        const StoredRow row = readRow(statement);
        ++verdict.rows;
        if (row.sequence != verdict.lastSequence + 1) {
            verdict.brokenAt = verdict.lastSequence + 1;
            verdict.fault = Texts::tr("rows are missing before row %1").arg(row.sequence);
            return verdict;
        }
        if (!sameBytes(macOf(key, previous, row), row.mac)) {
            verdict.brokenAt = row.sequence;
            verdict.fault = Texts::tr("the row was changed after it was written");
            return verdict;
        }
        verdict.lastSequence = row.sequence;
        previous = row.mac;
        key = evolved(key);
    }
    if (end.sequence != verdict.lastSequence || !sameBytes(end.mac, previous) || !end.key.equals(key)) {
        verdict.brokenAt = verdict.lastSequence + 1;
        verdict.fault = Texts::tr("the newest rows are missing");
    }
    return verdict;
}

} // namespace waarborg::access
