// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/crypto.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace waarborg::access {

// The log's rows and their chain. Works on any connection, checks no role: use cases are in audit.h.

enum class AuditResult { Ok, Denied, Failed };

// "ok", "denied", "failed": as stored, and as in JSON.
[[nodiscard]] QString auditResultWord(AuditResult result);
[[nodiscard]] std::optional<AuditResult> auditResultFromWord(const QString &word);

// One line of the log. Never holds personal content: `object` and `detail` name rows, counts and codes.
struct AuditRecord {
    qint64 sequence = 0;
    QDateTime time;
    qint64 monotonic = 0; // milliseconds since the machine's start
    QString bootId;
    QString account;
    QString session;
    QString action;
    QString object;
    AuditResult result = AuditResult::Ok;
    QString detail;
    QByteArray mac; // of a row that was read

    bool operator==(const AuditRecord &) const = default;
};

// What is empty or invalid lets every row through.
struct AuditFilter {
    qint64 limit = 1000;
    qint64 before = 0; // only rows with a smaller number; 0 for the newest
    QDateTime from;
    QDateTime until; // not included
    QString account;
    QString action; // its stored name
    std::optional<AuditResult> result;
    QString text; // in any column, case does not matter
    QString subject; // the object is this one, or ends with it: "person 5", "round 1 person 5"
};

[[nodiscard]] QList<storage::Migration> auditMigrations();
// The tables and triggers as they must stand in the database's schema.
[[nodiscard]] QStringList auditSchema();

// Starts the chain with its first key, which the key file keeps sealed for who may verify.
[[nodiscard]] Result<void> startAudit(storage::Database &database, const SecretBytes &seed);

// The newest row's number and MAC; 0 and empty in a log without rows. AuditBroken where the chain's end is missing.
struct AuditEnd {
    qint64 sequence = 0;
    QByteArray mac;
};
[[nodiscard]] Result<AuditEnd> auditEnd(storage::Database &database);

// Appends one record; only inside the transaction of what it records. The key evolves with each row (SECURITY section
// 4), so that who reads today's key can't rewrite yesterday's rows.
[[nodiscard]] Result<void> appendAudit(storage::Database &database, AuditRecord record);

// Newest first.
[[nodiscard]] Result<QList<AuditRecord>> listAudit(storage::Database &database, const AuditFilter &filter);

// Every account and action that stands in the log, for choosing from.
struct AuditNames {
    QStringList accounts;
    QStringList actions;
};
[[nodiscard]] Result<AuditNames> auditNames(storage::Database &database);

// Empty where there is no such row.
[[nodiscard]] Result<QByteArray> rowMac(storage::Database &database, qint64 sequence);

// Where a pruning ended: every row up to `sequence` was removed, the last of them had this MAC.
struct AuditCheckpoint {
    qint64 sequence = 0;
    QByteArray mac;
};
// As it stands in the detail of the pruning's row; the guarding trigger reads its first word. Signed with the chain's
// first key: who has only today's can't prune what he wants to be rid of.
[[nodiscard]] QString checkpointText(const AuditCheckpoint &checkpoint, const SecretBytes &seed);

// The end of the oldest run of rows that are all older than `before`; the newest row is never in it. 0: there is none.
[[nodiscard]] Result<AuditCheckpoint> oldRowsEnd(storage::Database &database, const QDateTime &before);
// Only once the newest row says so: the trigger refuses everything else.
[[nodiscard]] Result<void> removeRows(storage::Database &database, qint64 last);

struct ChainVerdict {
    qint64 rows = 0;
    qint64 firstSequence = 1; // after the checkpoint
    qint64 lastSequence = 0;
    QString fault; // empty when the chain holds; otherwise what is wrong at `brokenAt`, 0 for the log as a whole
    qint64 brokenAt = 0;
};
// Recomputes the chain from its first key.
[[nodiscard]] Result<ChainVerdict> verifyChain(storage::Database &database, const SecretBytes &seed);
// What is wrong with the log's tables and the triggers that guard them: missing, altered, not Waarborg's.
[[nodiscard]] Result<QStringList> auditGuardFaults(storage::Database &database);

} // namespace waarborg::access
