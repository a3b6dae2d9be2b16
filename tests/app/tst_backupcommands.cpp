// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/common/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace waarborg;
using namespace Qt::StringLiterals;

// dossier backup, backups, backup-schedule and restore with the finished program.
class BackupCommandsTest : public test::TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<test::Cli> m_cli;

    test::CliResult dossier(const QString &verb, const QStringList &arguments = {})
    {
        return m_cli->json(u"dossier"_s, verb, arguments);
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_cli = std::make_unique<test::Cli>();
        QCOMPARE(m_cli->create(), 0);
        QVERIFY(QDir().mkpath(m_cli->file(u"copies"_s)));
    }

    void aBackupIsMadeListedCheckedAndDestroyed()
    {
        const auto made = dossier(u"backup"_s, { m_cli->file(u"copies"_s) });
        QVERIFY2(made.exitCode == 0, made.messages.constData());
        const QString path = made.json().value("path"_L1).toString();
        QVERIFY(QFile::exists(path));
        QCOMPARE(dossier(u"backups"_s, { u"--check"_s, u"1"_s }).exitCode, 0);
        const auto listed = dossier(u"backups"_s).json().value("copies"_L1).toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0].toObject().value("state"_L1).toString(), u"present"_s);
        QCOMPARE(listed[0].toObject().value("path"_L1).toString(), path);
        QCOMPARE(dossier(u"backups"_s, { u"--forget"_s, u"1"_s }).exitCode, 1);
        QCOMPARE(dossier(u"backups"_s, { u"--destroy"_s, u"1"_s }).exitCode, 0);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(dossier(u"backups"_s, { u"--destroy"_s, u"9"_s }).exitCode, 1);
    }

    void theScheduleMakesOneWhenItIsDue()
    {
        QCOMPARE(dossier(u"backup"_s).exitCode, 2);
        QCOMPARE(dossier(u"backup-schedule"_s, { u"--daily"_s, u"0"_s }).exitCode, 2);
        QCOMPARE(dossier(u"backups"_s, { u"--destroy=-3"_s }).exitCode, 2);
        QCOMPARE(dossier(u"backup"_s, { u"--scheduled"_s }).exitCode, 1);
        QCOMPARE(
            dossier(u"backup-schedule"_s, { u"--folder"_s, m_cli->file(u"copies"_s), u"--every"_s, u"1"_s }).exitCode,
            0);
        const auto first = dossier(u"backup"_s, { u"--scheduled"_s });
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.json().value("made"_L1).toBool(), true);
        const auto second = dossier(u"backup"_s, { u"--scheduled"_s });
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.json().value("made"_L1).toBool(), false);
    }

    void asWithCtrlCATerminatedBackupLeavesNothing_data()
    {
        QTest::addColumn<QString>("signal");
        for (const QString &signal : { u"INT"_s, u"TERM"_s, u"HUP"_s })
            QTest::newRow(qPrintable(signal)) << signal;
    }

    void asWithCtrlCATerminatedBackupLeavesNothing()
    {
        QFETCH(QString, signal);
        if (test::runCommand(u"strace"_s, { u"-V"_s }).exitCode != 0)
            QSKIP("strace is not installed");
        const QString backup = m_cli->file(u"copies/one.waarborg-backup"_s);
        // The signal comes with the first bytes of the unfinished file.
        const test::CliResult stopped = test::runCommandIn(*m_cli, u"strace"_s,
            { u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-P"_s, backup + u".part"_s, u"-e"_s, u"trace=write"_s,
                u"-e"_s, u"inject=write:signal=%1:when=1"_s.arg(signal), test::Cli::program(), u"dossier"_s,
                u"backup"_s, m_cli->dossier(), backup });
        QVERIFY2(stopped.exitCode == 1, stopped.messages);
        QCOMPARE(QDir(m_cli->file(u"copies"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
        QVERIFY(dossier(u"backups"_s).json().value("copies"_L1).toArray().isEmpty());
    }

    void aBackupIsPutBack()
    {
        const QString backup = m_cli->file(u"copies/one.waarborg-backup"_s);
        QCOMPARE(dossier(u"backup"_s, { backup }).exitCode, 0);
        const auto restore = [&](const QString &target, const QStringList &more = {}) {
            return m_cli->run(QStringList { u"dossier"_s, u"restore"_s, backup, target, u"--json"_s } + more);
        };
        const QString elsewhere = m_cli->file(u"back.waarborg"_s);
        const auto restored = restore(elsewhere);
        QVERIFY2(restored.exitCode == 0, restored.messages.constData());
        QCOMPARE(m_cli->run({ u"dossier"_s, u"check"_s, elsewhere }).exitCode, 0);
        QCOMPARE(restore(m_cli->dossier()).exitCode, 1);
        const auto replaced = restore(m_cli->dossier(), { u"--replace"_s });
        QVERIFY2(replaced.exitCode == 0, replaced.messages.constData());
        QVERIFY(QFile::exists(replaced.json().value("safetyCopy"_L1).toString()));
        QCOMPARE(m_cli->run({ u"dossier"_s, u"check"_s, m_cli->dossier() }).exitCode, 0);
        QFile file(backup);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 1));
        QCOMPARE(restore(m_cli->file(u"third.waarborg"_s)).exitCode, 4);
        QVERIFY(!QFile::exists(m_cli->file(u"third.waarborg"_s)));
    }
};

WAARBORG_TEST(BackupCommandsTest)
#include "tst_backupcommands.moc"
