// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testcase.h"
#include "tests/models/sheets/archive.h"
#include "tests/models/sheets/reading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace waarborg;
using namespace waarborg::sheets;
using namespace waarborg::test;

class XlsxReaderTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &cells, const char *expected) {
            QTest::newRow(name) << QByteArray("<row r=\"1\">" + cells + "</row>") << QString::fromUtf8(expected);
        };
        row("shared", "<c r=\"A1\" t=\"s\"><v>0</v></c>", "1:<Zoë>");
        row("shared, of several runs and without its reading aid", "<c r=\"A1\" t=\"s\"><v>1</v></c>",
            "1:<van der Berg>");
        row("shared, with spaces kept", "<c r=\"A1\" t=\"s\"><v>2</v></c>", "1:<  x  >");
        row("str, as SheetJS writes", "<c r=\"A1\" t=\"str\"><v>a &amp; b</v></c>", "1:<a & b>");
        row("inline", "<c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c>", "1:<x>");
        row("inline of runs", "<c r=\"A1\" t=\"inlineStr\"><is><r><t>x</t></r><r><t>y</t></r></is></c>", "1:<xy>");
        row("an escaped character", "<c r=\"A1\" t=\"str\"><v>a_x000D_\nb_x005F_x000D_</v></c>", "1:<a\r\nb_x000D_>");
        row("a formula gives what was computed", "<c r=\"A1\" t=\"str\"><f>A2&amp;B2</f><v>ab</v></c>", "1:<ab>");
        row("a formula with a number", "<c r=\"A1\"><f>1+1</f><v>2</v></c>", "1:<2>N");
        row("a formula never computed is blank", "<c r=\"A1\"><f>1+1</f></c><c r=\"B1\"><v>1</v></c>", "1:<><1>N");
        row("true and false", "<c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c>", "1:<TRUE>B<FALSE>B");
        row("an error", "<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", "1:<#N/A>E");
        row("a blank cell between", "<c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>3</v></c>", "1:<1>N<><3>N");
        row("cells without places", "<c><v>1</v></c><c/><c><v>3</v></c>", "1:<1>N<><3>N");
        row("cells out of order", "<c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c>", "1:<1>N<><3>N");
        row("column AA", "<c r=\"Z1\"><v>1</v></c><c r=\"AA1\"><v>2</v></c>",
            "1:<><><><><><><><><><><><><><><><><><><><><><><><><><1>N<2>N");
        row("a telephone number keeps its digits", "<c r=\"A1\"><v>31612345678</v></c>", "1:<31612345678>N");
        row("and with an exponent gets them back", "<c r=\"A1\"><v>3.1612345678E10</v></c>", "1:<31612345678>N");
        row("0.1 + 0.2", "<c r=\"A1\"><v>0.30000000000000004</v></c>", "1:<0.3>N");
        row("a negative fraction", "<c r=\"A1\"><v>-12.50</v></c>", "1:<-12.5>N");
        row("a very small number", "<c r=\"A1\"><v>1.5E-4</v></c>", "1:<0.00015>N");
        row("a very large number", "<c r=\"A1\"><v>1.5E+30</v></c>", "1:<1.5E+30>N");
        row("no number where one should be", "<c r=\"A1\"><v>twaalf</v></c>", "1:<twaalf>");
        row("a date", "<c r=\"A1\" s=\"1\"><v>46349</v></c>", "1:<2026-11-23>D");
        row("a date and time", "<c r=\"A1\" s=\"2\"><v>46349.586805555555</v></c>", "1:<2026-11-23 14:05:00>D");
        row("a time", "<c r=\"A1\" s=\"3\"><v>0.5</v></c>", "1:<12:00:00>D");
        row("hours elapsed", "<c r=\"A1\" s=\"4\"><v>1.5</v></c>", "1:<36:00:00>D");
        row("1 January 1900", "<c r=\"A1\" s=\"1\"><v>1</v></c>", "1:<1900-01-01>D");
        row("28 February 1900", "<c r=\"A1\" s=\"1\"><v>59</v></c>", "1:<1900-02-28>D");
        row("29 February 1900, which never was", "<c r=\"A1\" s=\"1\"><v>60</v></c>", "1:<1900-02-29>D");
        row("1 March 1900", "<c r=\"A1\" s=\"1\"><v>61</v></c>", "1:<1900-03-01>D");
        row("the last day", "<c r=\"A1\" s=\"1\"><v>2958465</v></c>", "1:<9999-12-31>D");
        row("a day behind the last is a number", "<c r=\"A1\" s=\"1\"><v>2958466</v></c>", "1:<2958466>N");
        row("a negative date is a number", "<c r=\"A1\" s=\"1\"><v>-1</v></c>", "1:<-1>N");
        row("an ISO date", "<c r=\"A1\" t=\"d\"><v>2026-11-23T00:00:00</v></c>", "1:<2026-11-23>D");
        row("an ISO date and time", "<c r=\"A1\" t=\"d\"><v>2026-11-23T14:05:00.000Z</v></c>",
            "1:<2026-11-23 14:05:00>D");
        row("a colour is no date", "<c r=\"A1\" s=\"5\"><v>5</v></c>", "1:<5>N");
        row("a quoted word is no date", "<c r=\"A1\" s=\"6\"><v>5</v></c>", "1:<5>N");
        row("zeros in front", "<c r=\"A1\" s=\"7\"><v>12</v></c>", "1:<00012>N");
        row("zeros and a hyphen", "<c r=\"A1\" s=\"8\"><v>1234567</v></c>", "1:<12-34567>N");
        row("a quoted zero in front of any digits", "<c r=\"A1\" s=\"9\"><v>612345678</v></c>", "1:<0612345678>N");
        row("more digits than places", "<c r=\"A1\" s=\"7\"><v>1234567</v></c>", "1:<1234567>N");
        row("a style that is not there", "<c r=\"A1\" s=\"99\"><v>12</v></c>", "1:<12>N");
    }

    void readsCells()
    {
        QFETCH(QByteArray, cells);
        QFETCH(QString, expected);
        const auto rows = shownWithTypes(write({ .sheet = "<sheetData>" + cells + "</sheetData>" }));
        VERIFY_OK(rows);
        QCOMPARE(*rows, expected);
    }

    void readsSheets_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &sheet, const char *expected) {
            QTest::newRow(name) << sheet << QString::fromUtf8(expected);
        };
        const QByteArray one = "<c><v>1</v></c>";
        row("rows without numbers", "<sheetData><row>" + one + "</row><row>" + one + "</row></sheetData>",
            "1:<1>N\n2:<1>N");
        row("a gap is counted", "<sheetData><row r=\"2\">" + one + "</row><row r=\"5\">" + one + "</row></sheetData>",
            "2:<1>N\n5:<1>N");
        row("blank rows say nothing",
            "<sheetData><row r=\"1\"/><row r=\"2\"><c r=\"A2\" s=\"1\"/></row><row>" + one + "</row></sheetData>",
            "3:<1>N");
        row("no rows", "<sheetData/>", "");
        row("a prefix on every element",
            "<x:sheetData xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:row "
            "r=\"1\"><x:c r=\"A1\" t=\"str\"><x:v>x</x:v></x:c></x:row></x:sheetData>",
            "1:<x>");
        row("merged cells all show their value",
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Naam</v></c><c r=\"B1\" "
            "t=\"str\"><v>Contact</v></c></row>"
            "<row r=\"2\"><c r=\"B2\" t=\"str\"><v>mail</v></c><c r=\"C2\" t=\"str\"><v>tel</v></c></row><row r=\"3\">"
            "<c r=\"A3\" t=\"str\"><v>x</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell "
            "ref=\"B1:C1\"/></mergeCells>",
            "1:<Naam><Contact><Contact>\n2:<Naam><mail><tel>\n3:<x>");
        row("a row that only merged cells reach is blank",
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Titel</v></c></row><row r=\"2\"><c r=\"A2\"/></row><row "
            "r=\"3\"><c r=\"A3\" t=\"str\"><v>x</v></c></row></sheetData><mergeCells><mergeCell "
            "ref=\"A1:B2\"/></mergeCells>",
            "1:<Titel><Titel>\n3:<x>");
        row("overlapping merged cells keep the first",
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>x</v></c></row></sheetData><mergeCells><mergeCell "
            "ref=\"A1:C1\"/><mergeCell ref=\"B1:D1\"/></mergeCells>",
            "1:<x><x><x>");
    }

    void readsSheets()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QString, expected);
        const auto rows = shownWithTypes(write({ .sheet = sheet }));
        VERIFY_OK(rows);
        QCOMPARE(*rows, expected);
    }

    void choosesASheet_data()
    {
        QTest::addColumn<QByteArray>("sheets");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("expected");
        const QByteArray two = "<sheet name=\"Een\" sheetId=\"1\" %1 r:id=\"rId1\"/><sheet name=\"Twee\" sheetId=\"2\" "
                               "r:id=\"rId2\"/>";
        const QByteArray visible = QByteArray(two).replace("%1", "");
        QTest::newRow("the first") << visible << QString() << QStringLiteral("Een|Een,Twee");
        QTest::newRow("by its name") << visible << QStringLiteral("Twee") << QStringLiteral("Twee|Een,Twee");
        QTest::newRow("a hidden one is passed over")
            << QByteArray(two).replace("%1", "state=\"hidden\"") << QString() << QStringLiteral("Twee|Een,Twee");
        QTest::newRow("a hidden one is read when it is named") << QByteArray(two).replace("%1",
            "state=\"veryHidden\"") << QStringLiteral("Een") << QStringLiteral("Een|Een,Twee");
        QTest::newRow("a chart is no sheet")
            << QByteArray("<sheet name=\"Grafiek\" sheetId=\"3\" r:id=\"rId5\"/>" + visible) << QString()
            << QStringLiteral("Een|Een,Twee");
    }

    void choosesASheet()
    {
        QFETCH(QByteArray, sheets);
        QFETCH(QString, wanted);
        QFETCH(QString, expected);
        const auto reader = openSheet(
            write({ .sheet = "<sheetData/>", .workbook = "<sheets>" + sheets + "</sheets>" }), { .sheet = wanted });
        VERIFY_OK(reader);
        const SheetInfo info = (*reader)->info();
        QCOMPARE(info.sheet + u'|' + info.sheets.join(u','), expected);
        QVERIFY(info.format == Format::Xlsx);
    }

    void aMissingSheetIsNamed()
    {
        const QString path = write({ .sheet = "<sheetData/>" });
        const auto error = firstError(path, { .sheet = QStringLiteral("Blad9") });
        QVERIFY(error);
        QCOMPARE(
            *error, (Error { ErrorCode::SheetNotFound, { path, QStringLiteral("Blad9"), QStringLiteral("Lijst") } }));
    }

    void countsDaysFrom1904WhereTheWorkbookDoes()
    {
        const auto rows
            = shownWithTypes(write({ .sheet = "<sheetData><row><c s=\"1\"><v>44887</v></c></row></sheetData>",
                .workbook
                = "<workbookPr date1904=\"1\"/><sheets><sheet name=\"L\" sheetId=\"1\" r:id=\"rId1\"/></sheets>" }));
        VERIFY_OK(rows);
        QCOMPARE(*rows, QStringLiteral("1:<2026-11-23>D"));
    }

    void readsStrictWorkbooks()
    {
        QList<Part> parts = xlsxParts({ .sheet = "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>",
            .strings = "<si><t>strict</t></si>" });
        for (Part &part : parts) {
            part.bytes.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main");
            part.bytes.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships");
        }
        const auto rows = shownWithTypes(save(zipped(parts)));
        VERIFY_OK(rows);
        QCOMPARE(*rows, QStringLiteral("1:<strict>"));
    }

    void refusesWithRowAndColumn_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &rows, ErrorCode code, const char *place) {
            QTest::newRow(name) << QByteArray("<sheetData>" + rows + "</sheetData>") << int(code)
                                << QString::fromLatin1(place);
        };
        row("a shared string that is not there", "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>99</v></c></row>",
            ErrorCode::SheetBadCell, "3,2");
        row("a negative shared string", "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>-1</v></c></row>", ErrorCode::SheetBadCell,
            "3,2");
        row("a cell that is there twice", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
            ErrorCode::SheetBadCell, "1,1");
        row("a cell of another row", "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", ErrorCode::SheetBadCell, "1,1");
        row("a row that is there twice", "<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>",
            ErrorCode::SheetBadCell, "2,1");
        row("a row too far down", "<row r=\"1048577\"><c><v>1</v></c></row>", ErrorCode::SheetBadCell, "0,1");
        row("a column too far right", "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", ErrorCode::SheetBadCell, "1,1");
        row("too many rows", "<row r=\"200001\"><c><v>1</v></c></row>", ErrorCode::SheetTooManyRows, "200000");
        row("too long a cell",
            "<row r=\"1\"><c r=\"A1\"/><c r=\"B1\" t=\"str\"><v>" + QByteArray(64 * 1024 + 1, 'x') + "</v></c></row>",
            ErrorCode::SheetFieldTooLong, "1,2,65536");
        row("too long a row",
            "<row r=\"1\">" + ("<c t=\"str\"><v>" + QByteArray(60 * 1024, 'x') + "</v></c>").repeated(20) + "</row>",
            ErrorCode::SheetRowTooLong, "1,1048576");
    }

    void refusesWithRowAndColumn()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(int, code);
        QFETCH(QString, place);
        const QString path = write({ .sheet = sheet });
        const auto error = firstError(path);
        QVERIFY(error);
        QCOMPARE(int(error->code), code);
        QCOMPARE(error->detail.first(), path);
        QVERIFY2(error->detail.mid(1).join(u',').startsWith(place), qPrintable(error->detail.join(u',')));
    }

    void readsRealFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a list that LibreOffice saved")
            << QStringLiteral("employees/synthetic_nl__personeel_textcells.xlsx")
            << QString::fromUtf8("1:<Personeelsnr><Voornaam><Tussenvoegsel><Achternaam><Functie><E-mailadres><Geslacht>"
                                 "<Adres><Postcode><Woonplaats><Telefoon><Taal>\n2:<12>N<Zoë><van der><Berg>"
                                 "<Verpleegkundige><zoe.vandenberg@voorbeeld.example><V><Dorpsstraat 12 bis><1234 AB>"
                                 "<'s-Gravenhage><612345678>N<nl>\n");
        QTest::newRow("a header of several rows, merged")
            << QStringLiteral("csv-nasty/frictionless__multiline-headers.xlsx")
            << QStringLiteral("1:<Region><Caloric contribution><Cumulative impact of changes on cost of food basket>"
                              "<Cumulative impact of changes on cost of food basket>\n4:<Region><Caloric contribution>"
                              "<from previous quarter><from baseline (%)>\n5:<Region><(%)><from previous quarter>"
                              "<from baseline (%)>\n6:<A><B><C><D>");
        QTest::newRow("a table that Numbers saved")
            << QStringLiteral("csv-nasty/frictionless__skip-rows.xlsx")
            << QStringLiteral("1:<Table 1><Table 1>\n2:<A><B>\n3:<8>N<9>N\n4:<><TOTAL>");
        QTest::newRow("merged cells") << QStringLiteral("csv-nasty/frictionless__merged-cells.xlsx")
                                      << QStringLiteral("1:<data><data>");
    }

    void readsRealFiles()
    {
        QFETCH(QString, file);
        QFETCH(QString, expected);
        const QString folder = corpus(file.section(u'/', 0, 0));
        if (folder.isEmpty())
            QSKIP("WAARBORG_CORPUS names no folder of real files");
        const auto rows = shownWithTypes(folder + u'/' + file.section(u'/', 1));
        VERIFY_OK(rows);
        QVERIFY2(rows->startsWith(expected), qPrintable(*rows));
    }

private:
    QString save(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("list%1").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file could be written");
        return path;
    }

    QString write(Xlsx workbook)
    {
        if (workbook.strings.isEmpty())
            workbook.strings = "<si><t>Zo\xC3\xAB</t></si><si><r><rPr/><t>van </t></r><r><t>der "
                               "Berg</t></r><rPh><t>BERUGU</t></rPh></si><si><t xml:space=\"preserve\">  x  </t></si>";
        workbook.styles
            = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm;@\"/><numFmt numFmtId=\"165\" "
              "formatCode=\"[Red]0.0\"/><numFmt numFmtId=\"166\" formatCode=\"0.0&quot;days&quot;\"/><numFmt "
              "numFmtId=\"167\" formatCode=\"00000\"/><numFmt numFmtId=\"168\" formatCode=\"00-00000\"/><numFmt "
              "numFmtId=\"169\" formatCode=\"&quot;0&quot;#########0\"/><numFmt numFmtId=\"170\" "
              "formatCode=\"[h]:mm:ss\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf "
              "numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/><xf "
              "numFmtId=\"170\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf "
              "numFmtId=\"168\"/><xf numFmtId=\"169\"/></cellXfs>";
        return save(zipped(xlsxParts(workbook)));
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

WAARBORG_TEST(XlsxReaderTest)
#include "tst_xlsxreader.moc"
