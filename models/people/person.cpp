// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person.h"

#include "models/people/foldedtext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Person)
};

// Where a field stands; null for the gender, which is no text.
QString Person::*member(Field field)
{
    switch (field) {
    case Field::Name:
        return &Person::name;
    case Field::Function:
        return &Person::function;
    case Field::Email:
        return &Person::email;
    case Field::Gender:
        return nullptr;
    case Field::Address:
        return &Person::address;
    case Field::PostalCode:
        return &Person::postalCode;
    case Field::City:
        return &Person::city;
    case Field::Phone:
        return &Person::phone;
    case Field::Language:
        return &Person::language;
    case Field::Department:
        return &Person::department;
    case Field::Location:
        return &Person::location;
    case Field::PersonnelNumber:
        return &Person::personnelNumber;
    }
    return nullptr;
}

} // namespace

bool isRequired(Field field) { return field == Field::Name || field == Field::Function || field == Field::Email; }

CheckState check(const Person &person)
{
    if (person.bounced)
        return CheckState::Bounced;
    const bool complete
        = !person.name.isEmpty() && !person.function.isEmpty() && !person.email.isEmpty() && !person.language.isEmpty();
    return complete ? CheckState::Ok : CheckState::Missing;
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::Name:
        return QStringLiteral("name");
    case Field::Function:
        return QStringLiteral("function");
    case Field::Email:
        return QStringLiteral("email");
    case Field::Gender:
        return QStringLiteral("gender");
    case Field::Address:
        return QStringLiteral("address");
    case Field::PostalCode:
        return QStringLiteral("postalCode");
    case Field::City:
        return QStringLiteral("city");
    case Field::Phone:
        return QStringLiteral("phone");
    case Field::Language:
        return QStringLiteral("language");
    case Field::Department:
        return QStringLiteral("department");
    case Field::Location:
        return QStringLiteral("location");
    case Field::PersonnelNumber:
        return QStringLiteral("personnelNumber");
    }
    return {};
}

std::optional<Field> fieldByName(QStringView name)
{
    for (const Field field : allFields) {
        if (name.compare(fieldName(field), Qt::CaseInsensitive) == 0)
            return field;
    }
    return {};
}

QString fieldTitle(Field field)
{
    switch (field) {
    case Field::Name:
        return Texts::tr("Name");
    case Field::Function:
        return Texts::tr("Function");
    case Field::Email:
        return Texts::tr("E-mail");
    case Field::Gender:
        return Texts::tr("Gender");
    case Field::Address:
        return Texts::tr("Address");
    case Field::PostalCode:
        return Texts::tr("Postal code");
    case Field::City:
        return Texts::tr("City");
    case Field::Phone:
        return Texts::tr("Phone");
    case Field::Language:
        return Texts::tr("Language");
    case Field::Department:
        return Texts::tr("Department");
    case Field::Location:
        return Texts::tr("Location");
    case Field::PersonnelNumber:
        return Texts::tr("Personnel number");
    }
    return {};
}

QString genderWord(Gender gender)
{
    switch (gender) {
    case Gender::Male:
        return QStringLiteral("male");
    case Gender::Female:
        return QStringLiteral("female");
    case Gender::Other:
        return QStringLiteral("other");
    case Gender::Unknown:
        break;
    }
    return {};
}

Gender genderByWord(QStringView word)
{
    if (word == u"male")
        return Gender::Male;
    if (word == u"female")
        return Gender::Female;
    return word == u"other" ? Gender::Other : Gender::Unknown;
}

QString genderTitle(Gender gender)
{
    switch (gender) {
    case Gender::Male:
        return Texts::tr("male");
    case Gender::Female:
        return Texts::tr("female");
    case Gender::Other:
        return Texts::tr("other");
    case Gender::Unknown:
        break;
    }
    return {};
}

QString checkTitle(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return Texts::tr("ok");
    case CheckState::Missing:
        return Texts::tr("missing");
    case CheckState::Bounced:
        return Texts::tr("bounced");
    }
    return {};
}

QString value(const Person &person, Field field)
{
    const auto place = member(field);
    return place ? person.*place : genderWord(person.gender);
}

void setValue(Person &person, Field field, const QString &text)
{
    if (const auto place = member(field))
        person.*place = text;
    else
        person.gender = genderByWord(text);
}

QString attributesText(const Person &person)
{
    if (person.attributes.isEmpty())
        return {};
    QJsonObject json;
    for (const auto &[header, text] : person.attributes.asKeyValueRange())
        json.insert(header, text);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void setAttributesText(Person &person, const QString &text)
{
    person.attributes.clear();
    if (text.isEmpty())
        return;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto at = json.begin(); at != json.end(); ++at)
        person.attributes.insert(at.key(), at.value().toString());
}

void setAttribute(Person &person, const QString &header, const QString &text)
{
    QString key = header;
    for (const auto &[known, value] : person.attributes.asKeyValueRange()) {
        if (known != header && foldedWord(known) == foldedWord(header))
            key = known;
    }
    if (text.isEmpty())
        person.attributes.remove(key);
    else
        person.attributes.insert(key, text);
}

} // namespace waarborg::people
