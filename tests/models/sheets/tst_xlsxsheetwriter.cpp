// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/xlsxsheetwriter.h"
#include "models/sheets/csvwriter.h"
#include "tests/common/testcase.h"
#include "tests/models/sheets/reading.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace waarborg;
using namespace waarborg::sheets;
using namespace waarborg::test;

namespace {

// What a spreadsheet would run as a formula or turn into something else, and what XML cannot hold as it is.
const Cells nastyCells {
    { QStringLiteral("Naam"), QStringLiteral("Waarde") },
    { QStringLiteral("equals"), QStringLiteral("=1+1") },
    { QStringLiteral("plus"), QStringLiteral("+31 6 12345678") },
    { QStringLiteral("minus"), QStringLiteral("-2+3") },
    { QStringLiteral("at"), QStringLiteral("@SUM(1;2)") },
    { QStringLiteral("command"), QStringLiteral("=cmd|' /C calc'!A0") },
    { QStringLiteral("link"), QStringLiteral("=HYPERLINK(\"http://voorbeeld.example\")") },
    { QStringLiteral("apostrophe"), QStringLiteral("'s-Gravenhage") },
    { QStringLiteral("zeros"), QStringLiteral("00012") },
    { QStringLiteral("date"), QStringLiteral("1-2-2026") },
    { QStringLiteral("letters"), QString::fromUtf8("Zoë Müßig Żółć 😀") },
    { QStringLiteral("marks"), QStringLiteral("<&>\";,|") },
    { QStringLiteral("lines"), QStringLiteral("a\nb") },
};

const Cells blankBeginnings {
    { QStringLiteral("tab"), QStringLiteral("\t=1+1") },
    { QStringLiteral("return"), QStringLiteral("\r=1+1") },
};

QString soffice() { return QStandardPaths::findExecutable(QStringLiteral("soffice")); }

// Has LibreOffice save a file in another format, with settings of its own beside it. Its path, or empty.
QString converted(const QString &path, const QString &format)
{
    const QDir folder(QFileInfo(path).absolutePath());
    const QString target = folder.filePath(QStringLiteral("out"));
    QProcess office;
    const bool fromCsv = path.endsWith(QStringLiteral(".csv"));
    QStringList arguments { QStringLiteral("-env:UserInstallation=file://%1/office").arg(folder.path()),
        QStringLiteral("--headless"), QStringLiteral("--norestore") };
    // Semicolons, quotation marks, UTF-8; and comma for writing.
    if (fromCsv)
        arguments << QStringLiteral("--infilter=CSV:59,34,76,1");
    const QString filter
        = format == QStringLiteral("csv") ? QStringLiteral("csv:Text - txt - csv (StarCalc):59,34,76,1") : format;
    arguments << QStringLiteral("--convert-to") << filter << QStringLiteral("--outdir") << target << path;
    office.start(soffice(), arguments);
    if (!office.waitForFinished(120'000) || office.exitCode() != 0)
        return {};
    return target + u'/' + QFileInfo(path).completeBaseName() + u'.' + format;
}

} // namespace

class XlsxSheetWriterTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(name));
        QDir(m_folder.filePath(QStringLiteral("out"))).removeRecursively();
    }

    void whatIsWrittenIsReadEqual()
    {
        Cells rows = nastyCells + blankBeginnings;
        rows << QStringList { QStringLiteral("escape"), QStringLiteral("_x000D_ and _x0041_") }
             << QStringList { QStringLiteral("spaces"), QStringLiteral("  x  ") }
             << QStringList { QString(), QStringLiteral("second") };
        const QString path = write(QStringLiteral("list.XLSX"), rows);
        const auto read = readAll(path);
        VERIFY_OK(read);
        QCOMPARE(shown(*read), shown(rows));
    }

    void leavesNothingBeside()
    {
        const QDir folder(m_folder.path());
        {
            auto writer = createSheet(folder.filePath(QStringLiteral("list.xlsx")));
            VERIFY_OK(writer);
            VERIFY_OK((*writer)->write({ QStringLiteral("Persoon") }));
            const QStringList aside = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            QCOMPARE(aside.size(), 1);
            const QFileInfo info(folder.filePath(aside.first()));
            QCOMPARE(int(info.permissions() & QFile::Permissions(0x0077)), 0);
            QCOMPARE(
                QDir(info.filePath()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        }
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("a folder that is not there")
            << QStringLiteral("/nowhere/list.xlsx") << QStringList { QStringLiteral("x") };
        QTest::newRow("a text longer than a cell") << m_folder.filePath(QStringLiteral("list.xlsx"))
                                                   << QStringList { QString(XlsxSheetWriter::LongestCell + 1, u'x') };
        QTest::newRow("more columns than a sheet has")
            << m_folder.filePath(QStringLiteral("list.xlsx")) << QStringList(16385, QStringLiteral("x"));
    }

    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, cells);
        auto writer = createSheet(path);
        const Result<void> written = writer ? (*writer)->write(cells) : Result<void>(Failure(writer.error()));
        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode::FileNotWritable);
        QCOMPARE(written.error().detail.first(), path);
    }

    void aTextAsLongAsACellIsWritten()
    {
        const Cells rows { { QString(XlsxSheetWriter::LongestCell, QChar(0x20AC)) } };
        const auto read = readAll(write(QStringLiteral("list.xlsx"), rows), { .limits = { .field = 100'000 } });
        VERIFY_OK(read);
        QCOMPARE(shown(*read), shown(rows));
    }

    void libreOfficeRunsNoFormula_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        for (const char *from : { "xlsx", "csv" }) {
            for (const char *to : { "xlsx", "ods", "csv" })
                QTest::addRow("%s saved as %s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to);
        }
    }

    void libreOfficeRunsNoFormula()
    {
        if (soffice().isEmpty())
            QSKIP("LibreOffice is not installed (libreoffice-calc)");
        QFETCH(QString, from);
        QFETCH(QString, to);
        const bool fromCsv = from == QStringLiteral("csv");
        Cells rows = nastyCells + blankBeginnings;
        // Of CSV, LibreOffice makes numbers and dates of what looks like them, as Excel does.
        if (fromCsv)
            rows.removeIf([](const QStringList &row) { return row[0] == u"zeros" || row[0] == u"date"; });
        const QString saved = converted(write(QStringLiteral("list.") + from, rows), to);
        QVERIFY2(QFileInfo(saved).isFile(), "LibreOffice saved nothing");
        auto read = readAll(saved);
        VERIFY_OK(read);
        const auto isBlankBeginning = [](const QStringList &row) { return row[0] == u"tab" || row[0] == u"return"; };
        for (QStringList &row : *read) {
            for (QString &cell : row)
                cell = fromCsv ? withoutFormulaGuard(cell) : cell;
            // LibreOffice makes a line feed of a carriage return; what matters is that this is no 2.
            if (isBlankBeginning(row))
                QCOMPARE(row[1].remove(u'\'').trimmed(), QStringLiteral("=1+1"));
        }
        rows.removeIf(isBlankBeginning);
        QCOMPARE(read->removeIf(isBlankBeginning), blankBeginnings.size());
        QCOMPARE(shown(*read), shown(rows));
    }

private:
    QString write(const QString &name, const Cells &rows)
    {
        const QString path = m_folder.filePath(name);
        auto writer = createSheet(path);
        if (!writer)
            qFatal("%s", why(writer).constData());
        for (const QStringList &row : rows) {
            if (const auto written = (*writer)->write(row); !written)
                qFatal("%s", why(written).constData());
        }
        if (const auto finished = (*writer)->finish(); !finished)
            qFatal("%s", why(finished).constData());
        return path;
    }

    QTemporaryDir m_folder;
};

WAARBORG_TEST(XlsxSheetWriterTest)
#include "tst_xlsxsheetwriter.moc"
