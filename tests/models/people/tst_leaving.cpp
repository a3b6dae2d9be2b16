// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/leaving.h"
#include "tests/models/people/peoplefixture.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::people;
using namespace Qt::StringLiterals;

// Lists that say who works here no more.
class LeavingTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture.emplace(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void cleanup() { VERIFY_OK(m_fixture->clear()); }

    void whoLeftIsNotTakenForPresent_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("left");
        const auto row = [](const char *header, const char *cell, bool left) {
            QTest::addRow("%s %s", header, cell) << QString::fromUtf8(header) << QString::fromUtf8(cell) << left;
        };
        for (const char *header : { "Datum uit dienst", "Uit dienst", "Einddatum", "Date de sortie", "Austrittsdatum",
                 "End date", "Left on" })
            row(header, "2020-01-31", true);
        for (const char *past : { "31-1-2020", "31/01/2020", "31.01.2020", "2020-01-31 00:00:00", "20200131" })
            row("Uit dienst", past, true);
        for (const char *not_yet : { "", "-", "31-12-2999", "00-00-0000", "onbekend", "later" })
            row("Uit dienst", not_yet, false);
        for (const char *no : { "N", "nee", "0", "Inactief" })
            row("Actief J/N", no, true);
        for (const char *yes : { "J", "ja", "1", "actief", "" })
            row("Actief", yes, false);
        row("Uit dienst", "J", true);
        row("Uit dienst", "nee", false);
        row("Inactief", "J", true);
        row("Inactief", "N", false);
    }

    void whoLeftIsNotTakenForPresent()
    {
        QFETCH(QString, header);
        QFETCH(QString, cell);
        QFETCH(bool, left);
        const QByteArray list = "Naam;Functie;E-mail;" + header.toUtf8() + "\nAn;f;a@x.example;" + cell.toUtf8() + "\n";
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail\nAn;f;a@x.example\n"));
        const auto update = m_fixture->import(list);
        VERIFY_OK(update);
        QCOMPARE(m_fixture->shown(), left ? u"1:An|f|a@x.example (left)"_s : u"1:An|f|a@x.example"_s);
        QCOMPARE(update->left, left ? 1 : 0);
        QCOMPARE(m_fixture->import(list)->unchanged, 1);
        VERIFY_OK(m_fixture->clear());
        VERIFY_OK(m_fixture->import(list));
        QCOMPARE(m_fixture->shown(), left ? u"1:An|f|a@x.example (left)"_s : u"1:An|f|a@x.example"_s);
    }

    void whatIsNoDateIsNamed()
    {
        const auto summary = m_fixture->import("Naam;Functie;E-mail;Uit dienst\nAn;f;a@x.example;later\n");
        VERIFY_OK(summary);
        QCOMPARE(people::shown(summary->warnings), u"2 leftOn: not a date"_s);
    }

    void anInactiveFlagKeepsTheDay()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail;Uit dienst\nAn;f;a@x.example;31-1-2020\n"));
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail;Actief\nAn;chef;a@x.example;nee\n"));
        QCOMPARE(showPerson(m_fixture->session(), { 1 })->leftOn, u"2020-01-31"_s);
        QCOMPARE(showPerson(m_fixture->session(), { 1 })->function, u"chef"_s);
    }

    void ourOwnExportChangesNothing()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail;Uit dienst\nAn;f;a@x.example;31-1-2020\nBo;f;b@x.example;\n"));
        const QString before = m_fixture->shown();
        const QString path = m_fixture->dossier().folder() + "/all.csv"_L1;
        VERIFY_OK(exportPeople(m_fixture->session(), { .whoLeft = WhoLeft::Included }, path));
        ImportRequest request;
        request.path = path;
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(counts(*summary), u"read 2, added 0, updated 0, unchanged 2, rejected 0"_s);
        QCOMPARE(summary->ignoredColumns, QStringList());
        QCOMPARE(m_fixture->shown(), before);
    }

    // Those who are missing are counted and shown; who left before is neither, and stays.
    void whoLeftEarlierIsNotErasedAsMissing()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail;Uit dienst\nAn;f;a@x.example;31-1-2020\nBo;f;b@x.example;\n"
                                    "Co;f;c@x.example;\n"));
        ImportRequest request;
        request.path = m_fixture->write("Naam;Functie;E-mail\nBo;f;b@x.example\n");
        request.missing = Missing::Erase;
        request.eraseTraces = nothingElsewhere;
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(summary->missing, 1);
        QCOMPARE(summary->erased, 1);
        QCOMPARE(m_fixture->shown(), u"1:An|f|a@x.example (left)\n2:Bo|f|b@x.example"_s);
    }

private:
    std::optional<Fixture> m_fixture;
};

WAARBORG_TEST(LeavingTest)
#include "tst_leaving.moc"
