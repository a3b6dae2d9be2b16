// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/auditlog.h"

namespace waarborg::access {

// What the log stores, as people read it; the stored words never change.

// "people import" -> "Users imported"; what is not known stays as it is.
[[nodiscard]] QString auditActionText(const QString &action);
[[nodiscard]] QString auditResultText(AuditResult result);

// Who did it and when. A row about what happened at the door (a wrong login, a changed password) is written at a later
// login, by somebody else: there it is what the row tells of.
struct AuditActor {
    QString account;
    QDateTime time;
    bool isTakenIn = false; // the row's own account and time are those of that later login
};
[[nodiscard]] AuditActor auditActor(const AuditRecord &record);

} // namespace waarborg::access
