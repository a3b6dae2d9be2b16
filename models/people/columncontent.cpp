// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/columncontent.h"

#include "models/people/peoplecleaning.h"

namespace waarborg::people {

namespace {

bool fits(Part part, const QString &text)
{
    const Field field = fieldOf(part);
    switch (field) {
    case Field::Email:
    case Field::Gender:
    case Field::Language:
        return cleanField(field, text).verdict != Cleaned::Verdict::Refused;
    case Field::Phone:
        return std::ranges::count_if(text, [](QChar one) { return one.isDigit(); }) >= 6;
    case Field::PostalCode:
        return std::ranges::any_of(text, [](QChar one) { return one.isDigit(); });
    case Field::PersonnelNumber:
        return true;
    default:
        // What stands there for a name or a function is neither a number nor an address.
        return part == Part::HouseNumber || part == Part::HouseAddition
            || (text.size() > 1 && !text.contains(u'@')
                && std::ranges::any_of(text, [](QChar one) { return one.isLetter(); }));
    }
}

bool sayTheSame(const QList<QStringList> &rows, const QList<int> &columns)
{
    return std::ranges::all_of(rows, [&](const QStringList &row) {
        return std::ranges::all_of(
            columns, [&](int column) { return row.value(column) == row.value(columns.first()); });
    });
}

} // namespace

ColumnContent contentOf(const QList<QStringList> &rows, int column, Part part)
{
    ColumnContent content;
    for (const QStringList &row : rows) {
        const QString text = row.value(column);
        if (text.isEmpty())
            continue;
        ++content.filled;
        content.fitting += fits(part, text) ? 1 : 0;
    }
    return content;
}

int columnThatFits(const QList<QStringList> &rows, const QList<int> &columns, Part part)
{
    if (!rows.isEmpty() && sayTheSame(rows, columns))
        return columns.first();
    int found = -1;
    for (const int column : columns) {
        const ColumnContent content = contentOf(rows, column, part);
        if (content.fitting == 0 || content.fitting * 2 < content.filled)
            continue;
        if (found >= 0)
            return -1;
        found = column;
    }
    return found;
}

} // namespace waarborg::people
