// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personchanges.h"

#include "models/people/peoplestore.h"

namespace waarborg::people {

namespace {

using namespace Qt::StringLiterals;

// Nobody for somebody who is no longer in the list.
Result<std::optional<Person>> presentPerson(storage::Database &database, PersonId id)
{
    auto person = PeopleStore(database).find(id);
    if (person)
        return std::optional(*person);
    if (person.error().code == ErrorCode::NotFound)
        return std::optional<Person>();
    return Failure(person.error());
}

PersonChange changeOf(const PeopleJournal::Batch &batch, const Person &before, const std::optional<Person> &after)
{
    if (!after)
        return { batch.at, PersonChange::What::Deleted, batch.kind, {}, {} };
    return { batch.at, PersonChange::What::Changed, batch.kind, differences(before, *after),
        before.leftOn == after->leftOn ? QString() : after->leftOn };
}

} // namespace

Result<QList<PersonChange>> personChanges(storage::Database &database, PersonId id)
{
    WAARBORG_LET(batches, PeopleJournal(database).batchesOf(id));
    WAARBORG_LET(states, keptStates(database, id));
    WAARBORG_LET(present, presentPerson(database, id));
    QList<PersonChange> changes;
    std::optional<Person> after = present;
    for (const PeopleJournal::Batch &batch : batches) {
        const auto before = states.find(batch.id);
        if (before == states.end()) {
            changes << PersonChange { batch.at, PersonChange::What::Added, batch.kind, {}, {} };
            continue;
        }
        changes << changeOf(batch, before->second, after);
        after = before->second;
    }
    return changes;
}

Result<HeldPerson> heldPerson(storage::Database &database, PersonId id)
{
    const auto present = PeopleStore(database).find(id);
    if (present)
        return HeldPerson { *present, false };
    if (present.error().code != ErrorCode::NotFound)
        return Failure(present.error());
    WAARBORG_LET(states, keptStates(database, id));
    if (states.empty())
        return Failure(present.error());
    return HeldPerson { states.rbegin()->second, true };
}

} // namespace waarborg::people
