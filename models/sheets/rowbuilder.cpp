// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/rowbuilder.h"

#include <QCoreApplication>

namespace waarborg::sheets {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

// Twenty columns merged in each row that a list may have.
constexpr qint64 mostMergedCells = 4'000'000;
constexpr std::size_t mostMergedBytes = 16UL * 1024 * 1024;

} // namespace

std::optional<CellPlace> cellPlace(std::string_view name)
{
    CellPlace place;
    std::size_t at = 0;
    for (; at < name.size(); ++at) {
        const char letter = static_cast<char>(name[at] & ~0x20);
        if (letter < 'A' || letter > 'Z')
            break;
        place.column = place.column * 26 + (letter - 'A' + 1);
        if (place.column > MostColumns)
            return {};
    }
    if (at == 0)
        return {};
    for (; at < name.size(); ++at) {
        if (name[at] < '0' || name[at] > '9')
            return {};
        place.row = place.row * 10 + (name[at] - '0');
        if (place.row > MostRows)
            return {};
    }
    return place;
}

std::optional<CellRange> cellRange(std::string_view name)
{
    const std::size_t colon = name.find(':');
    const auto first = cellPlace(name.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : cellPlace(name.substr(colon + 1));
    if (!first || !last || first->row == 0 || last->row < first->row || last->column < first->column)
        return {};
    return CellRange { first->row, last->row, first->column, last->column };
}

void RowBuilder::begin(qint64 number)
{
    m_number = number;
    m_text.clear();
    m_cellBegin = 0;
    m_cells.clear();
    m_hasCells = false;
}

Error RowBuilder::problem(int column, const QString &what) const
{
    return { ErrorCode::SheetBadCell, { m_path, QString::number(m_number), QString::number(column), what } };
}

Error RowBuilder::tooLong(int column) const
{
    return { ErrorCode::SheetFieldTooLong,
        { m_path, QString::number(m_number), QString::number(column), QString::number(m_limits.field) } };
}

std::optional<Error> RowBuilder::endCell(int column, CellType type, int count)
{
    const Cell cell { .begin = m_cellBegin, .length = m_text.size() - m_cellBegin, .type = type, .isSet = true };
    m_cellBegin = m_text.size();
    if (m_text.size() > m_limits.row + m_limits.field)
        return Error { ErrorCode::SheetRowTooLong,
            { m_path, QString::number(m_number), QString::number(m_limits.row) } };
    return place(column, cell, count);
}

std::optional<Error> RowBuilder::addCell(int column, std::string_view text, CellType type)
{
    return place(column, { .fixed = text.data(), .length = text.size(), .type = type, .isSet = true }, 1);
}

std::optional<Error> RowBuilder::place(int column, const Cell &cell, int count)
{
    if (cell.length == 0)
        return {};
    if (column + count - 1 > MostColumns)
        return problem(column, Texts::tr("a sheet has no more than %1 columns").arg(MostColumns));
    if (cell.length > m_limits.field)
        return tooLong(column);
    const auto first = static_cast<std::size_t>(column - 1);
    const std::size_t end = first + static_cast<std::size_t>(count);
    if (m_cells.size() < end)
        m_cells.resize(end);
    for (std::size_t at = first; at < end; ++at) {
        if (m_cells[at].isSet)
            return problem(column, Texts::tr("this cell is there twice"));
        m_cells[at] = cell;
    }
    m_hasCells = true;
    return {};
}

std::optional<Error> RowBuilder::merge(const CellRange &range)
{
    const qint64 rows = std::min(range.lastRow, MostRows) - range.firstRow + 1;
    m_mergedArea += rows * (range.lastColumn - range.firstColumn + 1);
    if (m_mergedArea > mostMergedCells || range.lastColumn > MostColumns)
        return Error { ErrorCode::SheetTooLarge,
            { m_path, Texts::tr("more than %1 of its cells are merged").arg(mostMergedCells) } };
    m_waiting.push_back(range);
    m_isSorted = false;
    return {};
}

std::string_view RowBuilder::textOf(const Cell &cell) const
{
    return cell.fixed ? std::string_view(cell.fixed, cell.length)
                      : std::string_view(m_text).substr(cell.begin, cell.length);
}

void RowBuilder::fill(const CellRange &range, const Cell &cell)
{
    const auto end = static_cast<std::size_t>(range.lastColumn);
    if (cell.length == 0)
        return;
    if (m_shown.size() < end)
        m_shown.resize(end);
    for (auto at = static_cast<std::size_t>(range.firstColumn - 1); at < end; ++at) {
        if (!m_shown[at].isSet)
            m_shown[at] = cell;
    }
}

void RowBuilder::fillMerged()
{
    m_shown = m_cells;
    std::erase_if(m_merged, [this](const Merged &merged) {
        const bool isOver = merged.range.lastRow < m_number;
        m_mergedBytes -= isOver ? merged.value.size() : 0;
        return isOver;
    });
    for (const Merged &merged : m_merged) {
        const Cell cell {
            .fixed = merged.value.data(), .length = merged.value.size(), .type = merged.type, .isSet = true
        };
        fill(merged.range, cell);
    }
    if (!std::exchange(m_isSorted, true))
        std::ranges::sort(m_waiting, std::ranges::greater(), &CellRange::firstRow);
    for (; !m_waiting.empty() && m_waiting.back().firstRow <= m_number; m_waiting.pop_back()) {
        const CellRange range = m_waiting.back();
        const auto first = static_cast<std::size_t>(range.firstColumn - 1);
        // A range whose first row is not in the sheet shows nothing.
        if (range.firstRow < m_number || first >= m_cells.size())
            continue;
        const Cell cell = m_cells[first];
        fill(range, cell);
        if (range.lastRow > m_number && cell.length > 0) {
            m_merged.push_back({ range, std::string(textOf(cell)), cell.type });
            m_mergedBytes += cell.length;
        }
    }
}

std::optional<Error> RowBuilder::finish(Row &row)
{
    if (m_number > m_limits.rows)
        return Error { ErrorCode::SheetTooManyRows, { m_path, QString::number(m_limits.rows) } };
    const bool hasMerged = !m_merged.empty() || !m_waiting.empty();
    if (hasMerged)
        fillMerged();
    if (m_mergedBytes > mostMergedBytes)
        return Error { ErrorCode::SheetTooLarge, { m_path, Texts::tr("its merged cells hold too much text") } };
    row.number = m_number;
    row.cells.clear();
    row.types.clear();
    std::size_t length = 0;
    for (const Cell &cell : hasMerged ? m_shown : m_cells) {
        length += cell.length;
        row.cells.push_back(textOf(cell));
        row.types.push_back(cell.type);
    }
    if (length > m_limits.row)
        return Error { ErrorCode::SheetRowTooLong,
            { m_path, QString::number(m_number), QString::number(m_limits.row) } };
    return {};
}

} // namespace waarborg::sheets
