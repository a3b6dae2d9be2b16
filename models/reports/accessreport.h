// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/accessrequest.h"

namespace waarborg::reports {

struct ExportedPerson {
    QString file;
    qint64 invitations = 0;
    qint64 messages = 0;
    qint64 answers = 0; // rounds that were answered
    QStringList left; // what is not in it, and why

    bool operator==(const ExportedPerson &) const = default;
};

// Writes everything about one person to a new .pdf (needs a QGuiApplication) or .json, mode 0600. Logged, and so is
// each round's answers that were opened for it; the file gets its name after the commit, so that none leaves without
// its row. Errors: InvalidValue (another kind of file), NotFound, ReportFailed, FileNotWritable, Cancelled.
[[nodiscard]] Result<ExportedPerson> exportPerson(
    access::Session &session, people::PersonId person, const QString &path, const Progress &progress);

// The paper's body as the HTML subset of QTextDocument.
[[nodiscard]] QString accessRequestHtml(const privacy::AccessRequest &request);

} // namespace waarborg::reports
