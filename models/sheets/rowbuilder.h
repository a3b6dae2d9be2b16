// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/row.h"

#include <deque>
#include <string>

namespace waarborg::sheets {

// A block of cells that shows one value; counted from 1, ends included.
struct CellRange {
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;

    bool operator==(const CellRange &) const = default;
};

inline constexpr int MostColumns = 16384; // of Excel and LibreOffice
inline constexpr qint64 MostRows = 1'048'576;

// "B7" or "b7" as column and row, "B" as column and row 0. No value for anything else or beyond the borders.
struct CellPlace {
    int column = 0;
    qint64 row = 0;
};
[[nodiscard]] std::optional<CellPlace> cellPlace(std::string_view name);
// "B2:D9", or one cell's name.
[[nodiscard]] std::optional<CellRange> cellRange(std::string_view name);

// Puts a workbook's row together: cells in any order, what merged cells show repeated in each of them, limits kept.
// What went wrong is an Error that names the file, the row and the column.
class RowBuilder
{
public:
    RowBuilder(const QString &path, const Limits &limits)
        : m_path(path)
        , m_limits(limits)
    {
    }
    void begin(qint64 number);
    // The row at hand stands here too.
    void repeatAt(qint64 number) { m_number = number; }
    [[nodiscard]] qint64 number() const { return m_number; }

    // The text of the cell at hand is written behind what is there.
    [[nodiscard]] std::string &text() { return m_text; }
    [[nodiscard]] std::size_t cellLength() const { return m_text.size() - m_cellBegin; }
    // A cell of `count` columns from `column` on gets what stands in text() since the cell before; blank says nothing.
    [[nodiscard]] std::optional<Error> endCell(int column, CellType type, int count = 1);
    // The same with a text that lives as long as the reader.
    [[nodiscard]] std::optional<Error> addCell(int column, std::string_view text, CellType type);
    // From its first row on, the range shows the value of its first cell.
    [[nodiscard]] std::optional<Error> merge(const CellRange &range);

    // False for a row without anything of its own. The row lives until the next begin().
    [[nodiscard]] bool hasCells() const { return m_hasCells; }
    [[nodiscard]] std::optional<Error> finish(Row &row);

    [[nodiscard]] Error problem(int column, const QString &what) const;
    [[nodiscard]] Error tooLong(int column) const;

private:
    struct Cell {
        const char *fixed = nullptr; // null: in m_text at `begin`
        std::size_t begin = 0;
        std::size_t length = 0;
        CellType type = CellType::Text;
        bool isSet = false;
    };
    struct Merged {
        CellRange range;
        std::string value;
        CellType type = CellType::Text;
    };

    [[nodiscard]] std::optional<Error> place(int column, const Cell &cell, int count);
    void fill(const CellRange &range, const Cell &cell);
    void fillMerged();
    [[nodiscard]] std::string_view textOf(const Cell &cell) const;

    QString m_path;
    Limits m_limits;
    qint64 m_number = 0;
    std::string m_text;
    std::size_t m_cellBegin = 0;
    std::vector<Cell> m_cells;
    bool m_hasCells = false;
    std::vector<Cell> m_shown; // with what merged cells repeat
    std::deque<Merged> m_merged; // begun and not ended; m_shown points into it
    std::vector<CellRange> m_waiting; // by their first row, the last one first
    bool m_isSorted = true;
    qint64 m_mergedArea = 0;
    std::size_t m_mergedBytes = 0;
};

} // namespace waarborg::sheets
