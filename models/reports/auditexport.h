// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/audit.h"

namespace waarborg::reports {

struct ExportedAudit {
    qint64 rows = 0;
    access::AuditAnchor anchor; // how the log stood
    QByteArray sha256; // of everything above its line (.csv), of the compact rows (.json)
};

// Writes the rows that the filter lets through (its limit is not looked at), newest first, to a .csv that no
// spreadsheet runs formulas of, or to a .json; below them the log's anchor and a checksum. Logged.
// Errors: InvalidValue (another kind of file), FileNotWritable.
[[nodiscard]] Result<ExportedAudit> exportAudit(
    access::Session &session, access::AuditFilter filter, const QString &path);

} // namespace waarborg::reports
