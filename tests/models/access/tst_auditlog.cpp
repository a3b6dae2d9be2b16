// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/dossier.h"
#include "tests/common/dossier.h"

#include <QTest>

#include <sqlcipher/sqlite3.h>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

namespace {

// Writes a row into the log, where it can, after each statement of somebody else's connection.
struct Intruder {
    storage::Database database;
    const Clock &clock;
    int tried = 0;
    int wrote = 0;

    static int writeRow(unsigned, void *context, void *, void *)
    {
        Intruder &self = *static_cast<Intruder *>(context);
        ++self.tried;
        auto transaction = storage::Transaction::begin(self.database);
        if (!transaction)
            return 0;
        const AuditRecord row = auditRecordOf(self.clock, u"bo"_s, {}, UseCase::ListPeople, AuditResult::Ok, {});
        const bool written = appendAudit(self.database, row) && transaction->commit();
        self.wrote += written ? 1 : 0;
        return 0;
    }
};

} // namespace

class AuditLogTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeLeavesARowAndTheChainHolds()
    {
        test::Dossier dossier;
        VERIFY_OK(confirmSheet(dossier.session()));
        const auto verdict = auditVerdict(dossier.session());
        VERIFY_OK(verdict);
        QCOMPARE(verdict->fault, QString());
        QCOMPARE(verdict->guardFaults, QStringList());
        QCOMPARE(verdict->rows, 3);
        QVERIFY(verdict->isClean());
    }

    void aRefusalIsARow()
    {
        test::Dossier dossier;
        Session hr = dossier.sessionAs(Role::Hr);
        QCOMPARE(exportKey(hr, dossier.folder() + "/key"_L1).error().code, ErrorCode::NotAllowed);
        QVERIFY(!QFile::exists(dossier.folder() + "/key"_L1));
        const auto rows = auditRecords(dossier.session(), {});
        VERIFY_OK(rows);
        QCOMPARE(rows->first().result, AuditResult::Denied);
        QCOMPARE(rows->first().action, u"dossier export-key"_s);
    }

    void aFailedChangeLeavesNothing()
    {
        test::Dossier dossier;
        const auto failed = dossier.session().change(UseCase::EditPeople, [&](AuditNote &) -> Result<void> {
            WAARBORG_TRY(dossier.session().database().execute(u"DELETE FROM setting"_s));
            return fail(ErrorCode::Cancelled);
        });
        QCOMPARE(failed.error().code, ErrorCode::Cancelled);
        const auto info = dossierInfo(dossier.session());
        VERIFY_OK(info);
        QCOMPARE(info->customer, u"Acme"_s);
        const auto rows = auditRecords(dossier.session(), {});
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), 2);
    }

    void whatIsSealedForAdvisorsIsClosedToHr()
    {
        test::Dossier dossier;
        const auto sealed = dossier.session().sealForAdvisors("secret", "test");
        VERIFY_OK(sealed);
        QCOMPARE(dossier.session().openForAdvisors(*sealed, "test")->view(), QByteArrayView("secret"));
        QCOMPARE(dossier.session().openForAdvisors(*sealed, "other").error().code, ErrorCode::Damaged);
        const Session hr = dossier.sessionAs(Role::Hr);
        QCOMPARE(hr.openForAdvisors(*sealed, "test").error().code, ErrorCode::AnswersClosed);
    }

    void rowsAreFiltered_data()
    {
        QTest::addColumn<AuditFilter>("filter");
        QTest::addColumn<QList<qint64>>("expected");
        const QDateTime first(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        const auto with = [](auto &&set) {
            AuditFilter filter;
            set(filter);
            return filter;
        };
        QTest::newRow("nothing asked") << AuditFilter {} << QList<qint64> { 7, 6, 5, 4, 3, 2, 1 };
        QTest::newRow("a page") << AuditFilter { .limit = 2 } << QList<qint64> { 7, 6 };
        QTest::newRow("the page behind it") << AuditFilter { .limit = 2, .before = 6 } << QList<qint64> { 5, 4 };
        QTest::newRow("from a time") << with([&](auto &f) { f.from = first.addDays(2); }) << QList<qint64> { 7, 6 };
        QTest::newRow("until a time, not included")
            << with([&](auto &f) { f.until = first.addDays(1); }) << QList<qint64> { 3, 2, 1 };
        QTest::newRow("a period") << with([&](auto &f) {
            f.from = first.addDays(1);
            f.until = first.addDays(2);
        }) << QList<qint64> { 5, 4 };
        QTest::newRow("in another time zone")
            << with([&](auto &f) { f.from = first.addDays(2).toTimeZone(QTimeZone("Asia/Tokyo")); })
            << QList<qint64> { 7, 6 };
        QTest::newRow("an account") << with([](auto &f) { f.account = u"an"_s; }) << QList<qint64> { 7, 5, 4, 3, 2, 1 };
        QTest::newRow("an account that is not there") << with([](auto &f) { f.account = u"a"_s; }) << QList<qint64> {};
        QTest::newRow("an action") << with([](auto &f) { f.action = u"people import"_s; }) << QList<qint64> { 5, 4 };
        QTest::newRow("a result") << with([](auto &f) { f.result = AuditResult::Denied; }) << QList<qint64> { 6 };
        QTest::newRow("text in the object") << with([](auto &f) { f.text = u"ROUND 2"_s; }) << QList<qint64> { 7 };
        QTest::newRow("text in the detail") << with([](auto &f) { f.text = u"12 added"_s; }) << QList<qint64> { 4 };
        QTest::newRow("a text with a wildcard is a text")
            << with([](auto &f) { f.text = u"%"_s; }) << QList<qint64> { 5 };
        QTest::newRow("a text with a quote") << with([](auto &f) { f.text = u"' OR 1 --"_s; }) << QList<qint64> {};
        QTest::newRow("all together") << with([&](auto &f) {
            f.from = first;
            f.account = u"an"_s;
            f.action = u"people import"_s;
            f.result = AuditResult::Ok;
            f.text = u"added"_s;
            f.before = 5;
        }) << QList<qint64> { 4 };
    }

    void rowsAreFiltered()
    {
        QFETCH(AuditFilter, filter);
        QFETCH(QList<qint64>, expected);
        test::Dossier dossier;
        const auto write = [&](Session &session, UseCase useCase, AuditResult result, const AuditNote &note) {
            auto transaction = storage::Transaction::begin(session.database());
            VERIFY_OK(session.record(useCase, result, note));
            VERIFY_OK(transaction->commit());
        };
        Session hr = dossier.sessionAs(Role::Hr);
        write(dossier.session(), UseCase::ConfirmSheet, AuditResult::Ok, {});
        dossier.clock().advance(std::chrono::hours(24));
        write(dossier.session(), UseCase::ImportPeople, AuditResult::Ok, { u"people"_s, u"12 added"_s });
        write(dossier.session(), UseCase::ImportPeople, AuditResult::Failed, { u"people"_s, u"100% refused"_s });
        dossier.clock().advance(std::chrono::hours(24));
        write(hr, UseCase::ReadAudit, AuditResult::Denied, {});
        write(dossier.session(), UseCase::ReadAnswer, AuditResult::Ok, { u"round 2 person 7"_s, {} });
        const auto rows = auditRecords(dossier.session(), filter);
        VERIFY_OK(rows);
        QList<qint64> found;
        for (const AuditRecord &row : *rows)
            found << row.sequence;
        QCOMPARE(found, expected);
    }

    // Another program's row may come between any two of the statements that examine the log.
    void rowsWrittenMeanwhileAreNoFault()
    {
        test::Dossier dossier;
        Intruder intruder { dossier.unconfined(), dossier.clock() };
        sqlite3_busy_timeout(intruder.database.handle(), 0);
        sqlite3_trace_v2(dossier.session().database().handle(), SQLITE_TRACE_PROFILE, &Intruder::writeRow, &intruder);
        const auto verdict = auditVerdict(dossier.session());
        sqlite3_trace_v2(dossier.session().database().handle(), 0, nullptr, nullptr);
        VERIFY_OK(verdict);
        QVERIFY(intruder.tried > 3);
        QVERIFY(intruder.wrote > 0); // the control: before or after it may write
        QCOMPARE(verdict->fault, QString());
    }

    void theNamesToChooseFromAreThoseInTheLog()
    {
        test::Dossier dossier;
        const auto names = auditNames(dossier.session());
        VERIFY_OK(names);
        QCOMPARE(names->accounts, QStringList { u"an"_s });
        QCOMPARE(names->actions, (QStringList { u"account login"_s, u"dossier create"_s }));
        Session hr = dossier.sessionAs(Role::Hr);
        QCOMPARE(auditNames(hr).error().code, ErrorCode::NotAllowed);
    }
};

WAARBORG_TEST(AuditLogTest)
#include "tst_auditlog.moc"
