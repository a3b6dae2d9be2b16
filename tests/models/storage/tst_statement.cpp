// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/storage/storagefixture.h"

#include <QTest>

#include <limits>
#include <optional>

using namespace waarborg;
using namespace waarborg::storage;
using namespace Qt::StringLiterals;

using PersonId = Id<struct PersonTag>;

class StatementTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachTypeIsStoredAsItself()
    {
        const test::Storage storage;
        auto database = storage.create();
        VERIFY_OK(database);
        auto types = database->prepare(
            u"SELECT typeof(?) || ' ' || typeof(?) || ' ' || typeof(?) || ' ' || typeof(?) || ' ' || "
            "typeof(?) || ' ' || typeof(?) || ' ' || typeof(?) || ' ' || typeof(?)"_s);
        VERIFY_OK(types);
        const auto row = types
                             ->bind(u"text"_s, QByteArray("\0\1", 2), qint64(1), true, 1.5, nullptr, PersonId { 7 },
                                 std::optional<QString>())
                             .next();
        VERIFY_OK(row);
        QCOMPARE(types->text(0), u"text blob integer integer real null integer null"_s);
    }

    void valuesComeBackUnchanged()
    {
        const test::Storage storage;
        auto database = storage.create();
        VERIFY_OK(database);
        auto echo = database->prepare(u"SELECT ?, ?, ?, ?, ?"_s);
        VERIFY_OK(echo);
        const QByteArray bytes("a\0b\xff", 4);
        const QString text = u"Ångström\u0000x \U0001F600"_s;
        const qint64 least = std::numeric_limits<qint64>::min();
        VERIFY_OK(echo->bind(text, bytes, least, 0.1, std::optional(PersonId { 3 })).next());
        QCOMPARE(echo->text(0), text);
        QCOMPARE(echo->blob(1), bytes);
        QCOMPARE(echo->integer(2), least);
        QCOMPARE(echo->real(3), 0.1);
        QCOMPARE(echo->integer(4), 3);
    }

    void emptyIsNotNull()
    {
        const test::Storage storage;
        auto database = storage.create();
        VERIFY_OK(database);
        auto echo = database->prepare(u"SELECT ?, ?, ?, ?"_s);
        VERIFY_OK(echo);
        VERIFY_OK(echo->bind(QString(), QByteArray(), nullptr, std::optional<QString>()).next());
        QVERIFY(!echo->isNull(0));
        QVERIFY(!echo->isNull(1));
        QVERIFY(echo->isNull(2));
        QVERIFY(echo->isNull(3));
        QVERIFY(echo->text(2).isNull());
        QVERIFY(echo->blob(2).isNull());
    }

    void aStatementIsBoundAndRunAgain()
    {
        const test::Storage storage;
        auto database = storage.create();
        VERIFY_OK(database);
        auto insert = database->prepare(u"INSERT INTO person(email, note) VALUES(?, ?)"_s);
        VERIFY_OK(insert);
        for (int i = 1; i <= 3; ++i) {
            VERIFY_OK(insert->bind(QString::number(i), QString(i, u'n')).run());
            QCOMPARE(insert->lastInsertId(), i);
            QCOMPARE(insert->rowsAffected(), 1);
        }
        auto shorten = database->prepare(u"UPDATE person SET note = ? WHERE id > ?"_s);
        VERIFY_OK(shorten);
        VERIFY_OK(shorten->bind(u"short"_s, 1).run());
        QCOMPARE(shorten->rowsAffected(), 2);
    }

    void rowsEndOnceAndBeginAnewAfterBind()
    {
        const test::Storage storage;
        auto database = storage.create(3);
        VERIFY_OK(database);
        auto select = database->prepare(u"SELECT id FROM person WHERE id >= ? ORDER BY id"_s);
        VERIFY_OK(select);
        for (const int from : { 2, 1, 4 }) {
            select->bind(from);
            for (int id = from; id <= 3; ++id) {
                QVERIFY(select->next().value());
                QCOMPARE(select->integer(0), id);
            }
            QVERIFY(!select->next().value());
            QVERIFY2(!select->next().value(), "a finished statement does not begin by itself");
        }
    }

    void aFinishedSelectHoldsNoLock()
    {
        const test::Storage storage;
        auto database = storage.create(1);
        VERIFY_OK(database);
        auto select = database->prepare(u"SELECT id FROM person"_s);
        VERIFY_OK(select);
        QVERIFY(select->next().value());
        QVERIFY(!select->next().value());
        auto other = storage.open(OpenMode::ReadWrite);
        VERIFY_OK(other);
        VERIFY_OK(other->execute(u"DELETE FROM person"_s));
    }

    void aFailureIsReturned_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no statement") << u"  -- nothing"_s << ErrorCode::StorageFailed;
        QTest::newRow("two statements") << u"SELECT 1; SELECT 2"_s << ErrorCode::StorageFailed;
        QTest::newRow("a fault in the SQL") << u"SELEC 1"_s << ErrorCode::StorageFailed;
        QTest::newRow("an unknown table") << u"SELECT * FROM nobody"_s << ErrorCode::StorageFailed;
        QTest::newRow("a missing value") << u"INSERT INTO person(email, note) VALUES('x', NULL)"_s
                                         << ErrorCode::StorageFailed;
        QTest::newRow("a value that is there already")
            << u"INSERT INTO person(email, note) VALUES('p1@example.org', '')"_s << ErrorCode::NotUnique;
        QTest::newRow("a key that is there already")
            << u"INSERT INTO person(id, email, note) VALUES(1, 'y', '')"_s << ErrorCode::NotUnique;
        QTest::newRow("a parameter without a value") << u"SELECT ?"_s << ErrorCode::StorageFailed;
    }

    void aFailureIsReturned()
    {
        QFETCH(QString, sql);
        QFETCH(ErrorCode, code);
        const test::Storage storage;
        auto database = storage.create(1);
        VERIFY_OK(database);
        const auto result = [&]() -> Result<void> {
            WAARBORG_LET(statement, database->prepare(sql));
            return statement.bind().run();
        }();
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QCOMPARE(test::ask(*database, u"SELECT count(*) FROM person"_s).toInt(), 1);
    }

    void aValueTooManyIsRefusedAndTheStatementStaysOfUse()
    {
        const test::Storage storage;
        auto database = storage.create(1);
        VERIFY_OK(database);
        auto select = database->prepare(u"SELECT count(*) FROM person WHERE email = ?"_s);
        VERIFY_OK(select);
        QVERIFY2(!select->next(), "nothing was bound yet");
        QVERIFY(!select->bind(u"a"_s, u"b"_s).next());
        QVERIFY(!select->bind().next());
        VERIFY_OK(select->bind(u"p1@example.org"_s).next());
        QCOMPARE(select->integer(0), 1);
    }
};

WAARBORG_TEST(StatementTest)
#include "tst_statement.moc"
