// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplelist.h"

#include "models/people/headerspellings.h"
#include "models/people/peoplecleaning.h"

#include <QCoreApplication>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleList)
};

// How deep under titles, addresses and dates a header is looked for; how deep one can be pointed at; and how many rows
// are looked at below it.
constexpr std::size_t rowsLookedAt = 25;
constexpr qint64 deepestHeader = 1000;
constexpr std::size_t samplesKept = 50;

bool isAddress(const QString &text)
{
    return text.contains(u'@') && cleanField(Field::Email, text).verdict != Cleaned::Verdict::Refused;
}

// Whether a row that names no column is somebody already: columns are chosen by number, and where the address is
// expected one stands, or nothing.
bool isPerson(const QStringList &row, const QList<ColumnChoice> &choices)
{
    for (const ColumnChoice &choice : choices) {
        bool isNumber = false;
        const int place = choice.column.toInt(&isNumber) - 1;
        if (!isNumber)
            return false;
        if (partByName(choice.field) == Part::Email)
            return row.value(place).isEmpty() || isAddress(row.value(place));
    }
    return std::ranges::any_of(row, isAddress);
}

} // namespace

QStringList textsOf(const std::vector<std::string> &cells)
{
    QStringList texts;
    for (const std::string &cell : cells)
        texts << cleanText(std::string_view(cell));
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return texts;
}

Result<PeopleList> PeopleList::open(
    const QString &path, const sheets::ReadOptions &options, const QList<ColumnChoice> &choices, qint64 headerRow)
{
    if (headerRow > deepestHeader)
        return fail(ErrorCode::InvalidValue, Texts::tr("Header row"), QString::number(headerRow),
            Texts::tr("it stands among the first %1 rows").arg(deepestHeader));
    WAARBORG_LET(reader, sheets::openSheet(path, options));
    PeopleList list(std::move(reader));
    WAARBORG_TRY(list.keepFirstRows(headerRow));
    if (list.m_first.empty())
        return fail(ErrorCode::SheetEmpty, path);
    WAARBORG_TRY(list.findHeader(choices, headerRow));
    return list;
}

Result<void> PeopleList::keepFirstRows(qint64 headerRow)
{
    sheets::Row row;
    std::size_t below = 0; // the deepest header there can be
    while (below < rowsLookedAt + samplesKept) {
        WAARBORG_LET(more, m_reader->next(row));
        if (!more)
            break;
        m_first.push_back({ row.number, { row.cells.begin(), row.cells.end() }, row.types });
        below += row.number > headerRow ? 1 : 0;
    }
    return {};
}

Result<void> PeopleList::findHeader(const QList<ColumnChoice> &choices, qint64 headerRow)
{
    if (headerRow < 0) {
        std::size_t width = 0;
        for (const KeptRow &row : m_first)
            width = std::max(width, row.cells.size());
        m_header = QStringList(static_cast<qsizetype>(width));
        return {};
    }
    std::size_t place = 0;
    int most = 0;
    for (std::size_t i = 0; i < m_first.size() && i < rowsLookedAt && headerRow == 0; ++i) {
        const int recognised = ColumnMapping::recognised(headerAt(i), choices);
        // A department may be called "Service"; with an address beside it that is no header.
        if (recognised > most && std::ranges::none_of(textsOf(m_first[i].cells), isAddress)) {
            place = i;
            most = recognised;
        }
    }
    if (headerRow == 0 && most == 0 && isPerson(textsOf(m_first.front().cells), choices))
        return findHeader(choices, -1);
    if (headerRow > 0)
        place = static_cast<std::size_t>(std::ranges::find(m_first, headerRow, &KeptRow::number) - m_first.begin());
    if (place == m_first.size())
        return fail(ErrorCode::InvalidValue, Texts::tr("Header row"), QString::number(headerRow),
            Texts::tr("this row is empty or not there"));
    m_header = headerAt(place);
    m_headerRow = m_first[place].number;
    m_next = place + 1;
    return {};
}

// A header may have two rows: what spans both stands in the upper one.
QStringList PeopleList::headerAt(std::size_t place) const
{
    QStringList header = textsOf(m_first[place].cells);
    const QStringList above = place > 0 ? textsOf(m_first[place - 1].cells) : QStringList();
    for (qsizetype i = 0; i < above.size(); ++i) {
        if (!header.value(i).isEmpty() || !spellingOf(above[i]))
            continue;
        header.resize(std::max(header.size(), i + 1));
        header[i] = above[i];
    }
    return header;
}

QList<QStringList> PeopleList::samples() const
{
    QList<QStringList> rows;
    for (const KeptRow &row : m_first) {
        if (row.number > m_headerRow)
            rows << textsOf(row.cells);
    }
    return rows;
}

Result<bool> PeopleList::next(sheets::Row &row)
{
    if (m_next == m_first.size())
        return m_reader->next(row);
    const KeptRow &kept = m_first[m_next++];
    row.number = kept.number;
    row.cells.assign(kept.cells.begin(), kept.cells.end());
    row.types = kept.types;
    return true;
}

} // namespace waarborg::people
