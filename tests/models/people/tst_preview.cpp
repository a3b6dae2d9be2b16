// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/completeness.h"
#include "models/people/peoplepreview.h"
#include "tests/models/people/peoplefixture.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::people;
using namespace Qt::StringLiterals;

// What is shown of a list before it goes in, and what leaves the dossier again.
class PreviewTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture.emplace(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void cleanup() { VERIFY_OK(m_fixture->clear()); }

    void columnsAreOffered_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QList<ColumnChoice>>("map");
        QTest::addColumn<QString>("columns");
        const auto row
            = [](const char *name, const char *list, const char *columns, const QList<ColumnChoice> &map = {}) {
                  QTest::newRow(name) << QByteArray(list) << map << QString::fromUtf8(columns);
              };
        row("known headers", "Voornaam;Naam;Functie;E-mail;Schoenmaat\nAn;Claes;f;a@x.example;38\n",
            "row 1: Voornaam=firstName, Naam=lastName, Functie=function, E-mail=email, Schoenmaat=");
        row("a header under titles", "Acme NV;;\nPersoneelslijst 2026;;\n\nNaam;Functie;E-mail\nAn;f;a@x.example\n",
            "row 4: Naam=name, Functie=function, E-mail=email");
        row("a header in two rows",
            "Persoon;;Functie;E-mail;Adres;\nVoornaam;Achternaam;;;Straat;Postcode\nAn;Claes;f;"
            "a@x.example;Dorp 1;9000\n",
            "row 2: Voornaam=firstName, Achternaam=lastName, Functie=function, E-mail=email, Straat=address, "
            "Postcode=postalCode");
        row("a header in two lines", "\"Naam\nNom\";\"Functie\n(huidige)\";\"E-mail\nadres\"\nAn;f;a@x.example\n",
            "row 1: Naam Nom=name, Functie (huidige)=function, E-mail adres=email");
        row("addresses under an unknown header", "Naam;Functie;Contact\nAn;f;a@x.example\nBo;f;b@x.example\n",
            "row 1: Naam=name, Functie=function, Contact=email?");
        row("not when one of two is none", "Naam;Functie;Contact\nAn;f;a@x.example\nBo;f;geen\n",
            "row 1: Naam=name, Functie=function, Contact=; ColumnMissing");
        row("the same header twice", "Naam;Functie;E-mail;E-mail\nAn;f;a@x.example;V\nBo;f;b@x.example;M\n",
            "row 1: Naam=name, Functie=function, E-mail=email?, E-mail=?");
        row("which nobody can tell apart", "Naam;Functie;E-mail;E-mail\nAn;f;a@x.example;an@x.example\n",
            "row 1: Naam=name, Functie=function, E-mail=?, E-mail=?; ColumnTwice");
        row("which say the same", "Naam;Functie;E-mail;E-mail\nAn;f;a@x.example;a@x.example\n",
            "row 1: Naam=name, Functie=function, E-mail=email?, E-mail=?");
        row("choices", "Naam;Functie;E-mail;Ploeg;Taal\nAn;f;a@x.example;rood;nl\n",
            "row 1: Naam=name, Functie=function, E-mail=email, Ploeg=attribute, Taal=",
            { { u"attribute"_s, u"Ploeg"_s }, { u"ignore"_s, u"taal"_s } });
        row("no required column", "Naam;Woonplaats\nAn;Gent\n", "row 1: Naam=name, Woonplaats=city; ColumnMissing");
        row("a place in one column", "Naam;Functie;E-mail;PLZ Ort\nAn;f;a@x.example;50667 Köln\n",
            "row 1: Naam=name, Functie=function, E-mail=email, PLZ Ort=postalCodeAndCity");
    }

    void columnsAreOffered()
    {
        QFETCH(QByteArray, list);
        QFETCH(QList<ColumnChoice>, map);
        QFETCH(QString, columns);
        ImportRequest request = of(list);
        request.map = map;
        const auto preview = previewList(m_fixture->session(), request);
        VERIFY_OK(preview);
        QCOMPARE(shown(*preview), columns);
        QCOMPARE(importPeople(m_fixture->session(), request).has_value(), !preview->problem);
    }

    void rowsStandAsInTheFile()
    {
        QByteArray list = "Titel\n\nNaam;Functie;E-mail;Kleur\n";
        for (int i = 0; i < 80; ++i)
            list += "An;f;a" + QByteArray::number(i) + "@x.example; rood\n";
        const auto preview = previewList(m_fixture->session(), of(list));
        VERIFY_OK(preview);
        QCOMPARE(preview->rows.size(), 50);
        QCOMPARE(preview->rowNumbers.first(3), (QList<qint64> { 1, 3, 4 }));
        QCOMPARE(preview->rows[2], (QStringList { u"An"_s, u"f"_s, u"a0@x.example"_s, u" rood"_s }));
        QCOMPARE(
            preview->columns[2].samples, (QStringList { u"a0@x.example"_s, u"a1@x.example"_s, u"a2@x.example"_s }));
        QCOMPARE(preview->columns[3].samples, QStringList { u"rood"_s });
        QCOMPARE(m_fixture->shown(), QString());
    }

    void theHeaderRowCanBeSaid()
    {
        ImportRequest request = of("Naam;Functie;E-mail\nx;y;z\nWie;Wat;Mail\nAn;f;a@x.example\n");
        request.headerRow = 3;
        request.map = { { u"name"_s, u"Wie"_s }, { u"function"_s, u"Wat"_s } };
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(counts(*summary), u"read 1, added 1, updated 0, unchanged 0, rejected 0"_s);
        QCOMPARE(summary->headerRow, 3);
        request.headerRow = 9;
        QCOMPARE(importPeople(m_fixture->session(), request).error().code, ErrorCode::InvalidValue);
    }

    void aListMayHaveNoHeader()
    {
        ImportRequest request = of("An;f;a@x.example\nBo;f;b@x.example\n");
        request.headerRow = -1;
        request.map = { { u"name"_s, u"1"_s }, { u"function"_s, u"2"_s } };
        const auto preview = previewList(m_fixture->session(), request);
        VERIFY_OK(preview);
        QCOMPARE(shown(*preview), u"row 0: =name, =function, =email?"_s);
        QCOMPARE(importPeople(m_fixture->session(), request)->added, 2);
    }

    // As it was chosen for a list with the same headers, whatever their order, unless that is not wanted.
    void aMappingIsRemembered()
    {
        ImportRequest request = of("Wie;Wat;Waar\nAn;f;a@x.example\n");
        request.map = { { u"name"_s, u"1"_s }, { u"function"_s, u"Wat"_s }, { u"email"_s, u"Waar"_s } };
        request.mode = ImportMode::DryRun;
        VERIFY_OK(importPeople(m_fixture->session(), request));
        ImportRequest next = of("Lijst van Acme\nWaar;Wat;WIE\nb@x.example;f;Bo\n", u"next.csv"_s);
        QVERIFY(previewList(m_fixture->session(), next)->problem);
        request.mode = ImportMode::Real;
        VERIFY_OK(importPeople(m_fixture->session(), request));
        const auto preview = previewList(m_fixture->session(), next);
        VERIFY_OK(preview);
        QVERIFY(preview->remembered);
        QCOMPARE(shown(*preview), u"row 2: Waar=email, Wat=function, WIE=name"_s);
        QVERIFY(importPeople(m_fixture->session(), next)->remembered);
        next.remembered = Remembered::Ignore;
        QVERIFY(previewList(m_fixture->session(), next)->problem);
        QCOMPARE(m_fixture->shown(), u"1:An|f|a@x.example\n2:Bo|f|b@x.example"_s);
    }

    void rejectedRowsLeaveAndComeBack()
    {
        const QByteArray list = "Lijst\nNaam;Functie;E-mail;Kleur\nAn;;a@x.example;'=1+1\nBo;f;b@x.example;\n"
                                "Co;f;geen;groen;te veel\n";
        const ImportRequest request = of(list);
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(summary->rejected.size(), 2);
        const QString path = m_fixture->dossier().folder() + "/rejected.csv"_L1;
        const auto written = exportRejected(m_fixture->session(), request, summary->rejected, path);
        VERIFY_OK(written);
        QCOMPARE(*written, 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        QVERIFY2(text.contains("Naam;Functie;E-mail;Kleur;;Reason\r\nAn;;a@x.example;'=1+1;;Function: is empty\r\n"
                               "Co;f;geen;groen;te veel;has 5 cells, the header 4\r\n"),
            text.constData());
        // As it stands it is rejected again: what the header had no room for is no column of it.
        const auto unmended = m_fixture->import(text);
        VERIFY_OK(unmended);
        QCOMPARE(people::shown(unmended->rejected), u"2 function: is empty\n3 : has 5 cells, the header 4"_s);
        // Put right in that file, it goes in.
        text.replace("An;;", "An;chef;").replace("geen", "c@x.example").replace("te veel", "");
        const auto again = m_fixture->import(text);
        VERIFY_OK(again);
        QCOMPARE(counts(*again), u"read 2, added 2, updated 0, unchanged 0, rejected 0"_s);
        QCOMPARE(again->ignoredColumns, QStringList { u"Kleur"_s });
    }

    void formulaErrorsAreNoValues()
    {
        const auto summary = m_fixture->import("Naam;Functie;E-mail;Telefoon;Woonplaats\n#N/A;f;a@x.example;1;Gent\n"
                                               "Bo;f;b@x.example;#VERW!;#1\n"
                                               "Co;f;c@x.example;1;Err:502\n");
        VERIFY_OK(summary);
        QCOMPARE(people::shown(summary->rejected), u"2 name: the error of a formula stands here"_s);
        QCOMPARE(people::shown(summary->warnings),
            u"3 phone: the error of a formula stands here\n"
            "4 city: the error of a formula stands here\n"
            "4 phone: no number that can be dialled as it stands; kept as it was written"_s);
        QCOMPARE(m_fixture->shown(), u"1:Bo|f|b@x.example||||#1\n2:Co|f|c@x.example|||||1"_s);
    }

    void aFormulasErrorInAnOwnColumnKeepsTheOldValue()
    {
        ImportRequest request = of("Naam;Functie;E-mail;Ploeg\nAn;f;a@x.example;rood\n");
        request.map = { { u"attribute"_s, u"Ploeg"_s } };
        VERIFY_OK(importPeople(m_fixture->session(), request));
        request.path = m_fixture->write("Naam;Functie;E-mail;Ploeg\nAn;f;a@x.example;#N/A\n");
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(people::shown(summary->warnings), u"2 Ploeg: the error of a formula stands here"_s);
        QCOMPARE(showPerson(m_fixture->session(), { 1 })->attributes.value(u"Ploeg"_s), u"rood"_s);
    }

    void whatSaysThatThereIsNoValueIsNone()
    {
        const auto summary = m_fixture->import("Naam;Functie;E-mail;Telefoon;Woonplaats;Geslacht\n"
                                               "An;-;a@x.example;;;\nBo;f;x;;;\nCo;f;c@x.example;n/a;k.A.;X\n");
        VERIFY_OK(summary);
        QCOMPARE(people::shown(summary->rejected), u"2 function: is empty\n3 email: is empty"_s);
        QCOMPARE(people::shown(summary->warnings), QString());
        QCOMPARE(m_fixture->shown(), u"1:Co|f|c@x.example|other"_s);
    }

    void whatIsMissingOrDoubtfulIsCounted()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail;Tel;Postcode\nAn;f;a@x.example;0475123456;9000\n"
                                    "Bo;f;b@x.example;06123;x\nCo;f;c@x.example;;\n"));
        VERIFY_OK(markBounced(m_fixture->session().database(), u"c@x.example"_s));
        const auto report = completeness(m_fixture->session());
        VERIFY_OK(report);
        QStringList fields;
        for (const auto &[field, filled, empty, doubtful] : report->fields) {
            if (empty < 3)
                fields << u"%1 %2/%3/%4"_s.arg(fieldName(field)).arg(filled).arg(empty).arg(doubtful);
        }
        QCOMPARE(report->people, 3);
        QCOMPARE(fields.join(u", "_s), u"name 3/0/0, function 3/0/0, email 3/0/1, postalCode 2/1/1, phone 2/1/1"_s);
        QStringList doubts;
        for (const Doubt &doubt : report->doubts)
            doubts << doubt.name + u' ' + fieldName(doubt.field) + u' ' + doubt.value;
        QCOMPARE(doubts.join(u", "_s), u"Bo postalCode x, Bo phone 06123, Co email c@x.example"_s);
        const QString path = m_fixture->dossier().folder() + "/completeness.csv"_L1;
        QCOMPARE(*exportCompleteness(m_fixture->session(), path), 3);
        access::Session auditor = m_fixture->dossier().sessionAs(access::Role::Auditor);
        QCOMPARE(completeness(auditor).error().code, ErrorCode::NotAllowed);
        QCOMPARE(exportCompleteness(auditor, path).error().code, ErrorCode::NotAllowed);
        QCOMPARE(previewList(auditor, of("Naam\nAn\n")).error().code, ErrorCode::NotAllowed);
        QCOMPARE(exportRejected(auditor, of("Naam\nAn\n"), {}, path).error().code, ErrorCode::NotAllowed);
    }

private:
    [[nodiscard]] ImportRequest of(const QByteArray &list, const QString &name = u"list.csv"_s)
    {
        ImportRequest request;
        request.path = m_fixture->write(list, name);
        return request;
    }
    [[nodiscard]] static QString shown(const ListPreview &preview)
    {
        QStringList columns;
        for (const ColumnPreview &column : preview.columns)
            columns << column.header + u'=' + column.field + (column.sure ? u""_s : u"?"_s);
        QString text = u"row %1: "_s.arg(preview.headerRow) + columns.join(u", "_s);
        if (preview.problem)
            text += preview.problem->code == ErrorCode::ColumnTwice ? u"; ColumnTwice"_s : u"; ColumnMissing"_s;
        return text;
    }

    std::optional<Fixture> m_fixture;
};

WAARBORG_TEST(PreviewTest)
#include "tst_preview.moc"
