// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/dossier.h"
#include "tests/common/dossier.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

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
        QCOMPARE(verdict->rows, 3);
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("brokenAt");
        const QString noUpdate = u"DROP TRIGGER audit_no_update"_s;
        const QString noDelete = u"DROP TRIGGER audit_no_delete"_s;
        QTest::newRow("nothing done (control)") << QStringList {} << qint64(0);
        QTest::newRow("a row edited") << QStringList { noUpdate, u"UPDATE audit SET object = 'x' WHERE sequence = 2"_s }
                                      << qint64(2);
        QTest::newRow("a row deleted in the middle")
            << QStringList { noDelete, u"DELETE FROM audit WHERE sequence = 2"_s } << qint64(2);
        QTest::newRow("the newest row deleted")
            << QStringList { noDelete, u"DELETE FROM audit WHERE sequence = 3"_s } << qint64(3);
        QTest::newRow("two rows swapped") << QStringList {
            noUpdate, u"UPDATE audit SET sequence = 9 WHERE sequence = 2"_s,
            u"UPDATE audit SET sequence = 2 WHERE sequence = 3"_s, u"UPDATE audit SET sequence = 3 WHERE sequence = 9"_s
        } << qint64(2);
        QTest::newRow("the end's MAC changed") << QStringList { u"UPDATE audit_end SET mac = x'00'"_s } << qint64(4);
        QTest::newRow("the end's key changed")
            << QStringList { u"UPDATE audit_end SET key = zeroblob(32)"_s } << qint64(4);
        QTest::newRow("the end set back") << QStringList { noDelete, u"DELETE FROM audit WHERE sequence = 3"_s,
            u"UPDATE audit_end SET sequence = 2"_s }
                                          << qint64(3);
    }

    void tamperingIsFound()
    {
        QFETCH(QStringList, statements);
        QFETCH(qint64, brokenAt);
        test::Dossier dossier;
        VERIFY_OK(confirmSheet(dossier.session()));
        for (const QString &statement : statements)
            VERIFY_OK(dossier.unconfined().execute(statement));
        const auto verdict = auditVerdict(dossier.session());
        VERIFY_OK(verdict);
        QCOMPARE(verdict->fault.isEmpty(), brokenAt == 0);
        QCOMPARE(verdict->brokenAt, brokenAt);
    }

    void theTableRefusesWhatIsNoNextRow_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update") << u"UPDATE audit SET object = 'x'"_s;
        QTest::newRow("delete") << u"DELETE FROM audit"_s;
        QTest::newRow("replace")
            << u"INSERT OR REPLACE INTO audit SELECT sequence, monotonic, time, boot, account, session, action, 'x',"
               " result, detail, mac FROM audit WHERE sequence = 1"_s;
        QTest::newRow("a gap")
            << u"INSERT INTO audit SELECT 99, monotonic, time, boot, account, session, action, 'x', result, detail, mac"
               " FROM audit WHERE sequence = 1"_s;
    }

    void theTableRefusesWhatIsNoNextRow()
    {
        QFETCH(QString, statement);
        test::Dossier dossier;
        QVERIFY(!dossier.unconfined().execute(statement));
        const auto verdict = auditVerdict(dossier.session());
        VERIFY_OK(verdict);
        QCOMPARE(verdict->fault, QString());
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
};

WAARBORG_TEST(AuditLogTest)
#include "tst_auditlog.moc"
