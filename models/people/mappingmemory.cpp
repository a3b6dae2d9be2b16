// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/mappingmemory.h"

#include "models/people/foldedtext.h"
#include "models/people/headerspellings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waarborg::people {

using namespace Qt::StringLiterals;

namespace {

// What lists of the same kind have in common. Where two columns are called the same, columns are chosen by number, and
// their order counts.
QString keyOf(const QStringList &header)
{
    QStringList words;
    for (const QString &one : header) {
        if (!isReasonHeader(one))
            words << foldedWord(one);
    }
    QStringList sorted = words;
    sorted.removeAll(QString());
    sorted.sort();
    const bool twice = std::ranges::adjacent_find(sorted) != sorted.end();
    return sorted.isEmpty() ? QString() : (twice ? words : sorted).join(u'\n');
}

// A number stays right only while the columns stay where they are.
QString columnText(const QStringList &header, int place)
{
    const bool byHeader = !header.value(place).isEmpty() && columnByText(header, header[place]) == place;
    return byHeader ? header[place] : QString::number(place + 1);
}

} // namespace

Result<MappingMemory::Remembered> MappingMemory::find(const QStringList &header)
{
    Remembered remembered;
    const QString key = keyOf(header);
    if (key.isEmpty())
        return remembered;
    WAARBORG_LET(row, m_database->prepare(u"SELECT choices, key FROM import_mapping WHERE header = ?"_s));
    WAARBORG_LET(found, row.bind(key).next());
    if (!found)
        return remembered;
    const QJsonArray choices = QJsonDocument::fromJson(row.text(0).toUtf8()).array();
    for (const QJsonValue &one : choices)
        remembered.choices << ColumnChoice { one["field"_L1].toString(), one["column"_L1].toString() };
    remembered.key = row.text(1).split(u' ', Qt::SkipEmptyParts);
    return remembered;
}

Result<void> MappingMemory::keep(const QStringList &header, const Remembered &remembered, const QDateTime &at)
{
    const QString key = keyOf(header);
    // A row with an address is somebody, and no header.
    const bool isPerson = std::ranges::any_of(header, [](const QString &cell) { return cell.contains(u'@'); });
    if (key.isEmpty() || isPerson)
        return {};
    QJsonArray choices;
    for (const auto &[field, column] : remembered.choices)
        choices.append(
            QJsonObject { { u"field"_s, field }, { u"column"_s, columnText(header, columnByText(header, column)) } });
    WAARBORG_LET(row, m_database->prepare(u"INSERT OR REPLACE INTO import_mapping VALUES (?, ?, ?, ?)"_s));
    return row
        .bind(key, QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact)), remembered.key.join(u' '),
            at.toString(Qt::ISODate))
        .run();
}

QList<ColumnChoice> merged(const QStringList &header, const QList<ColumnChoice> &now, const QList<ColumnChoice> &before)
{
    QList<ColumnChoice> all = now;
    for (const ColumnChoice &old : before) {
        const int place = columnByText(header, old.column);
        const bool isPart = partByName(old.field).has_value();
        const bool said = std::ranges::any_of(now, [&](const ColumnChoice &one) {
            return columnByText(header, one.column) == place
                || (isPart && one.field.compare(old.field, Qt::CaseInsensitive) == 0);
        });
        if (place >= 0 && !said)
            all << old;
    }
    return all;
}

} // namespace waarborg::people
