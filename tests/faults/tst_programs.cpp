// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/common/testcase.h"
#include "tests/faults/pages.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace waarborg;
using namespace waarborg::test;
using namespace Qt::StringLiterals;

// The finished program, disturbed by strace: what the shim in one process shows holds for it too.
class ProgramsTest : public TestCase
{
    Q_OBJECT

private:
    Cli m_cli;
    QMap<QString, QByteArray> m_files; // of the dossier at rest

    [[nodiscard]] QDir folder() const { return QDir(QFileInfo(m_cli.dossier()).path()); }

    void putBack()
    {
        for (const QString &name : folder().entryList(QDir::Files | QDir::Hidden))
            folder().remove(name);
        for (const auto &[name, bytes] : m_files.asKeyValueRange())
            writeFile(folder().filePath(name), bytes);
    }

    int peopleLeft()
    {
        const CliResult listed = m_cli.json(u"people"_s, u"list"_s);
        return listed.exitCode == 0 ? listed.json()["total"_L1].toInt() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
            QSKIP("strace is not installed");
        QCOMPARE(m_cli.create(), 0);
        QByteArray list = "name;function;email\n";
        for (int i = 0; i < 30; ++i)
            list += QByteArray("Person;Nurse;p") + QByteArray::number(i) + "@x.example\n";
        writeFile(m_cli.file(u"list.csv"_s), list);
        for (const QString &name : folder().entryList(QDir::Files | QDir::Hidden))
            m_files.insert(name, readFile(folder().filePath(name)));
    }

    void theFinishedProgramLosesNothing_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("fault");
        const int most = qEnvironmentVariableIntValue("WAARBORG_FULL") != 0 ? 12 : 1;
        const std::pair<const char *, const char *> faults[]
            = { { "pwrite64", "signal=KILL" }, { "pwrite64", "error=ENOSPC" }, { "fdatasync", "signal=KILL" },
                  { "fdatasync", "error=EIO" }, { "unlink", "signal=KILL" }, { "unlink", "error=EIO" } };
        for (const auto &[call, fault] : faults) {
            for (int when = 1; when <= most; ++when)
                QTest::addRow("%s of %s, number %d", fault, call, when)
                    << QString::fromLatin1(call) << u"%1:when=%2"_s.arg(QLatin1String(fault)).arg(when);
        }
    }

    void theFinishedProgramLosesNothing()
    {
        QFETCH(QString, call);
        QFETCH(QString, fault);
        putBack();
        const QString trace = m_cli.file(u"trace"_s);
        const CliResult run = runCommandIn(m_cli, u"strace"_s,
            { u"-f"_s, u"-o"_s, trace, u"-e"_s, u"trace="_s + call, u"-e"_s, u"inject=%1:%2"_s.arg(call, fault),
                Cli::program(), u"people"_s, u"import"_s, m_cli.dossier(), m_cli.file(u"list.csv"_s), u"--json"_s });
        const QByteArray record = readFile(trace);
        const bool fired = record.contains("(INJECTED)") || record.contains("killed by SIGKILL");
        const int left = peopleLeft();
        QVERIFY2(left == 0 || left == 30, QByteArray::number(left).constData());
        if (run.exitCode == 0)
            QCOMPARE(left, 30);
        QCOMPARE(m_cli.json(u"dossier"_s, u"check"_s).exitCode, 0);
        const CliResult verified = m_cli.json(u"audit"_s, u"verify"_s);
        QVERIFY2(verified.json()["clean"_L1].toBool(), verified.output + verified.messages);
        const CliResult log = m_cli.json(u"audit"_s, u"list"_s);
        QCOMPARE(log.output.contains("people import"), left == 30);
        if (!fired) {
            QCOMPARE(left, 30); // the undisturbed run is the control
            QVERIFY2(!fault.endsWith("when=1"_L1), "not one was injected");
        }
    }
};

WAARBORG_TEST(ProgramsTest)
#include "tst_programs.moc"
