// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/fieldchange.h"
#include "models/people/peoplejournal.h"

namespace waarborg::people {

// One batch of the journal, as far as it is about one person.
struct PersonChange {
    enum class What { Added, Changed, Deleted };

    QDateTime at;
    What what = What::Changed;
    BatchKind kind = BatchKind::Edit;
    QList<FieldChange> fields; // of a change
    QString leftOn; // the date, where the change set one

    bool operator==(const PersonChange &) const = default;
};

// What the undo journal can tell of a person, newest first; what was undone is not in it. Reads the journal's index,
// never everybody. Checks no role.
[[nodiscard]] Result<QList<PersonChange>> personChanges(storage::Database &database, PersonId id);

// Also somebody who was deleted and whom the journal still holds. NotFound.
struct HeldPerson {
    Person person;
    bool isDeleted = false;
};
[[nodiscard]] Result<HeldPerson> heldPerson(storage::Database &database, PersonId id);

} // namespace waarborg::people
