// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peoplecleaning.h"
#include "models/people/peopleimport.h"

#include <QHash>

namespace waarborg::people {

// Makes people of a list's rows, one at a time, and says what is wrong with each.
class PersonReader
{
public:
    // `today` decides who has left.
    PersonReader(const ColumnMapping &mapping, const ImportRequest &request, Country country, const QDate &today);

    // Whether the row makes a person; where it does not, rejection() is its first fault, and person() what could be
    // read all the same.
    [[nodiscard]] bool read(const sheets::Row &row);
    [[nodiscard]] const Person &person() const { return m_person; }
    [[nodiscard]] const RowRemark &rejection() const { return m_rejection; }
    // Of the row that was read last.
    [[nodiscard]] const QList<RowRemark> &warnings() const { return m_warnings; }
    // About the whole list, behind its last row.
    [[nodiscard]] QList<RowRemark> listWarnings() const;

    // Whether the list says something about a field of this row.
    [[nodiscard]] bool says(Field field) const { return m_says[static_cast<std::size_t>(field)]; }
    // Puts into somebody of the dossier what the row says. His own postal code says, where the list has none, how his
    // phone number is dialled; warnings() then follow it.
    void update(Person &person);
    // The headers of own columns as they are called in the dossier already.
    void setAttributeHeaders(const QList<AttributeColumn> &columns) { m_attributes = columns; }

private:
    void readField(const sheets::Row &row, Field field);
    void readAttributes(const sheets::Row &row);
    void readLeaving(const sheets::Row &row);
    void reject(Field field, const QString &text, const QString &reason);
    [[nodiscard]] bool isTooWide(const sheets::Row &row);
    [[nodiscard]] bool hasFormulaError(const sheets::Row &row, Field field) const;
    [[nodiscard]] const QString *correctionOf(Field field) const;
    [[nodiscard]] bool isDate(const sheets::Row &row, Field field) const;
    [[nodiscard]] Cleaned cleaned(const sheets::Row &row, Field field, const QString &text, bool typed) const;
    void lookForMisreading(const sheets::Row &row);
    void lookForLostZeros(const sheets::Row &row, Field field, const QString &text);

    const ColumnMapping &m_mapping;
    QList<Field> m_key;
    Country m_country;
    QString m_today;
    bool m_asksInactive = false;
    qsizetype m_paddingBegin = 0; // columns without a header before that of reasons: cells the header had no room for
    qsizetype m_paddingEnd = 0;
    QHash<qint64, QList<Correction>> m_corrections;
    QList<AttributeColumn> m_attributes;

    qint64 m_row = 0;
    Person m_person;
    RowRemark m_rejection;
    bool m_rejected = false;
    QList<RowRemark> m_warnings;
    std::array<bool, allFields.size()> m_says {};
    QStringList m_silentAttributes; // own columns of the row with the error of a formula
    QString m_phoneText;
    bool m_leftUndated = false;
    qsizetype m_shortestNumber = 0; // personnel numbers in cells that are numbers
    qsizetype m_longestNumber = 0;
};

// A number somebody can be called on, and how it was written, where that is something else.
void setPhone(Person &person, const QString &phone, const QString &source);

} // namespace waarborg::people
