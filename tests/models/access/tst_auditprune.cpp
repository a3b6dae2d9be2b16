// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/auditchain.h"
#include "models/access/dossier.h"
#include "tests/common/dossier.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

namespace {

// A row a day: row 2 (login or creation) and rows 3 to 7 on the days after 23 November.
void passDays(test::Dossier &dossier, int days)
{
    for (int i = 0; i < days; ++i) {
        dossier.clock().advance(std::chrono::hours(24));
        if (!confirmSheet(dossier.session()))
            qFatal("The log cannot be filled.");
    }
}

} // namespace

class AuditPruneTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theOldestRowsGoAndTheChainHolds()
    {
        test::Dossier dossier;
        passDays(dossier, 5);
        const qint64 end = auditEnd(dossier.session().database())->sequence;
        const auto pruned = pruneAudit(dossier.session(), QDate(2026, 11, 26));
        VERIFY_OK(pruned);
        QCOMPARE(pruned->first, 1);
        QCOMPARE(pruned->last, end - 3); // 26, 27 and 28 November stay
        const auto verdict = auditVerdict(dossier.session());
        VERIFY_OK(verdict);
        QVERIFY2(verdict->isClean(), qPrintable(auditVerdictText(*verdict)));
        QCOMPARE(verdict->firstSequence, pruned->last + 1);
        QCOMPARE(verdict->lastSequence, end + 1);
        QVERIFY(auditVerdictText(*verdict).contains("The rows before were pruned"_L1));
        const auto rows = auditRecords(dossier.session(), {});
        VERIFY_OK(rows);
        QCOMPARE(rows->first().action, u"audit prune"_s);
        QCOMPARE(rows->first().object, u"rows 1-%1"_s.arg(pruned->last));
        QCOMPARE(rows->last().sequence, pruned->last + 1);
        QCOMPARE(rows->last().time, QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC));
    }

    void prunedAgainAndAgain()
    {
        test::Dossier dossier;
        for (int round = 0; round < 3; ++round) {
            passDays(dossier, 4);
            const auto pruned
                = pruneAudit(dossier.session(), dossier.clock().nowUtc().toLocalTime().date().addDays(-1));
            VERIFY_OK(pruned);
            QVERIFY(pruned->last >= pruned->first);
            VERIFY_OK(dossier.reopen());
            QVERIFY(auditVerdict(dossier.session())->isClean());
        }
        // Everything that can go: the newest row and the pruning's own stay.
        dossier.clock().advance(std::chrono::hours(240));
        VERIFY_OK(pruneAudit(dossier.session(), dossier.clock().nowUtc().toLocalTime().date()));
        const auto verdict = auditVerdict(dossier.session());
        VERIFY_OK(verdict);
        QCOMPARE(verdict->rows, 2);
        QVERIFY(verdict->isClean());
    }

    void nothingIsOldEnough()
    {
        test::Dossier dossier;
        passDays(dossier, 2);
        const auto before = auditEnd(dossier.session().database())->sequence;
        const auto pruned = pruneAudit(dossier.session(), QDate(2026, 11, 1));
        VERIFY_OK(pruned);
        QVERIFY(pruned->last < pruned->first);
        QCOMPARE(auditEnd(dossier.session().database())->sequence, before);
    }

    void aClockThatWentWrongPrunesNoMore()
    {
        test::Dossier dossier;
        passDays(dossier, 1);
        const QDateTime today = dossier.clock().nowUtc();
        dossier.clock().setNow(QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC));
        VERIFY_OK(confirmSheet(dossier.session()));
        dossier.clock().setNow(today);
        const auto pruned = pruneAudit(dossier.session(), QDate(2026, 11, 1));
        VERIFY_OK(pruned);
        // A row of 1970 lies behind younger ones: only the oldest run of rows goes.
        QVERIFY(pruned->last < pruned->first);
    }

    void daysThatAreNotOverAreRefused_data()
    {
        QTest::addColumn<QDate>("before");
        QTest::newRow("tomorrow") << QDate(2026, 11, 24);
        QTest::newRow("no day") << QDate();
    }

    void daysThatAreNotOverAreRefused()
    {
        QFETCH(QDate, before);
        test::Dossier dossier;
        QCOMPARE(pruneAudit(dossier.session(), before).error().code, ErrorCode::InvalidValue);
    }

    void onlyAdministratorsPrune_data()
    {
        QTest::addColumn<Roles>("roles");
        QTest::addColumn<bool>("may");
        QTest::newRow("administrator") << Roles(Role::Administrator) << true;
        QTest::newRow("auditor") << Roles(Role::Auditor) << false;
        QTest::newRow("advisor") << Roles(Role::Advisor) << false;
        QTest::newRow("hr") << Roles(Role::Hr) << false;
    }

    void onlyAdministratorsPrune()
    {
        QFETCH(Roles, roles);
        QFETCH(bool, may);
        test::Dossier dossier;
        passDays(dossier, 3);
        Session session = dossier.sessionAs(roles);
        const auto pruned = pruneAudit(session, QDate(2026, 11, 25));
        QCOMPARE(pruned.has_value(), may);
        const auto rows = auditRecords(dossier.session(), {});
        VERIFY_OK(rows);
        QCOMPARE(rows->first().result, may ? AuditResult::Ok : AuditResult::Denied);
        QCOMPARE(rows->last().sequence == 1, !may);
    }

    void aBrokenLogIsNotPruned()
    {
        test::Dossier dossier;
        passDays(dossier, 3);
        {
            auto raw = dossier.unconfined();
            VERIFY_OK(raw.execute(u"DROP TRIGGER audit_no_update"_s));
            VERIFY_OK(raw.execute(u"UPDATE audit SET object = 'x' WHERE sequence = 1"_s));
        }
        QCOMPARE(pruneAudit(dossier.session(), QDate(2026, 11, 25)).error().code, ErrorCode::AuditBroken);
        QCOMPARE(auditVerdict(dossier.session())->brokenAt, 1);
    }

    void theTriggerOpensForThePruningAlone_data()
    {
        QTest::addColumn<QString>("remove");
        QTest::addColumn<bool>("later");
        QTest::addColumn<bool>("refused");
        const QString covered = u"DELETE FROM audit WHERE sequence <= 2"_s;
        QTest::newRow("what the newest row says is pruned (control)") << covered << false << false;
        QTest::newRow("a row more") << u"DELETE FROM audit WHERE sequence <= 3"_s << false << true;
        QTest::newRow("everything") << u"DELETE FROM audit"_s << false << true;
        QTest::newRow("the same once another row was written") << covered << true << true;
    }

    void theTriggerOpensForThePruningAlone()
    {
        QFETCH(QString, remove);
        QFETCH(bool, later);
        QFETCH(bool, refused);
        test::Dossier dossier;
        passDays(dossier, 3);
        auto raw = dossier.unconfined();
        AuditRecord record { .time = dossier.clock().nowUtc(), .action = u"audit prune"_s, .detail = u"2 00"_s };
        VERIFY_OK(appendAudit(raw, record));
        record.action = u"account login"_s;
        if (later)
            VERIFY_OK(appendAudit(raw, record));
        QCOMPARE(!raw.execute(remove), refused);
    }

    // Somebody with the database's key appends as the program does, and removes what he wants to be rid of.
    void aPruningWithTodaysKeyIsFound()
    {
        test::Dossier dossier;
        passDays(dossier, 3);
        auto raw = dossier.unconfined();
        auto end = readChainEnd(raw);
        VERIFY_OK(end);
        const auto rows = auditRecords(dossier.session(), {});
        VERIFY_OK(rows);
        const AuditRecord &last = rows->at(rows->size() - 2);
        QCOMPARE(last.sequence, 2);
        const AuditRecord record { .time = dossier.clock().nowUtc(),
            .account = u"an"_s,
            .action = u"audit prune"_s,
            .object = u"rows 1-2"_s,
            .detail = checkpointText({ 2, last.mac }, end->key) };
        VERIFY_OK(appendAudit(raw, record));
        VERIFY_OK(raw.execute(u"DELETE FROM audit WHERE sequence <= 2"_s));
        const auto verdict = auditVerdict(dossier.session());
        VERIFY_OK(verdict);
        QVERIFY(!verdict->isClean());
        QVERIFY(!verdict->fault.isEmpty());
    }

    void rowsPutBackBeforeTheCheckpointAreFound()
    {
        test::Dossier dossier;
        passDays(dossier, 3);
        auto raw = dossier.unconfined();
        VERIFY_OK(raw.execute(u"CREATE TEMP TABLE kept AS SELECT * FROM audit"_s));
        VERIFY_OK(pruneAudit(dossier.session(), QDate(2026, 11, 25)));
        VERIFY_OK(raw.execute(u"DROP TRIGGER audit_next_only"_s));
        VERIFY_OK(raw.execute(u"INSERT INTO audit SELECT * FROM kept WHERE sequence = 1"_s));
        const auto verdict = auditVerdict(dossier.session());
        VERIFY_OK(verdict);
        QCOMPARE(verdict->brokenAt, 1);
        QCOMPARE(verdict->fault, u"a row stands where none belongs"_s);
    }

    void anchorsAroundTheCheckpoint()
    {
        test::Dossier dossier;
        const auto early = currentAnchor(dossier.session());
        passDays(dossier, 3);
        const auto late = currentAnchor(dossier.session());
        VERIFY_OK(pruneAudit(dossier.session(), QDate(2026, 11, 25)));
        const auto verdict = auditVerdict(dossier.session(), { *early, *late });
        VERIFY_OK(verdict);
        QVERIFY(verdict->isClean());
        QCOMPARE(verdict->anchors[0].state, AnchorState::BeforeCheckpoint);
        QCOMPARE(verdict->anchors[1].state, AnchorState::Holds);
        QVERIFY(auditVerdictText(*verdict).contains("its row was pruned since"_L1));
    }
};

WAARBORG_TEST(AuditPruneTest)
#include "tst_auditprune.moc"
