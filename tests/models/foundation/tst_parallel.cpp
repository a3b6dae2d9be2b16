// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foundation/parallel.h"
#include "tests/common/testcase.h"

#include <QTest>

using namespace waarborg;

class ParallelTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyIndexIsVisitedOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : { 0, 1, 2, 3, 1000 })
            QTest::addRow("%d", count) << count;
    }

    void everyIndexIsVisitedOnce()
    {
        QFETCH(int, count);
        std::vector<std::atomic<int>> visits(static_cast<std::size_t>(count));
        forEachInParallel(visits.size(), [&](std::size_t index) { ++visits[index]; });
        QVERIFY(std::ranges::all_of(visits, [](const auto &times) { return times == 1; }));
    }
};

WAARBORG_TEST(ParallelTest)
#include "tst_parallel.moc"
