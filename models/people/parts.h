// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person.h"

#include <span>

namespace waarborg::people {

// What one column of a list holds. Several can make one field: a name of first name, infix ("van der") and last name;
// an address of street, number and addition. One can make two: "1234 AB Gent".
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
    PostalCity,
    Phone,
    Language,
    Department,
    Location,
    PersonnelNumber,
    LeftOn, // the day somebody left, of no Field
    Active, // whether somebody works here, of no Field
};
inline constexpr std::size_t partCount = 21;

// Those that somebody can choose for a column.
inline constexpr std::array allParts { Part::FullName, Part::FirstName, Part::Infix, Part::LastName, Part::Function,
    Part::Email, Part::Gender, Part::Street, Part::HouseNumber, Part::HouseAddition, Part::PostalCode, Part::City,
    Part::PostalCity, Part::Phone, Part::Language, Part::Department, Part::Location, Part::PersonnelNumber,
    Part::LeftOn, Part::Active };

// "firstName", or the fieldName of the field that the part makes alone ("name", "address"). Stable, stored.
[[nodiscard]] QString partName(Part part);
// Takes partName's words, whatever their case.
[[nodiscard]] std::optional<Part> partByName(QStringView name);
// "First name", in the program's language.
[[nodiscard]] QString partTitle(Part part);

// The parts a field is made of, in the order they are joined.
[[nodiscard]] std::span<const Part> partsOf(Field field);
// The field that a part is of; of PostalCity the postal code.
[[nodiscard]] Field fieldOf(Part part);

} // namespace waarborg::people
