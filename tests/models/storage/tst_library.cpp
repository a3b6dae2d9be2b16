// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/selftest.h"
#include "tests/models/storage/storagefixture.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QProcess>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace waarborg;
using namespace waarborg::storage;
using namespace Qt::StringLiterals;

namespace {

const QString plainSqlite = u"libsqlite3.so.0"_s;

bool plainSqliteIsLoaded()
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libsqlite3.so");
}

// Runs one function of this class in a process of its own, with that library loaded before all others.
void runWithPlainSqliteFirst(const QString &function)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, plainSqlite);
    environment.insert(u"WAARBORG_TEST_CLASS"_s, u"LibraryTest"_s);
    environment.insert(u"WAARBORG_TEST_PRELOADED"_s, u"1"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), { function });
    QVERIFY(process.waitForFinished(60000));
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("PASS   : LibraryTest::" + function.toLatin1()), output.constData());
}

bool isPreloaded() { return qEnvironmentVariableIsSet("WAARBORG_TEST_PRELOADED"); }

} // namespace

class LibraryTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::addLibraryPath(qEnvironmentVariable("WAARBORG_BINARY") + "/plugins"_L1); }

    void theSelfTestNamesSqlCipherInsideTheProgram()
    {
        QCOMPARE(plainSqliteIsLoaded(), isPreloaded());
        VERIFY_OK(selfTest());
        const auto facts = libraryFacts();
        VERIFY_OK(facts);
        QVERIFY2(facts->cipherVersion.startsWith("4."_L1), qPrintable(facts->cipherVersion));
        QCOMPARE(facts->provider, u"openssl"_s);
        QVERIFY(!facts->providerVersion.isEmpty());
        QCOMPARE(facts->pageSize, 4096);
        QCOMPARE(QFileInfo(facts->file).fileName(), QFileInfo(QCoreApplication::applicationFilePath()).fileName());
    }

    void aDossierIsEncrypted()
    {
        QCOMPARE(plainSqliteIsLoaded(), isPreloaded());
        const test::Storage storage;
        VERIFY_OK(storage.create(10));
        auto database = storage.open(OpenMode::ReadWrite);
        VERIFY_OK(database);
        QCOMPARE(test::ask(*database, u"SELECT count(*) FROM person"_s).toInt(), 10);
        QFile file(storage.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("example.org"));
    }

    void thePluginServesOrRefusesAMixOfLibraries()
    {
        if (!QSqlDatabase::isDriverAvailable(u"QSQLCIPHER"_s))
            QSKIP("The plugin is not in WAARBORG_BINARY/plugins: run this test through ctest.");
        const test::Storage storage;
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"plugin"_s);
            connection.setDatabaseName(storage.path());
            connection.setPassword(u"correct horse"_s);
            QCOMPARE(connection.open(), !isPreloaded());
            if (isPreloaded()) {
                QVERIFY(connection.lastError().text().contains("not SQLCipher"_L1));
                QVERIFY(!QFile::exists(storage.path()));
            } else {
                QSqlQuery query(connection);
                QVERIFY(query.exec(u"CREATE TABLE t(x)"_s));
            }
        }
        QSqlDatabase::removeDatabase(u"plugin"_s);
        // The program's own copy is not disturbed by the plugin's library.
        VERIFY_OK(storage.open(OpenMode::Create, u"own.waarborg"_s));
    }

    void aPlainLibraryLoadedFirstChangesNothing_data()
    {
        QTest::addColumn<QString>("function");
        QTest::newRow("for the self-test") << u"theSelfTestNamesSqlCipherInsideTheProgram"_s;
        QTest::newRow("for a dossier") << u"aDossierIsEncrypted"_s;
        QTest::newRow("but the plugin refuses") << u"thePluginServesOrRefusesAMixOfLibraries"_s;
    }

    void aPlainLibraryLoadedFirstChangesNothing()
    {
        QFETCH(QString, function);
        if (isPreloaded())
            QSKIP("Only in the first process.");
        QLibrary plain(plainSqlite);
        if (!plain.load())
            QSKIP("libsqlite3 is not installed.");
        plain.unload();
        runWithPlainSqliteFirst(function);
    }
};

WAARBORG_TEST(LibraryTest)
#include "tst_library.moc"
