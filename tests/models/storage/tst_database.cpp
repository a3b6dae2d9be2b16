// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"
#include "tests/models/storage/storagefixture.h"

#include <QDir>
#include <QSqlQuery>
#include <QTest>

#include <sqlcipher/sqlite3.h>

#include <thread>

using namespace waarborg;
using namespace waarborg::storage;
using namespace Qt::StringLiterals;

namespace {

// Temporary files of SQLite that this process holds open; they are unlinked at once, so no folder shows them.
qsizetype temporaryFiles()
{
    qsizetype found = 0;
    for (const QFileInfo &entry :
        QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot))
        found += entry.symLinkTarget().contains("etilqs_"_L1) ? 1 : 0;
    return found;
}

// How many while a sort that is larger than any cache gives its first row.
qsizetype temporaryFilesOfASort(Database &database)
{
    auto sort = database.prepare(u"SELECT a.note || b.id FROM person a, person b ORDER BY random() + a.id"_s);
    return sort && sort->next().value_or(false) ? temporaryFiles() : -1;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DatabaseTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadWithTheSameKeyAndIsNotInTheFile()
    {
        const test::Storage storage;
        {
            auto created = storage.create();
            VERIFY_OK(created);
            VERIFY_OK(created->execute(u"INSERT INTO person(email, note) VALUES('marker@example.org', 'n')"_s));
        }
        auto opened = storage.open(OpenMode::ReadWrite);
        VERIFY_OK(opened);
        QCOMPARE(test::ask(*opened, u"SELECT email FROM person"_s).toString(), u"marker@example.org"_s);
        const QByteArray bytes = content(storage.path());
        QVERIFY(bytes.size() >= 4096);
        QVERIFY(!bytes.contains("marker"));
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        QCOMPARE(QFile::permissions(storage.path())
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void aPragmaIsInEffect_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("temporary tables stay in memory") << u"temp_store"_s << u"2"_s;
        QTest::newRow("foreign keys are checked") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("REPLACE fires delete triggers") << u"recursive_triggers"_s << u"1"_s;
        QTest::newRow("functions in the schema are not trusted") << u"trusted_schema"_s << u"0"_s;
        QTest::newRow("cells are checked") << u"cell_size_check"_s << u"1"_s;
        QTest::newRow("what is deleted is overwritten") << u"secure_delete"_s << u"1"_s;
        QTest::newRow("every commit reaches the disk, its name too") << u"synchronous"_s << u"3"_s;
        QTest::newRow("the journal is deleted") << u"journal_mode"_s << u"delete"_s;
        QTest::newRow("the cache holds 64 MB") << u"cache_size"_s << u"-64000"_s;
        QTest::newRow("the file says whose it is") << u"application_id"_s << QString::number(0x57616172);
    }

    void aPragmaIsInEffect()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        const test::Storage storage;
        VERIFY_OK(storage.create());
        auto database = storage.open(OpenMode::ReadWrite);
        VERIFY_OK(database);
        QCOMPARE(test::ask(*database, u"PRAGMA "_s + pragma).toString(), value);
    }

    void aLargeSortWritesNoTemporaryFile()
    {
        const test::Storage storage;
        auto database = storage.create(1000);
        VERIFY_OK(database);
        VERIFY_OK(database->execute(u"PRAGMA cache_size=10"_s));
        QCOMPARE(temporaryFilesOfASort(*database), 0);
        // The control: without the pragma this sort does write one.
        VERIFY_OK(database->execute(u"PRAGMA temp_store=FILE"_s));
        QVERIFY(temporaryFilesOfASort(*database) > 0);
    }

    void anOpeningIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("keySize");
        QTest::addColumn<OpenMode>("mode");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray plain = QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
        QTest::newRow("without a key") << QByteArray(5000, 'a') << 0 << OpenMode::ReadWrite << ErrorCode::EmptyKey;
        QTest::newRow("creating without a key") << QByteArray() << 0 << OpenMode::Create << ErrorCode::EmptyKey;
        QTest::newRow("with half a key") << QByteArray(5000, 'a') << 16 << OpenMode::ReadWrite << ErrorCode::WrongKey;
        QTest::newRow("of a missing file") << QByteArray() << 32 << OpenMode::ReadWrite << ErrorCode::NoDossier;
        QTest::newRow("of a missing file for reading")
            << QByteArray() << 32 << OpenMode::ReadOnly << ErrorCode::NoDossier;
        QTest::newRow("creating over a file")
            << QByteArray("other") << 32 << OpenMode::Create << ErrorCode::DossierExists;
        QTest::newRow("of an unencrypted database") << plain << 32 << OpenMode::ReadWrite << ErrorCode::Damaged;
        QTest::newRow("of an almost empty file") << QByteArray("x") << 32 << OpenMode::ReadWrite << ErrorCode::Damaged;
        QTest::newRow("of rubbish") << QByteArray(5000, 'a') << 32 << OpenMode::ReadWrite << ErrorCode::WrongKey;
    }

    void anOpeningIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, keySize);
        QFETCH(OpenMode, mode);
        QFETCH(ErrorCode, code);
        const test::Storage storage;
        if (!bytes.isEmpty()) {
            QFile file(storage.path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        const auto opened = Database::open(storage.path(), SecretBytes(static_cast<std::size_t>(keySize)), mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(content(storage.path()), bytes);
        QVERIFY(!bytes.isEmpty() || !QFile::exists(storage.path()));
    }

    void aWrongKeyIsRefused()
    {
        const test::Storage storage;
        VERIFY_OK(storage.create());
        const auto wrong = storage.open(OpenMode::ReadWrite, u"acme.waarborg"_s, 'w');
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::WrongKey);
        VERIFY_OK(storage.open(OpenMode::ReadWrite));
    }

    void creatingInAMissingFolderSaysSo()
    {
        const auto created = test::Storage().open(OpenMode::Create, u"none/acme.waarborg"_s);
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::FileNotWritable);
    }

    void aNameThatMeansSomethingToSqliteIsAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a URI") << u"file:acme.waarborg"_s;
        QTest::newRow("a database in memory") << u"./:memory:"_s;
    }

    void aNameThatMeansSomethingToSqliteIsAName()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const bool stored = [&] {
            auto created = Database::open(name, test::Storage::key(), OpenMode::Create);
            return created && created->execute(u"CREATE TABLE t(x)"_s);
        }();
        auto opened = Database::open(name, test::Storage::key(), OpenMode::ReadWrite);
        const bool found = opened && opened->prepare(u"SELECT x FROM t"_s);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(stored && found);
    }

    void aReadOnlyDossierIsReadAndNotWritten()
    {
        const test::Storage storage;
        VERIFY_OK(storage.create(3));
        auto database = storage.open(OpenMode::ReadOnly);
        VERIFY_OK(database);
        QVERIFY(database->isReadOnly());
        QCOMPARE(test::ask(*database, u"SELECT count(*) FROM person"_s).toInt(), 3);
        const auto write = database->execute(u"DELETE FROM person"_s);
        QVERIFY(!write);
        QCOMPARE(write.error().code, ErrorCode::ReadOnly);
        const auto transaction = Transaction::begin(*database);
        QVERIFY(!transaction);
        QCOMPARE(transaction.error().code, ErrorCode::ReadOnly);
    }

    void aBitFlipIsFound_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("in no page") << -1 << ErrorCode::Cancelled;
        QTest::newRow("in the first page") << 0 << ErrorCode::WrongKey;
        QTest::newRow("in a page of the table") << 1 << ErrorCode::Damaged;
        QTest::newRow("in a page further on") << 9 << ErrorCode::Damaged;
    }

    void aBitFlipIsFound()
    {
        QFETCH(int, page);
        QFETCH(ErrorCode, code);
        const test::Storage storage;
        VERIFY_OK(storage.create(500));
        if (page >= 0)
            test::flipByte(storage.path(), page * 4096 + 1000);
        const auto read = [&]() -> Result<void> {
            WAARBORG_LET(database, storage.open(OpenMode::ReadWrite));
            WAARBORG_LET(query, database.prepare(u"SELECT sum(length(note)), max(email) FROM person NOT INDEXED"_s));
            WAARBORG_TRY(query.next());
            WAARBORG_LET(index, database.prepare(u"SELECT count(email) FROM person WHERE email > ''"_s));
            WAARBORG_TRY(index.next());
            return {};
        }();
        QCOMPARE(read.has_value(), page < 0);
        if (!read)
            QCOMPARE(read.error().code, code);
    }

    void aCutFileIsDamaged_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("to nothing") << 0;
        QTest::newRow("to one byte") << 1;
        QTest::newRow("to one page") << 4096;
        QTest::newRow("in the middle of a page") << 5 * 4096 + 7;
    }

    void aCutFileIsDamaged()
    {
        QFETCH(int, size);
        const test::Storage storage;
        VERIFY_OK(storage.create(500));
        QVERIFY(QFile::resize(storage.path(), size));
        const auto opened = storage.open(OpenMode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
    }

    void aSecondWriterWaitsAndThenHearsThatItIsInUse()
    {
        const test::Storage storage;
        auto first = storage.create();
        VERIFY_OK(first);
        auto second = storage.open(OpenMode::ReadWrite);
        VERIFY_OK(second);
        VERIFY_OK(second->execute(u"PRAGMA busy_timeout=20"_s));
        auto transaction = Transaction::begin(*first);
        VERIFY_OK(transaction);
        const auto refused = Transaction::begin(*second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InUse);
        VERIFY_OK(transaction->commit());
        VERIFY_OK(Transaction::begin(*second));
    }

    void aTransactionRollsBackUnlessCommitted()
    {
        const test::Storage storage;
        auto database = storage.create(1);
        VERIFY_OK(database);
        {
            auto transaction = Transaction::begin(*database);
            VERIFY_OK(transaction);
            VERIFY_OK(database->execute(u"DELETE FROM person"_s));
            QVERIFY2(!Transaction::begin(*database), "transactions do not nest");
        }
        QCOMPARE(test::ask(*database, u"SELECT count(*) FROM person"_s).toInt(), 1);
        auto transaction = Transaction::begin(*database);
        VERIFY_OK(transaction);
        VERIFY_OK(database->execute(u"DELETE FROM person"_s));
        VERIFY_OK(transaction->commit());
        QVERIFY(!transaction->commit());
        QCOMPARE(test::ask(*database, u"SELECT count(*) FROM person"_s).toInt(), 0);
    }

    void anInterruptFromAnotherThreadCancels()
    {
        const test::Storage storage;
        auto database = storage.create();
        VERIFY_OK(database);
        auto endless = database->prepare(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s);
        VERIFY_OK(endless);
        std::atomic_bool ended = false;
        std::jthread other([&] {
            while (!ended) {
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
                database->interrupt();
            }
        });
        const auto result = endless->next();
        ended = true;
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void aDenialOfTheAuthorizerIsNotAllowed()
    {
        const test::Storage storage;
        auto database = storage.create();
        VERIFY_OK(database);
        const auto deny = [](void *, int action, const char *, const char *, const char *, const char *) {
            return action == SQLITE_DELETE ? SQLITE_DENY : SQLITE_OK;
        };
        sqlite3_set_authorizer(database->handle(), deny, nullptr);
        const auto refused = database->prepare(u"DELETE FROM person"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
        VERIFY_OK(database->prepare(u"SELECT * FROM person"_s));
    }

    void qtsClassesShareTheConnectionAndItsTransaction()
    {
        const test::Storage storage;
        auto database = storage.create(2);
        VERIFY_OK(database);
        Database moved = std::move(*database);
        auto transaction = Transaction::begin(moved);
        VERIFY_OK(transaction);
        VERIFY_OK(moved.execute(u"DELETE FROM person WHERE id = 1"_s));
        QSqlQuery query(moved.connection());
        QVERIFY(query.exec(u"SELECT count(*) FROM person"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 1);
    }
};

WAARBORG_TEST(DatabaseTest)
#include "tst_database.moc"
