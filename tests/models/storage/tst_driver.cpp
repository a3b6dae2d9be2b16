// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlcipherdriver.h"
#include "tests/models/storage/storagefixture.h"

#include <QSignalSpy>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlTableModel>
#include <QTest>
#include <QUuid>

#include <limits>

using namespace waarborg;
using namespace waarborg::storage;
using namespace Qt::StringLiterals;

namespace {

const QString rawKey = u"x'%1'"_s.arg(QString(u"a5"_s).repeated(32));

// A connection through Qt, removed at the end.
class Connection
{
public:
    explicit Connection(const QString &file, const QString &password = rawKey, const QString &options = {})
        : m_name(QUuid::createUuid().toString())
        , database(QSqlDatabase::addDatabase(new SqlCipherDriver, m_name))
    {
        database.setDatabaseName(file);
        database.setPassword(password);
        database.setConnectOptions(options);
        database.open();
    }
    ~Connection()
    {
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

private:
    QString m_name;

public:
    QSqlDatabase database;
};

} // namespace

class DriverTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyOpensOrIsRefused_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("opens");
        QTest::newRow("a raw key opens") << rawKey << rawKey << true;
        QTest::newRow("a passphrase opens") << u"pass phrase é"_s << u"pass phrase é"_s << true;
        QTest::newRow("another passphrase does not") << u"pass phrase"_s << u"Pass phrase"_s << false;
        QTest::newRow("an empty key never does") << rawKey << QString() << false;
    }

    void aKeyOpensOrIsRefused()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, opens);
        const test::Storage storage;
        {
            Connection created(storage.path(), first);
            QVERIFY2(created.database.isOpen(), qPrintable(created.database.lastError().text()));
            QCOMPARE(QFileInfo(storage.path()).size() >= 4096, true);
            QVERIFY(QSqlQuery(created.database).exec(u"CREATE TABLE t(x)"_s));
        }
        const Connection opened(storage.path(), second);
        QCOMPARE(opened.database.isOpen(), opens);
        QCOMPARE(opened.database.lastError().isValid(), !opens);
    }

    void anEmptyKeyCreatesNothing()
    {
        const test::Storage storage;
        const Connection refused(storage.path(), QString());
        QVERIFY(!refused.database.isOpen());
        QVERIFY(refused.database.lastError().text().contains("empty"_L1));
        QVERIFY(!QFile::exists(storage.path()));
    }

    void anUnencryptedFileIsRefused()
    {
        const test::Storage storage;
        QFile file(storage.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
        file.close();
        const Connection refused(storage.path());
        QVERIFY(!refused.database.isOpen());
        QCOMPARE(refused.database.lastError().nativeErrorCode(), u"26"_s);
    }

    void aValueIsStoredAndReadBack_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QVariant>("back");
        const auto most = std::numeric_limits<qint64>::max();
        QTest::newRow("null") << QVariant() << u"null"_s << QVariant(QMetaType::fromType<QString>());
        QTest::newRow("null string") << QVariant(QString()) << u"null"_s << QVariant(QMetaType::fromType<QString>());
        QTest::newRow("empty string") << QVariant(u""_s) << u"text"_s << QVariant(u""_s);
        QTest::newRow("string with NUL") << QVariant(u"a\u0000b"_s) << u"text"_s << QVariant(u"a\u0000b"_s);
        QTest::newRow("empty bytes") << QVariant(QByteArray("")) << u"blob"_s << QVariant(QByteArray(""));
        QTest::newRow("bytes") << QVariant(QByteArray("\0\xff", 2)) << u"blob"_s << QVariant(QByteArray("\0\xff", 2));
        QTest::newRow("bool") << QVariant(true) << u"integer"_s << QVariant::fromValue<qint64>(1);
        QTest::newRow("int") << QVariant(-7) << u"integer"_s << QVariant::fromValue<qint64>(-7);
        QTest::newRow("unsigned int") << QVariant(4294967295U) << u"integer"_s
                                      << QVariant::fromValue<qint64>(4294967295);
        QTest::newRow("largest 64-bit") << QVariant::fromValue(most) << u"integer"_s << QVariant::fromValue(most);
        QTest::newRow("smallest 64-bit") << QVariant::fromValue(-most - 1) << u"integer"_s
                                         << QVariant::fromValue(-most - 1);
        QTest::newRow("beyond signed 64-bit") << QVariant::fromValue(std::numeric_limits<quint64>::max()) << u"text"_s
                                              << QVariant(u"18446744073709551615"_s);
        QTest::newRow("double") << QVariant(0.1) << u"real"_s << QVariant(0.1);
        QTest::newRow("float") << QVariant::fromValue(0.5F) << u"real"_s << QVariant(0.5);
        QTest::newRow("date") << QVariant(QDate(2026, 11, 23)) << u"text"_s << QVariant(u"2026-11-23"_s);
        QTest::newRow("time") << QVariant(QTime(9, 8, 7, 6)) << u"text"_s << QVariant(u"09:08:07.006"_s);
        QTest::newRow("moment") << QVariant(QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC)) << u"text"_s
                                << QVariant(u"2026-01-02T03:04:05.006Z"_s);
        QTest::newRow("invalid date") << QVariant(QDate()) << u"null"_s << QVariant(QMetaType::fromType<QString>());
    }

    void aValueIsStoredAndReadBack()
    {
        QFETCH(QVariant, value);
        QFETCH(QString, stored);
        QFETCH(QVariant, back);
        const Connection memory(u":memory:"_s);
        for (const bool forwardOnly : { false, true }) {
            QSqlQuery query(memory.database);
            query.setForwardOnly(forwardOnly);
            QVERIFY(query.prepare(u"SELECT ?, typeof(?)"_s));
            query.addBindValue(value);
            query.addBindValue(value);
            QVERIFY2(query.exec() && query.next(), qPrintable(query.lastError().text()));
            QCOMPARE(query.value(1).toString(), stored);
            QCOMPARE(query.value(0), back);
            QCOMPARE(query.isNull(0), stored == u"null"_s);
            QCOMPARE(query.boundValue(0), value);
        }
    }

    void aNamedPlaceholderMayBeRepeated()
    {
        const Connection memory(u":memory:"_s);
        QSqlQuery query(memory.database);
        QVERIFY(query.prepare(u"SELECT :b || :a || :b || ':b'"_s));
        query.bindValue(u":a"_s, u"1"_s);
        query.bindValue(u":b"_s, u"2"_s);
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.value(0).toString(), u"212:b"_s);
    }

    void aBatchInsertsEveryRowOrStopsAtTheBadOne()
    {
        const Connection memory(u":memory:"_s);
        QSqlQuery query(memory.database);
        QVERIFY(query.exec(u"CREATE TABLE t(a INTEGER PRIMARY KEY, b)"_s));
        QVERIFY(query.prepare(u"INSERT INTO t VALUES(:a, :b)"_s));
        query.bindValue(u":a"_s, QVariantList { 1, 2, 3 });
        query.bindValue(u":b"_s, QVariantList { u"x"_s, QVariant(QMetaType::fromType<QString>()), u"z"_s });
        QVERIFY2(query.execBatch(), qPrintable(query.lastError().text()));
        query.bindValue(u":a"_s, QVariantList { 4, 4, 5 });
        QVERIFY(!query.execBatch());
        QCOMPARE(query.lastError().nativeErrorCode(), u"1555"_s);
        query.bindValue(u":a"_s, QVariantList { 6 });
        QVERIFY2(!query.execBatch(), "lists of unlike length");
        QVERIFY(query.exec(u"SELECT count(*), count(b), max(a) FROM t"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), 4);
        QCOMPARE(query.value(1).toInt(), 3);
        QCOMPARE(query.value(2).toInt(), 4);
    }

    void aQueryIsWalked_data()
    {
        QTest::addColumn<bool>("forwardOnly");
        QTest::newRow("to and fro over kept rows") << false;
        QTest::newRow("forward over streamed rows") << true;
    }

    void aQueryIsWalked()
    {
        QFETCH(bool, forwardOnly);
        const Connection memory(u":memory:"_s);
        QSqlQuery query(memory.database);
        query.setForwardOnly(forwardOnly);
        const QString sql = u"SELECT column1 AS n FROM (VALUES(10), (11), (12), (13))"_s;
        QVERIFY(query.exec(sql));
        QVERIFY(query.isSelect() && query.isActive() && !query.isValid());
        QCOMPARE(query.size(), -1);
        QVERIFY(query.next() && query.next());
        QCOMPARE(query.value(u"n"_s).toInt(), 11);
        QCOMPARE(query.value(0).toInt(), 11);
        QVERIFY(query.seek(2));
        QCOMPARE(query.value(0).toInt(), 12);
        if (!forwardOnly) {
            QVERIFY(query.previous() && query.first() && query.seek(1, true));
            QCOMPARE(query.value(0).toInt(), 11);
        }
        QVERIFY(query.last());
        QCOMPARE(query.value(0).toInt(), 13);
        QCOMPARE(query.at(), 3);
        QVERIFY(!query.next());
        QVERIFY(!query.isValid());
    }

    void aModelScrollsOnAfterAnEdit()
    {
        const test::Storage storage;
        const Connection connection(storage.path());
        QVERIFY(QSqlQuery(connection.database).exec(u"CREATE TABLE t(id INTEGER PRIMARY KEY, x)"_s));
        QVERIFY(QSqlQuery(connection.database)
                .exec(u"INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                      "SELECT i + 1 FROM n WHERE i < 600) SELECT i, i FROM n"_s));
        QSqlTableModel model(nullptr, connection.database);
        model.setTable(u"t"_s);
        model.setEditStrategy(QSqlTableModel::OnFieldChange);
        QVERIFY(model.select());
        QVERIFY2(model.rowCount() < 600, "the control: rows are left to be fetched");
        QVERIFY2(model.setData(model.index(3, 1), 4444), qPrintable(model.lastError().text()));
        while (model.canFetchMore())
            model.fetchMore();
        QCOMPARE(model.rowCount(), 600);
        QCOMPARE(model.index(3, 1).data().toInt(), 4444);
        QCOMPARE(model.index(599, 0).data().toInt(), 600);
    }

    void anErrorNamesSqlitesCode_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("code");
        QTest::newRow("bad SQL") << QString() << u"SELEC"_s << u"1"_s;
        QTest::newRow("two statements") << QString() << u"SELECT 1; SELECT 2"_s << u"21"_s;
        QTest::newRow("unique value, extended") << QString() << u"INSERT INTO t VALUES(1, 2)"_s << u"1555"_s;
        QTest::newRow("unique value, plain")
            << u"QSQLITE_NO_USE_EXTENDED_RESULT_CODES"_s << u"INSERT INTO t VALUES(1, 2)"_s << u"19"_s;
        QTest::newRow("write to a read-only file")
            << u"QSQLITE_OPEN_READONLY"_s << u"INSERT INTO t VALUES(2, 2)"_s << u"8"_s;
    }

    void anErrorNamesSqlitesCode()
    {
        QFETCH(QString, options);
        QFETCH(QString, sql);
        QFETCH(QString, code);
        const test::Storage storage;
        {
            const Connection created(storage.path());
            QVERIFY(QSqlQuery(created.database).exec(u"CREATE TABLE t(a INTEGER PRIMARY KEY, b)"_s));
            QVERIFY(QSqlQuery(created.database).exec(u"INSERT INTO t VALUES(1, 1)"_s));
        }
        const Connection connection(storage.path(), rawKey, options);
        QVERIFY2(connection.database.isOpen(), qPrintable(connection.database.lastError().text()));
        QSqlQuery query(connection.database);
        QVERIFY(!query.exec(sql));
        QCOMPARE(query.lastError().nativeErrorCode(), code);
        QVERIFY(!query.lastError().databaseText().isEmpty());
    }

    void aBusyFileIsWaitedForAsLongAsAsked()
    {
        const test::Storage storage;
        const Connection first(storage.path());
        const Connection second(storage.path(), rawKey, u"QSQLITE_BUSY_TIMEOUT = 150"_s);
        QVERIFY(QSqlQuery(first.database).exec(u"BEGIN EXCLUSIVE"_s));
        QElapsedTimer timer;
        timer.start();
        QSqlQuery query(second.database);
        QVERIFY(!query.exec(u"CREATE TABLE t(x)"_s));
        QCOMPARE(query.lastError().nativeErrorCode(), u"5"_s);
        QVERIFY2(timer.elapsed() >= 100 && timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    }

    void anOptionIsHonoured_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("works");
        QTest::newRow("no REGEXP unless asked for") << QString() << u"SELECT 'abc' REGEXP '^a.c$'"_s << false;
        QTest::newRow("REGEXP") << u"QSQLITE_ENABLE_REGEXP"_s << u"SELECT 'abc' REGEXP '^a.c$'"_s << true;
        QTest::newRow("REGEXP with a cache")
            << u"QSQLITE_ENABLE_REGEXP=5; QSQLITE_OPEN_URI"_s << u"SELECT NOT 'x' REGEXP '['"_s << true;
        QTest::newRow("shared cache") << u"QSQLITE_ENABLE_SHARED_CACHE"_s << u"SELECT 1"_s << true;
    }

    void anOptionIsHonoured()
    {
        QFETCH(QString, options);
        QFETCH(QString, sql);
        QFETCH(bool, works);
        const test::Storage storage;
        const QString file = options.contains("URI"_L1) ? u"file:"_s + storage.path() + u"?mode=rwc"_s : storage.path();
        const Connection connection(file, rawKey, options);
        QVERIFY2(connection.database.isOpen(), qPrintable(connection.database.lastError().text()));
        QSqlQuery query(connection.database);
        QCOMPARE(query.exec(sql), works);
        if (works)
            QVERIFY(query.next() && query.value(0).toBool());
        QVERIFY(QFile::exists(storage.path()));
    }

    void tablesAndColumnsAreDescribed()
    {
        const Connection memory(u":memory:"_s);
        QSqlQuery query(memory.database);
        QVERIFY(query.exec(
            u"CREATE TABLE \"a \"\"b\"(id INTEGER PRIMARY KEY, name VARCHAR(20) NOT NULL DEFAULT 'n', w REAL)"_s));
        QVERIFY(query.exec(u"CREATE TABLE two(x INT, y INT, PRIMARY KEY(x, y))"_s));
        QVERIFY(query.exec(u"CREATE VIEW v AS SELECT 1 AS one"_s));
        const QSqlDatabase &database = memory.database;
        QCOMPARE(database.tables(), (QStringList { u"a \"b"_s, u"two"_s }));
        QCOMPARE(database.tables(QSql::Views), QStringList { u"v"_s });
        const QSqlRecord record = database.record(u"a \"b"_s);
        QCOMPARE(record.count(), 3);
        QVERIFY(record.field(0).isAutoValue());
        QCOMPARE(record.field(1).requiredStatus(), QSqlField::Required);
        QCOMPARE(record.field(1).defaultValue(), QVariant(u"n"_s));
        QCOMPARE(record.field(2).metaType(), QMetaType::fromType<double>());
        QCOMPARE(database.primaryIndex(u"two"_s).count(), 2);
        QCOMPARE(database.record(u"main.two"_s).count(), 2);
        QVERIFY(database.record(u"none"_s).isEmpty());
    }

    void insertIdAndAffectedRowsAreReported()
    {
        const Connection memory(u":memory:"_s);
        QSqlQuery query(memory.database);
        QVERIFY(query.exec(u"CREATE TABLE t(id INTEGER PRIMARY KEY, x)"_s));
        QVERIFY(query.exec(u"INSERT INTO t VALUES(5000000000, 1), (5000000001, 1)"_s));
        QCOMPARE(query.lastInsertId().toLongLong(), 5000000001);
        QCOMPARE(query.numRowsAffected(), 2);
    }

    void aChangeIsNotified()
    {
        const Connection memory(u":memory:"_s);
        QSqlQuery query(memory.database);
        QVERIFY(query.exec(u"CREATE TABLE t(x)"_s) && query.exec(u"CREATE TABLE other(x)"_s));
        QSqlDriver *driver = memory.database.driver();
        QSignalSpy spy(driver, &QSqlDriver::notification);
        QVERIFY(driver->subscribeToNotification(u"t"_s));
        QCOMPARE(driver->subscribedToNotifications(), QStringList { u"t"_s });
        QVERIFY(query.exec(u"INSERT INTO t VALUES(1)"_s) && query.exec(u"INSERT INTO other VALUES(1)"_s));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toString(), u"t"_s);
        QCOMPARE(spy.at(0).at(2).toLongLong(), 1);
        QVERIFY(driver->unsubscribeFromNotification(u"t"_s));
        QVERIFY(query.exec(u"INSERT INTO t VALUES(2)"_s));
        QCoreApplication::processEvents();
        QCOMPARE(spy.size(), 1);
    }

    void aTransactionIsCommittedOrRolledBack()
    {
        const Connection memory(u":memory:"_s);
        QSqlDatabase database = memory.database;
        QSqlQuery query(database);
        QVERIFY(query.exec(u"CREATE TABLE t(x)"_s));
        QVERIFY(database.transaction() && query.exec(u"INSERT INTO t VALUES(1)"_s) && database.commit());
        QVERIFY(database.transaction() && query.exec(u"INSERT INTO t VALUES(2)"_s) && database.rollback());
        QVERIFY(!database.commit());
        QCOMPARE(database.lastError().type(), QSqlError::TransactionError);
        QVERIFY(query.exec(u"SELECT count(*) FROM t"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), 1);
    }

    void aQueryMayOutliveItsConnection()
    {
        std::unique_ptr<QSqlQuery> query;
        {
            const Connection memory(u":memory:"_s);
            query = std::make_unique<QSqlQuery>(memory.database);
            QVERIFY(query->exec(u"SELECT 1 UNION ALL SELECT 2"_s) && query->next());
        }
        QVERIFY(!query->next());
        QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::exec: called before driver has been set up");
        QVERIFY(!query->exec(u"SELECT 1"_s));
    }
};

WAARBORG_TEST(DriverTest)
#include "tst_driver.moc"
