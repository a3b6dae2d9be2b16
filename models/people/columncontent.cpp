// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/columncontent.h"

#include "models/people/foldedtext.h"
#include "models/people/peoplecleaning.h"

#include <QRegularExpression>
#include <QSet>

namespace waarborg::people {

namespace {

bool fits(Part part, const QString &text)
{
    if (part == Part::LeftOn || part == Part::Active)
        return true;
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

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return folded(text).split(between, Qt::SkipEmptyParts);
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

bool mostlyHolds(const QList<QStringList> &rows, int column, int other)
{
    int both = 0;
    int holding = 0;
    for (const QStringList &row : rows) {
        const QStringList words = wordsOf(row.value(column));
        const QStringList wanted = wordsOf(row.value(other));
        if (words.isEmpty() || wanted.isEmpty())
            continue;
        ++both;
        holding += std::ranges::all_of(wanted, [&](const QString &word) { return words.contains(word); }) ? 1 : 0;
    }
    return both > 0 && holding * 2 > both;
}

bool isShared(const QList<QStringList> &rows, int column)
{
    QSet<QString> different;
    qsizetype filled = 0;
    for (const QStringList &row : rows) {
        if (const QString text = row.value(column).toLower(); !text.isEmpty()) {
            ++filled;
            different.insert(text);
        }
    }
    return different.size() * 4 < filled * 3;
}

} // namespace waarborg::people
