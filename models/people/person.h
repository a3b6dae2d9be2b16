// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/id.h"

#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace waarborg::people {

using PersonId = Id<struct PersonTag>;

enum class Gender { Unknown, Male, Female, Other };

// The fields of annex A of the processing agreement; the department and the location, by which results are grouped; and
// the number by which the customer's own systems know somebody.
enum class Field {
    Name,
    Function,
    Email,
    Gender,
    Address,
    PostalCode,
    City,
    Phone,
    Language,
    Department,
    Location,
    PersonnelNumber,
};

inline constexpr std::array allFields { Field::Name, Field::Function, Field::Email, Field::Gender, Field::Address,
    Field::PostalCode, Field::City, Field::Phone, Field::Language, Field::Department, Field::Location,
    Field::PersonnelNumber };

// Whether what is known of a person is enough to invite him (agreement, clause 2.2): Missing when the name, function,
// e-mail or language is; Bounced when mail to the address came back.
enum class CheckState { Ok, Missing, Bounced };

// An employee of the customer. name, function and email are never empty in a dossier; no two people have the same
// e-mail, upper or lower case. Values are clean: see cleanField.
struct Person {
    PersonId id;
    QString name;
    QString function;
    QString email;
    Gender gender = Gender::Unknown;
    QString address;
    QString postalCode;
    QString city;
    QString phone;
    QString language; // ISO 639-1
    QString department;
    QString leftOn; // ISO date from which he works here no more; empty while he does
    bool bounced = false;
    QString location {};
    QString personnelNumber {};
    QString phoneSource {}; // the phone number as it was written, where `phone` differs from it
    QMap<QString, QString> attributes {}; // the customer's own columns, by header; no two fold equal

    bool operator==(const Person &) const = default;
};

[[nodiscard]] bool isRequired(Field field); // annex A prints these in bold
[[nodiscard]] CheckState check(const Person &person);

// "postalCode": as in JSON, on the command line and in rejected rows. Stable.
[[nodiscard]] QString fieldName(Field field);
// Takes fieldName's words, whatever their case.
[[nodiscard]] std::optional<Field> fieldByName(QStringView name);
// "Postal code", in the program's language.
[[nodiscard]] QString fieldTitle(Field field);

// "female", "male", "other" and nothing: as stored, and as in JSON.
[[nodiscard]] QString genderWord(Gender gender);
[[nodiscard]] Gender genderByWord(QStringView word);
// In the program's language.
[[nodiscard]] QString genderTitle(Gender gender);
[[nodiscard]] QString checkTitle(CheckState state);

// A field as text; the gender as genderWord.
[[nodiscard]] QString value(const Person &person, Field field);
void setValue(Person &person, Field field, const QString &text);

// Person::attributes as stored: a JSON object, nothing when there are none.
[[nodiscard]] QString attributesText(const Person &person);
void setAttributesText(Person &person, const QString &text);
// Sets one of them, under the header that it folds equal to where the person has one; empty takes it away.
void setAttribute(Person &person, const QString &header, const QString &text);

} // namespace waarborg::people
