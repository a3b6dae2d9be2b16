// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/people/packedperson.h"
#include "models/people/peoplejournal.h"
#include "models/people/peoplequery.h"

#include <QList>

#include <functional>

namespace waarborg::people {

// The use cases of this slice; importPeople has a header of its own. Each checks the role (NotAllowed); those that
// change something do it in one transaction with one audit record, and are undone by undoPeople, erasing excepted.

struct FieldValue {
    Field field = Field::Name;
    QString text; // as typed; cleaned here
    QString attribute {}; // a header: the customer's own column is meant, whatever `field` says
};

[[nodiscard]] Result<PeoplePage> listPeople(access::Session &session, const PeopleQuery &query);
// Everybody, those who left too, for a list that is held whole.
[[nodiscard]] Result<std::vector<PackedPerson>> allPeople(access::Session &session);
[[nodiscard]] Result<Person> showPerson(access::Session &session, PersonId id);
// Writes a list of those who match, as importPeople reads it, in the format that the path's suffix names; how many.
// All fields, the customer's own columns, and the day they left where those who left are included. UnknownFormat for
// another suffix.
[[nodiscard]] Result<qint64> exportPeople(access::Session &session, const PeopleQuery &query, const QString &path);

// InvalidValue: a required field is empty, a value is refused by cleanField, or another person has the e-mail address.
[[nodiscard]] Result<Person> addPerson(access::Session &session, const QList<FieldValue> &values);
[[nodiscard]] Result<Person> setPerson(access::Session &session, PersonId id, const QList<FieldValue> &values);
// The same values for several people (bulk edit); all or none.
[[nodiscard]] Result<void> setPeople(
    access::Session &session, const QList<PersonId> &ids, const QList<FieldValue> &values);
[[nodiscard]] Result<void> deletePeople(access::Session &session, const QList<PersonId> &ids);
// What other slices keep of a person, erased in the same transaction: how many rows. privacy::traceEraser makes one.
using TraceEraser = std::function<Result<qint64>(access::Session &session, PersonId id)>;
// For good: out of the journal as well. Also those who were deleted before. The programs call privacy::erasePeople.
[[nodiscard]] Result<void> erasePeople(
    access::Session &session, const QList<PersonId> &ids, const TraceEraser &eraseTraces);
// Mail to this address came back; for the slice that collects bounces, within its transaction. An unknown address is
// none.
[[nodiscard]] Result<void> markBounced(storage::Database &database, const QString &email);

// What undo and redo would do; id 0 when there is nothing.
struct PeopleHistory {
    PeopleJournal::Batch undo;
    PeopleJournal::Batch redo;
};
struct Undone {
    BatchKind kind = BatchKind::Edit;
    qint64 people = 0;
};
[[nodiscard]] Result<PeopleHistory> peopleHistory(access::Session &session);
[[nodiscard]] Result<Undone> undoPeople(access::Session &session); // NothingToUndo
[[nodiscard]] Result<Undone> redoPeople(access::Session &session); // NothingToUndo

} // namespace waarborg::people
