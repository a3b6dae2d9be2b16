// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/people/peoplefixture.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::people;
using namespace Qt::StringLiterals;

// By what somebody is recognised, and what the list then does.
class IdentityTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture.emplace(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void cleanup() { VERIFY_OK(m_fixture->clear()); }

    void aKeyIsOneThatCanTellPeopleApart_data()
    {
        QTest::addColumn<QList<Field>>("key");
        QTest::addColumn<bool>("accepted");
        const auto row
            = [](const char *name, const QList<Field> &key, bool accepted) { QTest::newRow(name) << key << accepted; };
        row("the address", { Field::Email }, true);
        row("the number", { Field::PersonnelNumber }, true);
        row("the name", { Field::Name }, true);
        row("name and function", { Field::Name, Field::Function }, true);
        row("function and name", { Field::Function, Field::Name }, true);
        row("name, department and phone", { Field::Name, Field::Department, Field::Phone }, true);
        row("nothing", {}, false);
        row("the function alone", { Field::Function }, false);
        row("the phone with the number", { Field::PersonnelNumber, Field::Phone }, false);
        row("the language beside a name", { Field::Name, Field::Language }, false);
        row("the name twice", { Field::Name, Field::Name }, false);
    }

    void aKeyIsOneThatCanTellPeopleApart()
    {
        QFETCH(QList<Field>, key);
        QFETCH(bool, accepted);
        ImportRequest request = of("Nr;Naam;Functie;E-mail;Personeelsnr;Afdeling;Tel;Taal\n"
                                   "1;An;f;a@x.example;7;d;021234567;nl\n");
        request.key = key;
        const auto first = importPeople(m_fixture->session(), request);
        QCOMPARE(first.has_value(), accepted);
        if (!accepted) {
            QCOMPARE(first.error().code, ErrorCode::InvalidValue);
            QCOMPARE(m_fixture->shown(), QString());
            return;
        }
        QCOMPARE(counts(*importPeople(m_fixture->session(), request)),
            u"read 1, added 0, updated 0, unchanged 1, rejected 0"_s);
    }

    void aKeyNeedsItsColumn()
    {
        ImportRequest request = of("Naam;Functie;E-mail\nAn;f;a@x.example\n");
        request.key = { Field::PersonnelNumber };
        QCOMPARE(importPeople(m_fixture->session(), request).error().code, ErrorCode::ColumnMissing);
    }

    void theNumberRecognisesWhoeverHasAnotherAddress()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail;Personeelsnr\nAn;f;a@x.example;0012\nBo;f;b@x.example;\n"));
        ImportRequest request = of("Naam;Functie;E-mail;Personeelsnr\nAn Nieuw;f;an2@x.example;0012\n"
                                   "Bo;f;b@x.example;0013\nCo;f;an2@x.example;0014\nDi;f;d@x.example;12\n");
        request.key = { Field::PersonnelNumber };
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(people::shown(summary->rejected), u"4 email: somebody else has this address, in row 2"_s);
        // Who had no number is known by the address, and gets one; 12 is not 0012.
        QCOMPARE(m_fixture->shown(),
            u"1:An Nieuw|f|an2@x.example|||||||||0012\n2:Bo|f|b@x.example|||||||||0013\n"
            "3:Di|f|d@x.example|||||||||12"_s);
    }

    void addressesAreHandedOnWithinAList_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("addresses");
        QTest::addColumn<QString>("rejected");
        const auto row = [](const char *name, const char *rows, const char *addresses, const char *rejected = "") {
            QTest::newRow(name) << QByteArray(rows) << QString::fromLatin1(addresses) << QString::fromLatin1(rejected);
        };
        const char *taken = "2 email: somebody else has this address";
        row("to somebody above", "A;f;b@x.example;1\nB;f;n@x.example;2\n", "1=b 2=n 3=c");
        row("twice", "A;f;b@x.example;1\nB;f;c@x.example;2\nC;f;n@x.example;3\n", "1=b 2=c 3=n");
        row("exchanged by two", "A;f;b@x.example;1\nB;f;a@x.example;2\n", "1=b 2=a 3=c");
        row("exchanged by three", "A;f;b@x.example;1\nB;f;c@x.example;2\nC;f;a@x.example;3\n", "1=b 2=c 3=a");
        row("to somebody new", "D;f;a@x.example;4\nA;f;n@x.example;1\n", "1=n 2=b 3=c 4=a");
        row("not by who keeps it", "A;f;b@x.example;1\nB;f;b@x.example;2\n", "1=a 2=b 3=c",
            "2 email: somebody else has this address, in row 3");
        row("not by who is not in the list", "A;f;b@x.example;1\n", "1=a 2=b 3=c", taken);
        row("not twice the same", "C;f;b@x.example;3\nA;f;b@x.example;1\nB;f;a@x.example;2\n", "1=b 2=a 3=c",
            "2 email: somebody else has this address, in row 3");
    }

    void addressesAreHandedOnWithinAList()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, addresses);
        QFETCH(QString, rejected);
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail;Personeelsnr\nA;f;a@x.example;1\nB;f;b@x.example;2\n"
                                    "C;f;c@x.example;3\n"));
        const QString before = dump();
        ImportRequest request = of("Naam;Functie;E-mail;Personeelsnr\n" + rows);
        request.key = { Field::PersonnelNumber };
        request.detail = Detail::Changes;
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(people::shown(summary->rejected), rejected);
        QCOMPARE(summary->read, summary->added + summary->updated + summary->unchanged + summary->rejected.size());
        const auto people = allPeople(m_fixture->session());
        VERIFY_OK(people);
        QStringList got;
        for (const PackedPerson &one : *people)
            got << one.text(Field::PersonnelNumber) + u'=' + one.text(Field::Email).section(u'@', 0, 0);
        QCOMPARE(got.join(u' '), addresses);
        for (const ListChange &change : summary->changes) {
            for (const FieldChange &field : change.fields)
                QVERIFY(field.before.contains(u'@') && field.after.contains(u'@'));
        }
        if (summary->added + summary->updated > 0)
            VERIFY_OK(undoPeople(m_fixture->session()));
        QCOMPARE(dump(), before);
    }

    void whoHasATakenAddressIsNotMissing()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail;Personeelsnr\nA;f;a@x.example;1\nB;f;b@x.example;\n"
                                    "C;f;c@x.example;3\n"));
        ImportRequest request = of("Naam;Functie;E-mail;Personeelsnr\nC;f;c@x.example;3\nA;f;c@x.example;1\n");
        request.key = { Field::PersonnelNumber };
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(summary->rejected.size(), 1);
        QCOMPARE(summary->missing, 0);
    }

    void theDossiersPostalCodeSaysHowANumberIsDialled()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail;Postcode\nAn;f;a@x.example;1234 AB\nBo;f;b@x.example;\n"));
        const auto summary
            = m_fixture->import("Naam;Functie;E-mail;Tel\nAn;f;a@x.example;0612345678\nBo;f;b@x.example;0612345678\n");
        VERIFY_OK(summary);
        QCOMPARE(
            m_fixture->shown(), u"1:An|f|a@x.example|||1234 AB||+31612345678\n2:Bo|f|b@x.example|||||0612345678"_s);
        QCOMPARE(people::shown(summary->warnings),
            u"3 phone: no number that can be dialled as it stands; kept as it was written"_s);
    }

    void mailThatCameBackIsNotForgottenByUndoing()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail\nAn;f;a@x.example\nBo;f;b@x.example\n"));
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail\nAn;chef;a@x.example\nBo;chef;b@x.example\n"));
        VERIFY_OK(markBounced(m_fixture->session().database(), u"a@x.example"_s));
        VERIFY_OK(undoPeople(m_fixture->session()));
        QVERIFY(m_fixture->shown().startsWith(u"1:An|f|"));
        QVERIFY(showPerson(m_fixture->session(), { 1 })->bounced);
        QVERIFY(!showPerson(m_fixture->session(), { 2 })->bounced);
        // Another address is another mailbox.
        VERIFY_OK(setPerson(m_fixture->session(), { 2 }, { { .field = Field::Email, .text = u"bo@x.example"_s } }));
        VERIFY_OK(markBounced(m_fixture->session().database(), u"bo@x.example"_s));
        VERIFY_OK(undoPeople(m_fixture->session()));
        QVERIFY(!showPerson(m_fixture->session(), { 2 })->bounced);
    }

    void oneMailboxIsOnePersonWhateverItsLetters()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail\nAn;f;\xC3\xA9@x.example\nBo;f;b@b\xC3\xBC"
                                    "cher.example\n"));
        for (const char *same : { "\xC3\x89@x.example", "B@xn--bcher-kva.example",
                 "b@B\xC3\x9C"
                 "CHER.example" }) {
            const QString email = QString::fromUtf8(same);
            const auto added = addPerson(m_fixture->session(),
                { { .field = Field::Name, .text = u"Co"_s }, { .field = Field::Function, .text = u"f"_s },
                    { .field = Field::Email, .text = email } });
            QVERIFY2(!added, same);
            QCOMPARE(added.error().code, ErrorCode::InvalidValue);
        }
        VERIFY_OK(markBounced(m_fixture->session().database(), u"b@xn--bcher-kva.example"_s));
        QVERIFY(showPerson(m_fixture->session(), { 2 })->bounced);
        QVERIFY(!showPerson(m_fixture->session(), { 1 })->bounced);
    }

    void severalFieldsAreOneKey()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail;Afdeling\nJan Peeters;Kok;j1@x.example;Noord\n"
                                    "Jan Peeters;Kok;j2@x.example;Zuid\n"));
        ImportRequest request = of("Naam;Functie;E-mail;Afdeling\nJAN PEETERS;Chef;j3@x.example;zuid\n"
                                   "Jan Peeters;Kok;j4@x.example;Zuid\nJan Peeters;Kok;j5@x.example;\n");
        request.key = { Field::Name };
        const auto byName = importPeople(m_fixture->session(), request);
        VERIFY_OK(byName);
        QCOMPARE(byName->rejected.size(), 3);
        request.key = { Field::Name, Field::Department };
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(people::shown(summary->rejected), u"3 name: stands already in row 2"_s);
        QVERIFY(m_fixture->shown().contains(u"2:JAN PEETERS|Chef|j3@x.example"));
        QVERIFY(m_fixture->shown().contains(u"3:Jan Peeters|Kok|j5@x.example"));
    }

    void whoMayBeTheSameIsNamed()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail\nJan Peeters;Kok;j@x.example\n"));
        const auto summary
            = m_fixture->import("Naam;Functie;E-mail\nJAN PEETERS;kok;jan@x.example\nJan Peeters;Chef;p@x.example\n");
        VERIFY_OK(summary);
        QCOMPARE(people::shown(summary->warnings),
            u"2 name: perhaps the same as person 1, who has this name and function and another address"_s);
        QCOMPARE(summary->added, 2);
    }

    void tenChangedFiveNewThreeGoneIsExactlyThatAndUndoneWhole()
    {
        const auto list = [](int from, int to, int changed) {
            QByteArray rows = "Naam;Functie;E-mail;Tel;Ploeg\n";
            for (int i = from; i < to; ++i)
                rows += "P" + QByteArray::number(i) + (i < changed ? ";chef;p" : ";f;p") + QByteArray::number(i)
                    + "@x.example;0475/12.34." + QByteArray::number(i % 90 + 10) + (i < changed ? ";B\n" : ";A\n");
            return rows;
        };
        const QList<ColumnChoice> map { { u"attribute"_s, u"Ploeg"_s } };
        ImportRequest first = of(list(0, 100, 0));
        first.map = map;
        VERIFY_OK(importPeople(m_fixture->session(), first));
        const QString before = dump();
        ImportRequest request = of(list(3, 105, 13));
        request.detail = Detail::Changes;
        request.mode = ImportMode::DryRun;
        const auto trial = importPeople(m_fixture->session(), request);
        VERIFY_OK(trial);
        QVERIFY(trial->remembered);
        QCOMPARE(dump(), before);
        QMap<ChangeKind, int> kinds;
        for (const ListChange &change : trial->changes)
            ++kinds[change.kind];
        QCOMPARE(kinds,
            (QMap<ChangeKind, int> {
                { ChangeKind::Added, 5 }, { ChangeKind::Changed, 10 }, { ChangeKind::Missing, 3 } }));
        QCOMPARE(trial->missing, 3);
        QCOMPARE(shown(trial->changes.first()), u"changed row 2, person 4 P3: function f > chef, Ploeg A > B"_s);
        QCOMPARE(shown(trial->changes.last()), u"missing row 0, person 3 P2"_s);
        request.mode = ImportMode::Real;
        request.missing = Missing::MarkLeft;
        const auto real = importPeople(m_fixture->session(), request);
        VERIFY_OK(real);
        QCOMPARE(counts(*real), u"read 102, added 5, updated 10, unchanged 87, rejected 0"_s);
        QCOMPARE(real->left, 3);
        QVERIFY(dump() != before);
        VERIFY_OK(undoPeople(m_fixture->session()));
        QCOMPARE(dump(), before);
        VERIFY_OK(redoPeople(m_fixture->session()));
        // Who left and stands in the list again is back.
        ImportRequest again = of(list(0, 100, 0));
        again.detail = Detail::Changes;
        const auto back = importPeople(m_fixture->session(), again);
        VERIFY_OK(back);
        QCOMPARE(std::ranges::count(back->changes, ChangeKind::Returned, &ListChange::kind), 3);
        QCOMPARE(back->missing, 5);
    }

    void aSecondImportChangesNothingWhateverWasCleaned()
    {
        ImportRequest request = of("Naam;Functie;E-mail;Telefoon;Adres;Geslacht;Kleur\n"
                                   "Berg, Zoë van der;f;Z@X.example;+32 (0)475/12.34.56;Dorp 1, 9000 Gent;Mevr.;rood\n"
                                   "Bo;;b@x.example;475123456;Laan 8;kat;\n");
        request.map = { { u"attribute"_s, u"kleur"_s } };
        request.corrections = { { 3, Field::Function, u" kok "_s }, { 3, Field::Language, u"Frans"_s },
            { 2, Field::Phone, u"02 123 45 67"_s } };
        const auto first = importPeople(m_fixture->session(), request);
        VERIFY_OK(first);
        QCOMPARE(first->added, 2);
        const QString before = dump();
        QCOMPARE(m_fixture->shown(),
            u"1:Zoë van der Berg|f|Z@x.example|female|Dorp 1|9000|Gent|+3221234567\n"
            "2:Bo|kok|b@x.example||Laan 8|||+32475123456|fr"_s);
        QCOMPARE(showPerson(m_fixture->session(), { 1 })->phoneSource, u"02 123 45 67"_s);
        QCOMPARE(showPerson(m_fixture->session(), { 1 })->attributes,
            (QMap<QString, QString> { { u"Kleur"_s, u"rood"_s } }));
        request.detail = Detail::Changes;
        const auto second = importPeople(m_fixture->session(), request);
        VERIFY_OK(second);
        QCOMPARE(counts(*second), u"read 2, added 0, updated 0, unchanged 2, rejected 0"_s);
        QVERIFY(second->changes.isEmpty());
        QCOMPARE(dump(), before);
    }

    void aRejectedRowsPersonIsNotMissing()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail\nAn;f;a@x.example\nBo;f;b@x.example\nCo;f;c@x.example\n"));
        const auto summary = m_fixture->import("Naam;Functie;E-mail\nAn;;a@x.example\nBo;f;b@x.example\n");
        VERIFY_OK(summary);
        QCOMPARE(summary->missing, 1);
        QCOMPARE(summary->rejected.size(), 1);
    }

    void ownColumnsThatFoldEqualAreOne()
    {
        ImportRequest request = of("Naam;Functie;E-mail;Ploeg\nAn;f;a@x.example;rood\n");
        request.map = { { u"attribute"_s, u"Ploeg"_s } };
        VERIFY_OK(importPeople(m_fixture->session(), request));
        request = of("Naam;Functie;E-mail;PLOEG:\nAn;f;a@x.example;blauw\nBo;f;b@x.example;geel\n");
        request.map = { { u"attribute"_s, u"PLOEG:"_s } };
        VERIFY_OK(importPeople(m_fixture->session(), request));
        for (const auto &[id, colour] : { std::pair { 1, u"blauw"_s }, { 2, u"geel"_s } })
            QCOMPARE(showPerson(m_fixture->session(), { id })->attributes,
                (QMap<QString, QString> { { u"Ploeg"_s, colour } }));
        const auto found = listPeople(m_fixture->session(), { .search = u"GEEL"_s });
        QVERIFY(found && found->total == 1);
    }

private:
    [[nodiscard]] ImportRequest of(const QByteArray &list)
    {
        ImportRequest request;
        request.path = m_fixture->write(list);
        return request;
    }
    // All columns of all people.
    [[nodiscard]] QString dump()
    {
        auto row = m_fixture->session().database().prepare(u"SELECT * FROM person ORDER BY id"_s);
        QStringList lines;
        while (row && row->next().value_or(false)) {
            QStringList cells;
            for (int column = 0; column < 18; ++column)
                cells << row->text(column);
            lines << cells.join(u'|');
        }
        return lines.join(u'\n');
    }
    [[nodiscard]] static QString shown(const ListChange &change)
    {
        static const QStringList kinds { u"added"_s, u"changed"_s, u"missing"_s, u"returned"_s };
        QStringList fields;
        for (const auto &[field, attribute, before, after] : change.fields)
            fields << u"%1 %2 > %3"_s.arg(attribute.isEmpty() ? fieldName(field) : attribute, before, after);
        const QString text = u"%1 row %2, person %3 %4"_s.arg(kinds[static_cast<int>(change.kind)])
                                 .arg(change.row)
                                 .arg(change.id.value)
                                 .arg(change.name);
        return fields.isEmpty() ? text : text + u": "_s + fields.join(u", "_s);
    }

    std::optional<Fixture> m_fixture;
};

WAARBORG_TEST(IdentityTest)
#include "tst_identity.moc"
