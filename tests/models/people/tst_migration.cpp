// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplestore.h"
#include "models/people/peoplejournal.h"
#include "tests/common/dossier.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::people;
using namespace Qt::StringLiterals;

class PeopleMigrationTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // With somebody in it, and a change that can be undone.
    void aDossierOfTheFirstVersionIsBroughtUpToDate()
    {
        test::Dossier dossier(migrations().first(1));
        storage::Database database = dossier.unconfined();
        const QString values = u"'An', '%1', 'a@x.example', 'female', '', '', '', '0475 12 34 56', 'nl', '', '', 0, "
                               "'an' || char(10)"_s;
        for (const QString &statement : { u"INSERT INTO person VALUES (1, "_s + values.arg(u"chef"_s) + u')',
                 u"INSERT INTO person_batch VALUES (1, '2026-11-23T10:00:00Z', 'edit', 0)"_s,
                 u"INSERT INTO person_change VALUES (1, 1, "_s + values.arg(u"kok"_s) + u')' })
            VERIFY_OK(database.execute(statement));
        VERIFY_OK(storage::migrate(database, migrations()));
        PeopleStore store(database);
        const auto before = store.find({ 1 });
        VERIFY_OK(before);
        QCOMPARE(before->function, u"chef"_s);
        QCOMPARE(before->phone, u"0475 12 34 56"_s);
        QVERIFY(before->location.isEmpty() && before->phoneSource.isEmpty() && before->attributes.isEmpty());
        auto changed = *before;
        changed.location = u"Gent"_s;
        changed.attributes.insert(u"Ploeg"_s, u"rood"_s);
        auto writer = PersonWriter::prepare(database);
        VERIFY_OK(writer);
        PeopleJournal journal(database);
        const auto batch = journal.begin(BatchKind::Edit, dossier.clock().nowUtc());
        VERIFY_OK(batch);
        VERIFY_OK(journal.keep(*batch, { 1 }));
        VERIFY_OK(writer->update(changed));
        QCOMPARE(*store.find({ 1 }), changed);
        QCOMPARE(store.packed()->front().person(), changed);
        // The new change first, then the one that was made before.
        QCOMPARE(*journal.swap(*journal.undoable()), 1);
        QCOMPARE(*store.find({ 1 }), *before);
        QCOMPARE(*journal.swap(*journal.undoable()), 1);
        QCOMPARE(store.find({ 1 })->function, u"kok"_s);
        QCOMPARE(*journal.swap(*journal.redoable()), 1);
        QCOMPARE(*journal.swap(*journal.redoable()), 1);
        QCOMPARE(*store.find({ 1 }), changed);
    }
};

WAARBORG_TEST(PeopleMigrationTest)
#include "tst_migration.moc"
