// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplestore.h"

#include "models/people/foldedtext.h"

#include <QCoreApplication>
#include <QSet>

namespace waarborg::people {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleStore)
};

// In the order of Field; the statements below rely on it.
constexpr auto fieldColumns = "name, function, email, gender, address, postal_code, city, phone, language, department, "
                              "location, personnel_number"_L1;

QString columnOf(Field field)
{
    static constexpr std::array names { "name"_L1, "function"_L1, "email"_L1, "gender"_L1, "address"_L1,
        "postal_code"_L1, "city"_L1, "phone"_L1, "language"_L1, "department"_L1, "location"_L1, "personnel_number"_L1 };
    return names[static_cast<std::size_t>(field)];
}

QString personTable(QLatin1String name, QLatin1String key)
{
    return u"CREATE TABLE %1 (%2, name TEXT NOT NULL, function TEXT NOT NULL, email TEXT NOT NULL, gender TEXT NOT "
           u"NULL, "
           "address TEXT NOT NULL, postal_code TEXT NOT NULL, city TEXT NOT NULL, phone TEXT NOT NULL, language "
           "TEXT NOT NULL, "
           "department TEXT NOT NULL, left_on TEXT NOT NULL, bounced INTEGER NOT NULL, search TEXT NOT NULL)"_s.arg(
               name, key);
}

// In the same order in both tables: the journal copies whole rows.
QStringList addedColumns(QLatin1String table)
{
    QStringList statements;
    for (const QLatin1String column : { "location"_L1, "personnel_number"_L1, "phone_source"_L1, "attributes"_L1 })
        statements << u"ALTER TABLE %1 ADD COLUMN %2 TEXT NOT NULL DEFAULT ''"_s.arg(table, column);
    return statements;
}

Person personOf(const storage::Statement &row)
{
    Person person;
    person.id = { row.integer(0) };
    for (const Field field : allFields)
        setValue(person, field, row.text(1 + static_cast<int>(field)));
    person.leftOn = row.text(13);
    person.bounced = row.integer(14) != 0;
    person.phoneSource = row.text(15);
    setAttributesText(person, row.text(16));
    return person;
}

// From that table, or from the journal's, as personOf reads it.
QString selectPerson(QLatin1String table)
{
    return u"SELECT id, %1, left_on, bounced, phone_source, attributes FROM %2 WHERE id = ?"_s.arg(fieldColumns, table);
}

// The folded name, with which the search text begins. Written exactly so in the index person_name, else it is not
// used.
constexpr auto nameKey = "substr(search, 1, instr(search, char(10)))"_L1;

// What people::check says, as a number.
constexpr auto checkState
    = "CASE WHEN bounced THEN 2 WHEN name = '' OR function = '' OR email = '' OR language = '' THEN "
      "1 ELSE 0 END"_L1;
static_assert(static_cast<int>(CheckState::Missing) == 1 && static_cast<int>(CheckState::Bounced) == 2);

QSet<qint64> idsOf(const QList<PersonId> &people)
{
    QSet<qint64> ids;
    for (const PersonId id : people)
        ids.insert(id.value);
    return ids;
}

// More words than this are searched as one: nobody types as many.
constexpr qsizetype mostTerms = 6;

std::array<QString, mostTerms> termsOf(const QString &search)
{
    std::array<QString, mostTerms> terms;
    QStringList words = folded(search).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < mostTerms && !words.isEmpty(); ++i)
        terms[static_cast<std::size_t>(i)] = i + 1 < mostTerms ? words.takeFirst() : words.join(u' ');
    return terms;
}

// Whose capitals SQLite does not know, or whose domain has another form.
bool isBeyondAscii(const QString &email)
{
    return email.contains(u"xn--", Qt::CaseInsensitive)
        || std::ranges::any_of(email, [](QChar one) { return one.unicode() >= 0x80; });
}

QString emailIndex() { return u"CREATE UNIQUE INDEX person_email ON person (email COLLATE NOCASE)"_s; }

// The first page of a large list, sorted by name, without reading the table; counts those who work here as well.
QString nameIndex() { return u"CREATE INDEX person_name ON person (%1) WHERE left_on = ''"_s.arg(nameKey); }

} // namespace

QList<storage::Migration> migrations()
{
    return {
        { u"people"_s, 1,
            {
                personTable("person"_L1, "id INTEGER PRIMARY KEY"_L1),
                emailIndex(),
                nameIndex(),
                u"CREATE TABLE person_sequence (next INTEGER NOT NULL)"_s,
                u"INSERT INTO person_sequence VALUES (1)"_s,
                u"CREATE TABLE person_batch (id INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, undone INTEGER NOT NULL)"_s,
                personTable("person_change"_L1, "batch INTEGER NOT NULL, id INTEGER NOT NULL"_L1),
                u"CREATE UNIQUE INDEX person_change_batch ON person_change (batch, id)"_s,
                u"CREATE INDEX person_change_id ON person_change (id)"_s,
                u"CREATE TABLE person_added (batch INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL)"_s,
            } },
        { u"people"_s, 2,
            addedColumns("person"_L1) + addedColumns("person_change"_L1)
                + QStringList { u"CREATE TABLE import_mapping (header TEXT PRIMARY KEY, choices TEXT NOT NULL, "
                                u"key TEXT NOT NULL, at TEXT NOT NULL)"_s } }
    };
}

Result<Person> PeopleStore::find(PersonId id)
{
    WAARBORG_LET(finder, PersonFinder::prepare(*m_database));
    return finder.find(id);
}

Result<PersonId> PeopleStore::findByEmail(const QString &email)
{
    WAARBORG_LET(row, m_database->prepare(u"SELECT id FROM person WHERE email = ? COLLATE NOCASE"_s));
    WAARBORG_LET(found, row.bind(email).next());
    if (found)
        return PersonId { row.integer(0) };
    return isBeyondAscii(email) ? findByKey(emailKey(email)) : PersonId {};
}

Result<PersonId> PeopleStore::findByKey(const QString &key)
{
    WAARBORG_LET(row, m_database->prepare(u"SELECT id, email FROM person"_s));
    for (;;) {
        WAARBORG_LET(more, row.next());
        if (!more)
            return PersonId {};
        if (emailKey(row.text(1)) == key)
            return PersonId { row.integer(0) };
    }
}

Result<qint64> PeopleStore::countPresent()
{
    WAARBORG_LET(row, m_database->prepare(u"SELECT count(*) FROM person WHERE left_on = ''"_s));
    WAARBORG_LET(found, row.next());
    return found ? row.integer(0) : 0;
}

Result<std::vector<PersonId>> PeopleStore::matching(const PeopleQuery &query)
{
    const bool byName = query.sort == Field::Name;
    const int check = query.check ? static_cast<int>(*query.check) : -1;
    WAARBORG_LET(row,
        m_database->prepare(
            u"SELECT id, %1 FROM person WHERE instr(search, ?) AND instr(search, ?) AND instr(search, ?) "
            "AND instr(search, ?) AND instr(search, ?) AND instr(search, ?) AND (? = '' OR function = ?) "
            "AND (? = '' OR department = ?) AND (? = '' OR language = ?) AND (? = '' OR location = ?) "
            "AND (? OR left_on = '') AND (? < 0 OR ? = %2)"_s.arg(
                byName ? QString(nameKey) : columnOf(query.sort), checkState)));
    const auto terms = termsOf(query.search);
    row.bind(terms[0], terms[1], terms[2], terms[3], terms[4], terms[5], query.function, query.function,
        query.department, query.department, query.language, query.language, query.location, query.location,
        query.whoLeft == WhoLeft::Included, check, check);
    const QSet<qint64> only = idsOf(query.only);
    std::vector<std::pair<QByteArray, PersonId>> found;
    for (;;) {
        WAARBORG_LET(more, row.next());
        if (!more)
            break;
        if (!only.isEmpty() && !only.contains(row.integer(0)))
            continue;
        found.emplace_back(byName ? row.blob(1) : folded(row.text(1)).toUtf8(), PersonId { row.integer(0) });
    }
    const bool ascending = query.order == Qt::AscendingOrder;
    std::ranges::sort(found, [ascending](const auto &a, const auto &b) { return ascending ? a < b : b < a; });
    std::vector<PersonId> ids;
    ids.reserve(found.size());
    for (const auto &[key, id] : found)
        ids.push_back(id);
    return ids;
}

Result<std::vector<PersonId>> PeopleStore::pageByName(Qt::SortOrder order, PersonId after, qint64 limit)
{
    const QString behind = u"AND (%1, id) %2 (SELECT %1, id FROM person WHERE id = ?)"_s;
    const bool ascending = order == Qt::AscendingOrder;
    WAARBORG_LET(row,
        m_database->prepare(u"SELECT id FROM person WHERE left_on = '' %3 ORDER BY %1 %2, id %2 LIMIT ?"_s
                .arg(nameKey, ascending ? "ASC"_L1 : "DESC"_L1)
                .arg(after.isValid() ? behind.arg(nameKey, ascending ? ">"_L1 : "<"_L1) : QString())));
    if (after.isValid())
        row.bind(after, limit);
    else
        row.bind(limit);
    std::vector<PersonId> ids;
    for (;;) {
        WAARBORG_LET(more, row.next());
        if (!more)
            return ids;
        ids.push_back({ row.integer(0) });
    }
}

Result<std::vector<PackedPerson>> PeopleStore::packed()
{
    QString pieces = QString(fieldColumns).replace(u", "_s, u" || char(31) || "_s);
    WAARBORG_LET(row,
        m_database->prepare(
            u"SELECT id, search || char(31) || left_on || char(31) || bounced || char(31) || %1 || char(31) || "
            "phone_source || char(31) || attributes FROM person"_s.arg(pieces)));
    std::vector<PackedPerson> people;
    for (;;) {
        WAARBORG_LET(more, row.next());
        if (!more)
            return people;
        people.emplace_back(PersonId { row.integer(0) }, row.blob(1));
    }
}

Result<void> PeopleStore::forEachValues(
    const QList<Field> &fields, const std::function<void(const KnownPerson &)> &visit)
{
    QStringList columns;
    for (const Field field : fields)
        columns << columnOf(field);
    WAARBORG_LET(
        row, m_database->prepare(u"SELECT id, left_on = '', attributes, %1 FROM person"_s.arg(columns.join(u", "_s))));
    KnownPerson person;
    person.values.resize(fields.size());
    for (;;) {
        WAARBORG_LET(more, row.next());
        if (!more)
            return {};
        person.id = { row.integer(0) };
        person.worksHere = row.integer(1) != 0;
        person.attributes = row.text(2);
        for (int i = 0; i < static_cast<int>(fields.size()); ++i)
            person.values[i] = row.text(3 + i);
        visit(person);
    }
}

Result<void> PeopleStore::dropIndexes()
{
    WAARBORG_TRY(m_database->execute(u"DROP INDEX person_email"_s));
    return m_database->execute(u"DROP INDEX person_name"_s);
}

Result<void> PeopleStore::buildIndexes()
{
    WAARBORG_TRY(m_database->execute(emailIndex()));
    return m_database->execute(nameIndex());
}

Result<PersonId> PeopleStore::nextId()
{
    WAARBORG_LET(row, m_database->prepare(u"SELECT next FROM person_sequence"_s));
    WAARBORG_LET(found, row.next());
    return PersonId { found ? row.integer(0) : 1 };
}

Result<void> PeopleStore::reserve(qint64 count)
{
    WAARBORG_LET(sequence, m_database->prepare(u"UPDATE person_sequence SET next = next + ?"_s));
    return sequence.bind(count).run();
}

Result<void> PeopleStore::remove(PersonId id)
{
    WAARBORG_LET(row, m_database->prepare(u"DELETE FROM person WHERE id = ?"_s));
    return row.bind(id).run();
}

Result<void> PeopleStore::setLeft(PersonId id, const QString &date)
{
    WAARBORG_LET(row, m_database->prepare(u"UPDATE person SET left_on = ? WHERE id = ?"_s));
    return row.bind(date, id).run();
}

Result<void> PeopleStore::setBounced(const QString &email)
{
    WAARBORG_LET(id, findByEmail(email));
    WAARBORG_LET(row, m_database->prepare(u"UPDATE person SET bounced = 1 WHERE id = ?"_s));
    return row.bind(id).run();
}

Result<PersonWriter> PersonWriter::prepare(storage::Database &database)
{
    WAARBORG_LET(insert,
        database.prepare(u"INSERT INTO person (%1, left_on, bounced, search, phone_source, attributes, id) VALUES "
                         "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s.arg(fieldColumns)));
    WAARBORG_LET(update,
        database.prepare(u"UPDATE person SET (%1, left_on, bounced, search, phone_source, attributes) = "
                         "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) WHERE id = ?"_s.arg(fieldColumns)));
    return PersonWriter(std::move(insert), std::move(update));
}

namespace {

storage::Statement &bound(storage::Statement &statement, const Person &person)
{
    return statement.bind(person.name, person.function, person.email, genderWord(person.gender), person.address,
        person.postalCode, person.city, person.phone, person.language, person.department, person.location,
        person.personnelNumber, person.leftOn, person.bounced, searchText(person), person.phoneSource,
        attributesText(person), person.id);
}

} // namespace

Result<void> PersonWriter::insert(const Person &person) { return bound(m_insert, person).run(); }

Result<void> PersonWriter::update(const Person &person) { return bound(m_update, person).run(); }

Result<PersonFinder> PersonFinder::prepare(storage::Database &database)
{
    WAARBORG_LET(find, database.prepare(selectPerson("person"_L1)));
    return PersonFinder(std::move(find));
}

Result<Person> PersonFinder::find(PersonId id)
{
    WAARBORG_LET(found, m_find.bind(id).next());
    if (!found)
        return fail(ErrorCode::NotFound, Texts::tr("person"), QString::number(id.value));
    return personOf(m_find);
}

Result<std::map<qint64, Person>> keptStates(storage::Database &database, PersonId id)
{
    WAARBORG_LET(batches, database.prepare(u"SELECT batch FROM person_change WHERE id = ?"_s));
    WAARBORG_LET(state, database.prepare(selectPerson("person_change"_L1) + " AND batch = ?"_L1));
    std::map<qint64, Person> states;
    batches.bind(id);
    for (;;) {
        WAARBORG_LET(more, batches.next());
        if (!more)
            return states;
        WAARBORG_LET(found, state.bind(id, batches.integer(0)).next());
        if (found)
            states.emplace(batches.integer(0), personOf(state));
    }
}

} // namespace waarborg::people
