// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/auditmodel.h"
#include "models/access/auditwords.h"
#include "models/access/roles.h"
#include "tests/common/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

namespace {

// `count` rows, newest first, down from number `newest`.
QList<AuditRecord> page(qint64 newest, qsizetype count)
{
    QList<AuditRecord> records;
    for (qsizetype i = 0; i < count; ++i) {
        records << AuditRecord { .sequence = newest - i,
            .time = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC),
            .account = u"an"_s,
            .action = u"people import"_s,
            .object = u"people"_s,
            .result = AuditResult::Denied };
    }
    return records;
}

} // namespace

class AuditModelTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAsCells()
    {
        AuditModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.begin(page(7, 2));
        QStringList titles;
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            titles << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            cells << (column == AuditModel::Time ? QString() : model.index(0, column).data().toString());
        }
        QCOMPARE(titles.join(u'|'), u"Time|Account|Action|Object|Result"_s);
        QCOMPARE(cells.join(u'|'), u"|an|Users imported – refused|people|refused"_s);
        QCOMPARE(
            model.index(0, AuditModel::Time).data().toDateTime(), QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
        QCOMPARE(model.record(model.index(1, 0))->sequence, 6);
        QVERIFY(!model.record({}));
    }

    void morePagesAreAskedForOneAtATime()
    {
        AuditModel model;
        QSignalSpy wanted(&model, &AuditModel::moreWanted);
        model.begin(page(1000, AuditModel::PageSize));
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toLongLong(), 1000 - AuditModel::PageSize + 1);
        QVERIFY(!model.canFetchMore({}));
        model.append(page(1000 - AuditModel::PageSize, AuditModel::PageSize));
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.append(page(1000 - 2 * AuditModel::PageSize, 3));
        QCOMPARE(model.rowCount(), 2 * AuditModel::PageSize + 3);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.record(model.index(model.rowCount() - 1, 0))->sequence, 598);
    }

    // The tester fetches as a view does.
    void pagesComeWhileItIsLookedAt()
    {
        AuditModel model;
        constexpr qint64 rows = 2 * AuditModel::PageSize + 50;
        // As in the window, where the next page comes from another thread.
        const auto give = [&](qint64 before) {
            model.append(page(before - 1, std::min<qint64>(before - 1, AuditModel::PageSize)));
        };
        connect(&model, &AuditModel::moreWanted, this, give, Qt::QueuedConnection);
        model.begin(page(rows, AuditModel::PageSize));
        const auto all = [&] {
            model.fetchMore({});
            return model.rowCount() == rows;
        };
        QVERIFY(QTest::qWaitFor(all));
        QCOMPARE(model.rowCount(), rows);
        QCOMPARE(model.record(model.index(rows - 1, 0))->sequence, 1);
    }

    void aLastPageThatIsEmptyEndsIt()
    {
        AuditModel model;
        model.begin(page(AuditModel::PageSize, AuditModel::PageSize));
        model.fetchMore({});
        model.append({});
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.rowCount(), AuditModel::PageSize);
        model.begin({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
    }

    void whatHappenedAtTheDoorIsShownWithItsOwnAccountAndTime()
    {
        AuditRecord row;
        row.time = QDateTime({ 2026, 11, 23 }, { 10, 29 }, Qt::UTC);
        row.account = u"els"_s;
        row.action = u"account login"_s;
        row.object = u"an"_s;
        row.result = AuditResult::Failed;
        row.detail = u"2026-11-23T09:27:00Z #798dbfb7"_s;
        AuditModel model;
        model.begin({ row });
        QCOMPARE(model.index(0, AuditModel::Account).data().toString(), u"an"_s);
        QCOMPARE(model.index(0, AuditModel::Time).data().toDateTime().toUTC(),
            QDateTime({ 2026, 11, 23 }, { 9, 27 }, Qt::UTC));
        QVERIFY(model.index(0, AuditModel::Action).data().toString().endsWith(u"failed"_s));
        row.detail = u"12 people #1"_s;
        model.begin({ row });
        QCOMPARE(model.index(0, AuditModel::Account).data().toString(), u"els"_s);
    }

    void everyUseCaseHasWords()
    {
        for (const UseCaseRow &row : useCaseTable()) {
            const QString name = QString::fromLatin1(row.name);
            QVERIFY2(auditActionText(name) != name, row.name);
        }
    }

    void whatIsNotKnownStaysAsItIs() { QCOMPARE(auditActionText(u"future verb"_s), u"future verb"_s); }
};

WAARBORG_TEST(AuditModelTest)
#include "tst_auditmodel.moc"
