// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personreader.h"
#include "tests/models/people/peoplefixture.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::people;
using namespace Qt::StringLiterals;
using sheets::CellType;

// What a workbook says of its cells.
class PersonReaderTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // House number 1-2 is the second of January to a spreadsheet.
    void aDateIsNoNumber_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("warning");
        const QString date = u": a spreadsheet turned it into a date"_s;
        QTest::newRow("house number") << u"Straat;Huisnummer"_s << u"2 address"_s + date;
        QTest::newRow("addition") << u"Straat;Bus"_s << u"2 address"_s + date;
        QTest::newRow("personnel number") << u"Afdeling;Personeelsnummer"_s << u"2 personnelNumber"_s + date;
        QTest::newRow("phone") << u"Afdeling;Telefoon"_s << u"2 phone"_s + date;
        QTest::newRow("postal code") << u"Afdeling;Postcode"_s << u"2 postalCode"_s + date;
        QTest::newRow("a function may be one") << u"Afdeling;Locatie"_s << QString();
    }

    void aDateIsNoNumber()
    {
        QFETCH(QString, header);
        QFETCH(QString, warning);
        const QStringList columns = u"Naam;Functie;E-mail;"_s.append(header).split(u';');
        const auto mapping = ColumnMapping::find(u"list"_s, columns, {});
        VERIFY_OK(mapping);
        PersonReader reader(*mapping, {}, Country::Belgium, QDate(2026, 11, 23));
        sheets::Row row { 2, { "An", "f", "a@x.example", "Dorp", "2026-01-02" }, { 5, CellType::Text } };
        QVERIFY(reader.read(row));
        const QString before = shown(reader.warnings());
        QVERIFY(!before.contains(u"date"));
        row.types.back() = CellType::Date;
        QVERIFY(reader.read(row));
        QCOMPARE(shown(reader.warnings()), warning);
    }
};

WAARBORG_TEST(PersonReaderTest)
#include "tst_personreader.moc"
