// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/odsreader.h"
#include "tests/common/testcase.h"
#include "tests/models/sheets/archive.h"
#include "tests/models/sheets/reading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace waarborg;
using namespace waarborg::sheets;
using namespace waarborg::test;

class OdsReaderTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &cells, const char *expected) {
            QTest::newRow(name) << cells << QString::fromUtf8(expected);
        };
        const auto cell = [](const QByteArray &attributes, const QByteArray &inside) -> QByteArray {
            return "<table:table-cell " + attributes + '>' + inside + "</table:table-cell>";
        };
        const QByteArray string = "office:value-type=\"string\"";
        const QByteArray number = "office:value-type=\"float\" office:value=";
        row("a text", cell(string, "<text:p>Zo\xC3\xAB</text:p>"), "1:<Zoë>");
        row("a text without a type", cell("", "<text:p>x</text:p>"), "1:<x>");
        row("a text beside what is shown", cell(string + " office:string-value=\"whole\"", "<text:p>wh</text:p>"),
            "1:<whole>");
        row("several paragraphs", cell(string, "<text:p>a</text:p><text:p/><text:p>b</text:p>"), "1:<a\n\nb>");
        row("spaces, tabs and breaks",
            cell(string, "<text:p>a<text:s text:c=\"2\"/> b<text:tab/>c<text:line-break/>d</text:p>"),
            "1:<a   b\tc\nd>");
        row("white space is one space", cell(string, "<text:p>\n  a \n b</text:p>"), "1:<a b>");
        row("spans and links",
            cell(string, "<text:p><text:span>a</text:span><text:a>b<text:span>c</text:span></text:a></text:p>"),
            "1:<abc>");
        row("a remark is no text",
            cell(string, "<office:annotation><text:p>remark</text:p></office:annotation><text:p>a</text:p>"), "1:<a>");
        row("a picture's words are no text",
            cell(
                string, "<text:p>a<draw:frame><draw:text-box><text:p>b</text:p></draw:text-box></draw:frame></text:p>"),
            "1:<a>");
        row("a number", cell(number + "\"612345678\"", "<text:p>6,12E+08</text:p>"), "1:<612345678>N");
        row("a number shown with zeros in front", cell(number + "\"12\"", "<text:p>00012</text:p>"), "1:<00012>N");
        row("a zero with decimals is a number", cell(number + "\"0.5\"", "<text:p>0,50</text:p>"), "1:<0.5>N");
        row("an amount",
            cell("office:value-type=\"currency\" office:value=\"12.5\"", "<text:p>\xE2\x82\xAC 12,50</text:p>"),
            "1:<12.5>N");
        row("a share", cell("office:value-type=\"percentage\" office:value=\"0.25\"", "<text:p>25%</text:p>"),
            "1:<0.25>N");
        row("a date", cell("office:value-type=\"date\" office:date-value=\"2026-11-23\"", "<text:p>23/11/26</text:p>"),
            "1:<2026-11-23>D");
        row("a date and time",
            cell("office:value-type=\"date\" office:date-value=\"2026-11-23T14:05:00\"", "<text:p>x</text:p>"),
            "1:<2026-11-23 14:05:00>D");
        row("a time",
            cell("office:value-type=\"time\" office:time-value=\"PT14H05M00.000000S\"", "<text:p>14:05</text:p>"),
            "1:<14:05:00>D");
        row("true", cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "<text:p>WAAR</text:p>"),
            "1:<TRUE>B");
        row("an error",
            cell("office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
                "<text:p>#N/A</text:p>"),
            "1:<#N/A>E");
        row("what LibreOffice adds changes nothing",
            cell("calcext:value-type=\"float\" " + number + "\"7\"", "<text:p>7</text:p>"), "1:<7>N");
        row("repeated cells", cell("table:number-columns-repeated=\"3\" " + string, "<text:p>x</text:p>"),
            "1:<x><x><x>");
        row("blank cells between",
            cell(string, "<text:p>a</text:p>") + cell("table:number-columns-repeated=\"2\"", "")
                + cell(string, "<text:p>b</text:p>"),
            "1:<a><><><b>");
        row("a billion blank cells behind the last",
            cell(string, "<text:p>a</text:p>") + cell("table:number-columns-repeated=\"1000000000\"", ""), "1:<a>");
        row("covered cells show what covers them",
            cell("table:number-columns-spanned=\"3\" " + string, "<text:p>a</text:p>")
                + "<table:covered-table-cell table:number-columns-repeated=\"2\"/>"
                + cell(string, "<text:p>b</text:p>"),
            "1:<a><a><a><b>");
        row("what is under a cover is not shown",
            cell("table:number-columns-spanned=\"2\" " + string, "<text:p>a</text:p>")
                + "<table:covered-table-cell office:value-type=\"string\"><text:p>x</text:p><text:p>y</text:p>"
                  "</table:covered-table-cell>"
                + cell(string, "<text:p>b</text:p>"),
            "1:<a><a><b>");
    }

    void readsCells()
    {
        QFETCH(QByteArray, cells);
        QFETCH(QString, expected);
        const auto rows = shownWithTypes(save(odsRows("<table:table-row>" + cells + "</table:table-row>")));
        VERIFY_OK(rows);
        QCOMPARE(*rows, expected);
    }

    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &rows, const char *expected) {
            QTest::newRow(name) << rows << QString::fromUtf8(expected);
        };
        const auto one = [](const QByteArray &text, const QByteArray &repeat = {}) -> QByteArray {
            return "<table:table-row " + repeat + "><table:table-cell><text:p>" + text
                + "</text:p></table:table-cell></table:table-row>";
        };
        const auto blank = [](const QByteArray &times) -> QByteArray {
            return "<table:table-row table:number-rows-repeated=\"" + times
                + "\"><table:table-cell "
                  "table:number-columns-repeated=\"16384\"/></table:table-row>";
        };
        row("one behind the other", one("a") + one("b"), "1:<a>\n2:<b>");
        row("repeated", one("a", "table:number-rows-repeated=\"3\"") + one("b"), "1:<a>\n2:<a>\n3:<a>\n4:<b>");
        row("blank ones are counted", one("a") + blank("3") + one("b"), "1:<a>\n5:<b>");
        row("a million blank ones behind the last", one("a") + blank("1048575"), "1:<a>");
        row("a billion blank ones behind the last", one("a") + blank("1000000000") + blank("1000000000"), "1:<a>");
        row("a header and groups",
            "<table:table-header-rows>" + one("h") + "</table:table-header-rows><table:table-row-group>" + one("a")
                + "<table:table-row-group>" + one("b") + "</table:table-row-group></table:table-row-group>" + one("c"),
            "1:<h>\n2:<a>\n3:<b>\n4:<c>");
        row("a cell over two rows",
            "<table:table-row><table:table-cell table:number-rows-spanned=\"2\"><text:p>a</text:p></table:table-cell>"
            "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row><table:table-row>"
            "<table:covered-table-cell/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>"
                + one("d"),
            "1:<a><b>\n2:<a><c>\n3:<d>");
        row("a cell over repeated rows",
            "<table:table-row><table:table-cell table:number-rows-spanned=\"3\"><text:p>a</text:p></table:table-cell>"
            "</table:table-row><table:table-row table:number-rows-repeated=\"2\"><table:covered-table-cell/>"
            "<table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>"
                + one("d"),
            "1:<a>\n2:<a><c>\n3:<a><c>\n4:<d>");
    }

    void readsRows()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, expected);
        const auto got = shownWithTypes(save(odsRows(rows)));
        VERIFY_OK(got);
        QCOMPARE(*got, expected);
    }

    void choosesASheet_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QByteArray>("display");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the first") << QString() << QByteArray("true") << QStringLiteral("Een|Een,Twee|1:<a>");
        QTest::newRow("by its name") << QStringLiteral("Twee") << QByteArray("true")
                                     << QStringLiteral("Twee|Een,Twee|1:<b>");
        QTest::newRow("a hidden one is passed over")
            << QString() << QByteArray("false") << QStringLiteral("Twee|Een,Twee|1:<b>");
        QTest::newRow("a hidden one is read when it is named")
            << QStringLiteral("Een") << QByteArray("false") << QStringLiteral("Een|Een,Twee|1:<a>");
    }

    void choosesASheet()
    {
        QFETCH(QString, wanted);
        QFETCH(QByteArray, display);
        QFETCH(QString, expected);
        const auto table = [](const QByteArray &name, const QByteArray &text) {
            return "<table:table table:name=\"" + name + "\" table:style-name=\"" + name
                + "\"><table:table-row><table:table-cell><text:p>" + text
                + "</text:p></table:table-cell></table:table-row></table:table>";
        };
        const QString path = save(odsParts(
            "<table:dde-links><table:dde-link><table:table table:name=\"no sheet\"/></table:dde-link></table:dde-links>"
                + table("Een", "a") + table("Twee", "b"),
            "<style:style style:name=\"Een\" style:family=\"table\"><style:table-properties table:display=\"" + display
                + "\"/></style:style>"));
        const ReadOptions options { .sheet = wanted };
        const auto reader = openSheet(path, options);
        VERIFY_OK(reader);
        const SheetInfo info = (*reader)->info();
        const auto rows = shownWithTypes(path, options);
        VERIFY_OK(rows);
        QCOMPARE(info.sheet + u'|' + info.sheets.join(u',') + u'|' + *rows, expected);
        QVERIFY(info.format == Format::Ods);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &rows, ErrorCode code, const char *place) {
            QTest::newRow(name) << rows << int(code) << QString::fromLatin1(place);
        };
        row("a billion rows that say something",
            "<table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell><text:p>a</text:p>"
            "</table:table-cell></table:table-row>",
            ErrorCode::SheetTooManyRows, "200000");
        row("a billion columns that say something",
            "<table:table-row><table:table-cell table:number-columns-repeated=\"1000000000\"><text:p>a</text:p>"
            "</table:table-cell></table:table-row>",
            ErrorCode::SheetBadCell, "1,1");
        row("a number of repeats beyond all numbers",
            "<table:table-row><table:table-cell table:number-columns-repeated=\"99999999999999999999999\"/>"
            "<table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>",
            ErrorCode::SheetBadCell, "1,16384");
        row("a cell over more than a sheet",
            "<table:table-row><table:table-cell table:number-columns-spanned=\"1000000000\"><text:p>a</text:p>"
            "</table:table-cell></table:table-row>",
            ErrorCode::SheetTooLarge, "");
        row("a cell over the whole sheet",
            "<table:table-row><table:table-cell table:number-columns-spanned=\"16384\" "
            "table:number-rows-spanned=\"1048576\"><text:p>a</text:p></table:table-cell></table:table-row>",
            ErrorCode::SheetTooLarge, "");
        row("too long a cell",
            "<table:table-row><table:table-cell/><table:table-cell><text:p>" + QByteArray(64 * 1024 + 1, 'x')
                + "</text:p></table:table-cell></table:table-row>",
            ErrorCode::SheetFieldTooLong, "1,2,65536");
        row("a text repeated beyond a row's length",
            "<table:table-row><table:table-cell table:number-columns-repeated=\"100\"><text:p>"
                + QByteArray(60 * 1024, 'x') + "</text:p></table:table-cell></table:table-row>",
            ErrorCode::SheetRowTooLong, "1,1048576");
        row("many million spaces",
            "<table:table-row><table:table-cell><text:p>" + QByteArray("<text:s text:c=\"1000000000\"/>").repeated(2000)
                + "</text:p></table:table-cell></table:table-row>",
            ErrorCode::SheetFieldTooLong, "1,1,65536");
    }

    void refuses()
    {
        QFETCH(QByteArray, rows);
        QFETCH(int, code);
        QFETCH(QString, place);
        const QString path = save(odsRows(rows));
        const auto error = firstError(path);
        QVERIFY(error);
        QCOMPARE(int(error->code), code);
        QCOMPARE(error->detail.first(), path);
        QVERIFY2(error->detail.mid(1).join(u',').startsWith(place), qPrintable(error->detail.join(u',')));
    }

    void aMissingSheetIsNamed_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("in a small file") << qint64(0);
        QTest::newRow("in a file too large to look through first") << OdsReader::FirstLook + 1;
    }

    void aMissingSheetIsNamed()
    {
        QFETCH(qint64, size);
        // Nothing that packs as well as only a bomb does.
        QByteArray blank;
        for (quint32 i = 1; blank.size() < size; ++i)
            blank += QByteArray::number(i * 2654435761U) + ' ';
        const QString path
            = save(odsParts("<table:table table:name=\"Een\"/>" + blank + "<table:table table:name=\"Twee\"/>"));
        const auto error = firstError(path, { .sheet = QStringLiteral("Drie") });
        QVERIFY(error);
        QCOMPARE(*error,
            (Error { ErrorCode::SheetNotFound, { path, QStringLiteral("Drie"), QStringLiteral("Een, Twee") } }));
    }

    void aPasswordIsRefusedWithASentence()
    {
        QList<Part> parts = odsRows({});
        parts << Part { "META-INF/manifest.xml",
            "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry><manifest:encryption-data/>"
            "</manifest:file-entry></manifest:manifest>" };
        const auto error = firstError(save(parts));
        QVERIFY(error);
        QVERIFY(error->code == ErrorCode::UnknownFormat);
        QVERIFY(errorText(*error).contains(QStringLiteral("without a password")));
    }

    void readsRealFiles()
    {
        const QString folder = corpus(QStringLiteral("employees"));
        if (folder.isEmpty())
            QSKIP("WAARBORG_CORPUS names no folder of real files");
        const auto rows = shownWithTypes(folder + QStringLiteral("/synthetic_nl__personeel_textcells.ods"));
        VERIFY_OK(rows);
        const QString expected = QString::fromUtf8(
            "1:<Personeelsnr><Voornaam><Tussenvoegsel><Achternaam><Functie><E-mailadres><Geslacht><Adres><Postcode>"
            "<Woonplaats><Telefoon><Taal>\n2:<12>N<Zoë><van "
            "der><Berg><Verpleegkundige><zoe.vandenberg@voorbeeld.example>"
            "<V><Dorpsstraat 12 bis><1234 AB><'s-Gravenhage><612345678>N<nl>\n");
        QVERIFY2(rows->startsWith(expected), qPrintable(*rows));
    }

private:
    QString save(const QList<Part> &parts)
    {
        const QString path = m_folder.filePath(QStringLiteral("list%1").arg(++m_files));
        QFile file(path);
        const QByteArray bytes = zipped(parts);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file could be written");
        return path;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

WAARBORG_TEST(OdsReaderTest)
#include "tst_odsreader.moc"
