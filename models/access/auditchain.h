// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/auditlog.h"

#include <QStringList>

namespace waarborg::access {

// How rows are chained, shared by who appends and who verifies.

// The text columns exactly as stored, so that verifying reads what was written and not what a parser made of it.
struct StoredRow {
    qint64 sequence = 0;
    qint64 monotonic = 0;
    QStringList texts; // time, boot id, account, session, action, object, result, detail
    QByteArray mac;
};

inline constexpr auto AuditColumns
    = QLatin1String("sequence, monotonic, time, boot, account, session, action, object, result, detail, mac");
[[nodiscard]] StoredRow storedRow(const storage::Statement &statement);
[[nodiscard]] QByteArray macOf(const SecretBytes &key, const QByteArray &previous, const StoredRow &row);
// In place, so that a long chain takes no allocation a row.
void evolve(SecretBytes &key);

struct ChainEnd {
    qint64 sequence = 0;
    QByteArray mac;
    SecretBytes key; // of the next row
};
[[nodiscard]] Result<ChainEnd> readChainEnd(storage::Database &database);

// What the newest pruning says that it removed; 0 where there was none.
[[nodiscard]] Result<qint64> lastPrunedRow(storage::Database &database);

} // namespace waarborg::access
