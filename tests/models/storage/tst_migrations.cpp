// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"
#include "models/storage/transaction.h"
#include "tests/models/storage/storagefixture.h"

#include <QTest>

#include <future>
#include <thread>

using namespace waarborg;
using namespace waarborg::storage;
using namespace Qt::StringLiterals;

namespace {

const Migration firstOfPeople { u"people"_s, 1, { u"CREATE TABLE human(id INTEGER PRIMARY KEY)"_s } };
const Migration secondOfPeople { u"people"_s, 2,
    { u"ALTER TABLE human ADD COLUMN name TEXT"_s, u"INSERT INTO human(name) VALUES('An')"_s } };
const Migration brokenOfPeople { u"people"_s, 2,
    { u"ALTER TABLE human ADD COLUMN name TEXT"_s, u"CREATE NONSENSE"_s } };
const Migration firstOfMail { u"mail"_s, 1, { u"CREATE TABLE letter(id INTEGER PRIMARY KEY)"_s } };

} // namespace

class MigrationsTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void slicesAreMigratedByThemselvesAndOnce()
    {
        const test::Storage storage;
        auto database = storage.create();
        VERIFY_OK(database);
        QCOMPARE(schemaVersion(*database, u"people"_s).value(), 0);
        VERIFY_OK(migrate(*database, { firstOfPeople }));
        QCOMPARE(schemaVersion(*database, u"people"_s).value(), 1);
        for (int time = 0; time < 2; ++time)
            VERIFY_OK(migrate(*database, { firstOfPeople, secondOfPeople, firstOfMail }));
        QCOMPARE(schemaVersion(*database, u"people"_s).value(), 2);
        QCOMPARE(schemaVersion(*database, u"mail"_s).value(), 1);
        QCOMPARE(test::ask(*database, u"SELECT count(*) FROM human"_s).toInt(), 1);
    }

    void aFailedMigrationLeavesNothingOfItself()
    {
        const test::Storage storage;
        auto database = storage.create();
        VERIFY_OK(database);
        QVERIFY(!migrate(*database, { firstOfPeople, brokenOfPeople, firstOfMail }));
        QCOMPARE(schemaVersion(*database, u"people"_s).value(), 1);
        QCOMPARE(schemaVersion(*database, u"mail"_s).value(), 0);
        QVERIFY2(!database->prepare(u"SELECT name FROM human"_s), "the column came and the version did not");
        VERIFY_OK(migrate(*database, { firstOfPeople, secondOfPeople }));
    }

    void aNewerFileIsRefusedBeforeAnythingIsChanged()
    {
        const test::Storage storage;
        auto database = storage.create();
        VERIFY_OK(database);
        VERIFY_OK(migrate(*database, { firstOfPeople, secondOfPeople }));
        const auto older = migrate(*database, { firstOfMail, firstOfPeople });
        QVERIFY(!older);
        QCOMPARE(older.error().code, ErrorCode::SchemaTooNew);
        QCOMPARE(schemaVersion(*database, u"mail"_s).value(), 0);
    }

    void aGapIsRefused()
    {
        const test::Storage storage;
        auto database = storage.create();
        VERIFY_OK(database);
        QVERIFY(!migrate(*database, { firstOfMail, secondOfPeople }));
        QVERIFY(!migrate(*database, { secondOfPeople, firstOfPeople }));
        QCOMPARE(schemaVersion(*database, u"mail"_s).value(), 0);
    }

    void twoProgramsAtOnceMigrateOnce()
    {
        const test::Storage storage;
        auto first = storage.create();
        VERIFY_OK(first);
        auto transaction = Transaction::begin(*first);
        VERIFY_OK(transaction);
        // Sees no version yet, and then waits for the first to commit.
        auto second = std::async(std::launch::async, [&]() -> Result<void> {
            WAARBORG_LET(database, storage.open(OpenMode::ReadWrite));
            return migrate(database, { firstOfPeople });
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        VERIFY_OK(first->execute(u"CREATE TABLE schema_version(slice TEXT PRIMARY KEY, version INTEGER NOT NULL)"_s));
        VERIFY_OK(first->execute(u"CREATE TABLE human(id INTEGER PRIMARY KEY)"_s));
        VERIFY_OK(first->execute(u"INSERT INTO schema_version VALUES('people', 1)"_s));
        VERIFY_OK(transaction->commit());
        VERIFY_OK(second.get());
        QCOMPARE(schemaVersion(*first, u"people"_s).value(), 1);
    }

    void aReadOnlyFileNeedsNoMigrationOrSaysReadOnly()
    {
        const test::Storage storage;
        {
            auto database = storage.create();
            VERIFY_OK(database);
            VERIFY_OK(migrate(*database, { firstOfPeople }));
        }
        auto database = storage.open(OpenMode::ReadOnly);
        VERIFY_OK(database);
        VERIFY_OK(migrate(*database, { firstOfPeople }));
        const auto refused = migrate(*database, { firstOfPeople, secondOfPeople });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    }
};

WAARBORG_TEST(MigrationsTest)
#include "tst_migrations.moc"
