// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplelist.h"

#include "models/people/peoplecleaning.h"

namespace waarborg::people {

namespace {

// How deep under titles, addresses and dates a header is looked for.
constexpr std::size_t rowsLookedAt = 25;

QStringList textsOf(const std::vector<std::string> &cells)
{
    QStringList texts;
    for (const std::string &cell : cells)
        texts << cleanText(std::string_view(cell));
    // Trailing delimiters make no columns.
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return texts;
}

} // namespace

Result<PeopleList> PeopleList::open(
    const QString &path, const sheets::ReadOptions &options, const QList<ColumnChoice> &choices)
{
    WAARBORG_LET(reader, sheets::openSheet(path, options));
    PeopleList list(std::move(reader));
    WAARBORG_TRY(list.keepFirstRows());
    if (list.m_kept.empty())
        return fail(ErrorCode::SheetEmpty, path);
    std::size_t headerPlace = 0;
    int most = 0;
    for (std::size_t i = 0; i < list.m_kept.size(); ++i) {
        const int recognised = ColumnMapping::recognised(textsOf(list.m_kept[i].cells), choices);
        if (recognised > most) {
            headerPlace = i;
            most = recognised;
        }
    }
    const QStringList header = textsOf(list.m_kept[headerPlace].cells);
    list.m_kept.erase(list.m_kept.begin(), list.m_kept.begin() + static_cast<std::ptrdiff_t>(headerPlace) + 1);
    WAARBORG_LET(mapping, ColumnMapping::find(path, header, choices));
    list.m_mapping = std::move(mapping);
    return list;
}

Result<void> PeopleList::keepFirstRows()
{
    sheets::Row row;
    while (m_kept.size() < rowsLookedAt) {
        WAARBORG_LET(more, m_reader->next(row));
        if (!more)
            break;
        m_kept.push_back({ row.number, { row.cells.begin(), row.cells.end() } });
    }
    return {};
}

Result<bool> PeopleList::next(sheets::Row &row)
{
    if (m_kept.empty())
        return m_reader->next(row);
    m_given = std::move(m_kept.front());
    m_kept.pop_front();
    row.number = m_given.number;
    row.cells.assign(m_given.cells.begin(), m_given.cells.end());
    return true;
}

} // namespace waarborg::people
