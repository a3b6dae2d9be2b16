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

// The log with the finished program: filters, anchors, export, pruning, an older copy put back.
class LogCommandsTest : public test::TestCase
{
    Q_OBJECT

private:
    test::Cli m_cli;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.create(), 0); }

    void theLogIsFilteredAnchoredExportedAndPruned()
    {
        const QString anchor = m_cli.file(u"anchor.json"_s);
        const auto made = m_cli.json(u"audit"_s, u"anchor"_s, { u"-o"_s, anchor });
        QVERIFY2(made.exitCode == 0, made.messages);
        QCOMPARE(m_cli.json(u"audit"_s, u"anchor"_s, { u"-o"_s, anchor }).exitCode, 1);
        const QString printed = made.json().value("anchor"_L1).toString();
        const auto verified
            = m_cli.run({ u"audit"_s, u"verify"_s, u"--anchor"_s, anchor, u"--anchor"_s, printed, m_cli.dossier() });
        QVERIFY2(verified.exitCode == 0, verified.messages);
        QCOMPARE(verified.output.count("the log holds this row"), 2);
        QString forged = printed;
        forged[forged.indexOf(u'/') + 1] = forged[forged.indexOf(u'/') + 1] == u'0' ? u'1' : u'0';
        QCOMPARE(m_cli.json(u"audit"_s, u"verify"_s, { u"--anchor"_s, forged }).exitCode, 4);

        QCOMPARE(m_cli.json(u"audit"_s, u"anchor"_s).exitCode, 2);
        const QString outbox = m_cli.file(u"anchors"_s);
        QCOMPARE(m_cli.json(u"mail"_s, u"configure"_s, { u"--outbox"_s, outbox }).exitCode, 0);
        const auto mailed = m_cli.json(u"audit"_s, u"anchor"_s, { u"--mail-to"_s, u"auditor@voorbeeld.be"_s });
        QVERIFY2(mailed.exitCode == 0, mailed.messages);
        const QStringList messages = QDir(outbox).entryList(QDir::Files);
        QCOMPARE(messages.size(), 1);
        QFile message(outbox + u'/' + messages.constFirst());
        QVERIFY(message.open(QIODevice::ReadOnly));
        const QByteArray content = message.readAll();
        QVERIFY(content.contains("log-anchor.json") && !content.contains("Acme"));

        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const auto listed = m_cli.json(
            u"audit"_s, u"list"_s, { u"--from"_s, today, u"--to"_s, today, u"--action"_s, u"audit anchor"_s });
        QCOMPARE(listed.json().value("rows"_L1).toArray().size(), 2);
        QCOMPARE(m_cli.json(u"audit"_s, u"list"_s, { u"--from"_s, u"23-11-2026"_s }).exitCode, 2);
        QCOMPARE(m_cli.json(u"audit"_s, u"list"_s, { u"--result"_s, u"good"_s }).exitCode, 2);
        const auto failed = m_cli.json(u"audit"_s, u"list"_s, { u"--result"_s, u"failed"_s, u"--limit"_s, u"1"_s });
        QVERIFY(failed.json().value("rows"_L1).toArray().size() <= 1);

        const QString table = m_cli.file(u"log.csv"_s);
        const auto exported = m_cli.json(u"audit"_s, u"export"_s, { u"-o"_s, table });
        QVERIFY2(exported.exitCode == 0, exported.messages);
        const auto sum = test::runCommand(u"sh"_s, { u"-c"_s, u"head -n -1 \"$0\" | sha256sum"_s, table });
        QCOMPARE(sum.output.first(64), exported.json().value("sha256"_L1).toString().toLatin1());

        const auto pruned = m_cli.json(u"audit"_s, u"prune"_s, { u"--before"_s, today });
        QVERIFY2(pruned.exitCode == 0, pruned.messages);
        QCOMPARE(pruned.json().value("pruned"_L1).toInt(), 0);
        const QString tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate);
        QCOMPARE(m_cli.json(u"audit"_s, u"prune"_s, { u"--before"_s, tomorrow }).exitCode, 1);
    }

    // An older copy of the dossier in the place of the newer one: allowed, and said.
    void anOlderCopyIsSaid()
    {
        const QString older = m_cli.file(u"older"_s);
        QVERIFY(QFile::copy(m_cli.dossier(), older));
        const auto before = m_cli.json(u"people"_s, u"list"_s);
        QCOMPARE(before.exitCode, 0);
        QVERIFY2(!before.messages.contains("behind"), before.messages);
        QVERIFY(QFile::remove(m_cli.dossier()) && QFile::rename(older, m_cli.dossier()));
        const auto after = m_cli.json(u"people"_s, u"list"_s);
        QCOMPARE(after.exitCode, 0);
        QVERIFY2(after.messages.contains("behind what this machine saw"), after.messages);
        QVERIFY(m_cli.json(u"audit"_s, u"list"_s).output.contains("machine's anchor"));
        QVERIFY(!m_cli.json(u"people"_s, u"list"_s).messages.contains("behind"));
    }
};

WAARBORG_TEST(LogCommandsTest)
#include "tst_logcommands.moc"
