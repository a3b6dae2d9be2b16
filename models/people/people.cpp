// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people.h"

#include "models/people/foldedtext.h"
#include "models/people/peoplecleaning.h"
#include "models/people/peoplestore.h"
#include "models/people/personreader.h"
#include "models/people/phonenumbers.h"

#include <QCoreApplication>

namespace waarborg::people {

using access::AuditNote;
using access::Session;
using access::UseCase;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(People)
};

Failure refused(Field field, const QString &text, const QString &reason)
{
    return fail(ErrorCode::InvalidValue, fieldTitle(field), text, reason);
}

QString idOf(PersonId id) { return QStringLiteral("person %1").arg(id.value); }

// The ids for an audit row, which stays short however many there are.
QString idsOf(const QList<PersonId> &ids)
{
    return ids.size() == 1 ? idOf(ids.first()) : QStringLiteral("%1 people").arg(ids.size());
}

// One value put in, clean. What is only doubtful is taken: somebody typed it; but one address is meant, not several.
Result<void> put(Person &person, const FieldValue &one, Country country)
{
    const QString text = cleanText(one.text);
    if (!one.attribute.isEmpty()) {
        setAttribute(person, cleanText(one.attribute), text);
        return {};
    }
    const bool isPhone = one.field == Field::Phone && !text.isEmpty();
    const Cleaned cleaned
        = isPhone ? cleanPhone(text, country, person.postalCode) : cleanField(one.field, text, country);
    if (cleaned.verdict == Cleaned::Verdict::Refused
        || (cleaned.verdict == Cleaned::Verdict::Doubtful && one.field == Field::Email))
        return refused(one.field, one.text, cleaned.reason);
    if (one.field == Field::Phone)
        setPhone(person, cleaned.value, text);
    else
        setValue(person, one.field, cleaned.value);
    return {};
}

// A person with the values put in, checked against everybody else.
Result<Person> changed(Session &session, Person person, const QList<FieldValue> &values)
{
    PeopleStore store(session.database());
    WAARBORG_LET(country, countryOf(session.database()));
    const QString oldEmail = person.email;
    for (const FieldValue &one : values)
        WAARBORG_TRY(put(person, one, country));
    for (const Field field : allFields) {
        if (isRequired(field) && value(person, field).isEmpty())
            return refused(field, {}, Texts::tr("is required"));
    }
    if (emailKey(person.email) != emailKey(oldEmail)) {
        person.bounced = false;
        WAARBORG_LET(holder, store.findByEmail(person.email));
        if (holder.isValid() && holder != person.id)
            return refused(Field::Email, person.email, Texts::tr("somebody else has this address"));
    }
    return person;
}

// The people with the values put in, one batch of the journal; what changes nothing is no step to undo.
Result<QList<Person>> writeChanged(Session &session, const QList<PersonId> &ids, const QList<FieldValue> &values)
{
    PeopleStore store(session.database());
    PeopleJournal journal(session.database());
    WAARBORG_LET(writer, PersonWriter::prepare(session.database()));
    QList<Person> people;
    qint64 batch = 0;
    for (const PersonId id : ids) {
        WAARBORG_LET(old, store.find(id));
        WAARBORG_LET(person, changed(session, old, values));
        people << person;
        if (person == old)
            continue;
        if (batch == 0) {
            WAARBORG_LET(begun, journal.begin(BatchKind::Edit, session.clock().nowUtc()));
            batch = begun;
        }
        WAARBORG_TRY(journal.keep(batch, id));
        WAARBORG_TRY(writer.update(person));
    }
    return people;
}

// The ids of one page, and how many match in all.
Result<std::vector<PersonId>> pageOf(PeopleStore &store, const PeopleQuery &query, qint64 &total)
{
    const bool everybody = query.search.isEmpty() && query.function.isEmpty() && query.department.isEmpty()
        && query.language.isEmpty() && query.location.isEmpty() && query.only.isEmpty() && !query.check;
    if (everybody && query.limit > 0 && query.sort == Field::Name && query.whoLeft == WhoLeft::LeftOut) {
        WAARBORG_LET(count, store.countPresent());
        total = count;
        return store.pageByName(query.order, query.after, query.limit);
    }
    WAARBORG_LET(ids, store.matching(query));
    total = static_cast<qint64>(ids.size());
    if (query.after.isValid()) {
        const auto after = std::ranges::find(ids, query.after);
        ids.erase(ids.begin(), after == ids.end() ? after : after + 1);
    }
    if (query.limit > 0 && query.limit < static_cast<qint64>(ids.size()))
        ids.resize(static_cast<std::size_t>(query.limit));
    return ids;
}

Result<Undone> swap(Session &session, const PeopleJournal::Batch &batch, const QString &what)
{
    if (batch.id == 0)
        return fail(ErrorCode::NothingToUndo);
    return session.change(UseCase::EditPeople, [&](AuditNote &note) -> Result<Undone> {
        WAARBORG_LET(people, PeopleJournal(session.database()).swap(batch));
        note = { QStringLiteral("people"),
            QStringLiteral("%1 batch %2, %3 people").arg(what).arg(batch.id).arg(people) };
        return Undone { batch.kind, people };
    });
}

} // namespace

Result<PeoplePage> listPeople(Session &session, const PeopleQuery &query)
{
    WAARBORG_TRY(session.allow(UseCase::ListPeople));
    PeopleStore store(session.database());
    PeoplePage page;
    WAARBORG_LET(ids, pageOf(store, query, page.total));
    WAARBORG_LET(finder, PersonFinder::prepare(session.database()));
    for (const PersonId id : ids) {
        WAARBORG_LET(person, finder.find(id));
        page.people.push_back(std::move(person));
    }
    return page;
}

Result<std::vector<PackedPerson>> allPeople(Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::ListPeople));
    return PeopleStore(session.database()).packed();
}

Result<Person> showPerson(Session &session, PersonId id)
{
    WAARBORG_TRY(session.allow(UseCase::ListPeople));
    return PeopleStore(session.database()).find(id);
}

Result<Person> addPerson(Session &session, const QList<FieldValue> &values)
{
    return session.change(UseCase::EditPeople, [&](AuditNote &note) -> Result<Person> {
        PeopleStore store(session.database());
        PeopleJournal journal(session.database());
        WAARBORG_LET(person, changed(session, Person {}, values));
        WAARBORG_LET(id, store.nextId());
        person.id = id;
        WAARBORG_TRY(store.reserve(1));
        WAARBORG_LET(writer, PersonWriter::prepare(session.database()));
        WAARBORG_TRY(writer.insert(person));
        WAARBORG_LET(batch, journal.begin(BatchKind::Add, session.clock().nowUtc()));
        WAARBORG_TRY(journal.added(batch, id, id));
        note = { idOf(id), QStringLiteral("added") };
        return person;
    });
}

Result<Person> setPerson(Session &session, PersonId id, const QList<FieldValue> &values)
{
    return session.change(UseCase::EditPeople, [&](AuditNote &note) -> Result<Person> {
        QStringList fields;
        for (const FieldValue &one : values)
            fields << (one.attribute.isEmpty() ? fieldName(one.field) : QStringLiteral("attribute"));
        note = { idOf(id), fields.join(u' ') };
        WAARBORG_LET(people, writeChanged(session, { id }, values));
        return people.first();
    });
}

Result<void> setPeople(Session &session, const QList<PersonId> &ids, const QList<FieldValue> &values)
{
    return session.change(UseCase::EditPeople, [&](AuditNote &note) -> Result<void> {
        WAARBORG_TRY(writeChanged(session, ids, values));
        note = { idsOf(ids), QStringLiteral("changed") };
        return {};
    });
}

Result<void> deletePeople(Session &session, const QList<PersonId> &ids)
{
    return session.change(UseCase::DeletePeople, [&](AuditNote &note) -> Result<void> {
        PeopleStore store(session.database());
        PeopleJournal journal(session.database());
        WAARBORG_LET(batch, journal.begin(BatchKind::Delete, session.clock().nowUtc()));
        for (const PersonId id : ids) {
            WAARBORG_TRY(store.find(id));
            WAARBORG_TRY(journal.keep(batch, id));
            WAARBORG_TRY(store.remove(id));
        }
        note = { idsOf(ids), QStringLiteral("deleted") };
        return {};
    });
}

Result<void> erasePeople(Session &session, const QList<PersonId> &ids, const TraceEraser &eraseTraces)
{
    return session.change(UseCase::ErasePeople, [&](AuditNote &note) -> Result<void> {
        PeopleStore store(session.database());
        PeopleJournal journal(session.database());
        qint64 traces = 0;
        for (const PersonId id : ids) {
            // First, while his name is still known.
            WAARBORG_LET(elsewhere, eraseTraces(session, id));
            traces += elsewhere;
            WAARBORG_LET(remembered, journal.forget(id));
            if (!remembered && elsewhere == 0)
                WAARBORG_TRY(store.find(id));
            WAARBORG_TRY(store.remove(id));
        }
        note = { idsOf(ids), QStringLiteral("erased, %1 invitations").arg(traces) };
        return {};
    });
}

Result<void> markBounced(storage::Database &database, const QString &email)
{
    return PeopleStore(database).setBounced(email);
}

Result<PeopleHistory> peopleHistory(Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::ListPeople));
    PeopleJournal journal(session.database());
    WAARBORG_LET(undo, journal.undoable());
    WAARBORG_LET(redo, journal.redoable());
    return PeopleHistory { undo, redo };
}

Result<Undone> undoPeople(Session &session)
{
    WAARBORG_LET(history, peopleHistory(session));
    return swap(session, history.undo, QStringLiteral("undid"));
}

Result<Undone> redoPeople(Session &session)
{
    WAARBORG_LET(history, peopleHistory(session));
    return swap(session, history.redo, QStringLiteral("redid"));
}

} // namespace waarborg::people
