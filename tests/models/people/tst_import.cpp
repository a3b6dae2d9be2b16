// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/people/peoplefixture.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::people;

class ImportTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture.emplace(); }
    void cleanupTestCase() { m_fixture.reset(); }
    // One dossier for all: each test begins with an empty table.
    void cleanup() { VERIFY_OK(m_fixture->clear()); }

    void rowsAreRejectedWithFieldAndReason_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("rejected");
        const auto row = [](const char *name, const char *rows, const char *rejected) {
            QTest::newRow(name) << QByteArray(rows) << QString::fromUtf8(rejected);
        };
        row("no name", ";f;a@x.example;;\n", "2 name: is empty");
        row("no function", "An;;a@x.example;;\n", "2 function: is empty");
        row("no address", "An;f;;;\n", "2 email: is empty");
        row("a faulty address", "An;f;a@x;;\n", "2 email: what stands behind the @ is no domain");
        row("more cells than the header", "An;f;a@x.example;;;x\n", "2 : has 6 cells, the header 5");
        row("the same address twice", "An;f;a@x.example\nBo;f;A@X.example\n", "3 email: stands already in row 2");
        row("one fault a row, in the order of the fields", ";;;\nAn;;a@;\n;f;a@x.example\n",
            "3 function: is empty\n4 name: is empty");
    }

    void rowsAreRejectedWithFieldAndReason()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, rejected);
        const auto summary
            = m_fixture->import("Naam;Functie;E-mail;Taal;M/V\n" + rows + "Last;f;last@x.example;nl;v\n");
        VERIFY_OK(summary);
        QCOMPARE(people::shown(summary->rejected), rejected);
        QVERIFY(m_fixture->shown().contains(u":Last|f|last@x.example|female"));
        QCOMPARE(summary->read, summary->added + summary->rejected.size());
    }

    void optionalValuesThatMeanNothingAreLeftOutAndNamed()
    {
        const auto summary = m_fixture->import("Naam;Functie;E-mail;Taal;Geslacht\nAn;f;a@x.example;Klingon;kat\n");
        VERIFY_OK(summary);
        QCOMPARE(
            people::shown(summary->warnings), QStringLiteral("2 gender: not a gender\n2 language: not a language"));
        QCOMPARE(summary->warnings.first().value, QStringLiteral("kat"));
        QCOMPARE(m_fixture->shown(), QStringLiteral("1:An|f|a@x.example"));
    }

    void nothingChangesWhenTheListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray header = "Naam;Functie;E-mail\n";
        QTest::newRow("an empty file") << QByteArray() << ErrorCode::SheetEmpty;
        QTest::newRow("blank lines") << QByteArray("\n\n\n") << ErrorCode::SheetEmpty;
        QTest::newRow("a header only") << header << ErrorCode::SheetEmpty;
        QTest::newRow("a header and blank cells") << header + ";;\n" << ErrorCode::SheetEmpty;
        QTest::newRow("no e-mail column") << QByteArray("Naam;Functie\nAn;f\n") << ErrorCode::ColumnMissing;
        QTest::newRow("no header") << QByteArray("An;f;a@x.example\n") << ErrorCode::ColumnMissing;
        QTest::newRow("a NUL byte behind good rows")
            << header + QByteArray("Bo;f;b@x.example\nAn;f\0;a@x.example\n", 36) << ErrorCode::SheetNulByte;
        QTest::newRow("an unclosed quote behind good rows") << header + "Bo;f;b@x.example\n\"An;f;a@x.example\n"
                                                            << ErrorCode::SheetUnclosedQuote;
        QTest::newRow("wrong text far behind good rows") << header
                + QByteArray("\xC3\xA9;f;b@x.example\n").repeated(2000)
                + "\xE9"
                  ";f;a@x.example\n" << ErrorCode::SheetBadText;
    }

    void nothingChangesWhenTheListIsRefused()
    {
        QFETCH(QByteArray, list);
        QFETCH(ErrorCode, code);
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail\nKees;f;k@x.example\n"));
        const auto summary = m_fixture->import(list);
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, code);
        QCOMPARE(m_fixture->shown(), QStringLiteral("1:Kees|f|k@x.example"));
        const auto history = peopleHistory(m_fixture->session());
        QVERIFY(history && history->undo.id == 1);
    }

    void anAddressThatWasHandedOnIsNoChange()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail;Stamnr\nMarie Claes;f;v@x.example;0011\n"));
        const auto other = m_fixture->import("Naam;Functie;E-mail;Stamnr\nLore Maes;f;v@x.example;0012\n");
        VERIFY_OK(other);
        QCOMPARE(people::shown(other->rejected),
            QStringLiteral("2 email: is the address of Marie Claes, who has personnel number 0011"));
        QCOMPARE(other->rejected.first().name, QStringLiteral("Lore Maes"));
        // A new name or a new number alone is a change.
        const auto married = m_fixture->import("Naam;Functie;E-mail;Stamnr\nMarie Peeters;f;v@x.example;0011\n");
        VERIFY_OK(married);
        QCOMPARE(married->updated, 1);
    }

    void aSecondImportUpdates()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail;Tel\nAn;f;a@x.example;1\nBo;f;b@x.example;2\n"));
        const auto summary
            = m_fixture->import("Naam;Functie;E-mail\nAn;chef;A@x.example\nBo;f;b@x.example\nCo;f;c@x.example\n");
        VERIFY_OK(summary);
        QCOMPARE(counts(*summary), QStringLiteral("read 3, added 1, updated 1, unchanged 1, rejected 0"));
        // The column that the list lacks stays, and so does the way the address was written.
        QCOMPARE(m_fixture->shown(),
            QStringLiteral("1:An|chef|a@x.example|||||1\n2:Bo|f|b@x.example|||||2\n3:Co|f|c@x.example"));
        const auto emptied = m_fixture->import("Naam;Functie;E-mail;Tel\nAn;chef;a@x.example;\n");
        VERIFY_OK(emptied);
        QCOMPARE(emptied->updated, 1);
    }

    void choicesAboutThoseWhoAreKnown()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail\nAn;f;a@x.example\n"));
        ImportRequest request;
        request.path = m_fixture->write("Naam;Functie;E-mail\nBo;f;b@x.example\nAn;chef;a@x.example\n");
        request.onDuplicate = OnDuplicate::Fail;
        QCOMPARE(importPeople(m_fixture->session(), request).error().code, ErrorCode::InvalidValue);
        request.onDuplicate = OnDuplicate::Skip;
        const auto skipped = importPeople(m_fixture->session(), request);
        VERIFY_OK(skipped);
        QCOMPARE(counts(*skipped), QStringLiteral("read 2, added 1, updated 0, unchanged 1, rejected 0"));
        QVERIFY(m_fixture->shown().contains(u"1:An|f|"));
    }

    void anotherKeyRecognisesPeople()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail\nAn;f;a@x.example\nBo;f;b@x.example\nBo;g;b2@x.example\n"));
        ImportRequest request;
        request.key = { Field::Name };
        request.path = m_fixture->write(
            "Naam;Functie;E-mail\nAN;f;new@x.example\nBo;f;b3@x.example\nCo;f;b@x.example\nDi;f;a@x.example\n");
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(people::shown(summary->rejected),
            QStringLiteral(
                "3 name: more than one person of the dossier has it\n4 email: somebody else has this address"));
        QCOMPARE(counts(*summary), QStringLiteral("read 4, added 1, updated 1, unchanged 0, rejected 2"));
        QVERIFY(m_fixture->shown().startsWith(u"1:AN|f|new@x.example"));
    }

    void whoHasNoKeyIsNobodyElse()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail;Personeelsnr\nAn;f;a@x.example;\nBo;f;b@x.example;2\n"));
        ImportRequest request;
        request.key = { Field::PersonnelNumber };
        request.path = m_fixture->write("Naam;Functie;E-mail;Personeelsnr\nCo;f;c@x.example;\nBo;g;b@x.example;2\n");
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(people::shown(summary->rejected), QStringLiteral("2 personnelNumber: is empty"));
        request.path = m_fixture->write("Naam;Functie;E-mail;Personeelsnr\nBo;g;b@x.example;2\n");
        request.missing = Missing::Erase;
        request.eraseTraces = nothingElsewhere;
        VERIFY_OK(importPeople(m_fixture->session(), request));
        QCOMPARE(m_fixture->shown(), QStringLiteral("1:An|f|a@x.example\n2:Bo|g|b@x.example|||||||||2"));
    }

    // A row of people holds the number of a chosen column: it is read, not taken for the header.
    void aColumnsNumberMakesNoHeader()
    {
        ImportRequest request;
        request.path = m_fixture->write("Wie;Wat;Waar\nAn;f;a@x.example\nBo;2;b@x.example\nCo;f;c@x.example\n");
        request.map = { { QStringLiteral("name"), QStringLiteral("1") },
            { QStringLiteral("function"), QStringLiteral("2") }, { QStringLiteral("email"), QStringLiteral("3") } };
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(counts(*summary), QStringLiteral("read 3, added 3, updated 0, unchanged 0, rejected 0"));
    }

    void somebodyIsNoHeader()
    {
        ImportRequest request;
        request.path = m_fixture->write("An;f;a@x.example\nBo;f;b@x.example\n");
        request.map = { { QStringLiteral("name"), QStringLiteral("1") },
            { QStringLiteral("function"), QStringLiteral("2") }, { QStringLiteral("email"), QStringLiteral("3") } };
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(summary->headerRow, 0);
        QCOMPARE(m_fixture->shown(), QStringLiteral("1:An|f|a@x.example\n2:Bo|f|b@x.example"));
        // Nor where a department is called as a column is.
        request.path = m_fixture->write("An;f;a@x.example;Service\nBo;f;b@x.example;Team\n");
        QCOMPARE(importPeople(m_fixture->session(), request)->unchanged, 2);
        // Nor when somebody says so: the row is not kept as a list's header.
        request.headerRow = 1;
        VERIFY_OK(importPeople(m_fixture->session(), request));
        auto kept = m_fixture->session().database().prepare(QStringLiteral("SELECT count(*) FROM import_mapping"));
        QVERIFY(kept && kept->next().value_or(false));
        QCOMPARE(kept->integer(0), 0);
    }

    void theMissingAreKeptLeftOrErased()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail\nAn;f;a@x.example\nBo;f;b@x.example\n"));
        ImportRequest request;
        request.path = m_fixture->write("Naam;Functie;E-mail\nAn;f;a@x.example\n", QStringLiteral("only-an.csv"));
        VERIFY_OK(importPeople(m_fixture->session(), request));
        QVERIFY(!m_fixture->shown().contains(u"(left)"));
        request.missing = Missing::MarkLeft;
        const auto left = importPeople(m_fixture->session(), request);
        VERIFY_OK(left);
        QCOMPARE(left->left, 1);
        QVERIFY(m_fixture->shown().contains(u"2:Bo|f|b@x.example (left)"));
        const auto listed = listPeople(m_fixture->session(), {});
        QVERIFY(listed && listed->total == 1);
        const auto back = m_fixture->import("Naam;Functie;E-mail\nBo;f;b@x.example\n");
        QVERIFY(back && back->updated == 1 && !m_fixture->shown().contains(u"(left)"));
        request.missing = Missing::Erase;
        request.eraseTraces = nothingElsewhere;
        const auto erased = importPeople(m_fixture->session(), request);
        QVERIFY(erased && erased->erased == 1);
        QCOMPARE(m_fixture->shown(), QStringLiteral("1:An|f|a@x.example"));
    }

    void nobodyIsMissingWhileARejectedRowMayBeAnybody()
    {
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail\nAn;f;a@x.example\nBo;f;b@x.example\n"));
        ImportRequest request;
        request.path = m_fixture->write("Naam;Functie;E-mail\nAn;f;a@x.example\nBo;f;b@\n");
        request.missing = Missing::Erase;
        request.eraseTraces = nothingElsewhere;
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(summary->erased, 0);
        QCOMPARE(summary->warnings.size(), 1);
        QVERIFY(m_fixture->shown().contains(u"Bo"));
    }

    // Whom a rejected row names is not missing; what names nobody and is no row of a person blocks nothing.
    void theMissingAreFoundBesideRejectedRows_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("rejected");
        QTest::addColumn<QString>("warnings");
        const auto row = [](const char *name, const char *rows, int left, const char *rejected, const char *warnings) {
            QTest::newRow(name) << QByteArray(rows) << left << QString::fromUtf8(rejected)
                                << QString::fromUtf8(warnings);
        };
        row("a row that names somebody", "Bo;;b@x.example\n", 1, "3 function: is empty", "");
        row("a row that is too wide", "Bo;f;b@x.example;x\n", 1, "3 : has 4 cells, the header 3", "");
        row("the header again", "Naam;Functie;E-mail\n", 2, "", "3 : the header again; left out");
        row("a title", "Afdeling Noord;;\n", 2, "",
            "3 : text in one cell only, taken for a title or a total; left out");
        row("a total", ";;Totaal: 123\n", 2, "", "3 : text in one cell only, taken for a title or a total; left out");
        row("an address alone", ";;b@x.example\n", 1, "3 name: is empty", "");
        row("a row that may be anybody", "Bo;f;b@\n", 0, "3 email: what stands behind the @ is no domain",
            "0 : people who are missing from the list were kept, because a rejected row may be about them");
    }

    void theMissingAreFoundBesideRejectedRows()
    {
        QFETCH(QByteArray, rows);
        QFETCH(int, left);
        QFETCH(QString, rejected);
        QFETCH(QString, warnings);
        VERIFY_OK(m_fixture->import("Naam;Functie;E-mail\nAn;f;a@x.example\nBo;f;b@x.example\nCo;f;c@x.example\n"));
        ImportRequest request;
        request.path = m_fixture->write("Naam;Functie;E-mail\nAn;f;a@x.example\n" + rows);
        request.missing = Missing::MarkLeft;
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(people::shown(summary->rejected), rejected);
        QCOMPARE(people::shown(summary->warnings), warnings);
        QCOMPARE(summary->left, left);
        QCOMPARE(summary->read, summary->unchanged + summary->rejected.size());
    }

    void erasingNeedsSomebodyWhoErasesTraces()
    {
        ImportRequest request;
        request.path = m_fixture->write("Naam;Functie;E-mail\nAn;f;a@x.example\n");
        request.missing = Missing::Erase;
        QCOMPARE(importPeople(m_fixture->session(), request).error().code, ErrorCode::InvalidValue);
        QCOMPARE(m_fixture->shown(), QString());
    }

    void aDryRunLeavesNothing()
    {
        ImportRequest request;
        request.path = m_fixture->write("Naam;Functie;E-mail\nAn;f;a@x.example\n");
        request.mode = ImportMode::DryRun;
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(summary->added, 1);
        QCOMPARE(m_fixture->shown(), QString());
    }

    void anImportCanBeStopped()
    {
        std::stop_source source;
        qint64 reports = 0;
        const Progress progress { [&](qint64 done, qint64 total) {
                                     QVERIFY(done <= total);
                                     if (++reports == 2)
                                         source.request_stop();
                                 },
            source.get_token() };
        QByteArray list = "Naam;Functie;E-mail\n";
        for (int i = 0; i < 5000; ++i)
            list += "An;f;a" + QByteArray::number(i) + "@x.example\n";
        ImportRequest request;
        request.path = m_fixture->write(list);
        const auto summary = importPeople(m_fixture->session(), request, progress);
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::Cancelled);
        QCOMPARE(reports, 2);
        QCOMPARE(m_fixture->shown(), QString());
    }

    void whoMayNotIsRefused()
    {
        access::Session auditor = m_fixture->dossier().sessionAs(access::Role::Auditor);
        ImportRequest request;
        request.path = m_fixture->write("Naam;Functie;E-mail\nAn;f;a@x.example\n");
        QCOMPARE(importPeople(auditor, request).error().code, ErrorCode::NotAllowed);
        QCOMPARE(m_fixture->shown(), QString());
    }

    void tenChangedFiveNewAndUndoBringsTheOldStateBack()
    {
        const auto list = [](int from, int to, int changed) {
            QByteArray rows = "Naam;Functie;E-mail\n";
            for (int i = from; i < to; ++i)
                rows += "P" + QByteArray::number(i) + (i < changed ? ";chef;p" : ";f;p") + QByteArray::number(i)
                    + "@x.example\n";
            return rows;
        };
        VERIFY_OK(m_fixture->import(list(0, 100, 0)));
        const QString before = m_fixture->shown();
        ImportRequest request;
        request.path = m_fixture->write(list(3, 105, 13));
        request.missing = Missing::MarkLeft;
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(counts(*summary), QStringLiteral("read 102, added 5, updated 10, unchanged 87, rejected 0"));
        QCOMPARE(summary->left, 3);
        const QString after = m_fixture->shown();
        for (int i = 0; i < 2; ++i) {
            const auto undone = undoPeople(m_fixture->session());
            VERIFY_OK(undone);
            QCOMPARE(undone->people, 18);
            QCOMPARE(m_fixture->shown(), before);
            VERIFY_OK(redoPeople(m_fixture->session()));
            QCOMPARE(m_fixture->shown(), after);
        }
        VERIFY_OK(undoPeople(m_fixture->session()));
        VERIFY_OK(undoPeople(m_fixture->session()));
        QCOMPARE(m_fixture->shown(), QString());
        QCOMPARE(undoPeople(m_fixture->session()).error().code, ErrorCode::NothingToUndo);
        VERIFY_OK(redoPeople(m_fixture->session()));
        QCOMPARE(m_fixture->shown(), before);
    }

private:
    std::optional<Fixture> m_fixture;
};

WAARBORG_TEST(ImportTest)
#include "tst_import.moc"
