// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/backups/backupfixture.h"

using namespace waarborg;
using namespace Qt::StringLiterals;
using backups::CopyKind;
using backups::CopyState;
using backups::RegisteredCopy;
using backups::Schedule;
using test::BackupFixture;

namespace {

// At noon in Brussels.
RegisteredCopy copyOf(qint64 id, const QDate &date, CopyKind kind, CopyState state = CopyState::Present)
{
    RegisteredCopy copy;
    copy.id = { id };
    copy.created = QDateTime(date, QTime(11, 0), Qt::UTC);
    copy.kind = kind;
    copy.state = state;
    return copy;
}

} // namespace

class RotationTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aYearOfDailyBackupsIsThinnedOut()
    {
        const Schedule schedule { u"/x"_s, 1, 7, 4, 12 };
        QList<RegisteredCopy> copies; // newest first
        const QDate first(2026, 1, 1);
        for (qint64 i = 0; i < 500; ++i) {
            const QDate today = first.addDays(i);
            const QDateTime noon(today, QTime(11, 0), Qt::UTC);
            QVERIFY(backups::isDue(copies, schedule, noon));
            copies.prepend(copyOf(i + 1, today, backups::kindOfNext(copies, today)));
            QVERIFY(!backups::isDue(copies, schedule, noon));
            for (const RegisteredCopy &gone : backups::surplus(copies, schedule))
                copies.removeIf([&](const RegisteredCopy &copy) { return copy.id == gone.id; });
        }
        QMap<CopyKind, int> kept;
        for (const RegisteredCopy &copy : copies)
            ++kept[copy.kind];
        QCOMPARE(kept.value(CopyKind::Daily), 7);
        QCOMPARE(kept.value(CopyKind::Weekly), 4);
        QCOMPARE(kept.value(CopyKind::Monthly), 12);
        QCOMPARE(copies.first().created.date(), first.addDays(499));
        // 1 June 2026, the first of the twelve last months.
        QCOMPARE(copies.last().created.date(), QDate(2026, 6, 1));
    }

    void theNextOnesKind_data()
    {
        QTest::addColumn<QDate>("last");
        QTest::addColumn<CopyKind>("lastKind");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<CopyKind>("kind");
        const QDate monday(2026, 11, 23);
        QTest::newRow("the first ever") << QDate() << CopyKind::Manual << monday << CopyKind::Monthly;
        QTest::newRow("only by hand so far") << monday << CopyKind::Manual << monday << CopyKind::Monthly;
        QTest::newRow("the same week") << monday << CopyKind::Monthly << monday.addDays(6) << CopyKind::Daily;
        QTest::newRow("the next week") << monday << CopyKind::Monthly << monday.addDays(7) << CopyKind::Weekly;
        QTest::newRow("the next month") << monday << CopyKind::Monthly << QDate(2026, 12, 1) << CopyKind::Monthly;
        QTest::newRow("the same month a year later")
            << monday << CopyKind::Monthly << monday.addYears(1) << CopyKind::Monthly;
    }

    void theNextOnesKind()
    {
        QFETCH(QDate, last);
        QFETCH(CopyKind, lastKind);
        QFETCH(QDate, today);
        QFETCH(CopyKind, kind);
        QList<RegisteredCopy> copies;
        if (last.isValid())
            copies << copyOf(1, last, lastKind);
        QCOMPARE(backups::kindOfNext(copies, today), kind);
    }

    void whatCountsAsABackup_data()
    {
        QTest::addColumn<CopyKind>("kind");
        QTest::addColumn<CopyState>("state");
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<bool>("due");
        QTest::newRow("made by hand yesterday") << CopyKind::Manual << CopyState::Present << 1 << false;
        QTest::newRow("made a week ago") << CopyKind::Daily << CopyState::Present << 7 << true;
        QTest::newRow("on a stick that is not there") << CopyKind::Daily << CopyState::Missing << 1 << false;
        QTest::newRow("destroyed") << CopyKind::Daily << CopyState::Destroyed << 1 << true;
        QTest::newRow("what a restored one replaced") << CopyKind::Replaced << CopyState::Present << 1 << true;
        QTest::newRow("from the future") << CopyKind::Daily << CopyState::Present << -3650 << true;
    }

    void whatCountsAsABackup()
    {
        QFETCH(CopyKind, kind);
        QFETCH(CopyState, state);
        QFETCH(int, daysAgo);
        QFETCH(bool, due);
        const QDateTime now(QDate(2026, 11, 23), QTime(11, 0), Qt::UTC);
        const QList<RegisteredCopy> copies { copyOf(1, now.date().addDays(-daysAgo), kind, state) };
        QCOMPARE(backups::isDue(copies, {}, now), due);
    }

    void theScheduleMakesAndRemoves()
    {
        BackupFixture fixture;
        access::Session &session = fixture.session();
        QCOMPARE(backups::runSchedule(session, {}).error().code, ErrorCode::InvalidValue);
        const Schedule schedule { fixture.copies(), 1, 2, 1, 1 };
        VERIFY_OK(backups::setBackupSchedule(session, schedule));
        QCOMPARE(*backups::backupSchedule(session), schedule);
        const auto byHand = fixture.make(fixture.file(u"kept.waarborg-backup"_s));
        for (int day = 0; day < 6; ++day) {
            fixture.dossier.clock().advance(std::chrono::hours(24));
            const auto run = backups::runSchedule(session, {});
            VERIFY_OK(run);
            QVERIFY(run->made);
            QVERIFY(run->left.isEmpty());
            const auto again = backups::runSchedule(session, {});
            VERIFY_OK(again);
            QVERIFY(!again->made);
        }
        // Tuesday's is the month's, Wednesday to Friday were daily ones, and the two newest of the week stay.
        QCOMPARE(fixture.inCopies(),
            (QStringList { u"acme-2026-11-24T1000.waarborg-backup"_s, u"acme-2026-11-28T1000.waarborg-backup"_s,
                u"acme-2026-11-29T1000.waarborg-backup"_s }));
        QVERIFY(QFile::exists(byHand.path));
        int destroyed = 0;
        const auto all = backups::registeredCopies(session);
        VERIFY_OK(all);
        for (const RegisteredCopy &copy : *all)
            destroyed += copy.state == CopyState::Destroyed ? 1 : 0;
        QCOMPARE(destroyed, 3);
    }

    void oneThatIsAskedForTakesPartInTheRotation()
    {
        BackupFixture fixture;
        access::Session &session = fixture.session();
        VERIFY_OK(backups::setBackupSchedule(session, { fixture.copies(), 7, 1, 1, 1 }));
        for (int i = 0; i < 5; ++i) {
            const auto run = backups::runSchedule(session, {}, backups::When::Now);
            VERIFY_OK(run);
            QVERIFY(run->made && run->made->kind != backups::CopyKind::Manual);
        }
        QCOMPARE(fixture.inCopies().size(), 2); // the month's and the newest
    }

    void anImpossibleScheduleIsRefused_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("daily");
        QTest::newRow("a folder that is not there") << u"/nowhere/at/all"_s << 1 << 7;
        QTest::newRow("every 0 days") << QString() << 0 << 7;
        QTest::newRow("every 400 days") << QString() << 400 << 7;
        QTest::newRow("none kept") << QString() << 1 << 0;
    }

    void anImpossibleScheduleIsRefused()
    {
        QFETCH(QString, folder);
        QFETCH(int, days);
        QFETCH(int, daily);
        test::Dossier dossier(backups::migrations());
        QCOMPARE(backups::setBackupSchedule(dossier.session(), { folder, days, daily, 4, 12 }).error().code,
            ErrorCode::InvalidValue);
        QCOMPARE(*backups::backupSchedule(dossier.session()), Schedule());
    }

    void theStateSaysHowOldTheNewestIs()
    {
        BackupFixture fixture;
        auto state = backups::backupState(fixture.session());
        VERIFY_OK(state);
        QVERIFY(!state->newest && state->isDue && !state->isOverdue);
        fixture.make();
        fixture.dossier.clock().advance(std::chrono::hours(24 * 9));
        state = backups::backupState(fixture.session());
        VERIFY_OK(state);
        QCOMPARE(state->ageDays, 9);
        QVERIFY(state->isDue && state->isOverdue);
    }

    void aFolderThatIsAwayIsSaid()
    {
        BackupFixture fixture;
        VERIFY_OK(backups::setBackupSchedule(fixture.session(), { fixture.copies(), 1, 7, 4, 12 }));
        QVERIFY(QDir().rename(fixture.copies(), fixture.file(u"away"_s)));
        const auto run = backups::runSchedule(fixture.session(), {});
        QCOMPARE(run.error().code, ErrorCode::FileNotWritable);
        QVERIFY(QDir().rename(fixture.file(u"away"_s), fixture.copies()));
        VERIFY_OK(backups::runSchedule(fixture.session(), {}));
    }
};

WAARBORG_TEST(RotationTest)
#include "tst_rotation.moc"
