// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/people/person.h"

#include <QList>
#include <QStringList>

#include <string_view>
#include <vector>

namespace waarborg::people {

// What one column of a list holds. Several can make one field: a name of first name, infix ("van der") and last name;
// an address of street, number and addition.
enum class Part {
    FullName,
    PlainName, // "Naam", "Nom", "Name": the last name where a first name stands beside it, else the full one
    FirstName,
    Infix,
    LastName,
    Function,
    Email,
    Gender,
    Street,
    HouseNumber,
    HouseAddition,
    PostalCode,
    City,
    Phone,
    Language,
    Department,
};
inline constexpr std::size_t partCount = 16;

// --map FIELD=COLUMN: `field` is a fieldName, or firstName, infix, lastName, houseNumber, houseAddition; `column` a
// header, or a column's number from 1.
struct ColumnChoice {
    QString field;
    QString column;
};

// Which column holds what, found by the header row: known spellings in Dutch, French, German and English, whatever
// their case, accents and punctuation, and what somebody chose.
class ColumnMapping
{
public:
    // `path` is for the sentences. ColumnMissing (one of name, function, e-mail, or a chosen column), ColumnTwice,
    // NotFound (a chosen field that does not exist).
    [[nodiscard]] static Result<ColumnMapping> find(
        const QString &path, const QStringList &header, const QList<ColumnChoice> &choices);
    // How many different parts a row names: the row that names most is the header.
    [[nodiscard]] static int recognised(const QStringList &row, const QList<ColumnChoice> &choices);

    // The field's text in a row, from all its columns, clean and without a formula's apostrophe; empty when it has
    // none.
    [[nodiscard]] QString text(const std::vector<std::string_view> &cells, Field field) const;
    [[nodiscard]] bool has(Field field) const;
    [[nodiscard]] qsizetype width() const { return m_header.size(); }
    // The headers of columns that are not used.
    [[nodiscard]] QStringList ignored() const;

private:
    Result<void> choose(const QString &path, const QList<ColumnChoice> &choices);
    Result<void> recognise(const QString &path);
    void settleNames(bool nameChosen);
    Result<void> requireAll(const QString &path) const;
    [[nodiscard]] bool isUsed(int column) const;
    int &column(Part part) { return m_columns[static_cast<std::size_t>(part)]; }
    [[nodiscard]] int column(Part part) const { return m_columns[static_cast<std::size_t>(part)]; }

    QStringList m_header;
    std::array<int, partCount> m_columns {};
};

} // namespace waarborg::people
