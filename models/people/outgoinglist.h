// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/sheets/row.h"

#include <functional>

namespace waarborg::people {

// Writes a list of people into a file outside the dossier, of the format that the path's suffix names; how many rows.
// `write` runs in the transaction with the audit record; the file gets its name after the commit, so that no list
// stands outside without its row in the log. Errors: NotAllowed (UseCase::ExportPeople), those of sheets::createSheet
// and `write`, FileNotWritable.
using ListWriter = std::function<Result<qint64>(sheets::RowWriter &writer, access::AuditNote &note)>;
[[nodiscard]] Result<qint64> writeOutgoingList(access::Session &session, const QString &path, const ListWriter &write);

} // namespace waarborg::people
