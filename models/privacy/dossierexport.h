// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/campaigns/round.h"
#include "models/foundation/progress.h"

#include <functional>

namespace waarborg::privacy {

// Draws a round's report as PDF; models/reports, which knows this slice, has it. Runs inside a transaction.
using RoundPrinter
    = std::function<Result<QByteArray>(access::Session &session, campaigns::RoundId round, const Progress &progress)>;

struct ExportSummary {
    QString folder; // absolute
    qint64 files = 0;
    QString checksum; // SHA-256 of SHA256SUMS, in hexadecimal: stands for the whole

    bool operator==(const ExportSummary &) const = default;
};

// Everything in open formats (CSV, JSON, PDF) with checksums into a new folder, as the dossier stands at one moment;
// not encrypted. No codes and no keys. Named rounds: answers by person. Anonymous rounds: who was invited and, apart
// from it, counts by question as in the review and texts, where enough people wrote one, in alphabetical order, so that
// an export never tells more of somebody than the program does (MAIL section 5). The log only for who may read it. That
// it begins stands in the log before the first file; nothing else stays when it fails. Errors: InvalidValue (no name),
// NotAllowed, AnswersClosed, FileExists, FileNotWritable, Cancelled.
[[nodiscard]] Result<ExportSummary> exportDossier(
    access::Session &session, const QString &folder, const RoundPrinter &print, const Progress &progress);

// The same of an export that was made before: complete, unchanged, of this dossier and the newest one that its log
// knows, else UnknownFormat. Checks no role.
[[nodiscard]] Result<ExportSummary> checkExport(access::Session &session, const QString &folder);

} // namespace waarborg::privacy
