// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplemapping.h"
#include "tests/common/testcase.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::people;

namespace {

QStringList columnsOf(const char *list) { return QString::fromUtf8(list).split(u';'); }

} // namespace

class MappingTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // A row of cells named as their headers shows in each field which columns it was made of.
    void headersAreRecognised_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *name, const char *header, const char *fields) {
            QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(fields);
        };
        row("Dutch",
            "Personeelsnr;Voornaam;Tussenvoegsel;Achternaam;Functie;E-mailadres;Geslacht;Adres;Postcode;Woonplaats;"
            "Telefoon;Taal;Afdeling",
            "Voornaam Tussenvoegsel "
            "Achternaam|Functie|E-mailadres|Geslacht|Adres|Postcode|Woonplaats|Telefoon|Taal|Afdeling||"
            "Personeelsnr");
        row("Belgian Dutch, where Naam is the last name",
            "NAAM;VOORNAAM;functie;e-mail;straat;nr;bus;gemeente;GSM;dienst",
            "VOORNAAM NAAM|functie|e-mail||straat nr bus||gemeente|GSM||dienst");
        row("Naam alone is the whole name", "Naam;Functie;Mail", "Naam|Functie|Mail");
        row("French", "Nom;Prénom;Fonction;Adresse e-mail;Sexe;Adresse;Code postal;Localité;Téléphone;Langue;Service",
            "Prénom Nom|Fonction|Adresse e-mail|Sexe|Adresse|Code postal|Localité|Téléphone|Langue|Service");
        row("French with signs", "Nom;Prénom;Fonction;Mail address;N° de téléphone",
            "Prénom Nom|Fonction|Mail address|||||N° de téléphone");
        row("German",
            "Vorname;Nachname;Funktion;E-Mail-Adresse;Geschlecht;Straße;Hausnummer;PLZ;Ort;Telefon;Sprache;Abteilung",
            "Vorname Nachname|Funktion|E-Mail-Adresse|Geschlecht|Straße Hausnummer|PLZ|Ort|Telefon|Sprache|Abteilung");
        row("English", "First Name;Last Name;Job Title;Email;Gender;Address;Zip;City;Phone;Language;Department",
            "First Name Last Name|Job Title|Email|Gender|Address|Zip|City|Phone|Language|Department");
        row("the better of two",
            "Display Name;First Name;Last Name;Primary Email;Secondary Email;Home Phone;Work Phone;Job Title",
            "First Name Last Name|Job Title|Primary Email|||||Work Phone");
        row("Nr is a house number behind a street only", "Nr;Naam;Functie;E-mail;Straat;Nr;Gemeente",
            "Naam|Functie|E-mail||Straat Nr||Gemeente");
        row("a number of the row is no address", "Nr;Naam;Functie;E-mail;Adres", "Naam|Functie|E-mail||Adres");
        row("an employee's number beside his name", "Medewerker;Naam;Functie;E-mail", "Naam|Functie|E-mail");
        row("a column called after the person", "Medewerker;Functie;E-mail", "Medewerker|Functie|E-mail");
        row("a Belgian payroll's words",
            "Naam;Sekse;Straat/nr.;Postnr;Gemeente;E-mail (zakelijk);Mobiele telefoon;Functie",
            "Naam|Functie|E-mail (zakelijk)|Sekse|Straat/nr.|Postnr|Gemeente|Mobiele telefoon");
        row("case, accents, punctuation", "volledige_naam;FUNCTIE:; e mail ", "volledige_naam|FUNCTIE:|e mail");
    }

    void headersAreRecognised()
    {
        QFETCH(QString, header);
        QFETCH(QString, fields);
        const QStringList columns = header.split(u';');
        const auto mapping = ColumnMapping::find(QStringLiteral("list"), columns, {});
        VERIFY_OK(mapping);
        std::vector<std::string> texts;
        for (const QString &column : columns)
            texts.push_back(column.toStdString());
        const std::vector<std::string_view> cells(texts.begin(), texts.end());
        QStringList got;
        for (const Field field : allFields)
            got << mapping->text(cells, field);
        while (got.last().isEmpty())
            got.removeLast();
        QCOMPARE(got.join(u'|'), fields);
    }

    void anEmptyPartLeavesNoBlank()
    {
        const auto mapping = ColumnMapping::find(
            QStringLiteral("list"), columnsOf("Voornaam;Tussenvoegsel;Achternaam;Volledige naam;Functie;E-mail"), {});
        VERIFY_OK(mapping);
        QCOMPARE(mapping->text({ "An", "", "Claes", "x" }, Field::Name), QStringLiteral("An Claes"));
        QCOMPARE(mapping->text({ "", " ", "", "Bo Maes" }, Field::Name), QStringLiteral("Bo Maes"));
        QCOMPARE(mapping->text({ "An" }, Field::Email), QString());
        QCOMPARE(mapping->text({ "An", "", "'=x" }, Field::Name), QStringLiteral("An =x"));
    }

    void whatIsMissingIsNamed()
    {
        const auto mapping = ColumnMapping::find(QStringLiteral("list"), columnsOf("Naam;Woonplaats"), {});
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().code, ErrorCode::ColumnMissing);
        QCOMPARE(mapping.error().detail.value(1), QStringLiteral("Function, E-mail"));
        QCOMPARE(ColumnMapping::find(QStringLiteral("list"), columnsOf("Voornaam;Functie;E-mail"), {}).error().code,
            ErrorCode::ColumnMissing);
    }

    void twoColumnsForAFieldNeedAChoice()
    {
        const QStringList header = columnsOf("Naam;Functie;E-mail;E-mail");
        const auto twice = ColumnMapping::find(QStringLiteral("list"), header, {});
        QVERIFY(!twice);
        QCOMPARE(twice.error(),
            (Error { ErrorCode::ColumnTwice,
                { QStringLiteral("list"), QStringLiteral("E-mail (3), E-mail (4)"), QStringLiteral("E-mail") } }));
        const auto chosen
            = ColumnMapping::find(QStringLiteral("list"), header, { { QStringLiteral("email"), QStringLiteral("4") } });
        VERIFY_OK(chosen);
        QCOMPARE(chosen->text({ "a", "b", "c", "d" }, Field::Email), QStringLiteral("d"));
    }

    void aChoiceWins()
    {
        const QStringList header = columnsOf("Voornaam;Naam;Roepnaam en naam;Rang;Mail");
        const auto mapping = ColumnMapping::find(QStringLiteral("list"), header,
            { { QStringLiteral("name"), QStringLiteral("roepnaam en naam") },
                { QStringLiteral("FUNCTION"), QStringLiteral("Rang") } });
        VERIFY_OK(mapping);
        QCOMPARE(mapping->text({ "a", "b", "c", "d" }, Field::Name), QStringLiteral("c"));
        QCOMPARE(mapping->text({ "a", "b", "c", "d" }, Field::Function), QStringLiteral("d"));
        QCOMPARE(mapping->ignored(), columnsOf("Voornaam;Naam"));
        QCOMPARE(ColumnMapping::find({}, header, { { QStringLiteral("shoe"), QStringLiteral("Rang") } }).error().code,
            ErrorCode::NotFound);
        QCOMPARE(ColumnMapping::find({}, header, { { QStringLiteral("email"), QStringLiteral("9") } }).error().code,
            ErrorCode::ColumnMissing);
    }
};

WAARBORG_TEST(MappingTest)
#include "tst_mapping.moc"
