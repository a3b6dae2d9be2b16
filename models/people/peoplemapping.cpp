// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplemapping.h"

#include "models/people/foldedtext.h"
#include "models/people/headerspellings.h"
#include "models/people/peoplecleaning.h"
#include "models/sheets/csvwriter.h"

#include <QCoreApplication>

#include <span>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleMapping)
};

// The parts a field is made of, in the order they are joined.
std::span<const Part> partsOf(Field field)
{
    static constexpr std::array name { Part::FirstName, Part::Infix, Part::LastName };
    static constexpr std::array address { Part::Street, Part::HouseNumber, Part::HouseAddition };
    static constexpr std::array single { Part::Function, Part::Email, Part::Gender, Part::PostalCode, Part::City,
        Part::Phone, Part::Language, Part::Department };
    switch (field) {
    case Field::Name:
        return name;
    case Field::Address:
        return address;
    case Field::Function:
        return std::span(single).subspan(0, 1);
    case Field::Email:
        return std::span(single).subspan(1, 1);
    case Field::Gender:
        return std::span(single).subspan(2, 1);
    case Field::PostalCode:
        return std::span(single).subspan(3, 1);
    case Field::City:
        return std::span(single).subspan(4, 1);
    case Field::Phone:
        return std::span(single).subspan(5, 1);
    case Field::Language:
        return std::span(single).subspan(6, 1);
    case Field::Department:
        return std::span(single).subspan(7, 1);
    }
    return {};
}

struct PartName {
    QStringView name;
    Part part;
};
constexpr std::array partNames {
    PartName { u"name", Part::FullName },
    PartName { u"firstName", Part::FirstName },
    PartName { u"infix", Part::Infix },
    PartName { u"lastName", Part::LastName },
    PartName { u"houseNumber", Part::HouseNumber },
    PartName { u"houseAddition", Part::HouseAddition },
};

std::optional<Part> partByName(const QString &name)
{
    for (const PartName &one : partNames) {
        if (one.name.compare(name, Qt::CaseInsensitive) == 0)
            return one.part;
    }
    if (const auto field = fieldByName(name))
        return partsOf(*field).front();
    return {};
}

QString titleOf(Part part)
{
    for (const Field field : allFields) {
        for (const Part one : partsOf(field)) {
            if (one == part)
                return fieldTitle(field);
        }
    }
    return fieldTitle(Field::Name);
}

// Whether a vague word does not stand where it would mean its part.
bool isTooVague(const Spelling &spelling, const QStringList &header, qsizetype place)
{
    if (spelling.rank != vague)
        return false;
    if (spelling.part == Part::HouseNumber) {
        const auto before = place > 0 ? spellingOf(header[place - 1]) : std::nullopt;
        return !before || before->part != Part::Street;
    }
    return std::ranges::any_of(header, [](const QString &other) {
        const auto meaning = spellingOf(other);
        return meaning && meaning->part == Part::PlainName;
    });
}

// A header first, so that a list may have a column called "2"; a number only when no header is.
int columnByText(const QStringList &header, const QString &column)
{
    const QString wanted = foldedWord(column);
    for (qsizetype i = 0; i < header.size() && !wanted.isEmpty(); ++i) {
        if (foldedWord(header[i]) == wanted)
            return static_cast<int>(i);
    }
    bool isNumber = false;
    const int number = column.toInt(&isNumber);
    return isNumber && number >= 1 && number <= header.size() ? number - 1 : -1;
}

} // namespace

Result<ColumnMapping> ColumnMapping::find(
    const QString &path, const QStringList &header, const QList<ColumnChoice> &choices)
{
    ColumnMapping mapping;
    mapping.m_header = header;
    mapping.m_columns.fill(-1);
    WAARBORG_TRY(mapping.choose(path, choices));
    const bool nameChosen = mapping.column(Part::FullName) >= 0;
    WAARBORG_TRY(mapping.recognise(path));
    mapping.settleNames(nameChosen);
    WAARBORG_TRY(mapping.requireAll(path));
    return mapping;
}

int ColumnMapping::recognised(const QStringList &row, const QList<ColumnChoice> &choices)
{
    std::array<bool, partCount> found {};
    for (const QString &cell : row) {
        if (const auto spelling = spellingOf(cell))
            found[static_cast<std::size_t>(spelling->part)] = true;
    }
    for (const ColumnChoice &choice : choices) {
        // A number is a column's place: a row of people that holds it is no header for that.
        bool isPlace = false;
        (void)choice.column.toInt(&isPlace);
        const auto part = partByName(choice.field);
        if (part && !isPlace && columnByText(row, choice.column) >= 0)
            found[static_cast<std::size_t>(*part)] = true;
    }
    return static_cast<int>(std::ranges::count(found, true));
}

Result<void> ColumnMapping::choose(const QString &path, const QList<ColumnChoice> &choices)
{
    for (const ColumnChoice &choice : choices) {
        const auto part = partByName(choice.field);
        if (!part)
            return fail(ErrorCode::NotFound, Texts::tr("field"), choice.field);
        const int place = columnByText(m_header, choice.column);
        if (place < 0)
            return fail(ErrorCode::ColumnMissing, path, choice.column);
        column(*part) = place;
    }
    return {};
}

Result<void> ColumnMapping::recognise(const QString &path)
{
    struct Candidate {
        int rank = 0;
        QList<int> columns;
    };
    std::array<Candidate, partCount> candidates;
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        const auto spelling = spellingOf(m_header[i]);
        if (!spelling || isUsed(static_cast<int>(i)) || isTooVague(*spelling, m_header, i))
            continue;
        Candidate &candidate = candidates[static_cast<std::size_t>(spelling->part)];
        if (candidate.columns.isEmpty() || spelling->rank < candidate.rank)
            candidate = { spelling->rank, { static_cast<int>(i) } };
        else if (spelling->rank == candidate.rank)
            candidate.columns << static_cast<int>(i);
    }
    for (std::size_t i = 0; i < partCount; ++i) {
        const Part part = static_cast<Part>(i);
        const QList<int> &columns = candidates[i].columns;
        if (column(part) >= 0 || columns.isEmpty())
            continue;
        if (columns.size() > 1) {
            QStringList numbers;
            for (const int one : columns)
                numbers << m_header[one] + QStringLiteral(" (%1)").arg(one + 1);
            return fail(ErrorCode::ColumnTwice, path, numbers.join(QStringLiteral(", ")), titleOf(part));
        }
        column(part) = columns.first();
    }
    return {};
}

void ColumnMapping::settleNames(bool nameChosen)
{
    int &plain = column(Part::PlainName);
    if (nameChosen) {
        for (const Part part : { Part::PlainName, Part::FirstName, Part::Infix, Part::LastName })
            column(part) = -1;
        return;
    }
    if (plain >= 0 && column(Part::FirstName) >= 0 && column(Part::LastName) < 0)
        column(Part::LastName) = plain;
    else if (plain >= 0 && column(Part::FullName) < 0)
        column(Part::FullName) = plain;
    plain = -1;
    // A first name alone is no name when the full one stands beside it.
    if (column(Part::LastName) < 0 && column(Part::FullName) >= 0) {
        column(Part::FirstName) = -1;
        column(Part::Infix) = -1;
    }
}

Result<void> ColumnMapping::requireAll(const QString &path) const
{
    QStringList missing;
    for (const Field field : allFields) {
        if (isRequired(field) && !has(field))
            missing << fieldTitle(field);
    }
    if (!missing.isEmpty())
        return fail(ErrorCode::ColumnMissing, path, missing.join(QStringLiteral(", ")));
    return {};
}

bool ColumnMapping::has(Field field) const
{
    if (field == Field::Name)
        return column(Part::FullName) >= 0 || column(Part::LastName) >= 0;
    return column(partsOf(field).front()) >= 0;
}

bool ColumnMapping::isUsed(int place) const { return std::ranges::find(m_columns, place) != m_columns.end(); }

QStringList ColumnMapping::ignored() const
{
    QStringList headers;
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        if (!isUsed(static_cast<int>(i)) && !m_header[i].isEmpty())
            headers << m_header[i];
    }
    return headers;
}

QString ColumnMapping::text(const std::vector<std::string_view> &cells, Field field) const
{
    const auto cell = [&](Part part) -> QString {
        const auto place = static_cast<std::size_t>(column(part)); // -1 is beyond any row
        return place < cells.size() ? sheets::withoutFormulaGuard(cleanText(cells[place])) : QString();
    };
    QString joined;
    for (const Part part : partsOf(field)) {
        if (column(part) < 0)
            continue;
        const QString one = cell(part);
        if (joined.isEmpty())
            joined = one;
        else if (!one.isEmpty())
            joined += u' ' + one;
    }
    return joined.isEmpty() && field == Field::Name ? cell(Part::FullName) : joined;
}

} // namespace waarborg::people
