// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peoplemapping.h"
#include "models/sheets/sheets.h"

#include <deque>

namespace waarborg::people {

// A row as it stands, in memory of its own.
struct KeptRow {
    qint64 number = 0;
    std::vector<std::string> cells;
    std::vector<sheets::CellType> types;
};

// A list of employees, open, with its header found and its title rows behind it: gives the rows below the header.
class PeopleList
{
public:
    // headerRow: Row::number of the header; 0: that one of the first rows that names most fields; -1: there is none.
    // Errors: those of openSheet; SheetEmpty when there is no row at all; InvalidValue for a header row that is not
    // among the first thousand.
    [[nodiscard]] static Result<PeopleList> open(const QString &path, const sheets::ReadOptions &options,
        const QList<ColumnChoice> &choices, qint64 headerRow = 0);

    // The header's number, 0 when there is none; its cells, clean, and empty ones for a list without.
    [[nodiscard]] qint64 headerRow() const { return m_headerRow; }
    [[nodiscard]] const QStringList &header() const { return m_header; }
    // The first rows of the file, title rows and header too; the cells of those below the header, clean.
    [[nodiscard]] const std::vector<KeptRow> &firstRows() const { return m_first; }
    [[nodiscard]] QList<QStringList> samples() const;
    [[nodiscard]] sheets::SheetInfo info() const { return m_reader->info(); }

    // False behind the last row. The cells live until the next call.
    [[nodiscard]] Result<bool> next(sheets::Row &row);
    [[nodiscard]] qint64 bytesRead() const { return m_reader->bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const { return m_reader->bytesTotal(); }

private:
    explicit PeopleList(std::unique_ptr<sheets::RowReader> reader)
        : m_reader(std::move(reader))
    {
    }
    Result<void> keepFirstRows(qint64 headerRow);
    [[nodiscard]] QStringList headerAt(std::size_t place) const;
    Result<void> findHeader(const QList<ColumnChoice> &choices, qint64 headerRow);

    std::unique_ptr<sheets::RowReader> m_reader;
    std::vector<KeptRow> m_first;
    std::size_t m_next = 0; // of m_first, to give
    qint64 m_headerRow = 0;
    QStringList m_header;
};

// The cells of a row, clean; none for trailing delimiters, which make no columns.
[[nodiscard]] QStringList textsOf(const std::vector<std::string> &cells);

} // namespace waarborg::people
