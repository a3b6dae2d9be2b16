// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/packedperson.h"

#include "models/people/foldedtext.h"

namespace waarborg::people {

PackedPerson::PackedPerson(PersonId id, QByteArray bytes)
    : m_id(id)
    , m_bytes(std::move(bytes))
    , m_searchEnd(static_cast<int>(m_bytes.indexOf(separator)))
    , m_leftEnd(static_cast<int>(m_bytes.indexOf(separator, m_searchEnd + 1)))
{
}

PackedPerson PackedPerson::of(const Person &person)
{
    QByteArray bytes
        = searchText(person).toUtf8() + separator + person.leftOn.toUtf8() + separator + (person.bounced ? '1' : '0');
    for (const Field field : allFields)
        bytes += separator + value(person, field).toUtf8();
    bytes += separator + person.phoneSource.toUtf8() + separator + attributesText(person).toUtf8();
    return { person.id, bytes };
}

QByteArrayView PackedPerson::piece(std::size_t index) const
{
    qsizetype begin = m_leftEnd + 3;
    for (; index > 0; --index)
        begin = m_bytes.indexOf(separator, begin) + 1;
    const qsizetype end = m_bytes.indexOf(separator, begin);
    return QByteArrayView(m_bytes).sliced(begin, (end < 0 ? m_bytes.size() : end) - begin);
}

QString PackedPerson::text(Field field) const { return QString::fromUtf8(view(field)); }

CheckState PackedPerson::check() const
{
    if (hasBounced())
        return CheckState::Bounced;
    for (const Field field : { Field::Name, Field::Function, Field::Email, Field::Language }) {
        if (view(field).isEmpty())
            return CheckState::Missing;
    }
    return CheckState::Ok;
}

Person PackedPerson::person() const
{
    Person person;
    person.id = m_id;
    for (const Field field : allFields)
        setValue(person, field, text(field));
    person.phoneSource = QString::fromUtf8(piece(allFields.size()));
    setAttributesText(person, QString::fromUtf8(piece(allFields.size() + 1)));
    person.leftOn = QString::fromUtf8(QByteArrayView(m_bytes).sliced(m_searchEnd + 1, m_leftEnd - m_searchEnd - 1));
    person.bounced = hasBounced();
    return person;
}

} // namespace waarborg::people
