// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/auditanchor.h"

#include <QJsonObject>
#include <QStringList>

namespace waarborg::access {

// What people do with the log: read, verify, prune. Each checks the role; thread of the session.

[[nodiscard]] QJsonObject auditJson(const AuditRecord &record);

[[nodiscard]] Result<QList<AuditRecord>> auditRecords(Session &session, const AuditFilter &filter);

[[nodiscard]] Result<AuditNames> auditNames(Session &session);

struct AnchorVerdict {
    AuditAnchor anchor;
    AnchorState state = AnchorState::Holds;
};

struct AuditVerdict {
    qint64 rows = 0;
    qint64 firstSequence = 1; // the first that was not pruned
    qint64 lastSequence = 0;
    // Empty when the chain holds; otherwise what is wrong at `brokenAt`, 0 for the log as a whole.
    QString fault;
    qint64 brokenAt = 0;
    // What is wrong with the log's tables and with the triggers that guard them; the rows may be whole all the same.
    QStringList guardFaults;
    QList<AnchorVerdict> anchors;

    [[nodiscard]] bool isClean() const;
};

// Recomputes the chain from its first key, looks at the guards and compares the anchors; needs a role that holds the
// audit key. Proves edits, deletions, reordering and re-MACing with today's key always; cuts before the last anchor and
// re-MACing with the first key only with an anchor; cuts after the last anchor never. What is found wrong is logged.
[[nodiscard]] Result<AuditVerdict> auditVerdict(Session &session, const QList<AuditAnchor> &anchors = {});
// The same in words: what is proven, and what is not.
[[nodiscard]] QString auditVerdictText(const AuditVerdict &verdict);

struct PrunedRows {
    qint64 first = 0;
    qint64 last = 0; // smaller than first: there was nothing to prune
};

// Removes the oldest rows, up to the first one that is not older than `before` (local time). Their last number and MAC
// go into a row of their own, from which the chain is verified from then on. A log that does not verify is not pruned.
// Errors: InvalidValue (a day that is not over), AuditBroken.
[[nodiscard]] Result<PrunedRows> pruneAudit(Session &session, const QDate &before);

} // namespace waarborg::access
