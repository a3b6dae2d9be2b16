// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/status/status.h"
#include "tests/common/testcase.h"
#include "tests/models/status/playedroot.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::status;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

QByteArray signatures(const QByteArray &time) { return "ClamAV-VDB:" + time + ":27460:2075000:90:X:X:builder:1"; }

} // namespace

class WorkstationTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void clamAvIsFoundWithItsSignatures()
    {
        const test::PlayedRoot root;
        QVERIFY(!virusScanner(root.path()));
        root.put(u"/var/lib/clamav/daily.cvd"_s, signatures("20 Nov 2026 09-45 +0100"));
        const auto stopped = virusScanner(root.path());
        QVERIFY(stopped && stopped->isReadable && !stopped->isRunning);
        QCOMPARE(stopped->signatures, QDateTime(QDate(2026, 11, 20), QTime(8, 45), Qt::UTC));
        root.put(u"/var/lib/clamav/daily.cld"_s, signatures("22 Nov 2026 09-45 -0500"));
        root.put(u"/run/clamav/clamd.ctl"_s);
        const auto running = virusScanner(root.path());
        QVERIFY(running->isRunning);
        QCOMPARE(running->signatures, QDateTime(QDate(2026, 11, 22), QTime(14, 45), Qt::UTC));
    }

    void spoiltSignaturesAreNone()
    {
        const test::PlayedRoot root;
        root.put(u"/var/lib/clamav/daily.cvd"_s, QByteArray(4096, '\xff'));
        QVERIFY(!virusScanner(root.path())->signatures.isValid());
        root.put(u"/var/lib/clamav/daily.cvd"_s, signatures("32 Nov 2026 09-45 +0100"));
        QVERIFY(!virusScanner(root.path())->signatures.isValid());
    }

    void anotherScannerIsNamedAndNotJudged()
    {
        const test::PlayedRoot root;
        root.put(u"/opt/eset/efs/bin/start"_s);
        const auto found = virusScanner(root.path());
        QVERIFY(found && !found->isReadable);
        const StatusItem item = scannerItem(found, Now);
        QCOMPARE(item.state, State::Unknown);
        QVERIFY(item.found.contains(u"ESET"_s) && !item.advice.isEmpty());
    }

    void scannersAreJudged_data()
    {
        QTest::addColumn<bool>("present");
        QTest::addColumn<bool>("running");
        QTest::addColumn<QDateTime>("signatures");
        QTest::addColumn<int>("state");
        QTest::newRow("none") << false << false << QDateTime() << int(State::Attention);
        QTest::newRow("fresh and running") << true << true << Now.addDays(-7) << int(State::Good);
        QTest::newRow("eight days old") << true << true << Now.addDays(-8) << int(State::Attention);
        QTest::newRow("not running") << true << false << Now << int(State::Attention);
        QTest::newRow("without signatures") << true << true << QDateTime() << int(State::Attention);
    }

    void scannersAreJudged()
    {
        QFETCH(bool, present);
        QFETCH(bool, running);
        QFETCH(QDateTime, signatures);
        QFETCH(int, state);
        std::optional<VirusScanner> scanner;
        if (present)
            scanner = { u"ClamAV"_s, true, running, signatures };
        const StatusItem item = scannerItem(scanner, Now);
        QCOMPARE(int(item.state), state);
        QCOMPARE(item.advice.isEmpty(), item.state == State::Good);
    }

    void updatesAreRead()
    {
        const test::PlayedRoot root;
        QVERIFY(!updates(root.path()));
        root.put(u"/var/lib/apt/lists/lock"_s);
        QCOMPARE(updates(root.path())->lookedAt, QDateTime());
        root.put(u"/var/lib/apt/periodic/update-success-stamp"_s, {}, Now.addDays(-2));
        root.put(u"/etc/apt/apt.conf.d/20auto-upgrades"_s,
            "APT::Periodic::Update-Package-Lists \"1\";\nAPT::Periodic::Unattended-Upgrade \"1\";\n");
        const auto found = updates(root.path());
        QCOMPARE(found->lookedAt, Now.addDays(-2));
        QVERIFY(found->areAutomatic && !found->wantRestart);
        QCOMPARE(found->security, -1);
        root.put(u"/etc/apt/apt.conf.d/50local"_s, "APT::Periodic::Unattended-Upgrade \"0\";\n");
        root.put(u"/run/reboot-required"_s);
        root.put(u"/var/lib/update-notifier/updates-available"_s,
            "\n12 updates can be applied immediately.\n3 of these updates are standard security updates.\n");
        const auto later = updates(root.path());
        QVERIFY2(!later->areAutomatic, "the last file's word does not count");
        QVERIFY(later->wantRestart);
        QCOMPARE(later->security, 3);
    }

    void updatesAreJudged_data()
    {
        QTest::addColumn<int>("days"); // since they were looked for; -1: never
        QTest::addColumn<bool>("automatic");
        QTest::addColumn<bool>("restart");
        QTest::addColumn<int>("security");
        QTest::addColumn<int>("state");
        QTest::newRow("by themselves") << 1 << true << false << -1 << int(State::Good);
        QTest::newRow("none waits") << 1 << false << false << 0 << int(State::Good);
        QTest::newRow("nobody knows whether some wait") << 1 << false << false << -1 << int(State::Unknown);
        QTest::newRow("some wait") << 1 << true << false << 2 << int(State::Attention);
        QTest::newRow("a restart waits") << 1 << true << true << 0 << int(State::Attention);
        QTest::newRow("not looked for in a week") << 8 << true << false << 0 << int(State::Attention);
        QTest::newRow("never looked for") << -1 << true << false << -1 << int(State::Attention);
    }

    void updatesAreJudged()
    {
        QFETCH(int, days);
        QFETCH(bool, automatic);
        QFETCH(bool, restart);
        QFETCH(int, security);
        QFETCH(int, state);
        const Updates found { days < 0 ? QDateTime() : Now.addDays(-days), automatic, restart, security };
        const StatusItem item = updatesItem(found, Now);
        QCOMPARE(int(item.state), state);
        QCOMPARE(item.advice.isEmpty(), item.state == State::Good);
    }

    void anotherSystemIsUnknown() { QCOMPARE(updatesItem(std::nullopt, Now).state, State::Unknown); }

    void diskAndSwapAreJudged_data()
    {
        QTest::addColumn<int>("encryption");
        QTest::addColumn<int>("state");
        QTest::newRow("encrypted") << int(Encryption::Yes) << int(State::Good);
        QTest::newRow("plain") << int(Encryption::No) << int(State::Attention);
        QTest::newRow("not seen") << int(Encryption::Unknown) << int(State::Unknown);
    }

    void diskAndSwapAreJudged()
    {
        QFETCH(int, encryption);
        QFETCH(int, state);
        const Mount mount { u"/home"_s, u"ext4"_s, u"/dev/sda1"_s, u"8:1"_s };
        QCOMPARE(int(diskItem(mount, Encryption(encryption)).state), state);
        QCOMPARE(int(swapItem(Encryption(encryption)).state), state);
        QCOMPARE(diskItem(std::nullopt, Encryption(encryption)).state, State::Unknown);
        QCOMPARE(swapItem(std::nullopt).state, State::Good);
    }

    void networkDrivesAndMemoryNeedAttention()
    {
        QCOMPARE(placeItem(Mount { u"/home"_s, u"ext4"_s, u"/dev/sda1"_s, u"8:1"_s }).state, State::Good);
        QCOMPARE(placeItem(Mount { u"/data"_s, u"nfs4"_s, u"server:/data"_s, u"0:44"_s }).state, State::Attention);
        QCOMPARE(placeItem(Mount { u"/dev/shm"_s, u"tmpfs"_s, u"tmpfs"_s, u"0:23"_s }).state, State::Attention);
        QCOMPARE(placeItem(std::nullopt).state, State::Unknown);
    }

    void spaceIsJudged_data()
    {
        QTest::addColumn<qint64>("free");
        QTest::addColumn<qint64>("dossier");
        QTest::addColumn<int>("state");
        constexpr qint64 gib = 1LL << 30;
        QTest::newRow("enough") << gib << gib / 4 << int(State::Good);
        QTest::newRow("just too little") << gib - 1 << gib / 4 << int(State::Attention);
        QTest::newRow("too little for a large one") << 2 * gib << gib << int(State::Attention);
        QTest::newRow("not seen") << qint64(-1) << gib << int(State::Unknown);
    }

    void spaceIsJudged()
    {
        QFETCH(qint64, free);
        QFETCH(qint64, dossier);
        QFETCH(int, state);
        QCOMPARE(int(spaceItem(free, dossier).state), state);
    }

    void memoryIsJudged()
    {
        QCOMPARE(memoryItem({ 8ULL << 20, false }).state, State::Good);
        QCOMPARE(memoryItem({ 64ULL << 10, false }).state, State::Attention);
        QCOMPARE(memoryItem({ 8ULL << 20, true }).state, State::Attention);
        QVERIFY2(memoryRights().dumps, "a test program may be dumped: it does not harden itself");
    }
};

WAARBORG_TEST(WorkstationTest)
#include "tst_workstation.moc"
