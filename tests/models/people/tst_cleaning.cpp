// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/foldedtext.h"
#include "models/people/packedperson.h"
#include "models/people/peoplecleaning.h"
#include "tests/common/testcase.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::people;

class CleaningTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textIsTrimmedAndComposed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("clean already") << QStringLiteral("An Claes") << QStringLiteral("An Claes");
        QTest::newRow("blanks around and within") << QStringLiteral("  An \t Claes ") << QStringLiteral("An Claes");
        QTest::newRow("a line end is a blank")
            << QStringLiteral("Kerkweg 3\r\nAchterhuis") << QStringLiteral("Kerkweg 3 Achterhuis");
        QTest::newRow("no-break spaces") << QStringLiteral("\u00a0An\u00a0\u2003Claes\u00a0")
                                         << QStringLiteral("An Claes");
        QTest::newRow("a letter and its accent apart") << QStringLiteral("Zoe\u0308") << QStringLiteral("Zo\u00eb");
        QTest::newRow("invisible characters")
            << QStringLiteral("\ufeffAn\u200b \u202eClaes\u00ad") << QStringLiteral("An Claes");
        QTest::newRow("control characters") << QStringLiteral("An\u0001\u001fClaes") << QStringLiteral("An Claes");
        QTest::newRow("beyond the first plane") << QStringLiteral("An \U0001F600") << QStringLiteral("An \U0001F600");
        QTest::newRow("blanks only") << QStringLiteral(" \t\n") << QString();
    }

    void textIsTrimmedAndComposed()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(cleanText(text), clean);
        QCOMPARE(cleanText(std::string_view(text.toStdString())), clean);
    }

    void aFieldIsMadeRight_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Cleaned::Verdict>("verdict");
        const auto row = [](Field field, const char *text, const char *value, Cleaned::Verdict verdict) {
            QTest::addRow("%s %s", qPrintable(fieldName(field)), text)
                << field << QString::fromUtf8(text) << QString::fromUtf8(value) << verdict;
        };
        using enum Cleaned::Verdict;
        for (const char *word : { "V", "vrouw", "F", "Female", "femme", "Mevr.", "w", "weiblich", "Frau" })
            row(Field::Gender, word, "female", Good);
        for (const char *word : { "M", "man", "Male", "homme", "Dhr.", "Herr", "m\xC3\xA4nnlich" })
            row(Field::Gender, word, "male", Good);
        for (const char *word : { "X", "anders", "divers", "autre", "other" })
            row(Field::Gender, word, "other", Good);
        for (const char *word : { "Cat", "1", "v f", "?" })
            row(Field::Gender, word, "", Refused);
        for (const char *word : { "NL", "nl-BE", "Nederlands",
                 "N\xC3\xA9"
                 "erlandais",
                 "Dutch" })
            row(Field::Language, word, "nl", Good);
        row(Field::Language,
            "Fran\xC3\xA7"
            "ais",
            "fr", Good);
        row(Field::Language, "Duits", "de", Good);
        row(Field::Language, "English", "en", Good);
        row(Field::Language, "pl", "pl", Good);
        row(Field::Language, "xx", "", Refused);
        for (const char *country : { "be", "an", "ne" })
            row(Field::Language, country, country, Doubtful);
        row(Field::PostalCode, "1234ab", "1234 AB", Good);
        row(Field::PostalCode, "B-1000", "1000", Good);
        row(Field::PostalCode, "0750", "0750", Doubtful);
        row(Field::PostalCode, "SW1A 1AA", "SW1A 1AA", Good);
        row(Field::Email, "an.claes+x@Voorbeeld.Example", "an.claes+x@voorbeeld.example", Good);
        row(Field::Email, "mailto:an@voorbeeld.example", "an@voorbeeld.example", Good);
        row(Field::Email, "An Claes <an@voorbeeld.example>", "an@voorbeeld.example", Good);
        row(Field::Email,
            "bram@b\xC3\xBC"
            "cher.example",
            "bram@b\xC3\xBC"
            "cher.example",
            Good);
        row(Field::Email, "zo\xC3\xAB@voorbeeld.example", "zo\xC3\xAB@voorbeeld.example", Good);
        row(Field::Email, "o'neil@voorbeeld.example", "o'neil@voorbeeld.example", Good);
        row(Field::Email, "a@x.example,b@x.example", "a@x.example", Doubtful);
        row(Field::Email, "a@x.example; b@x.example", "a@x.example", Doubtful);
        row(Field::Email, "An <a@x.example>, Bo <b@x.example>", "a@x.example", Doubtful);
        for (const char *wrong : { "ongeldig@", "@x.example", "geen adres", "a@b", "a@-x.example", "a@x-.example",
                 "a@x..example", "a..b@x.example", ".a@x.example", "a.@x.example", "a b@x.example", "a@x.123",
                 "a@x.exam_ple", "a@@x.example", "a@[127.0.0.1]", "a\"b@x.example" })
            row(Field::Email, wrong, "", Refused);
        row(Field::Name, "=HYPERLINK(1)", "=HYPERLINK(1)", Good);
        row(Field::Email, "", "", Good);
    }

    void aFieldIsMadeRight()
    {
        QFETCH(Field, field);
        QFETCH(QString, text);
        QFETCH(QString, value);
        QFETCH(Cleaned::Verdict, verdict);
        const Cleaned cleaned = cleanField(field, text);
        QCOMPARE(cleaned.value, value);
        QVERIFY(cleaned.verdict == verdict);
        QCOMPARE(cleaned.reason.isEmpty(), verdict == Cleaned::Verdict::Good);
        if (verdict == Cleaned::Verdict::Good)
            QCOMPARE(cleanField(field, cleaned.value).value, value);
    }

    void aLongMailboxNameIsRefused()
    {
        const QString domain = QStringLiteral("@voorbeeld.example");
        QVERIFY(!cleanField(Field::Email, QString(64, u'a') + domain).value.isEmpty());
        QVERIFY(cleanField(Field::Email, QString(65, u'a') + domain).value.isEmpty());
        QVERIFY(cleanField(Field::Email, QStringLiteral("a@") + QString(64, u'b') + QStringLiteral(".example"))
                .value.isEmpty());
    }

    void foldingTakesCaseAndAccentsOff()
    {
        QCOMPARE(folded(QString::fromUtf8("Łukasz MÜSSIG Straße Æøı Écluse")),
            QStringLiteral("lukasz mussig strasse aeoi ecluse"));
        QCOMPARE(foldedWord(QStringLiteral("E-mail adres:")), QStringLiteral("emailadres"));
        QCOMPARE(emailKey(QStringLiteral("ZOE@x.example")), QStringLiteral("zoe@x.example"));
        QCOMPARE(
            emailKey(QString::fromUtf8("Bram@BÜCHER.example")), emailKey(QStringLiteral("bram@xn--bcher-kva.example")));
        QVERIFY(emailKey(QString::fromUtf8("é@x.example")) != emailKey(QStringLiteral("e@x.example")));
    }

    void aPackedPersonUnpacksEqual()
    {
        Person person { { 7 }, QString::fromUtf8("Zoë"), QStringLiteral("f"), QStringLiteral("z@x.example"),
            Gender::Female, {}, QStringLiteral("1000"), {}, {}, QStringLiteral("nl"), QStringLiteral("d"),
            QStringLiteral("2026-11-23"), true, QStringLiteral("Gent"), QStringLiteral("0012"), {},
            { { QStringLiteral("Rooster"), QStringLiteral("Ploeg B") } } };
        const PackedPerson packed = PackedPerson::of(person);
        QCOMPARE(packed.person(), person);
        QVERIFY(packed.check() == CheckState::Bounced && packed.hasLeft());
        QCOMPARE(
            packed.search().toByteArray(), QByteArray("zoe\nf\nz@x.example\nd\n\n1000\n\n\n\ngent\n0012\nploeg b\n"));
        person.bounced = false;
        person.language.clear();
        QVERIFY(PackedPerson::of(person).check() == CheckState::Missing);
        QVERIFY(check(person) == CheckState::Missing);
    }
};

WAARBORG_TEST(CleaningTest)
#include "tst_cleaning.moc"
