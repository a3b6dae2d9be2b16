// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/auditlog.h"

namespace waarborg::access {

// What the log stores, as people read it; the stored words never change.

// "people import" -> "Users imported"; what is not known stays as it is.
[[nodiscard]] QString auditActionText(const QString &action);
[[nodiscard]] QString auditResultText(AuditResult result);

} // namespace waarborg::access
