// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/roles.h"
#include "tests/app/cli.h"
#include "tests/common/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <future>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

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

    // The program forbids dumps of its own memory, which a test that only links the models cannot show.
    void statusSaysWhatToDo()
    {
        const test::CliResult result = m_cli.json(u"dossier"_s, u"status"_s);
        QCOMPARE(result.exitCode, 0);
        QMap<QString, QJsonObject> items;
        for (const QJsonValue item : result.json().value("items"_L1).toArray())
            items.insert(item["key"_L1].toString(), item.toObject());
        QCOMPARE(items.value(u"encryption"_s).value("state"_L1).toString(), u"good"_s);
        QCOMPARE(items.value(u"recovery-sheet"_s).value("state"_L1).toString(), u"attention"_s);
        QCOMPARE(items.value(u"memory"_s).value("found"_L1).toString().contains(u"crash would write"_s), false);
        for (const QJsonObject &item : items) {
            const bool good = item.value("state"_L1) == "good"_L1;
            QVERIFY2(item.value("advice"_L1).toString().isEmpty() == good, qPrintable(item.value("key"_L1).toString()));
        }
    }

    void aPasswordFileIsReadOrRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("as it is") << QByteArray("p\u00e9p\u00e9 horse battery\n") << 0;
        QTest::newRow("without a newline") << QByteArray("p\u00e9p\u00e9 horse battery") << 0;
        QTest::newRow("with CRLF and a second line") << QByteArray("p\u00e9p\u00e9 horse battery\r\nx\n") << 0;
        QTest::newRow("with a byte order mark") << QByteArray("\ufeffp\u00e9p\u00e9 horse battery\n") << 0;
        QTest::newRow("with accents of their own") << QByteArray("pe\u0301pe\u0301 horse battery\n") << 0;
        QTest::newRow("another password") << QByteArray("pepe horse battery\n") << 3;
        QTest::newRow("in Latin 1") << QByteArray("p\xe9p\xe9 horse battery\n") << 1;
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("of 5,000 characters") << QByteArray(5000, 'x') << 1;
    }

    void aPasswordFileIsReadOrRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, exitCode);
        const QString path = m_cli.file(u"accents.waarborg"_s);
        if (!QFile::exists(path)) {
            writeFile(u"accents"_s, "p\u00e9p\u00e9 horse battery\n");
            QCOMPARE(m_cli
                         .run({ u"dossier"_s, u"create"_s, path, u"--customer"_s, u"X"_s, u"--login"_s, u"an"_s,
                             u"--recovery-out"_s, m_cli.file(u"accents.sheet"_s), u"--sign-confidentiality"_s,
                             u"--password-file"_s, m_cli.file(u"accents"_s) })
                         .exitCode,
                0);
        }
        writeFile(u"tried"_s, content);
        const test::CliResult result
            = m_cli.run({ u"dossier"_s, u"info"_s, path, u"--password-file"_s, m_cli.file(u"tried"_s) });
        QVERIFY2(result.exitCode == exitCode, result.messages);
    }

    void ofTwoCreationsAtOnceOneSucceeds()
    {
        const QString folder = m_cli.file(u"twice"_s);
        QVERIFY(QDir().mkdir(folder));
        const QString path = folder + u"/a.waarborg"_s;
        std::vector<std::future<int>> creations;
        for (int i = 0; i < 3; ++i)
            creations.push_back(std::async(std::launch::async, [&, i] {
                return m_cli
                    .run({ u"dossier"_s, u"create"_s, path, u"--customer"_s, u"X"_s, u"--login"_s, u"an"_s,
                        u"--recovery-out"_s, m_cli.file(u"twice%1"_s.arg(i)), u"--sign-confidentiality"_s })
                    .exitCode;
            }));
        QList<int> exitCodes;
        for (auto &creation : creations)
            exitCodes << creation.get();
        std::ranges::sort(exitCodes);
        QCOMPARE(exitCodes, (QList { 0, 1, 1 }));
        QCOMPARE(QDir(folder).entryList(QDir::Files),
            (QStringList { u"a.waarborg"_s, u"a.waarborg.keys"_s, u"a.waarborg.lock"_s, u"a.waarborg.logins"_s }));
        QCOMPARE(m_cli.run({ u"dossier"_s, u"info"_s, path }).exitCode, 0);
    }

    void aNameWithAColonIsAName()
    {
        QVERIFY(QDir().mkdir(m_cli.file(u"colons"_s)));
        const test::CliResult made = test::runCommand(u"sh"_s,
            { u"-c"_s,
                u"cd \"$1\" && WAARBORG_PASSWORD_FILE=../password exec \"$0\" dossier create :memory: --customer X "
                "--login an --recovery-out :sheet --sign-confidentiality"_s,
                test::Cli::program(), m_cli.file(u"colons"_s) });
        QVERIFY2(made.exitCode == 0, made.messages);
        QCOMPARE(QDir(m_cli.file(u"colons"_s)).entryList(QDir::Files),
            (QStringList { u":memory:"_s, u":memory:.keys"_s, u":memory:.lock"_s, u":memory:.logins"_s, u":sheet"_s }));
        QCOMPARE(m_cli.run({ u"dossier"_s, u"check"_s, m_cli.file(u"colons/:memory:"_s) }).exitCode, 0);
    }

    void withJsonEachRefusalIsOneDocument_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("an unknown verb") << QStringList { u"dossier"_s, u"fly"_s } << 2;
        QTest::newRow("no dossier named") << QStringList { u"dossier"_s, u"info"_s } << 2;
        QTest::newRow("a word too many") << QStringList { u"dossier"_s, u"info"_s, m_cli.dossier(), u"x"_s } << 2;
        QTest::newRow("no number") << QStringList { u"people"_s, u"show"_s, m_cli.dossier(), u"x"_s } << 2;
        QTest::newRow("nobody") << QStringList { u"people"_s, u"show"_s, m_cli.dossier(), u"77"_s } << 1;
        QTest::newRow("a folder as dossier") << QStringList { u"dossier"_s, u"info"_s, m_cli.file(u"home"_s) } << 4;
        QTest::newRow("nothing at all") << QStringList {} << 2;
    }

    void withJsonEachRefusalIsOneDocument()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const test::CliResult result = m_cli.run(arguments + QStringList { u"--json"_s });
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY(!result.json()["error"_L1].toString().isEmpty());
        QVERIFY(!result.messages.isEmpty());
    }

    void anAnswerThatDoesNotArriveIsFive()
    {
        const QStringList arguments { u"dossier"_s, u"info"_s, m_cli.dossier() };
        QCOMPARE(m_cli.runInto(u"/dev/null"_s, arguments).exitCode, 0); // control
        const test::CliResult full = m_cli.runInto(u"/dev/full"_s, arguments);
        QCOMPARE(full.exitCode, 5);
        QVERIFY(full.messages.contains("stdout"));
    }

    void anArgumentThatIsNoUtf8IsTwo()
    {
        const QByteArray call = "exec \"$0\" dossier create \"$(printf '\\377')\" --customer X --json";
        const test::CliResult result
            = test::runCommand(u"sh"_s, { u"-c"_s, QString::fromLatin1(call), test::Cli::program() });
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.json()["error"_L1].toString().contains("UTF-8"_L1));
    }

    void oneColumnFollowsEachMap()
    {
        writeFile(u"mapped.csv"_s, "Wie;Wat;Waar\nBo;Kok;bo@acme.example\n");
        const test::CliResult result
            = m_cli.run({ u"people"_s, u"import"_s, u"--dry-run"_s, u"--json"_s, u"--map"_s, u"name=Wie"_s, u"--map"_s,
                u"function=Wat"_s, u"--map"_s, u"email=Waar"_s, m_cli.dossier(), m_cli.file(u"mapped.csv"_s) });
        QVERIFY2(result.exitCode == 0, result.messages);
        QCOMPARE(result.json()["added"_L1].toInt(), 1);
    }

    void fieldsOfAnIncidentThatCannotBeFixedYetAreDoneInPart()
    {
        const test::CliResult added = m_cli.json(u"incident"_s, u"add"_s, { u"--what"_s, u"usb lost"_s });
        const QString id = QString::number(added.json()["id"_L1].toInt());
        const test::CliResult set
            = m_cli.json(u"incident"_s, u"set"_s, { id, u"what=laptop lost"_s, u"--status"_s, u"final"_s });
        QCOMPARE(set.exitCode, 5);
        QCOMPARE(set.json()["what"_L1].toString(), u"laptop lost"_s);
        QCOMPARE(set.json()["status"_L1].toString(), u"draft"_s);
        QVERIFY(!set.messages.isEmpty());
        QCOMPARE(m_cli.json(u"incident"_s, u"set"_s, { id, u"--status"_s, u"final"_s }).exitCode, 1);
    }

    // Ctrl+C while a password is asked for.
    void anInterruptedPromptLeavesATerminalThatShows()
    {
        const int master = ::posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(master >= 0 && ::grantpt(master) == 0 && ::unlockpt(master) == 0);
        const QByteArray name = ::ptsname(master);
        const int terminal = ::open(name.constData(), O_RDWR | O_NOCTTY);
        const auto shows = [&] {
            termios mode {};
            return ::tcgetattr(terminal, &mode) == 0 && (mode.c_lflag & tcflag_t(ECHO)) != 0;
        };
        QVERIFY(shows());
        QProcess process;
        QProcessEnvironment environment = m_cli.environment();
        environment.remove(u"WAARBORG_PASSWORD_FILE"_s);
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier([&] {
            ::setsid();
            ::close(::open(name.constData(), O_RDWR)); // a session's first terminal becomes its own
        });
        process.start(test::Cli::program(), { u"dossier"_s, u"info"_s, m_cli.dossier() });
        QTRY_VERIFY(!shows());
        QCOMPARE(::write(master, "\x03", 1), 1);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit); // ended by the signal
        QVERIFY(shows());
        ::close(terminal);
        ::close(master);
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

    void aNewAccountChoosesAPasswordSignsAndSeesWhatItsRoleMay()
    {
        const auto added = m_cli.json(u"account"_s, u"add"_s, { u"bo"_s, u"--role"_s, u"hr"_s });
        QCOMPARE(added.exitCode, 0);
        writeFile(u"code"_s, added.json().value("startCode"_L1).toString().toLatin1() + '\n');
        writeFile(u"chosen"_s, "a long enough sentence\n");
        const QStringList an { u"--login"_s, u"an"_s };
        const QStringList byCode { u"--login"_s, u"bo"_s, u"--password-file"_s, m_cli.file(u"code"_s) };
        const QStringList byPassword { u"--login"_s, u"bo"_s, u"--password-file"_s, m_cli.file(u"chosen"_s) };
        QCOMPARE(m_cli.json(u"people"_s, u"list"_s, byCode).exitCode, 3);
        const QStringList chosen { u"--new-password-file"_s, m_cli.file(u"chosen"_s) };
        QCOMPARE(m_cli.json(u"account"_s, u"password"_s, byCode + chosen).exitCode, 0);
        const auto notSigned = m_cli.json(u"people"_s, u"list"_s, byPassword);
        QCOMPARE(notSigned.exitCode, 3);
        QVERIFY(notSigned.messages.contains("statement"));
        QCOMPARE(m_cli.json(u"account"_s, u"sign"_s, byPassword).exitCode, 0);
        QCOMPARE(m_cli.json(u"people"_s, u"list"_s, byPassword).exitCode, 0);
        QCOMPARE(m_cli.json(u"campaign"_s, u"status"_s, QStringList { u"1"_s } + byPassword).exitCode, 3);
        QCOMPARE(m_cli.json(u"account"_s, u"disable"_s, QStringList { u"bo"_s } + an).exitCode, 0);
        QCOMPARE(m_cli.json(u"people"_s, u"list"_s, byPassword).exitCode, 3);
        QCOMPARE(m_cli.json(u"account"_s, u"remove"_s, QStringList { u"an"_s } + an).exitCode, 1);
        const QJsonArray accounts = m_cli.json(u"account"_s, u"list"_s, an).json().value("accounts"_L1).toArray();
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(accounts[1].toObject().value("state"_L1).toString(), u"disabled"_s);
        // A wrong login and a changed password happened at the door: the log has them from the next login on.
        const auto log = m_cli.json(u"audit"_s, u"list"_s, an);
        QVERIFY(log.output.contains("account password"));
        QVERIFY(log.output.contains("failed"));
        QVERIFY(m_cli.json(u"audit"_s, u"verify"_s, an).json().value("clean"_L1).toBool());
        // With two accounts a name is needed, and that costs nobody an attempt.
        QCOMPARE(m_cli.json(u"people"_s, u"list"_s).exitCode, 2);
        QCOMPARE(m_cli.json(u"account"_s, u"remove"_s, QStringList { u"bo"_s } + an).exitCode, 0);
        QCOMPARE(m_cli.json(u"people"_s, u"list"_s).exitCode, 0);
    }

    // Every use case has its verb. Those that have none say why.
    void everyUseCaseHasAVerb()
    {
        const QMap<QString, QString> others { { u"account login"_s, u"--login on every verb"_s },
            { u"dossier take-over"_s, u"--take-over on every verb"_s },
            { u"dossier backup-check"_s, u"dossier backups --check"_s },
            { u"dossier backup-destroy"_s, u"dossier backups --destroy, --forget"_s },
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
