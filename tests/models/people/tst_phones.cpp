// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/phonenumbers.h"
#include "models/people/postalcodes.h"
#include "tests/common/testcase.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::people;
using enum Cleaned::Verdict;

class PhonesTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberBecomesInternational_data()
    {
        QTest::addColumn<Country>("country");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Cleaned::Verdict>("verdict");
        const auto row = [](Country country, const char *text, const char *value, Cleaned::Verdict verdict = Good) {
            QTest::addRow("%s %s", country == Country::Belgium ? "BE" : "NL", text)
                << country << QString::fromUtf8(text) << QString::fromUtf8(value) << verdict;
        };
        using enum Country;
        for (const char *text : { "0612345678", "06-12345678", "06 12 34 56 78", "+31612345678", "+31 (0)6 12345678",
                 "+31 (0) 6 12345678", "0031612345678", "0031(0)612345678", "+31 06 12345678", "(06) 123 456 78",
                 "06.1234.5678", "tel. 06-12345678", "M: 0612345678", "GSM 0612345678",
                 "06\xE2\x80\x93"
                 "12345678" })
            row(Netherlands, text, "+31612345678");
        row(Netherlands, "024-3601234", "+31243601234");
        row(Netherlands, "0475 12 34 56", "+31475123456");
        row(Belgium, "0475 12 34 56", "+32475123456");
        row(Belgium, "0032 475 12 34 56", "+32475123456");
        row(Belgium, "+32 (0)475/12.34.56", "+32475123456");
        row(Belgium, "02/123.45.67", "+3221234567");
        row(Belgium, "09 123 45 67", "+3291234567");
        row(Belgium, "+49 221 1234567", "+492211234567");
        row(Belgium, "+1 (212) 555-0100", "+12125550100");
        row(Belgium, "+352 12 34 56", "+352123456");
        // What a spreadsheet leaves of a number.
        row(Netherlands, "612345678", "+31612345678", Doubtful);
        row(Netherlands, "31612345678", "+31612345678", Doubtful);
        row(Belgium, "475123456", "+32475123456", Doubtful);
        row(Belgium, "21234567", "+3221234567", Doubtful);
        // Two in a cell.
        row(Netherlands, "0612345678 / 024-3601234", "+31612345678", Doubtful);
        row(Netherlands, "0612345678;0243601234", "+31612345678", Doubtful);
        row(Belgium, "02/123.45.67 of 0475/12.34.56", "+3221234567", Doubtful);
        // Not dialled as they stand: kept.
        for (const char *text : { "0612345678 tst. 12", "024-3601234 ext 12", "0243601234x12", "06123", "0612345678910",
                 "+CMD", "+999 12345678", "+31 6 1234", "112", "geen", "0800-1234", "+12345", "+1234567890123456" })
            row(Netherlands, text, text, Doubtful);
        row(Belgium, "0612345678", "0612345678", Doubtful);
        // The zero that is dialled only within the country; in Italy it belongs to the number.
        row(Netherlands, "+33 06 12 34 56 78", "+33612345678");
        row(Netherlands, "+49 0151 12345678", "+4915112345678");
        row(Netherlands, "0044 020 7946 0958", "+442079460958");
        row(Netherlands, "+39 06 1234567", "+39061234567");
        for (const char *text : { "31", "+31", "32", "0031" })
            row(Netherlands, text, text, Doubtful);
        row(Netherlands, "6123456.78E+09", "", Refused);
        row(Netherlands, "6.12E+08", "", Refused);
    }

    void aNumberBecomesInternational()
    {
        QFETCH(Country, country);
        QFETCH(QString, text);
        QFETCH(QString, value);
        QFETCH(Cleaned::Verdict, verdict);
        const Cleaned cleaned = cleanField(Field::Phone, text, country);
        QCOMPARE(cleaned.value, value);
        QVERIFY(cleaned.verdict == verdict);
        QCOMPARE(cleaned.reason.isEmpty(), verdict == Good);
        // What was made of it can be dialled; what was kept cannot.
        QCOMPARE(isInternational(value), verdict == Good || (verdict == Doubtful && value != text));
        if (verdict != Refused)
            QCOMPARE(cleanField(Field::Phone, value, country).value, value);
    }

    void postalCodesAreMadeRight_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Cleaned::Verdict>("verdict");
        const auto row = [](const char *text, const char *value, Cleaned::Verdict verdict = Good) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(value) << verdict;
        };
        for (const char *text : { "1234 AB", "1234AB", "1234ab", "NL-1234 AB", "NL 1234AB", "12 34 AB" })
            row(text, "1234 AB");
        for (const char *text : { "1000", "B-1000", "BE-1000", "B 1000", "be1000" })
            row(text, "1000");
        for (const char *text : { "D-50667", "F-75001", "50667", "SW1A 1AA", "M1 1AE", "L-1234", "00-950", "K1A 0B1" })
            row(text, text);
        for (const char *text : { "0123 AB", "1234 SA", "1234 SD", "1234 SS", "1234 A", "1234 ABC", "0750", "x", "12",
                 "@SUM(1)", "-1", "onbekend" })
            row(text, text, Doubtful);
    }

    void postalCodesAreMadeRight()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        QFETCH(Cleaned::Verdict, verdict);
        for (const Country country : { Country::Netherlands, Country::Belgium }) {
            const Cleaned cleaned = cleanField(Field::PostalCode, text, country);
            QCOMPARE(cleaned.value, value);
            // Without its letters a Dutch one looks like a Belgian one.
            const bool lettersMayBeLost = country == Country::Netherlands && text == u"1000";
            QVERIFY(cleaned.verdict == (lettersMayBeLost ? Doubtful : verdict));
            QCOMPARE(cleanField(Field::PostalCode, value, country).value, value);
        }
        QCOMPARE(isDutchPostalCode(value), value == u"1234 AB");
    }

    void thePostalCodeSaysHowANumberIsDialled_data()
    {
        QTest::addColumn<Country>("country");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Cleaned::Verdict>("verdict");
        const auto row = [](const char *name, Country country, const char *code, const char *text, const char *value,
                             Cleaned::Verdict verdict = Good) {
            QTest::newRow(name) << country << QString::fromUtf8(code) << QString::fromUtf8(text)
                                << QString::fromUtf8(value) << verdict;
        };
        using enum Country;
        row("Dutch in a Belgian dossier", Belgium, "1234 AB", "0612345678", "+31612345678");
        row("Belgian in a Belgian dossier", Belgium, "9000", "0475 12 34 56", "+32475123456");
        row("either in a Dutch dossier", Netherlands, "9000", "0475 12 34 56", "+31475123456", Doubtful);
        row("Belgian only, in a Dutch dossier", Netherlands, "9000", "02 123 45 67", "+3221234567");
        row("Dutch only, beside four digits", Netherlands, "9000", "0612345678", "+31612345678");
        row("with its country", Netherlands, "9000", "+32 475 12 34 56", "+32475123456");
        row("no postal code", Netherlands, "", "0475 12 34 56", "+31475123456");
    }

    void thePostalCodeSaysHowANumberIsDialled()
    {
        QFETCH(Country, country);
        QFETCH(QString, code);
        QFETCH(QString, text);
        QFETCH(QString, value);
        QFETCH(Cleaned::Verdict, verdict);
        const Cleaned cleaned = cleanPhone(text, country, code);
        QCOMPARE(cleaned.value, value);
        QVERIFY(cleaned.verdict == verdict);
        QCOMPARE(cleaned.reason.isEmpty(), verdict == Good);
    }

    void wordsOfFourLanguagesAreUnderstood_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        const auto rows = [](Field field, const char *value, std::initializer_list<const char *> words) {
            for (const char *word : words)
                QTest::addRow("%s %s", value, word) << field << QString::fromUtf8(word) << QString::fromLatin1(value);
        };
        rows(Field::Gender, "female",
            { "Madame", "Frau", "Fr.", "Mme", "mevr.", "de mevrouw", "Vrouw (V)", "WEIBLICH" });
        rows(Field::Gender, "male", { "Monsieur", "Herr", "Hr.", "M.", "de heer", "dhr", "Man (M)", "Masculin" });
        rows(Field::Gender, "other", { "X", "non-binair", "Divers", "Autre" });
        rows(Field::Language, "nl", { "nl-BE", "NL_be", "Nederlands (België)", "Néerlandais", "Flämisch", "N" });
        rows(Field::Language, "fr", { "FR", "fr_BE", "Français (Belgique)", "Französisch", "F" });
        rows(Field::Language, "pl", { "pl", "PL", "pl-PL" });
        rows(Field::Email, "an@x.example",
            { "mailto:an@x.example", "an@x.example.", "an@x.example;", "\"an@x.example\"", "'an@x.example'",
                "<an@x.example>", "An <an@x.example>;", "\"Claes, An\" <an@x.example>" });
    }

    void wordsOfFourLanguagesAreUnderstood()
    {
        QFETCH(Field, field);
        QFETCH(QString, text);
        QFETCH(QString, value);
        const Cleaned cleaned = cleanField(field, text);
        QCOMPARE(cleaned.value, value);
        QVERIFY2(cleaned.verdict == Good, qPrintable(cleaned.reason));
    }
};

WAARBORG_TEST(PhonesTest)
#include "tst_phones.moc"
