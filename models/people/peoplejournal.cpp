// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplejournal.h"

#include <QCoreApplication>

namespace waarborg::people {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleJournal)
};

constexpr int batchesKept = 50;

struct KindName {
    BatchKind kind;
    QLatin1String name;
};
constexpr std::array kindNames {
    KindName { BatchKind::Import, "import"_L1 },
    KindName { BatchKind::Add, "add"_L1 },
    KindName { BatchKind::Edit, "edit"_L1 },
    KindName { BatchKind::Delete, "delete"_L1 },
};

} // namespace

QString batchTitle(BatchKind kind)
{
    switch (kind) {
    case BatchKind::Import:
        return Texts::tr("import");
    case BatchKind::Add:
        return Texts::tr("addition");
    case BatchKind::Edit:
        return Texts::tr("change");
    case BatchKind::Delete:
        return Texts::tr("deletion");
    }
    return {};
}

Result<void> PeopleJournal::run(const QString &sql, qint64 batch)
{
    WAARBORG_LET(statement, m_database->prepare(sql));
    return statement.bind(batch).run();
}

Result<qint64> PeopleJournal::begin(BatchKind kind, const QDateTime &at)
{
    WAARBORG_LET(batch, m_database->prepare(u"INSERT INTO person_batch (at, kind, undone) VALUES (?, ?, 0)"_s));
    const auto name = std::ranges::find(kindNames, kind, &KindName::kind)->name;
    // Undone batches go first: ids grow, so the new one is always the last.
    WAARBORG_TRY(
        m_database->execute(u"DELETE FROM person_change WHERE batch IN (SELECT id FROM person_batch WHERE undone)"_s));
    WAARBORG_TRY(
        m_database->execute(u"DELETE FROM person_added WHERE batch IN (SELECT id FROM person_batch WHERE undone)"_s));
    WAARBORG_TRY(m_database->execute(u"DELETE FROM person_batch WHERE undone"_s));
    WAARBORG_TRY(batch.bind(at.toString(Qt::ISODate), QString(name)).run());
    const qint64 id = batch.lastInsertId();
    WAARBORG_TRY(run(u"DELETE FROM person_change WHERE batch <= ?"_s, id - batchesKept));
    WAARBORG_TRY(run(u"DELETE FROM person_added WHERE batch <= ?"_s, id - batchesKept));
    WAARBORG_TRY(run(u"DELETE FROM person_batch WHERE id <= ?"_s, id - batchesKept));
    return id;
}

Result<void> PeopleJournal::keep(qint64 batch, PersonId id)
{
    WAARBORG_LET(copy,
        m_database->prepare(u"INSERT OR IGNORE INTO person_change SELECT ?, person.* FROM person WHERE id = ?"_s));
    return copy.bind(batch, id).run();
}

Result<void> PeopleJournal::added(qint64 batch, PersonId first, PersonId last)
{
    WAARBORG_LET(range, m_database->prepare(u"INSERT INTO person_added VALUES (?, ?, ?)"_s));
    return range.bind(batch, first, last).run();
}

namespace {

PeopleJournal::Batch batchOf(const storage::Statement &row)
{
    PeopleJournal::Batch batch { row.integer(0), BatchKind::Edit, QDateTime::fromString(row.text(2), Qt::ISODate) };
    for (const KindName &one : kindNames) {
        if (row.text(1) == one.name)
            batch.kind = one.kind;
    }
    return batch;
}

} // namespace

Result<PeopleJournal::Batch> PeopleJournal::find(const QString &sql)
{
    WAARBORG_LET(row, m_database->prepare(sql));
    WAARBORG_LET(found, row.next());
    return found ? batchOf(row) : Batch {};
}

Result<QList<PeopleJournal::Batch>> PeopleJournal::batchesOf(PersonId id)
{
    WAARBORG_LET(row,
        m_database->prepare(
            u"SELECT id, kind, at FROM person_batch b WHERE NOT undone AND (EXISTS (SELECT 1 FROM person_change c "
            u"WHERE "
            "c.batch = b.id AND c.id = ?1) OR EXISTS (SELECT 1 FROM person_added a WHERE a.batch = b.id AND ?1 BETWEEN "
            "a.first AND a.last)) ORDER BY id DESC"_s));
    QList<Batch> batches;
    row.bind(id);
    for (;;) {
        WAARBORG_LET(more, row.next());
        if (!more)
            return batches;
        batches << batchOf(row);
    }
}

Result<PeopleJournal::Batch> PeopleJournal::undoable()
{
    return find(u"SELECT id, kind, at FROM person_batch WHERE NOT undone ORDER BY id DESC LIMIT 1"_s);
}

Result<PeopleJournal::Batch> PeopleJournal::redoable()
{
    return find(u"SELECT id, kind, at FROM person_batch WHERE undone ORDER BY id LIMIT 1"_s);
}

Result<qint64> PeopleJournal::swap(const Batch &batch)
{
    // The present state is kept under the negative id until the other one stands.
    static const QString touched
        = u"(SELECT id FROM person_change WHERE batch = ?1 UNION SELECT p.id FROM person_added a "
          "JOIN person p ON p.id BETWEEN a.first AND a.last WHERE a.batch = ?1)"_s;
    // Mail that came back came back from an address: undoing something else makes the address no better.
    static const QString bounced
        = u"coalesce((SELECT now.bounced FROM person_change AS now WHERE now.batch = -?1 AND now.id = old.id "
          "AND now.email = old.email COLLATE NOCASE), old.bounced)"_s;
    const QStringList steps {
        u"INSERT INTO person_change SELECT -?1, person.* FROM person WHERE id IN %1"_s.arg(touched),
        u"INSERT INTO person_added SELECT -?1, min(id), max(id) FROM (SELECT id, id - row_number() OVER (ORDER BY id) "
        u"AS run "
        "FROM person_change WHERE batch = ?1 AND id NOT IN (SELECT id FROM person)) GROUP BY run"_s,
        u"DELETE FROM person WHERE id IN (SELECT id FROM person_change WHERE batch = -?1)"_s,
        u"INSERT INTO person SELECT id, name, function, email, gender, address, postal_code, city, phone, language, "
        u"department, "
        "left_on, %1, search, location, personnel_number, phone_source, attributes FROM person_change AS old WHERE "
        "batch = ?1"_s.arg(bounced),
    };
    for (const QString &step : steps)
        WAARBORG_TRY(run(step, batch.id));
    WAARBORG_LET(
        counter, m_database->prepare(u"SELECT count(DISTINCT id) FROM person_change WHERE batch IN (?1, -?1)"_s));
    WAARBORG_TRY(counter.bind(batch.id).next());
    const qint64 people = counter.integer(0);
    const QStringList turned {
        u"DELETE FROM person_change WHERE batch = ?"_s,
        u"DELETE FROM person_added WHERE batch = ?"_s,
        u"UPDATE person_change SET batch = -batch WHERE batch = -?"_s,
        u"UPDATE person_added SET batch = -batch WHERE batch = -?"_s,
        u"UPDATE person_batch SET undone = NOT undone WHERE id = ?"_s,
    };
    for (const QString &step : turned)
        WAARBORG_TRY(run(step, batch.id));
    return people;
}

Result<bool> PeopleJournal::forget(PersonId id)
{
    WAARBORG_LET(copies, m_database->prepare(u"DELETE FROM person_change WHERE id = ?"_s));
    WAARBORG_TRY(copies.bind(id).run());
    return copies.rowsAffected() > 0;
}

} // namespace waarborg::people
