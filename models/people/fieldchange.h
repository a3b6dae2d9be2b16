// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person.h"

#include <QList>

namespace waarborg::people {

// One value of a person, before and after.
struct FieldChange {
    Field field = Field::Name;
    QString attribute; // the own column, when it is one; `field` then says nothing
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

// "Function", or the own column's header: in the program's language.
[[nodiscard]] QString changeTitle(const FieldChange &change);
// A value of it as people read it: the gender as a word of the program's language.
[[nodiscard]] QString changeText(const FieldChange &change, const QString &value);

// All fields and own columns that differ.
[[nodiscard]] QList<FieldChange> differences(const Person &before, const Person &after);

} // namespace waarborg::people
