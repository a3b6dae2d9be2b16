// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/headerspellings.h"
#include "models/people/listvalues.h"
#include "models/people/peoplemapping.h"
#include "tests/common/testcase.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::people;

// Headers as payroll and HR systems of four languages write them, and as people do by hand.
class HeaderSetsTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // A row of cells named as their headers shows in each field which columns it was made of.
    void aSystemsListIsUnderstood_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *name, const char *header, const char *fields) {
            QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(fields);
        };
        row("AFAS",
            "Medewerkernummer;Roepnaam;Voorvoegsel;Achternaam;Omschrijving functie;E-mail werk;E-mail privé;Geslacht;"
            "Straat;Huisnummer;Toev. aan huisnr.;Postcode;Woonplaats;Mobiel werk;Org. eenheid;Werklocatie;"
            "Datum in dienst",
            "name=Roepnaam Voorvoegsel Achternaam|function=Omschrijving functie|email=E-mail werk|gender=Geslacht|"
            "address=Straat Huisnummer Toev. aan huisnr.|postalCode=Postcode|city=Woonplaats|phone=Mobiel werk|"
            "department=Org. eenheid|location=Werklocatie|personnelNumber=Medewerkernummer");
        row("SD Worx, Dutch",
            "Stamnummer;Naam en voornaam;Functiecode;Functie;Taalrol;E-mailadres (werk);Vestiging;Kostenplaats;"
            "Rijksregisternummer",
            "name=Naam en voornaam|function=Functie|email=E-mailadres (werk)|language=Taalrol|location=Vestiging|"
            "personnelNumber=Stamnummer");
        row("SD Worx, French",
            "N° matricule;Nom et prénom;Intitulé de la fonction;Adresse e-mail professionnelle;Rôle linguistique;"
            "Lieu de travail;Date de naissance",
            "name=Nom et prénom|function=Intitulé de la fonction|email=Adresse e-mail professionnelle|"
            "language=Rôle linguistique|location=Lieu de travail|personnelNumber=N° matricule");
        row("Acerta",
            "Werknemersnummer;Familienaam;Voornaam;Functie werknemer;E-mail;Geslacht;Straatnaam;Nummer;Bus;Postcode;"
            "Gemeente;GSM",
            "name=Voornaam Familienaam|function=Functie werknemer|email=E-mail|gender=Geslacht|"
            "address=Straatnaam Nummer Bus|postalCode=Postcode|city=Gemeente|phone=GSM|"
            "personnelNumber=Werknemersnummer");
        row("Securex, French",
            "Matricule;Nom de famille;Prénom;Fonction;Courriel;Sexe;Rue;Numéro;Boîte;Code postal;Localité;N° de GSM;"
            "Langue;Unité d'établissement",
            "name=Prénom Nom de famille|function=Fonction|email=Courriel|gender=Sexe|address=Rue Numéro Boîte|"
            "postalCode=Code postal|city=Localité|phone=N° de GSM|language=Langue|location=Unité d'établissement|"
            "personnelNumber=Matricule");
        row("Personio",
            "Personalnummer;Vorname;Nachname;E-Mail;Position;Abteilung;Standort;Geschlecht;Straße und Hausnummer;"
            "Postleitzahl;Ort;Mobiltelefon;Eintrittsdatum",
            "name=Vorname Nachname|function=Position|email=E-Mail|gender=Geschlecht|address=Straße und Hausnummer|"
            "postalCode=Postleitzahl|city=Ort|phone=Mobiltelefon|department=Abteilung|location=Standort|"
            "personnelNumber=Personalnummer");
        row("DATEV",
            "PNR;Familienname;Vorname;Berufsbezeichnung;Dienstl. E-Mail;Straße;Hausnummer;PLZ;Ort;Telefon geschäftlich;"
            "Kostenstelle",
            "name=Vorname Familienname|function=Berufsbezeichnung|email=Dienstl. E-Mail|address=Straße Hausnummer|"
            "postalCode=PLZ|city=Ort|phone=Telefon geschäftlich|personnelNumber=PNR");
        row("SAP, German",
            "Pers.Nr.;Name des Mitarbeiters;Planstelle;Organisationseinheit;Personalteilbereich;E-Mail-Adresse",
            "name=Name des Mitarbeiters|function=Planstelle|email=E-Mail-Adresse|department=Organisationseinheit|"
            "location=Personalteilbereich|personnelNumber=Pers.Nr.");
        row("BambooHR",
            "Employee #;First Name;Middle Name;Last Name;Job Title;Work Email;Home Email;Department;Division;Location;"
            "Work Phone;Mobile Phone;Address Line 1;City;Zip Code;Gender;Reports To",
            "name=First Name Middle Name Last Name|function=Job Title|email=Work Email|gender=Gender|"
            "address=Address Line 1|postalCode=Zip Code|city=City|phone=Work "
            "Phone|department=Department|location=Location|"
            "personnelNumber=Employee #");
        row("Workday",
            "Employee ID;Legal First Name;Legal Last Name;Business Title;Email - Primary Work;Supervisory Organization;"
            "Location;Manager Name;Work Phone",
            "name=Legal First Name Legal Last Name|function=Business Title|email=Email - Primary Work|phone=Work Phone|"
            "department=Supervisory Organization|location=Location|personnelNumber=Employee ID");
        row("Exact",
            "Medewerker: ID;Medewerker: Naam;Functie: Omschrijving;E-mail: Werk;Afdeling: Code;Afdeling: Omschrijving",
            "name=Medewerker: Naam|function=Functie: Omschrijving|email=E-mail: Werk|"
            "department=Afdeling: Omschrijving|personnelNumber=Medewerker: ID");
        row("Nmbrs",
            "Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;Functie;Afdeling;E-mail (werk);E-mail (privé);"
            "Telefoonnummer (werk);Mobiel;Bedrijf naam",
            "name=Voornaam Tussenvoegsel Achternaam|function=Functie|email=E-mail (werk)|phone=Telefoonnummer (werk)|"
            "department=Afdeling|personnelNumber=Personeelsnummer");
        row("ADP", "Matricule;Nom usuel;Prénom;Libellé emploi;Email professionnel;Etablissement;Service;Tél. portable",
            "name=Prénom Nom usuel|function=Libellé emploi|email=Email professionnel|phone=Tél. portable|"
            "department=Service|location=Etablissement|personnelNumber=Matricule");
        row("ADP, English",
            "Associate ID;Legal First Name;Legal Last Name;Job Title Description;Work Contact: Work Email;"
            "Home Department Description;Position ID",
            "name=Legal First Name Legal Last Name|function=Job Title Description|email=Work Contact: Work Email|"
            "department=Home Department Description|personnelNumber=Associate ID");
        row("by hand, with stars and capitals", "NAAM *;FUNCTIE *;E-MAIL *;STANDPLAATS",
            "name=NAAM *|function=FUNCTIE *|email=E-MAIL *|location=STANDPLAATS");
        row("by a program, with underscores", "naam_medewerker;functie_omschrijving;email_adres;code_postal",
            "name=naam_medewerker|function=functie_omschrijving|email=email_adres|postalCode=code_postal");
        row("in two languages", "Naam / Nom;Functie / Fonction;E-mail / Courriel;Taal / Langue",
            "name=Naam / Nom|function=Functie / Fonction|email=E-mail / Courriel|language=Taal / Langue");
        row("in two lines", "Vor- und Nachname;Funktion Job title;E-Mail",
            "name=Vor- und Nachname|function=Funktion Job title|email=E-Mail");
        row("French, the person's", "Nom de l'employé;Fonction de l'employé;E-mail de l'employé;Site",
            "name=Nom de l'employé|function=Fonction de l'employé|email=E-mail de l'employé|location=Site");
        row("other people's columns are not theirs",
            "Naam;Functie;E-mail;Naam leidinggevende;E-mail manager;Telefoon noodcontact;Functie vanaf datum",
            "name=Naam|function=Functie|email=E-mail");
        row("a user's name is no name", "User name;Full name;Title;Job title;Mail;Office",
            "name=Full name|function=Job title|email=Mail|location=Office");
        row("numbered", "Naam;Functie;E-mail 1;E-mail 2;Telefoon 1;Telefoon 2",
            "name=Naam|function=Functie|email=E-mail 1|phone=Telefoon 1");
    }

    void aSystemsListIsUnderstood()
    {
        QFETCH(QString, header);
        QFETCH(QString, fields);
        const QStringList columns = header.split(u';');
        const auto mapping = ColumnMapping::guess(QStringLiteral("list"), columns, {});
        std::vector<std::string> texts;
        for (const QString &column : columns)
            texts.push_back(column.toStdString());
        const std::vector<std::string_view> cells(texts.begin(), texts.end());
        QStringList got;
        for (const Field field : allFields) {
            if (const QString text = mapping.text(cells, field); !text.isEmpty())
                got << fieldName(field) + u'=' + text;
        }
        QVERIFY2(!mapping.problem(), qPrintable(mapping.problem() ? errorText(*mapping.problem()) : QString()));
        QCOMPARE(got.join(u'|'), fields);
    }

    void aHeaderThatMeansNothingIsUnknown_data()
    {
        QTest::addColumn<QString>("header");
        for (const char *header : { "Datum in dienst", "Rijksregisternummer", "Geboortedatum", "Kostenplaats",
                 "Salaris", "Company name", "Naam manager", "Functie (code)", "Contractsoort", "IBAN", "Land",
                 "Username", "FTE", "Nom du responsable", "Notes", "" })
            QTest::newRow(*header ? header : "none") << QString::fromUtf8(header);
    }

    void aHeaderThatMeansNothingIsUnknown()
    {
        QFETCH(QString, header);
        QVERIFY(!spellingOf(header));
    }

    void reasonsHaveAHeaderOfTheirOwn()
    {
        for (const char *header : { "Reason", "Reden", "Raison", "Motif", "Grund" })
            QVERIFY(isReasonHeader(QString::fromLatin1(header)));
        QVERIFY(!isReasonHeader(QStringLiteral("Reden uit dienst")));
    }

    void namesAreTurned_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *name, const char *spoken) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(spoken);
        };
        row("van der Berg, Zoë", "Zoë van der Berg");
        row("Berg, Zoë van der", "Zoë van der Berg");
        row("Müller-Lüdenscheidt, Jürgen", "Jürgen Müller-Lüdenscheidt");
        row("l'Écluse, Anaïs de", "Anaïs de l'Écluse");
        row("Jan Peeters", "Jan Peeters");
        row("Jan Peeters, MSc", "Jan Peeters, MSc");
        row("Berg, van der, Zoë", "Berg, van der, Zoë");
        row("Peeters, 12", "Peeters, 12");
        row("Peeters,", "Peeters,");
        row(", Jan", ", Jan");
    }

    void namesAreTurned()
    {
        QFETCH(QString, name);
        QFETCH(QString, spoken);
        QCOMPARE(spokenName(name), spoken);
        QCOMPARE(spokenName(spoken), spoken);
    }

    void addressesAreDivided_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("divided");
        const auto row = [](const char *address, const char *divided) {
            QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(divided);
        };
        row("Dorpsstraat 12, 1234 AB Gent", "Dorpsstraat 12|1234 AB|Gent");
        row("Dorpsstraat 12 1234AB 's-Gravenhage", "Dorpsstraat 12|1234AB|'s-Gravenhage");
        row("Rue de la Loi 16, 1000 Bruxelles", "Rue de la Loi 16|1000|Bruxelles");
        row("Rue de la Loi 16 bte 4 1000 Bruxelles", "Rue de la Loi 16 bte 4|1000|Bruxelles");
        row("Kerkstraat 3; B-9000 Gent", "Kerkstraat 3|B-9000|Gent");
        row("Hauptstraße 5a, D-50667 Köln", "Hauptstraße 5a|D-50667|Köln");
        row("Plein 1944 1", "Plein 1944 1||");
        row("Plein 1944 Gent", "Plein 1944 Gent||");
        row("Dorpsstraat 12", "Dorpsstraat 12||");
    }

    void addressesAreDivided()
    {
        QFETCH(QString, address);
        QFETCH(QString, divided);
        const auto [street, place] = dividedAddress(address);
        QCOMPARE(street + u'|' + place.code + u'|' + place.city, divided);
    }

    void placesAreDivided_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("divided");
        const auto row = [](const char *place, const char *divided) {
            QTest::newRow(place) << QString::fromUtf8(place) << QString::fromUtf8(divided);
        };
        row("1234 AB Gent", "1234 AB|Gent");
        row("1234AB 's-Gravenhage", "1234AB|'s-Gravenhage");
        row("B-1000 Brussel", "B-1000|Brussel");
        row("Gent 9000", "9000|Gent");
        row("9000, Gent", "9000|Gent");
        row("Gent (9000)", "9000|Gent");
        row("50667 Köln", "50667|Köln");
        row("1000", "1000|");
        row("Gent", "|Gent");
    }

    void placesAreDivided()
    {
        QFETCH(QString, place);
        QFETCH(QString, divided);
        const PostalCity got = dividedPlace(place);
        QCOMPARE(got.code + u'|' + got.city, divided);
    }
};

WAARBORG_TEST(HeaderSetsTest)
#include "tst_headersets.moc"
