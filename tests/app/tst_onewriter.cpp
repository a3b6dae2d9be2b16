// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/dossier.h"
#include "tests/app/cli.h"
#include "tests/common/testcase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSysInfo>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace waarborg;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Two finished programs on one dossier (SECURITY section 2, "one writer").
class OneWriterTest : public test::TestCase
{
    Q_OBJECT

private:
    static constexpr int ListLength = 20'000;

    test::Cli m_cli;
    QString m_pipe = m_cli.file(u"pipe"_s);
    QString m_list = m_cli.file(u"list.csv"_s);

    // A program that has logged in for writing and then waits for the new password, from a pipe that says nothing.
    void startWriter(QProcess &writer)
    {
        writer.setProcessEnvironment(m_cli.environment());
        writer.start(
            test::Cli::program(), { u"account"_s, u"password"_s, m_cli.dossier(), u"--new-password-file"_s, m_pipe });
        QTRY_VERIFY_WITH_TIMEOUT(access::lockHolder(m_cli.dossier()).has_value(), 30'000);
        QCOMPARE(access::lockHolder(m_cli.dossier())->pid, writer.processId());
    }
    static void kill(QProcess &program)
    {
        QCOMPARE(::kill(pid_t(program.processId()), SIGKILL), 0);
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    }
    [[nodiscard]] test::CliResult add(const QString &name) const
    {
        return m_cli.json(
            u"people"_s, u"add"_s, { u"name="_s + name, u"function=Clerk"_s, u"email="_s + name + u"@acme.example"_s });
    }
    [[nodiscard]] int people() const { return m_cli.json(u"people"_s, u"list"_s).json().value(u"total"_s).toInt(-1); }
    void nameOther(const QString &host)
    {
        QFile file(access::lockFilePath(m_cli.dossier()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            QJsonDocument({ { u"host"_s, host }, { u"user"_s, u"bo"_s }, { u"since"_s, u"2026-11-23T08:00:00Z"_s } })
                .toJson());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.create(), 0);
        QCOMPARE(::mkfifo(QFile::encodeName(m_pipe).constData(), 0600), 0);
        QFile list(m_list);
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("name,function,email\n");
        for (int i = 0; i < ListLength; ++i)
            list.write(u"Person %1,Clerk,p%1@acme.example\n"_s.arg(i).toUtf8());
    }

    void aSecondProgramSeesWhoWritesAndMayRead()
    {
        QCOMPARE(add(u"first"_s).exitCode, 0); // control: alone
        QProcess writer;
        startWriter(writer);
        const test::CliResult refused = add(u"second"_s);
        QCOMPARE(refused.exitCode, 1);
        const QString said = refused.json().value(u"error"_s).toString();
        QVERIFY2(said.contains("acme.waarborg is in use"_L1) && said.contains(QSysInfo::machineHostName())
                && said.contains(access::lockHolder(m_cli.dossier())->user),
            qPrintable(said));
        QCOMPARE(m_cli.json(u"people"_s, u"add"_s, { u"name=X"_s, u"function=Clerk"_s, u"--take-over"_s }).exitCode, 1);
        for (const auto &[group, verb] : { std::pair { u"people"_s, u"list"_s }, { u"dossier"_s, u"info"_s },
                 { u"dossier"_s, u"check"_s }, { u"account"_s, u"list"_s }, { u"audit"_s, u"verify"_s } }) {
            const test::CliResult read = m_cli.json(group, verb);
            QVERIFY2(read.exitCode == 0, read.messages.constData());
            QVERIFY(read.messages.contains("It was opened for reading only."));
        }
        QCOMPARE(people(), 1);
        kill(writer);
    }

    void forReadingOnlyNothingIsChanged()
    {
        const test::CliResult refused = m_cli.json(u"people"_s, u"add"_s,
            { u"name=Third"_s, u"function=Clerk"_s, u"email=t@acme.example"_s, u"--read-only"_s });
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.messages.contains("open for reading only"));
        const int before = people();
        QCOMPARE(add(u"third"_s).exitCode, 0); // control
        QCOMPARE(people(), before + 1);
    }

    // Killed between login and work: the other needs no question, and nothing is lost.
    void aKilledProgramLeavesTheDossierToTheOther()
    {
        QProcess writer;
        startWriter(writer);
        QProcess waiting; // started while the first still writes
        waiting.setProcessEnvironment(m_cli.environment());
        waiting.start(test::Cli::program(),
            { u"people"_s, u"add"_s, m_cli.dossier(), u"name=Waiting"_s, u"function=Clerk"_s,
                u"email=w@acme.example"_s });
        QTest::qWait(1'500); // its key is derived by now
        QCOMPARE(waiting.state(), QProcess::Running);
        const int before = people();
        kill(writer);
        QVERIFY(waiting.waitForFinished(30'000));
        QVERIFY2(waiting.exitCode() == 0, waiting.readAllStandardError().constData());
        QCOMPARE(people(), before + 1);
    }

    // The same with the window's place taken by this process: it writes on when the other is killed.
    void theWriterGoesOnWhenAReaderIsKilled()
    {
        const SystemClock clock;
        const access::Environment environment { clock, access::accessMigrations(), { 19ULL << 20, 1 } };
        auto session
            = access::login(environment, m_cli.dossier(), u"an"_s, SecretBytes::copyOf("correct horse battery"));
        VERIFY_OK(session);
        QProcess reader;
        reader.setProcessEnvironment(m_cli.environment());
        reader.start(test::Cli::program(), { u"dossier"_s, u"check"_s, m_cli.dossier() });
        QVERIFY(reader.waitForStarted());
        QTest::qWait(300);
        kill(reader);
        VERIFY_OK(access::confirmSheet(*session));
        QCOMPARE(add(u"no"_s).exitCode, 1);
    }

    // A big import killed at ever later moments: all of it or nothing, and the next program asks nothing.
    void aKillWithinAChangeLosesNothing()
    {
        const QString journal = m_cli.dossier() + "-journal"_L1;
        int killedWithin = 0;
        for (int delay = 0; delay < 3; ++delay) {
            const int before = people();
            QProcess import;
            import.setProcessEnvironment(m_cli.environment());
            import.start(test::Cli::program(), { u"people"_s, u"import"_s, m_cli.dossier(), m_list });
            QElapsedTimer waited;
            waited.start();
            while (!QFile::exists(journal) && import.state() != QProcess::NotRunning && waited.elapsed() < 30'000)
                import.waitForFinished(1);
            import.waitForFinished(1 + delay * 60);
            if (import.state() == QProcess::NotRunning)
                break; // the list is in
            kill(import);
            killedWithin += QFile::exists(journal) ? 1 : 0;
            const test::CliResult next = add(u"after%1"_s.arg(delay));
            QVERIFY2(next.exitCode == 0, next.messages.constData());
            const int now = people();
            QVERIFY2(now == before + 1 || now == before + ListLength + 1, qPrintable(QString::number(now)));
            QCOMPARE(m_cli.json(u"audit"_s, u"verify"_s).exitCode, 0);
        }
        QVERIFY2(killedWithin > 0, "no kill hit a transaction");
        QCOMPARE(m_cli.json(u"dossier"_s, u"check"_s).exitCode, 0);
    }

    // A connection that only reads can't put right what a kill left; it says so instead of showing half a change.
    void readingWaitsForTheFirstWriterAfterAKill()
    {
        QFile journal(m_cli.dossier() + "-journal"_L1);
        QProcess import;
        import.setProcessEnvironment(m_cli.environment());
        QFile list(m_cli.file(u"more.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("name,function,email\n");
        for (int i = 0; i < 100'000; ++i)
            list.write(u"More %1,Clerk,m%1@acme.example\n"_s.arg(i).toUtf8());
        list.close();
        // Only once the database file itself is written to is the journal needed.
        import.start(test::Cli::program(), { u"people"_s, u"import"_s, m_cli.dossier(), list.fileName() });
        const qint64 size = QFileInfo(m_cli.dossier()).size();
        QTRY_VERIFY_WITH_TIMEOUT((QFileInfo(m_cli.dossier()).size() > size + 65536 && journal.exists())
                || import.state() == QProcess::NotRunning,
            60'000);
        if (import.state() == QProcess::NotRunning)
            QSKIP("the import was faster than the kill");
        kill(import);
        if (!journal.exists())
            QSKIP("the import was committed before the kill");
        const test::CliResult reading = m_cli.json(u"people"_s, u"list"_s, { u"--read-only"_s });
        QCOMPARE(reading.exitCode, 1);
        QVERIFY2(reading.messages.contains("cut off halfway"), reading.messages.constData());
        QVERIFY(people() > 0); // may write, and so puts it right
        QCOMPARE(m_cli.json(u"people"_s, u"list"_s, { u"--read-only"_s }).exitCode, 0);
    }

    void aLockOfAnotherComputerAsks()
    {
        nameOther(u"desk-of-bo"_s);
        const test::CliResult asked = add(u"fourth"_s);
        QCOMPARE(asked.exitCode, 1);
        QVERIFY2(asked.messages.contains("desk-of-bo"), asked.messages.constData());
        const test::CliResult read = m_cli.json(u"people"_s, u"list"_s);
        QCOMPARE(read.exitCode, 0);
        QVERIFY(read.messages.contains("desk-of-bo"));
        const test::CliResult taken = m_cli.json(u"people"_s, u"add"_s,
            { u"name=Fourth"_s, u"function=Clerk"_s, u"email=fourth@acme.example"_s, u"--take-over"_s });
        QVERIFY2(taken.exitCode == 0, taken.messages.constData());
        QCOMPARE(add(u"fifth"_s).exitCode, 0); // asked once
        const QJsonArray rows = m_cli.json(u"audit"_s, u"list"_s).json().value(u"rows"_s).toArray();
        const auto isTakeOver = [](const QJsonValue &row) {
            return row[u"action"_s] == "dossier take-over"_L1 && row[u"object"_s] == "desk-of-bo"_L1;
        };
        QCOMPARE(std::ranges::count_if(rows, isTakeOver), 1);
        nameOther(QSysInfo::machineHostName()); // control: this computer's own, from a process that was killed
        QCOMPARE(add(u"sixth"_s).exitCode, 0);
    }
};

WAARBORG_TEST(OneWriterTest)
#include "tst_onewriter.moc"
