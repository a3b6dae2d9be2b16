// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/columncandidates.h"

#include "models/people/columncontent.h"

namespace waarborg::people {

namespace {

constexpr std::array addressParts { Part::Street, Part::HouseNumber, Part::HouseAddition, Part::PostalCode, Part::City,
    Part::PostalCity };

bool isAddress(Part part) { return std::ranges::find(addressParts, part) != addressParts.end(); }

const QList<Candidate> &of(const Candidates &candidates, Part part)
{
    return candidates[static_cast<std::size_t>(part)];
}

bool hasSide(const QList<Candidate> &candidates, Side side)
{
    return std::ranges::any_of(candidates, [side](const Candidate &one) { return one.spelling.side == side; });
}

bool belongs(const Candidates &candidates, Side of, Side side)
{
    const bool ownStreet = hasSide(people::of(candidates, Part::Street), Side::Any);
    return of == side || (of == Side::Any && !ownStreet);
}

int partsOn(const Candidates &candidates, Side side)
{
    return static_cast<int>(std::ranges::count_if(addressParts, [&](Part part) {
        return std::ranges::any_of(
            of(candidates, part), [&](const Candidate &one) { return belongs(candidates, one.spelling.side, side); });
    }));
}

bool isFilled(const QList<QStringList> &samples, int column, Part part)
{
    return contentOf(samples, column, part).filled > 0;
}

// "Employee" may stand above numbers.
bool isMisleading(const QList<QStringList> &samples, const Candidate &one, Part part)
{
    if (one.spelling.rank != vague || part != Part::FullName)
        return false;
    const ColumnContent content = contentOf(samples, one.column, part);
    return content.filled > 0 && content.fitting * 2 < content.filled;
}

// The columns of the lowest rank that is filled; of the lowest of all when none is.
QList<int> columnsOfBestRank(
    const QList<Candidate> &candidates, Part part, const QList<QStringList> &samples, int &rank)
{
    const auto filled
        = std::ranges::find_if(candidates, [&](const Candidate &one) { return isFilled(samples, one.column, part); });
    rank = (filled == candidates.end() ? candidates.begin() : filled)->spelling.rank;
    QList<int> columns;
    for (const Candidate &one : candidates) {
        if (one.spelling.rank == rank)
            columns << one.column;
    }
    return columns;
}

int fullest(const QList<int> &columns, Part part, const QList<QStringList> &samples)
{
    return *std::ranges::max_element(columns, {}, [&](int column) { return contentOf(samples, column, part).filled; });
}

bool isNeeded(Part part)
{
    const bool optional = part == Part::Infix || part == Part::LeftOn || part == Part::Active;
    return !optional && isRequired(fieldOf(part));
}

// Streets whose cells end with a number of their own are no streets for a column of numbers.
QList<int> withoutNumbers(const QList<int> &columns, const QList<QStringList> &samples)
{
    QList<int> streets;
    for (const int column : columns) {
        const auto numbered = std::ranges::count_if(samples, [column](const QStringList &row) {
            return std::ranges::any_of(row.value(column), [](QChar one) { return one.isDigit(); });
        });
        if (numbered * 2 < samples.size())
            streets << column;
    }
    return streets.isEmpty() ? columns : streets;
}

} // namespace

Side sideOfAddress(const Candidates &candidates, const QStringList &chosen)
{
    for (const QString &header : chosen) {
        if (const auto spelling = spellingOf(header); spelling && isAddress(spelling->part))
            return spelling->side;
    }
    Side best = Side::Work;
    for (const Side side : { Side::Any, Side::Home }) {
        if (partsOn(candidates, side) > partsOn(candidates, best))
            best = side;
    }
    return best;
}

void keepSide(Candidates &candidates, Side side)
{
    const Candidates all = candidates;
    for (const Part part : addressParts)
        candidates[static_cast<std::size_t>(part)].removeIf(
            [&](const Candidate &one) { return !belongs(all, one.spelling.side, side); });
}

Picked picked(QList<Candidate> candidates, Part part, const QList<QStringList> &samples, bool besideNumber)
{
    candidates.removeIf([&](const Candidate &one) { return isMisleading(samples, one, part); });
    if (candidates.isEmpty())
        return {};
    std::ranges::stable_sort(candidates, {}, [](const Candidate &one) { return one.spelling.rank; });
    Picked result;
    QList<int> columns = columnsOfBestRank(candidates, part, samples, result.rank);
    result.sure = result.rank < second && result.rank == candidates.first().spelling.rank;
    // Of a second choice any will do.
    if (columns.size() == 1 || result.rank >= second) {
        result.column = columns.first();
        return result;
    }
    result.equals = columns;
    result.sure = false;
    if (part == Part::Street && besideNumber)
        columns = withoutNumbers(columns, samples);
    result.column = columns.size() == 1 ? columns.first() : columnThatFits(samples, columns, part);
    result.byCells = result.column >= 0;
    if (!result.byCells && !isNeeded(part))
        result.column = fullest(columns, part, samples);
    return result;
}

} // namespace waarborg::people
