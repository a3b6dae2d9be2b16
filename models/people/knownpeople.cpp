// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/knownpeople.h"

#include "models/people/foldedtext.h"

namespace waarborg::people {

namespace {

std::string namesakeKey(const QString &name, const QString &function)
{
    return (folded(name) + u'\n' + folded(function)).toStdString();
}

} // namespace

std::string emailKeyOf(const Person &person) { return emailKey(person.email).toStdString(); }

std::string KnownPeople::keyOf(const QStringList &values) const
{
    QString key;
    bool isEmpty = true;
    for (qsizetype i = 0; i < m_key.size(); ++i) {
        const QString &text = values[i];
        isEmpty = isEmpty && text.isEmpty();
        key += (m_key[i] == Field::Email ? emailKey(text) : folded(text)) + u'\n';
        // Who has no personnel number has no key, whatever else is in it.
        if (m_key[i] == Field::PersonnelNumber && text.isEmpty())
            return {};
    }
    return isEmpty ? std::string() : key.toStdString();
}

std::string KnownPeople::keyOf(const Person &person) const
{
    if (m_byEmailOnly)
        return emailKeyOf(person);
    QStringList values;
    for (const Field field : m_key)
        values << value(person, field);
    return keyOf(values);
}

void KnownPeople::take(const KnownPerson &known)
{
    const QStringList own = known.values.first(4);
    const Holder holder { .id = known.id, .worksHere = known.worksHere, .hasNumber = !own[3].isEmpty() };
    m_byEmail[emailKey(own[0]).toStdString()] = holder;
    m_byName.try_emplace(namesakeKey(own[1], own[2]), known.id);
    if (!known.attributes.isEmpty()) {
        Person person;
        setAttributesText(person, known.attributes);
        for (const QString &header : person.attributes.keys()) {
            if (!m_attributes.contains(header))
                m_attributes << header;
        }
    }
    if (m_byEmailOnly)
        return;
    const std::string key = keyOf(known.values.sliced(4));
    // No list can name who has no key, nor miss him.
    if (key.empty())
        return;
    // Two people with the same key: nobody can say which one is meant.
    const auto [place, isNew] = m_byKey.try_emplace(key, holder);
    if (!isNew)
        place->second.id = {};
}

Result<void> KnownPeople::load(PeopleStore &store)
{
    // Room for an ordinary large list, so that the table does not grow time and again.
    m_byEmail.reserve(100'000);
    const QList<Field> always { Field::Email, Field::Name, Field::Function, Field::PersonnelNumber };
    return store.forEachValues(always + m_key, [this](const KnownPerson &known) { take(known); });
}

Holder *KnownPeople::byEmail(const std::string &email)
{
    const auto found = m_byEmail.find(email);
    return found == m_byEmail.end() ? nullptr : &found->second;
}

Holder *KnownPeople::byKey(const std::string &key)
{
    if (m_byEmailOnly)
        return byEmail(key);
    const auto found = m_byKey.find(key);
    return key.empty() || found == m_byKey.end() ? nullptr : &found->second;
}

void KnownPeople::add(PersonId id, qint64 row, const std::string &email, const std::string &key)
{
    const Holder holder { .id = id, .row = row };
    m_byEmail[email] = holder;
    if (!m_byEmailOnly)
        m_byKey[key] = holder;
}

void KnownPeople::moveEmail(const std::string &from, const std::string &to, const Holder &holder)
{
    const auto old = m_byEmail.find(from);
    if (old != m_byEmail.end() && old->second.id == holder.id)
        m_byEmail.erase(old);
    m_byEmail[to] = holder;
}

void KnownPeople::adopt(const std::string &key, const Holder &holder)
{
    if (!m_byEmailOnly)
        m_byKey[key] = holder;
}

std::vector<Holder> KnownPeople::unnamed() const
{
    std::vector<Holder> holders;
    for (const auto &[key, holder] : m_byEmailOnly ? m_byEmail : m_byKey) {
        if (holder.row == 0 && !holder.named && holder.id.isValid())
            holders.push_back(holder);
    }
    std::ranges::sort(holders, {}, [](const Holder &one) { return one.id.value; });
    return holders;
}

PersonId KnownPeople::namesake(const Person &person) const
{
    if (m_byName.empty())
        return {};
    const auto found = m_byName.find(namesakeKey(person.name, person.function));
    return found == m_byName.end() ? PersonId {} : found->second;
}

} // namespace waarborg::people
