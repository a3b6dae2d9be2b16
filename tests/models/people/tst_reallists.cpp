// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/people/peoplefixture.h"

#include <QDir>
#include <QTest>

using namespace waarborg;
using namespace waarborg::people;

// Lists out of real programs, or written as those write them.
class RealListsTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture.emplace(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void cleanup() { VERIFY_OK(m_fixture->clear()); }

    void theCorpusImportsRight_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("rejected");
        QTest::addColumn<QString>("warnings");
        const auto row = [](const char *file, const char *outcome, const char *rejected, const char *warnings) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromUtf8(outcome)
                                << QString::fromUtf8(rejected) << QString::fromUtf8(warnings);
        };
        const char *whole = "read 9, added 7, updated 0, unchanged 0, rejected 2";
        const char *wholeRejected = "7 email: stands already in row 2\n9 function: is empty";
        const char *wholeWarnings = "8 postalCode: no Belgian postal code, and none of another country that is known\n"
                                    "8 phone: no number that can be dialled as it stands; kept as it was written\n"
                                    "10 email: more than one address; the first is used\n10 phone: a spreadsheet "
                                    "turned this number into a power of "
                                    "ten; its last digits are lost";
        // In the workbooks the numbers have lost their zeros.
        const char *workbookWarnings
            = "2 phone: without its leading zero or +, which a spreadsheet may have dropped; taken for +31612345678\n"
              "8 postalCode: no Belgian postal code, and none of another country that is known\n"
              "8 phone: no number that can be dialled as it stands; kept as it was written\n"
              "10 email: more than one address; the first is used\n"
              "10 phone: no number that can be dialled as it stands; kept as it was written";
        row("synthetic_nl__semicolon_utf8_bom_crlf.csv", whole, wholeRejected, wholeWarnings);
        row("synthetic_nl__comma_allquoted_utf8.csv", whole, wholeRejected, wholeWarnings);
        row("synthetic_nl__tab_utf16le_bom_excel_unicode.txt", whole, wholeRejected, wholeWarnings);
        row("synthetic_nl__semicolon_title_rows_above_header.csv", whole,
            "10 email: stands already in row 5\n12 function: is empty",
            "11 postalCode: no Belgian postal code, and none of another country that is known\n"
            "11 phone: no number that can be dialled as it stands; kept as it was written\n"
            "13 email: more than one address; the first is used\n13 phone: a spreadsheet turned this number into a "
            "power of ten; its last digits are lost");
        row("synthetic_nl__comma_cp850_dos.csv", "read 6, added 4, updated 0, unchanged 0, rejected 2",
            "5 email: stands already in row 2\n7 function: is empty",
            "6 postalCode: no Belgian postal code, and none of another country that is known\n"
            "6 phone: no number that can be dialled as it stands; kept as it was written");
        row("synthetic_nl__semicolon_cp1252_crlf_excel_nl.csv", "read 7, added 5, updated 0, unchanged 0, rejected 2",
            "6 email: stands already in row 2\n8 function: is empty",
            "7 postalCode: no Belgian postal code, and none of another country that is known\n"
            "7 phone: no number that can be dialled as it stands; kept as it was written");
        row("synthetic_nl__semicolon_duplicate_header_mixed_eol.csv",
            "read 9, added 7, updated 0, unchanged 0, rejected 2", wholeRejected,
            "0 email: several columns could be this field; by their cells column 6 is used\n"
            "8 postalCode: no Belgian postal code, and none of another country that is known\n"
            "8 phone: no number that can be dialled as it stands; kept as it was written\n"
            "10 email: more than one address; the first is used\n10 phone: a spreadsheet turned this number into a "
            "power of ten; its last digits are lost");
        row("civicrm__individual_genders.csv", "column Function, E-mail is missing", "", "");
        row("thunderbird__export.csv", "read 2, added 0, updated 0, unchanged 0, rejected 2",
            "2 function: is empty\n3 email: what stands behind the @ is no domain", "");
        row("snipeit__users-sample.csv", "read 100, added 43, updated 0, unchanged 0, rejected 57", "", "*");
        row("synthetic_nl__personeel_textcells.xlsx", whole, wholeRejected, workbookWarnings);
        row("synthetic_nl__personeel_autotyped_lost_zeros.xlsx", whole, wholeRejected, workbookWarnings);
        row("synthetic_nl__personeel_textcells.ods", whole, wholeRejected, workbookWarnings);
    }

    void theCorpusImportsRight()
    {
        QFETCH(QString, file);
        QFETCH(QString, outcome);
        QFETCH(QString, rejected);
        QFETCH(QString, warnings);
        const QString folder = test::corpus(QStringLiteral("employees"));
        if (folder.isEmpty())
            QSKIP("The folder of real files is not here (WAARBORG_CORPUS).");
        ImportRequest request;
        request.path = QDir(folder).filePath(file);
        const auto summary = importPeople(m_fixture->session(), request);
        if (!outcome.startsWith(u"read")) {
            QVERIFY2(!summary && errorText(summary.error()).contains(outcome), test::why(summary).constData());
            QCOMPARE(m_fixture->shown(), QString());
            return;
        }
        VERIFY_OK(summary);
        QCOMPARE(counts(*summary), outcome);
        if (!rejected.isEmpty())
            QCOMPARE(people::shown(summary->rejected), rejected);
        if (warnings != u"*") // too many to name here
            QCOMPARE(people::shown(summary->warnings), warnings);
        secondImportChangesNothing(request, *summary);
    }

    void theValuesAreRight()
    {
        const QString folder = test::corpus(QStringLiteral("employees"));
        if (folder.isEmpty())
            QSKIP("The folder of real files is not here (WAARBORG_CORPUS).");
        ImportRequest request;
        request.path = QDir(folder).filePath(QStringLiteral("synthetic_nl__semicolon_utf8_bom_crlf.csv"));
        const auto summary = importPeople(m_fixture->session(), request);
        VERIFY_OK(summary);
        QCOMPARE(summary->ignoredColumns, QStringList());
        QCOMPARE(m_fixture->shown(),
            QString::fromUtf8(
                "1:Zoë van der Berg|Verpleegkundige|zoe.vandenberg@voorbeeld.example|female|Dorpsstraat 12 bis|1234 "
                "AB|'s-Gravenhage|+31612345678|nl|||00012\n"
                "2:Jürgen Müßig|Monteur; ploeg B|j.muessig@voorbeeld.example|male|Kerkweg 3 Achterhuis|9999 "
                "ZZ|Stitswerd|+31612345679|de|||00013\n"
                "3:Anaïs de l'Écluse|HR \"Business Partner\"|anais@voorbeeld.example|female|Rue de l'Été "
                "5|1000|Bruxelles/Brussel|+32475123456|fr|||00014\n"
                "4:Łukasz Żółć|Magazijnmedewerker|lukasz.zolc@voorbeeld.example|male|Plein 1944 1|6511 "
                "JD|Nijmegen|+31243601234|pl|||00015\n"
                "5:Bram in 't Veld|Directeur €|bram@bücher.example|other||||||||00016\n"
                "6:Kees "
                "=HYPERLINK(\"http://"
                "evil.example\",\"x\")|Tester|kees@voorbeeld.example|male|-1+1|@SUM(1)|+CMD|0600000000|nl|||00018\n"
                "7:Fatma Yılmaz|Schoonmaakster|fatma.y@voorbeeld.example|female|Laan 8|1012 WX|Amsterdam||tr|||00020"));
        QCOMPARE(showPerson(m_fixture->session(), { 4 })->phoneSource, QStringLiteral("024-3601234"));
        QCOMPARE(showPerson(m_fixture->session(), { 6 })->phoneSource, QString());
    }

    void everyEncodingGivesTheSamePeople()
    {
        const QString folder = test::corpus(QStringLiteral("employees"));
        if (folder.isEmpty())
            QSKIP("The folder of real files is not here (WAARBORG_CORPUS).");
        ImportRequest request;
        request.path = QDir(folder).filePath(QStringLiteral("synthetic_nl__semicolon_utf8_bom_crlf.csv"));
        VERIFY_OK(importPeople(m_fixture->session(), request));
        for (const char *other : { "comma_allquoted_utf8.csv", "tab_utf16le_bom_excel_unicode.txt",
                 "comma_cp850_dos.csv", "semicolon_cp1252_crlf_excel_nl.csv" }) {
            request.path = QDir(folder).filePath(QStringLiteral("synthetic_nl__") + QLatin1String(other));
            const auto summary = importPeople(m_fixture->session(), request);
            VERIFY_OK(summary);
            QCOMPARE(summary->added + summary->updated, 0);
            QVERIFY(summary->unchanged >= 4);
        }
    }

private:
    void secondImportChangesNothing(const ImportRequest &request, const ImportSummary &first)
    {
        const QString before = m_fixture->shown();
        const auto second = importPeople(m_fixture->session(), request);
        VERIFY_OK(second);
        QCOMPARE(second->added, 0);
        QCOMPARE(second->updated, 0);
        QCOMPARE(second->unchanged, first.added);
        QCOMPARE(second->rejected, first.rejected);
        QCOMPARE(m_fixture->shown(), before);
    }

    std::optional<Fixture> m_fixture;
};

WAARBORG_TEST(RealListsTest)
#include "tst_reallists.moc"
