// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplemodel.h"
#include "tests/common/testcase.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace waarborg;
using namespace waarborg::people;

namespace {

PackedPerson person(qint64 id, const char *name, const char *function, const char *language = "nl")
{
    Person made;
    made.id = { id };
    made.name = QString::fromUtf8(name);
    made.function = QString::fromUtf8(function);
    made.email = QStringLiteral("p%1@x.example").arg(id);
    made.language = QString::fromLatin1(language);
    return PackedPerson::of(made);
}

// The first columns of all rows.
QString snapshot(const QAbstractItemModel &model, int columns)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}

std::vector<PackedPerson> three()
{
    return { person(1, "Zoë", "Chef"), person(2, "Émile", "Bakker", "fr"), person(3, "an", "Bakker", "") };
}

} // namespace

class PeopleModelTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAndTitles()
    {
        PeopleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Person full { { 4 }, QStringLiteral("Bo"), QStringLiteral("f"), QStringLiteral("b@x.example"), Gender::Female,
            QStringLiteral("Laan 8"), QStringLiteral("1000"), QStringLiteral("Gent"), QStringLiteral("09"),
            QStringLiteral("nl"), QStringLiteral("Winkel"), {}, true, QStringLiteral("Site 2"),
            QStringLiteral("0012") };
        model.setItems({ PackedPerson::of(full) });
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles << model.headerData(column, Qt::Horizontal).toString();
        QCOMPARE(titles.join(u'|'),
            QStringLiteral(
                "Name|Function|Department|E-mail|Language|Check|Gender|Address|Postal code|City|Phone|Location|"
                "Personnel number"));
        QCOMPARE(snapshot(model, model.columnCount()),
            QStringLiteral("Bo|f|Winkel|b@x.example|nl|bounced|female|Laan 8|1000|Gent|09|Site 2|0012"));
        QCOMPARE(model.index(0, 0).data(static_cast<int>(PeopleModel::Role::Identity)).toLongLong(), 4);
        QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
        QVERIFY(!model.data({}).isValid());
    }

    void sortsWithoutCaseAndAccents()
    {
        PeopleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(three());
        const QPersistentModelIndex zoe = model.index(0, 1);
        model.sort(0);
        QCOMPARE(snapshot(model, 1), QString::fromUtf8("an\nÉmile\nZoë"));
        QCOMPARE(zoe.row(), 2);
        QCOMPARE(zoe.data().toString(), QStringLiteral("Chef"));
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(snapshot(model, 2), QString::fromUtf8("Zoë|Chef\nÉmile|Bakker\nan|Bakker"));
        model.sort(-1);
        QCOMPARE(snapshot(model, 1), QString::fromUtf8("Zoë\nÉmile\nan"));
    }

    void filters_data()
    {
        QTest::addColumn<PeopleModel::Filter>("filter");
        QTest::addColumn<QString>("names");
        QTest::newRow("nothing asked") << PeopleModel::Filter {} << QString::fromUtf8("an\nÉmile\nZoë");
        QTest::newRow("two words") << PeopleModel::Filter { .search = QStringLiteral("EM bak") }
                                   << QString::fromUtf8("Émile");
        QTest::newRow("a function") << PeopleModel::Filter { .function = QStringLiteral("Bakker") }
                                    << QString::fromUtf8("an\nÉmile");
        QTest::newRow("a language") << PeopleModel::Filter { .language = QStringLiteral("fr") }
                                    << QString::fromUtf8("Émile");
        QTest::newRow("what misses") << PeopleModel::Filter { .check = CheckState::Missing } << QStringLiteral("an");
        QTest::newRow("a location") << PeopleModel::Filter { .location = QStringLiteral("x") } << QString();
        QTest::newRow("nobody") << PeopleModel::Filter { .department = QStringLiteral("x") } << QString();
    }

    void filters()
    {
        QFETCH(PeopleModel::Filter, filter);
        QFETCH(QString, names);
        PeopleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(three());
        model.sort(0);
        model.setFilter(filter);
        QCOMPARE(snapshot(model, 1), names);
        QCOMPARE(model.valuesOf(Field::Function), (QStringList { QStringLiteral("Bakker"), QStringLiteral("Chef") }));
    }

    void changesAreTheSmallest()
    {
        PeopleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(three());
        model.sort(0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        model.put(person(2, "Émile", "Chef", "fr"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(moved.size(), 0);
        model.put(person(1, "Aad", "Chef"));
        QCOMPARE(snapshot(model, 2), QString::fromUtf8("Aad|Chef\nan|Bakker\nÉmile|Chef"));
        model.put(person(1, "Bea", "Chef"));
        QCOMPARE(snapshot(model, 1), QString::fromUtf8("an\nBea\nÉmile"));
        QCOMPARE(moved.size(), 2);
        model.put(person(4, "Bo", "Chef"));
        QCOMPARE(snapshot(model, 1), QString::fromUtf8("an\nBea\nBo\nÉmile"));
        model.remove(1);
        model.remove(99);
        QCOMPARE(snapshot(model, 1), QString::fromUtf8("an\nBo\nÉmile"));
        model.setItems({ person(3, "an", "Bakker", ""), person(4, "Bob", "Chef"), person(5, "Cas", "Chef") });
        QCOMPARE(snapshot(model, 1), QStringLiteral("an\nBob\nCas"));
        model.setFilter({ .search = QStringLiteral("chef") });
        model.put(person(5, "Cas", "Kok"));
        model.put(person(3, "an", "Chef", ""));
        QCOMPARE(snapshot(model, 1), QStringLiteral("an\nBob"));
        QCOMPARE(reset.size(), 1);
    }

    void aHundredThousandFilterAndScroll()
    {
        std::vector<PackedPerson> many;
        many.reserve(100'000);
        for (qint64 i = 0; i < 100'000; ++i)
            many.push_back(person(100'000 - i,
                qPrintable(QStringLiteral("Persoon %1").arg(i * 7919 % 100'000, 6, 10, QLatin1Char('0'))), "Bakker"));
        PeopleModel model;
        model.setItems(std::move(many));
        model.sort(0);
        QElapsedTimer timer;
        timer.start();
        model.setFilter({ .search = QStringLiteral("persoon p4242@") });
        const qint64 filtered = timer.elapsed();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("p4242@x.example"));
        QVERIFY2(filtered < 500, qPrintable(QString::number(filtered)));
        qInfo("100,000 people filtered in %lld ms", filtered);
    }
};

WAARBORG_TEST(PeopleModelTest)
#include "tst_peoplemodel.moc"
