// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/packedperson.h"
#include "models/people/peoplequery.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"

#include <functional>
#include <map>

namespace waarborg::people {

// The tables of this slice: person, and the journal that makes changes undoable (peoplejournal.h).
[[nodiscard]] QList<storage::Migration> migrations();

// What an import needs to know of everybody.
struct KnownPerson {
    PersonId id;
    bool worksHere = true; // did not leave
    QString attributes; // attributesText
    QStringList values; // of the fields asked for
};

// All SQL on the table of people. Writes nothing into the journal. Ids are given once and never again, so that what
// refers to a person who was erased refers to nobody.
class PeopleStore
{
public:
    explicit PeopleStore(storage::Database &database)
        : m_database(&database)
    {
    }

    [[nodiscard]] Result<Person> find(PersonId id); // NotFound
    // Invalid when nobody has this address.
    [[nodiscard]] Result<PersonId> findByEmail(const QString &email);
    // Those who did not leave: how many; and a page of them, by name and id, behind a person or from the first.
    [[nodiscard]] Result<qint64> countPresent();
    [[nodiscard]] Result<std::vector<PersonId>> pageByName(Qt::SortOrder order, PersonId after, qint64 limit);
    // The ids of those who match, in the query's order; limit and after left out.
    [[nodiscard]] Result<std::vector<PersonId>> matching(const PeopleQuery &query);
    [[nodiscard]] Result<std::vector<PackedPerson>> packed();
    // Some fields of everybody, those who left too, in no order.
    Result<void> forEachValues(const QList<Field> &fields, const std::function<void(const KnownPerson &)> &visit);

    // For filling an empty table: an index built at once from sorted keys costs half of one that grows in the list's
    // order. Within one transaction; buildIndexes fails when two people have the same address.
    Result<void> dropIndexes();
    Result<void> buildIndexes();

    // The next id that nobody had; reserve() makes `count` of them used.
    [[nodiscard]] Result<PersonId> nextId();
    Result<void> reserve(qint64 count);
    Result<void> remove(PersonId id);
    Result<void> setLeft(PersonId id, const QString &date);
    Result<void> setBounced(const QString &email);

private:
    [[nodiscard]] Result<PersonId> findByKey(const QString &key);

    storage::Database *m_database;
};

// The statements of a long import, prepared once.
class PersonWriter
{
public:
    [[nodiscard]] static Result<PersonWriter> prepare(storage::Database &database);
    Result<void> insert(const Person &person);
    Result<void> update(const Person &person);

private:
    PersonWriter(storage::Statement insert, storage::Statement update)
        : m_insert(std::move(insert))
        , m_update(std::move(update))
    {
    }
    storage::Statement m_insert;
    storage::Statement m_update;
};

// How somebody was before each batch of the journal that changed or deleted him, by the batch's number.
[[nodiscard]] Result<std::map<qint64, Person>> keptStates(storage::Database &database, PersonId id);

// The statement that finds a person by id, prepared once.
class PersonFinder
{
public:
    [[nodiscard]] static Result<PersonFinder> prepare(storage::Database &database);
    [[nodiscard]] Result<Person> find(PersonId id); // NotFound

private:
    explicit PersonFinder(storage::Statement find)
        : m_find(std::move(find))
    {
    }
    storage::Statement m_find;
};

} // namespace waarborg::people
