// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person.h"

#include <QByteArray>

namespace waarborg::people {

// A person in one piece of memory (about 300 bytes where a Person takes 1,200), so that a list of 100,000 is held whole
// and scrolls and filters without a database: the folded search text, leftOn, bounced (0 or 1), the fields, the
// phone number as it was written and the attributes, in UTF-8, with a separator between them.
class PackedPerson
{
public:
    static constexpr char separator = '\x1f'; // cleanText leaves none in a field

    PackedPerson(PersonId id, QByteArray bytes);
    [[nodiscard]] static PackedPerson of(const Person &person);

    [[nodiscard]] PersonId id() const { return m_id; }
    [[nodiscard]] QString text(Field field) const;
    [[nodiscard]] CheckState check() const;
    [[nodiscard]] bool hasLeft() const { return m_searchEnd + 1 < m_leftEnd; }
    [[nodiscard]] Person person() const;
    // Folded, a line a field, the name first.
    [[nodiscard]] QByteArrayView search() const { return QByteArrayView(m_bytes).first(m_searchEnd); }

    bool operator==(const PackedPerson &) const = default;

private:
    // The fields, the phone number as it was written, the attributes.
    [[nodiscard]] QByteArrayView piece(std::size_t index) const;
    [[nodiscard]] QByteArrayView view(Field field) const { return piece(static_cast<std::size_t>(field)); }
    [[nodiscard]] bool hasBounced() const { return m_bytes.at(m_leftEnd + 1) == '1'; }

    PersonId m_id;
    QByteArray m_bytes;
    int m_searchEnd = 0;
    int m_leftEnd = 0;
};

} // namespace waarborg::people
