// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/outgoinglist.h"

#include "models/sheets/sheets.h"

namespace waarborg::people {

Result<qint64> writeOutgoingList(access::Session &session, const QString &path, const ListWriter &write)
{
    WAARBORG_LET(writer, sheets::createSheet(path));
    const auto written = session.change(
        access::UseCase::ExportPeople, [&](access::AuditNote &note) -> Result<qint64> { return write(*writer, note); });
    WAARBORG_TRY(written);
    WAARBORG_TRY(writer->finish());
    return written;
}

} // namespace waarborg::people
