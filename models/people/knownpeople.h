// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peoplestore.h"

#include <unordered_map>

namespace waarborg::people {

// Somebody of the dossier, somebody of the list, or both.
struct Holder {
    PersonId id; // invalid: several people of the dossier
    qint64 row = 0; // 0: not met in the list yet
    bool worksHere = true;
    bool named = false; // by a row that was rejected
    bool hasNumber = false; // a personnel number, in the dossier
};

// Who is in a dossier and in the list that is being imported, by e-mail address and by the key of the import.
class KnownPeople
{
public:
    using Holders = std::unordered_map<std::string, Holder>;

    explicit KnownPeople(const QList<Field> &key)
        : m_key(key)
        , m_byEmailOnly(key == QList { Field::Email })
    {
    }
    Result<void> load(PeopleStore &store);
    [[nodiscard]] bool isEmpty() const { return m_byEmail.empty(); }

    // The address is all there is to a person's key.
    [[nodiscard]] bool isByEmail() const { return m_byEmailOnly; }
    // Empty for somebody who has no key.
    [[nodiscard]] std::string keyOf(const Person &person) const;
    // Null for an unknown one. They live as long as this.
    [[nodiscard]] Holder *byKey(const std::string &key);
    [[nodiscard]] Holder *byEmail(const std::string &email);
    void add(PersonId id, qint64 row, const std::string &email, const std::string &key);
    // A person's address or key, which the dossier has otherwise, becomes that of the list.
    void moveEmail(const std::string &from, const std::string &to, const Holder &holder);
    void dropEmail(const std::string &email) { m_byEmail.erase(email); }
    void adopt(const std::string &key, const Holder &holder);
    // Those of the dossier who have a key and whom no row named, by id.
    [[nodiscard]] std::vector<Holder> unnamed() const;
    // Somebody else of the dossier with the same name and function; invalid when nobody has.
    [[nodiscard]] PersonId namesake(const Person &person) const;
    // The customer's own columns that people have.
    [[nodiscard]] const QStringList &attributes() const { return m_attributes; }

private:
    [[nodiscard]] std::string keyOf(const QStringList &values) const;
    void take(const KnownPerson &known);

    QList<Field> m_key;
    bool m_byEmailOnly;
    Holders m_byEmail;
    Holders m_byKey; // empty when the key is the e-mail
    std::unordered_map<std::string, PersonId> m_byName; // with the function
    QStringList m_attributes;
};

[[nodiscard]] std::string emailKeyOf(const Person &person);

} // namespace waarborg::people
