// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peoplemapping.h"
#include "models/sheets/sheets.h"

#include <deque>

namespace waarborg::people {

// A list of employees, open, with its columns found and its title rows skipped: gives the rows below the header.
class PeopleList
{
public:
    // The header is that one of the first rows that names most fields. Errors: those of openSheet and
    // ColumnMapping::find; SheetEmpty when there is no row at all.
    [[nodiscard]] static Result<PeopleList> open(
        const QString &path, const sheets::ReadOptions &options, const QList<ColumnChoice> &choices);

    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    // False behind the last row. The cells live until the next call.
    [[nodiscard]] Result<bool> next(sheets::Row &row);
    [[nodiscard]] qint64 bytesRead() const { return m_reader->bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const { return m_reader->bytesTotal(); }

private:
    struct KeptRow {
        qint64 number = 0;
        std::vector<std::string> cells;
    };
    explicit PeopleList(std::unique_ptr<sheets::RowReader> reader)
        : m_reader(std::move(reader))
    {
    }
    Result<void> keepFirstRows();

    std::unique_ptr<sheets::RowReader> m_reader;
    std::deque<KeptRow> m_kept; // what was read to find the header
    KeptRow m_given;
    ColumnMapping m_mapping;
};

} // namespace waarborg::people
