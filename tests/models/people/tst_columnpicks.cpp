// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/headerspellings.h"
#include "models/people/peoplemapping.h"
#include "tests/common/testcase.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::people;
using namespace Qt::StringLiterals;

// Which of several columns that could be meant is taken, by their headers and their cells.
class ColumnPicksTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // Function and e-mail stand in each list; shown are the other fields of the first row, and what is not used.
    void theRightColumnIsTaken_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *name, const char *list, const char *fields) {
            QTest::newRow(name) << QString::fromUtf8(list) << QString::fromUtf8(fields);
        };
        row("a birth name beside the name", "Nom de naissance;Nom;Prénom\nPetit;Grand;Zoé",
            "name=Zoé Grand; not Nom de naissance");
        row("a German birth name", "Vorname;Name;Geburtsname\nJan;Klein;Gross", "name=Jan Klein; not Geburtsname");
        row("a Dutch birth name", "Naam;Geboortenaam;Voornaam\nJansen;Smit;An", "name=An Jansen; not Geboortenaam");
        row("a birth name alone", "Geboortenaam;Voornaam\nSmit;An", "name=An Smit");
        row("a last name beside the birth name", "Geboortenaam;Achternaam;Voornaam\nSmit;Jansen;An",
            "name=An Jansen; not Geboortenaam");
        row("a birth name beside the name, no first name", "Nom;Nom de naissance\nZoé Grand;Petit",
            "name=Zoé Grand; not Nom de naissance");
        row("the full name and the last name", "Volledige naam;Achternaam\nAn Jansen;Jansen",
            "name=An Jansen; not Achternaam");
        row("the name and the last name", "Naam;Achternaam\nAn Jansen;Jansen", "name=An Jansen; not Achternaam");
        row("an employee and the last name", "Medewerker;Achternaam;Tussenvoegsel\nAn van Dam;Dam;van",
            "name=An van Dam; not Achternaam, Tussenvoegsel");
        row("an employee's number is no name", "Medewerker;Achternaam\n1001;Jansen", "name=Jansen; not Medewerker");
        row("initials that the name has", "Naam;Voorletters\nJansen, J.;J.\nSmit, P.J.;P.J.",
            "name=J. Jansen; not Voorletters");
        row("initials that it lacks", "Naam;Voorletters\nJansen;J.\nSmit;P.J.", "name=J. Jansen");
        row("a first name that the name has", "Naam;Roepnaam\nJan Jansen;Jan\nPiet Smit;Piet",
            "name=Jan Jansen; not Roepnaam");
        row("a first name that the last name has", "Achternaam;Voornaam\nJan Jansen;Jan\nPiet Smit;Piet",
            "name=Jan Jansen; not Voornaam");
        row("a last name that is a first name once", "Naam;Voornaam\nJan;Jan\nSmit;Piet\nDam;An", "name=Jan Jan");
        row("an infix that the last name has", "Voornaam;Tussenvoegsel;Achternaam\nZoë;van der;Van der Berg",
            "name=Zoë Van der Berg");
        row("an infix that it lacks", "Voornaam;Tussenvoegsel;Achternaam\nZoë;van der;Berg", "name=Zoë van der Berg");
        row("the infix of the birth name", "Voornaam;Voorvoegsel geboortenaam;Voorvoegsel;Naam\nZoë;de;van;Dam",
            "name=Zoë van Dam; not Voorvoegsel geboortenaam");
        row("a prefix that is a title", "Name Prefix;First Name;Last Name\nMr.;Jan;Smit",
            "name=Jan Smit; not Name Prefix");
        row("a street at work, a code at home",
            "Naam;Straat werk;Postcode privé;Woonplaats privé\nAn Jo;Laan 1;9000;Gent",
            "name=An Jo|postalCode=9000|city=Gent; not Straat werk");
        row("both sides whole",
            "Naam;Adres privé;Postcode privé;Adres werk;Postcode werk\nAn Jo;Dorp 1;9000;Laan 2;1000",
            "name=An Jo|address=Laan 2|postalCode=1000; not Adres privé, Postcode privé");
        row("work, and a place of no side", "Naam;Werkadres;Postcode;Plaats\nAn Jo;Laan 1;9000;Gent",
            "name=An Jo|address=Laan 1|postalCode=9000|city=Gent");
        row("a whole address of no side, and a city at work",
            "Naam;Work city;Adres;Postcode;Plaats\nAn Jo;Luik;Dorp 1;9000;Gent",
            "name=An Jo|address=Dorp 1|postalCode=9000|city=Gent; not Work city");
        row("home, in brackets", "Naam;Rue (domicile);Code postal (domicile);Zip code (work)\nAn Jo;Dorp 1;9000;1000",
            "name=An Jo|address=Dorp 1|postalCode=9000; not Zip code (work)");
        row("a house number without a street", "Naam;Huisnummer;Plaats\nAn Jo;12;Gent",
            "name=An Jo|city=Gent; not Huisnummer");
        row("a whole address and its street", "Naam;Adres;Straat;Huisnummer\nAn Jo;Dorp 1 Gent;Dorp;1",
            "name=An Jo|address=Dorp 1; not Adres");
        row("two locations", "Naam;Vestiging;Locatie\nAn Jo;;Gent\nBo Ma;Luik;Luik",
            "name=An Jo|location=Gent; not Vestiging");
        row("two departments", "Naam;Team;Dienst\nAn Jo;Rood;HR\nBo Ma;Blauw;IT",
            "name=An Jo|department=Rood; not Dienst");
        row("two phones", "Naam;Telefoon;Telefoonnummer\nAn Jo;;021234567", "name=An Jo|phone=021234567; not Telefoon");
        row("an empty phone at work", "Naam;Telefoon werk;GSM\nAn Jo;;0475123456\nBo Ma;;0475123457",
            "name=An Jo|phone=0475123456; not Telefoon werk");
        row("a column without a header", "Naam;;Afdeling;\nAn Jo;kok;HR;x",
            "name=An Jo|department=HR; not column 4 (no header), column 6 (no header)");
        row("no value", "Voornaam;Tussenvoegsel;Naam;Tel;Plaats\nAn;-;Jo;n.v.t.;Onbekend", "name=An Jo");
        row("leaving", "Naam;Datum uit dienst;Actief J/N\nAn Jo;;J", "name=An Jo");
    }

    void theRightColumnIsTaken()
    {
        QFETCH(QString, list);
        QFETCH(QString, fields);
        QList<QStringList> rows;
        for (const QString &line : list.split(u'\n'))
            rows << (rows.isEmpty() ? u"Functie;E-mail;"_s : u"f;a@x.example;"_s).append(line).split(u';');
        const QStringList header = rows.takeFirst();
        const auto mapping = ColumnMapping::guess(u"list"_s, header, {}, rows);
        QVERIFY2(!mapping.problem(), qPrintable(mapping.problem() ? errorText(*mapping.problem()) : QString()));
        std::vector<std::string> texts;
        for (const QString &cell : rows.first())
            texts.push_back(cell.toStdString());
        const std::vector<std::string_view> cells(texts.begin(), texts.end());
        QStringList got;
        for (const Field field : allFields) {
            const QString text = mapping.text(cells, field);
            if (!text.isEmpty() && field != Field::Function && field != Field::Email)
                got << fieldName(field) + u'=' + text;
        }
        const QStringList ignored = mapping.ignored();
        QCOMPARE(got.join(u'|') + (ignored.isEmpty() ? QString() : u"; not "_s + ignored.join(u", "_s)), fields);
    }

    void anAddressIsGuessedOfNobodyElse_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<bool>("guessed");
        const QStringList own { u"a@x.example"_s, u"b@x.example"_s, u"c@x.example"_s };
        QTest::newRow("his own") << u"Contact"_s << own << true;
        QTest::newRow("his manager's") << u"E-mail leidinggevende"_s << own << false;
        QTest::newRow("in an emergency") << u"Noodcontact mail"_s << own << false;
        QTest::newRow("of several people") << u"Contact"_s << QStringList { own[0], own[0], own[1] } << false;
    }

    void anAddressIsGuessedOfNobodyElse()
    {
        QFETCH(QString, header);
        QFETCH(QStringList, cells);
        QFETCH(bool, guessed);
        QList<QStringList> rows;
        for (const QString &cell : cells)
            rows << QStringList { u"An Jo"_s, u"kok"_s, cell };
        const auto mapping = ColumnMapping::guess(u"list"_s, { u"Naam"_s, u"Functie"_s, header }, {}, rows);
        QCOMPARE(mapping.has(Field::Email), guessed);
    }

    void whatAPersonNeedsIsNotGuessed()
    {
        const QList<QStringList> rows { { u"An Jo"_s, u"kok"_s, u"chef"_s, u"a@x.example"_s } };
        const auto mapping
            = ColumnMapping::guess(u"list"_s, { u"Naam"_s, u"Functie"_s, u"Functienaam"_s, u"E-mail"_s }, {}, rows);
        QVERIFY(mapping.problem() && mapping.problem()->code == ErrorCode::ColumnTwice);
        const auto optional
            = ColumnMapping::guess(u"list"_s, { u"Naam"_s, u"Vestiging"_s, u"Locatie"_s, u"E-mail"_s }, {}, rows);
        QCOMPARE(optional.remarks().size(), 1);
        QVERIFY(!optional.use(1).sure);
    }
};

WAARBORG_TEST(ColumnPicksTest)
#include "tst_columnpicks.moc"
