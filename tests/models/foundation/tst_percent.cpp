// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foundation/percent.h"
#include "tests/common/testcase.h"

#include <QTest>

using namespace waarborg;

class PercentTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreRounded_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<int>("percent");
        QTest::newRow("of nothing") << 0LL << 0LL << 0;
        QTest::newRow("none") << 0LL << 9LL << 0;
        QTest::newRow("down") << 1LL << 3LL << 33;
        QTest::newRow("up") << 2LL << 3LL << 67;
        QTest::newRow("a half goes up") << 5LL << 8LL << 63;
        QTest::newRow("nearly all is not all") << 999LL << 1000LL << 99;
        QTest::newRow("all") << 1000LL << 1000LL << 100;
    }

    void sharesAreRounded()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QTEST(percentOf(part, whole), "percent");
    }
};

WAARBORG_TEST(PercentTest)
#include "tst_percent.moc"
