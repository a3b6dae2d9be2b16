// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fieldchange.h"

namespace waarborg::people {

QString changeTitle(const FieldChange &change)
{
    return change.attribute.isEmpty() ? fieldTitle(change.field) : change.attribute;
}

QString changeText(const FieldChange &change, const QString &value)
{
    const bool isGender = change.attribute.isEmpty() && change.field == Field::Gender;
    return isGender ? genderTitle(genderByWord(value)) : value;
}

QList<FieldChange> differences(const Person &before, const Person &after)
{
    QList<FieldChange> changes;
    for (const Field field : allFields) {
        if (value(before, field) != value(after, field))
            changes << FieldChange { field, {}, value(before, field), value(after, field) };
    }
    QMap<QString, QString> headers = before.attributes;
    headers.insert(after.attributes);
    for (const QString &header : headers.keys()) {
        if (before.attributes.value(header) != after.attributes.value(header))
            changes << FieldChange { Field::Name, header, before.attributes.value(header),
                after.attributes.value(header) };
    }
    return changes;
}

} // namespace waarborg::people
