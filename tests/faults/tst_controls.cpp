// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/usecases.h"

#include "models/access/settings.h"
#include "models/foundation/files.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::test;
using namespace Qt::StringLiterals;

namespace {

Result<void> changeEverybody(storage::Database &database)
{
    return database.execute(
        u"UPDATE person SET name = name || ' of the Ghent office on the other bank of the river'"_s);
}

// The good way, in one transaction; and four ways in which a program could be broken.
Result<void> inOneTransaction(Stage &stage, access::Session *)
{
    storage::Database database = stage.database();
    WAARBORG_LET(transaction, storage::Transaction::begin(database));
    WAARBORG_TRY(changeEverybody(database));
    WAARBORG_TRY(access::writeSetting(database, u"control"_s, u"changed"_s));
    return transaction.commit();
}

Result<void> inTwoTransactions(Stage &stage, access::Session *)
{
    storage::Database database = stage.database();
    WAARBORG_TRY(changeEverybody(database));
    return access::writeSetting(database, u"control"_s, u"changed"_s);
}

Result<void> withoutJournal(Stage &stage, access::Session *)
{
    storage::Database database = stage.database();
    WAARBORG_TRY(database.execute(u"PRAGMA journal_mode=OFF"_s));
    WAARBORG_LET(transaction, storage::Transaction::begin(database));
    WAARBORG_TRY(changeEverybody(database));
    WAARBORG_TRY(access::writeSetting(database, u"control"_s, u"changed"_s));
    return transaction.commit();
}

Result<void> withoutSync(Stage &stage, access::Session *)
{
    storage::Database database = stage.database();
    WAARBORG_TRY(database.execute(u"PRAGMA synchronous=OFF"_s));
    WAARBORG_LET(transaction, storage::Transaction::begin(database));
    WAARBORG_TRY(changeEverybody(database));
    WAARBORG_TRY(access::writeSetting(database, u"control"_s, u"changed"_s));
    return transaction.commit();
}

Result<void> logAfterwards(Stage &stage, access::Session *session)
{
    {
        storage::Database database = stage.database();
        WAARBORG_TRY(changeEverybody(database));
    }
    return session->change(access::UseCase::EditPeople, [](access::AuditNote &) -> Result<void> { return {}; });
}

} // namespace

// That a broken program would be found: the sweep of the other test means nothing without this.
class ControlsTest : public TestCase
{
    Q_OBJECT

private:
    const Stage m_filled = filledStage();

    Sweep sweepOf(const std::function<Result<void>(Stage &, access::Session *)> &run, bool needsSession, int most)
    {
        return sweep({ .name = "control",
                         .prepare = [this] { return m_filled.copy(); },
                         .run = run,
                         .needsSession = needsSession },
            most);
    }

private Q_SLOTS:
    void theGoodWayIsGoodAndEveryFaultHappens()
    {
        const Sweep good = sweepOf(inOneTransaction, false, 0);
        QVERIFY2(good.bad.isEmpty(), good.bad.join(u'\n').toUtf8().constData());
        for (std::size_t i = 0; i < allFaults.size(); ++i)
            QVERIFY2(good.byFault[i] > 0, faultName(allFaults[i]));
        QVERIFY(good.before > 0);
        QVERIFY(good.after > 0);
    }

    void aBrokenProgramIsFound_data()
    {
        using Run = Result<void> (*)(Stage &, access::Session *);
        QTest::addColumn<Run>("run");
        QTest::addColumn<bool>("needsSession");
        QTest::newRow("two transactions where one is needed") << Run(inTwoTransactions) << false;
        QTest::newRow("no journal") << Run(withoutJournal) << false;
        QTest::newRow("no sync") << Run(withoutSync) << false;
        QTest::newRow("the log's row in a transaction of its own") << Run(logAfterwards) << true;
    }

    void aBrokenProgramIsFound()
    {
        using Run = Result<void> (*)(Stage &, access::Session *);
        QFETCH(Run, run);
        QFETCH(bool, needsSession);
        const Sweep broken = sweepOf(run, needsSession, 60);
        qInfo("%d injected, %d bad states found", broken.injected, int(broken.bad.size()));
        QVERIFY(!broken.bad.isEmpty());
    }

    // Qt's files reach the disk past the functions of our own: they are seen too.
    void theShimSeesQtAndSqlite()
    {
        Stage stage;
        const auto report = sharedReport();
        arm({ Fault::None, 0, stage.folder().toUtf8() }, report.get());
        const auto written = writeWholeFile(stage.file(u"file"_s), "text");
        const bool removed = QFile::remove(stage.file(u"file"_s));
        disarm();
        VERIFY_OK(written);
        QVERIFY(removed);
        QList<Operation> seen;
        for (int i = 0; i < report->points; ++i)
            seen << report->operations[std::size_t(i)];
        for (const Operation each : { Operation::Write, Operation::Remove })
            QVERIFY(seen.contains(each));
        const int before = report->points;
        arm({ Fault::None, 0, stage.folder().toUtf8() }, report.get());
        (void)stage.create(access::accessMigrations());
        disarm();
        QVERIFY(report->points > before + 50);
    }
};

WAARBORG_TEST(ControlsTest)
#include "tst_controls.moc"
