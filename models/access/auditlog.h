// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/crypto.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"

#include <QDateTime>

namespace waarborg::access {

enum class AuditResult { Ok, Denied, Failed };

// "ok", "denied", "failed": as stored, and as in JSON.
[[nodiscard]] QString auditResultWord(AuditResult result);

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

    bool operator==(const AuditRecord &) const = default;
};

struct AuditVerdict {
    qint64 rows = 0;
    qint64 lastSequence = 0;
    // Empty when the chain holds; otherwise what is wrong at `brokenAt`.
    QString fault;
    qint64 brokenAt = 0;
};

struct AuditFilter {
    qint64 limit = 1000;
    qint64 before = 0; // only rows with a smaller number; 0 for the newest
};

[[nodiscard]] QList<storage::Migration> auditMigrations();

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

// Recomputes the chain from its first key. Proves edits, deletions, reordering and re-MACing with the current key; not
// cuts of the newest rows together with the current key, for which anchors are made.
[[nodiscard]] Result<AuditVerdict> verifyAudit(storage::Database &database, const SecretBytes &seed);

} // namespace waarborg::access
