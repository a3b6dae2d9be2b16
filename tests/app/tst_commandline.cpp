// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/roles.h"
#include "tests/app/cli.h"
#include "tests/common/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace waarborg;
using namespace Qt::StringLiterals;

// Exit codes and refusals that scripts rely on (DESIGN section 4).
class CommandLineTest : public test::TestCase
{
    Q_OBJECT

private:
    test::Cli m_cli;

    void writeFile(const QString &name, const QByteArray &content)
    {
        QFile file(m_cli.file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.create(), 0); }

    void creationWantsARecoverySheetAndASignature_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no recovery sheet") << QStringList { u"--sign-confidentiality"_s, u"--login"_s, u"an"_s };
        QTest::newRow("no signature") << QStringList { u"--recovery-out"_s, m_cli.file(u"s2"_s), u"--login"_s,
            u"an"_s };
        QTest::newRow("no login") << QStringList { u"--recovery-out"_s, m_cli.file(u"s2"_s),
            u"--sign-confidentiality"_s };
    }

    void creationWantsARecoverySheetAndASignature()
    {
        QFETCH(QStringList, arguments);
        const QString path = m_cli.file(u"other.waarborg"_s);
        const test::CliResult result
            = m_cli.run(QStringList { u"dossier"_s, u"create"_s, path, u"--customer"_s, u"X"_s } + arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(!QFile::exists(path));
    }

    void aSheetThatCannotBeWrittenLeavesNoDossier()
    {
        const QString path = m_cli.file(u"other.waarborg"_s);
        const test::CliResult result = m_cli.run({ u"dossier"_s, u"create"_s, path, u"--customer"_s, u"X"_s,
            u"--login"_s, u"an"_s, u"--recovery-out"_s, m_cli.file(u"no/such/folder"_s), u"--sign-confidentiality"_s });
        QCOMPARE(result.exitCode, 1);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(path + u".keys"_s));
    }

    void aWrongPasswordIsThree()
    {
        writeFile(u"wrong"_s, "not the right one\n");
        const test::CliResult result
            = m_cli.json(u"dossier"_s, u"info"_s, { u"--password-file"_s, m_cli.file(u"wrong"_s) });
        QCOMPARE(result.exitCode, 3);
        QVERIFY(result.messages.contains("Name or password is wrong"));
        QCOMPARE(m_cli.json(u"dossier"_s, u"info"_s, { u"--login"_s, u"nobody"_s }).exitCode, 3);
    }

    void noDossierIsFour()
    {
        QCOMPARE(m_cli.run({ u"dossier"_s, u"info"_s, m_cli.file(u"none.waarborg"_s) }).exitCode, 4);
    }

    void anUnknownVerbIsTwo()
    {
        QCOMPARE(m_cli.run({ u"dossier"_s, u"fly"_s }).exitCode, 2);
        QCOMPARE(m_cli.run({}).exitCode, 2);
        QCOMPARE(m_cli.run({ u"--help"_s }).exitCode, 0);
    }

    void aListWithoutARequiredColumnChangesNothing()
    {
        writeFile(u"list.csv"_s, "Naam;Functie\nAn;Kok\n");
        const test::CliResult result = m_cli.json(u"people"_s, u"import"_s, { m_cli.file(u"list.csv"_s) });
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.messages.contains("E-mail"));
        QCOMPARE(m_cli.json(u"people"_s, u"list"_s).json()["total"_L1].toInt(-1), 0);
    }

    void peopleAreAddedChangedAndTheChangeIsUndone()
    {
        const test::CliResult added
            = m_cli.json(u"people"_s, u"add"_s, { u"name=An Claes"_s, u"function=Kok"_s, u"email=an@acme.example"_s });
        QCOMPARE(added.exitCode, 0);
        const QString id = QString::number(added.json()["id"_L1].toInt());
        QCOMPARE(
            m_cli.json(u"people"_s, u"set"_s, { id, u"function=Chef"_s }).json()["function"_L1].toString(), u"Chef"_s);
        QCOMPARE(m_cli.json(u"people"_s, u"undo"_s).exitCode, 0);
        QCOMPARE(m_cli.json(u"people"_s, u"show"_s, { id }).json()["function"_L1].toString(), u"Kok"_s);
        QCOMPARE(m_cli.json(u"people"_s, u"set"_s, { id, u"email=no address"_s }).exitCode, 1);
        QCOMPARE(m_cli.json(u"people"_s, u"erase"_s, { id }).exitCode, 0);
        QCOMPARE(m_cli.json(u"people"_s, u"show"_s, { id }).exitCode, 1);
    }

    void aLibraryLoadedFirstChangesNothing()
    {
        const QStringList libraries = QDir(u"/usr/lib/x86_64-linux-gnu"_s).entryList({ u"libsqlite3.so.0"_s });
        if (libraries.isEmpty())
            QSKIP("libsqlite3 is not installed");
        m_cli.environment().insert(u"LD_PRELOAD"_s, u"/usr/lib/x86_64-linux-gnu/libsqlite3.so.0"_s);
        const test::CliResult result = m_cli.json(u"dossier"_s, u"info"_s);
        m_cli.environment().remove(u"LD_PRELOAD"_s);
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.json()["cipher"_L1].toString().startsWith(u'4'));
    }

    void theProgramLinksNoWidgets()
    {
        const test::CliResult needed = test::runCommand(u"readelf"_s, { u"-d"_s, test::Cli::program() });
        QVERIFY(needed.output.contains("libQt6Core")); // control
        QVERIFY(!needed.output.contains("Widgets"));
        QVERIFY(!needed.output.contains("sqlcipher.so"));
        QVERIFY(!needed.output.contains("sqlite3.so"));
    }

    // Every use case has its verb. Those that have none say why.
    void everyUseCaseHasAVerb()
    {
        const QMap<QString, QString> others { { u"account login"_s, u"--login on every verb"_s },
            { u"account list"_s, u"accounts besides the first come with a later release"_s },
            { u"dossier confirm-sheet"_s, u"typing groups back is for the person at the screen"_s },
            { u"people export"_s, u"people list -o"_s },
            { u"questionnaire edit"_s, u"questions are edited in the window"_s } };
        for (const access::UseCaseRow &row : access::useCaseTable()) {
            const QString name = QString::fromLatin1(row.name);
            const QByteArray help = m_cli.run(name.split(u' ') + QStringList { u"--help"_s }).output;
            QVERIFY2(help.contains("DOSSIER") != others.contains(name), row.name);
        }
    }
};

WAARBORG_TEST(CommandLineTest)
#include "tst_commandline.moc"
