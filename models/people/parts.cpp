// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/parts.h"

#include <QCoreApplication>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleParts)
};

// In the order of Field, from Function on: the part that makes the field alone.
constexpr std::array singles { Part::FullName, Part::Function, Part::Email, Part::Gender, Part::Street,
    Part::PostalCode, Part::City, Part::Phone, Part::Language, Part::Department, Part::Location,
    Part::PersonnelNumber };
static_assert(singles.size() == allFields.size());

struct OwnName {
    Part part;
    QStringView name;
};
constexpr std::array ownNames {
    OwnName { Part::FirstName, u"firstName" },
    OwnName { Part::Infix, u"infix" },
    OwnName { Part::LastName, u"lastName" },
    OwnName { Part::HouseNumber, u"houseNumber" },
    OwnName { Part::HouseAddition, u"houseAddition" },
    OwnName { Part::PostalCity, u"postalCodeAndCity" },
    OwnName { Part::LeftOn, u"leftOn" },
    OwnName { Part::Active, u"active" },
};

} // namespace

std::span<const Part> partsOf(Field field)
{
    static constexpr std::array name { Part::FirstName, Part::Infix, Part::LastName };
    static constexpr std::array address { Part::Street, Part::HouseNumber, Part::HouseAddition };
    if (field == Field::Name)
        return name;
    if (field == Field::Address)
        return address;
    return std::span(singles).subspan(static_cast<std::size_t>(field), 1);
}

Field fieldOf(Part part)
{
    if (part == Part::PlainName)
        return Field::Name;
    if (part == Part::PostalCity)
        return Field::PostalCode;
    for (const Field field : allFields) {
        const auto parts = partsOf(field);
        if (std::ranges::find(parts, part) != parts.end())
            return field;
    }
    return Field::Name;
}

QString partName(Part part)
{
    const auto own = std::ranges::find(ownNames, part, &OwnName::part);
    return own != ownNames.end() ? own->name.toString() : fieldName(fieldOf(part));
}

std::optional<Part> partByName(QStringView name)
{
    for (const Part part : allParts) {
        if (name.compare(partName(part), Qt::CaseInsensitive) == 0)
            return part;
    }
    return {};
}

QString partTitle(Part part)
{
    switch (part) {
    case Part::FirstName:
        return Texts::tr("First name");
    case Part::Infix:
        return Texts::tr("Infix (van der)");
    case Part::LastName:
        return Texts::tr("Last name");
    case Part::HouseNumber:
        return Texts::tr("House number");
    case Part::HouseAddition:
        return Texts::tr("House number addition");
    case Part::PostalCity:
        return Texts::tr("Postal code and city");
    case Part::LeftOn:
        return Texts::tr("Left on");
    case Part::Active:
        return Texts::tr("Works here");
    default:
        return fieldTitle(fieldOf(part));
    }
}

} // namespace waarborg::people
