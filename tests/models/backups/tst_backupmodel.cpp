// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backupmodel.h"
#include "tests/common/testcase.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace waarborg;
using namespace Qt::StringLiterals;
using backups::BackupModel;
using backups::CopyKind;
using backups::CopyState;
using backups::RegisteredCopy;

namespace {

RegisteredCopy copy(qint64 id, int day, CopyKind kind, CopyState state, qint64 size)
{
    RegisteredCopy made;
    made.id = { id };
    made.path = u"/backups/acme-%1"_s.arg(id);
    made.created = QDateTime(QDate(2026, 11, day), QTime(9, 5), Qt::UTC);
    made.kind = kind;
    made.state = state;
    made.size = size;
    if (kind != CopyKind::Found)
        made.verified = made.created;
    return made;
}

std::vector<RegisteredCopy> three()
{
    return { copy(3, 23, CopyKind::Daily, CopyState::Present, 5'000'000),
        copy(2, 20, CopyKind::Manual, CopyState::Missing, 40'000'000),
        copy(1, 21, CopyKind::Found, CopyState::Destroyed, 900'000) };
}

QStringList snapshot(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QVariant value = model.index(row, column).data();
            cells << (value.typeId() == QMetaType::QDateTime ? value.toDateTime().toString(u"dd-MM HH:mm"_s)
                                                             : value.toString());
        }
        lines << cells.join(u'|');
    }
    return lines;
}

} // namespace

class BackupModelTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAndTitles()
    {
        BackupModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(three());
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles << model.headerData(column, Qt::Horizontal).toString();
        QCOMPARE(titles.join(u'|'), u"Created|Kind|Place|Size|Checked|State"_s);
        QCOMPARE(snapshot(model),
            (QStringList { u"23-11 10:05|daily|/backups/acme-3|4,8 MiB|23-11 10:05|present"_s,
                u"20-11 10:05|by hand|/backups/acme-2|38,1 MiB|20-11 10:05|not found"_s,
                u"21-11 10:05|found|/backups/acme-1|878,9 KiB||destroyed"_s }));
    }

    void sizesAndTimesAreSortedAsSuch_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("size") << int(BackupModel::Size) << QList<qint64> { 1, 3, 2 };
        QTest::newRow("created") << int(BackupModel::Created) << QList<qint64> { 2, 1, 3 };
        QTest::newRow("place") << int(BackupModel::Place) << QList<qint64> { 1, 2, 3 };
    }

    void sizesAndTimesAreSortedAsSuch()
    {
        QFETCH(int, column);
        QFETCH(QList<qint64>, ids);
        BackupModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(three());
        model.sort(column);
        QList<qint64> order;
        for (int row = 0; row < model.rowCount(); ++row)
            order << model.index(row, 0).data(BackupModel::CopyRole).toLongLong();
        QCOMPARE(order, ids);
    }
};

WAARBORG_TEST(BackupModelTest)
#include "tst_backupmodel.moc"
