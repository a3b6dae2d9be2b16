// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/ziparchive.h"
#include "tests/common/testcase.h"
#include "tests/models/sheets/archive.h"
#include "tests/models/sheets/reading.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace waarborg;
using namespace waarborg::sheets;
using namespace waarborg::test;

namespace {

const QByteArray goodSheet = "<sheetData><row><c t=\"str\"><v>good</v></c></row></sheetData>";

// In KiB: the most memory that the process ever had.
qint64 mostMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.sliced(at, text.indexOf("kB", at) - at).trimmed().toLongLong();
}

QList<Part> replaced(const QByteArray &name, const Part &part)
{
    QList<Part> parts = xlsxParts({ .sheet = goodSheet });
    for (Part &each : parts) {
        if (each.name == name)
            each = part;
    }
    return parts;
}

QList<Part> withSheet(const QByteArray &xml)
{
    const QByteArray name = "xl/worksheets/sheet1.xml";
    return replaced(name, { name, xml });
}

QByteArray differentNames(int count)
{
    QByteArray xml = "<worksheet>";
    for (int i = 0; i < count; ++i)
        xml += "<a" + QByteArray::number(i) + "/>";
    return xml + "</worksheet>";
}

QByteArray merged(int count)
{
    QByteArray xml = "<mergeCells>";
    for (int i = 1; i <= count; ++i)
        xml += "<mergeCell ref=\"A" + QByteArray::number(i) + ":E" + QByteArray::number(i) + "\"/>";
    return xml + "</mergeCells>";
}

} // namespace

class HostileWorkbooksTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, const char *words) {
            QTest::newRow(name) << bytes << int(code) << QString::fromLatin1(words);
        };
        const QByteArray sheet = "xl/worksheets/sheet1.xml";
        const auto damaged = ErrorCode::SheetDamaged;
        const auto tooLarge = ErrorCode::SheetTooLarge;
        row("a sheet of 1 GiB in 1 MiB", zipped(replaced(sheet, zeros(sheet, 1024))), tooLarge, "unpacks to 1024 MiB");
        row("shared strings of 1 GiB in 1 MiB",
            zipped(replaced("xl/sharedStrings.xml", zeros("xl/sharedStrings.xml", 1024))), tooLarge, "1024 MiB");
        row("relations of 1 GiB in 1 MiB", zipped(replaced("_rels/.rels", zeros("_rels/.rels", 1024))), tooLarge,
            "1024 MiB");
        row("a sheet of 100 MiB in 100 KiB", zipped(replaced(sheet, zeros(sheet, 100))), tooLarge, "100 MiB");
        Part lying = zeros(sheet, 1024);
        lying.declaredSize = 1000;
        row("1 GiB that says it is 1,000 bytes", zipped(replaced(sheet, lying)), damaged, "holds more than it says");
        Part longer { sheet, "<worksheet>" + goodSheet + "</worksheet>", 5000 };
        row("a part that says it is longer", zipped(replaced(sheet, longer)), damaged, "part of it");
        Part wrongCrc = zeros(sheet, 1);
        wrongCrc.packedCrc ^= 1;
        row("a wrong check sum", zipped(replaced(sheet, wrongCrc)), damaged, "");
        row("a document type",
            zipped(withSheet("<!DOCTYPE worksheet [<!ENTITY a \"x\">]><worksheet>" + goodSheet + "</worksheet>")),
            damaged, "document type");
        row("an entity from outside",
            zipped(withSheet(
                "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\"><worksheet>" + goodSheet + "</worksheet>")),
            damaged, "document type");
        row("an entity that nobody declared", zipped(withSheet("<worksheet>&lol;</worksheet>")), damaged, "line 1");
        row("200,000 elements within each other",
            zipped(withSheet("<worksheet>" + QByteArray("<a>").repeated(200'000))), tooLarge, "deep");
        row("2 million different names", zipped(withSheet(differentNames(2'000'000))), tooLarge, "names");
        row("an attribute of 4 MiB", zipped(withSheet("<worksheet a=\"" + QByteArray(4 << 20, 'x') + "\"/>")), tooLarge,
            "longer than");
        row("XML that ends too early", zipped(withSheet("<worksheet>" + goodSheet)), damaged, "line 1");
        row("merged cells over many sheets' room",
            zipped(xlsxParts({ .sheet = goodSheet + "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>" })),
            tooLarge, "merged");
        row("a million merged cells", zipped(xlsxParts({ .sheet = goodSheet + merged(1'000'000) })), tooLarge,
            "merged");
        Part encrypted { sheet, "<worksheet/>" };
        encrypted.flags = 1;
        row("an encrypted part", zipped(replaced(sheet, encrypted)), ErrorCode::UnknownFormat, "without a password");
        row("a part that is there twice",
            zipped(xlsxParts({ .sheet = goodSheet }) << Part { "xl\\Worksheets\\Sheet1.xml", "<worksheet/>" }), damaged,
            "there twice");
        row("one disk of several", zipped(xlsxParts({ .sheet = goodSheet }), 3), damaged, "several files");
        const QByteArray good = zipped(xlsxParts({ .sheet = goodSheet }));
        row("a workbook without its end", good.first(good.size() / 2), damaged, "end is missing");
        row("a workbook without its beginning", "PK\x03\x04" + good.sliced(200), damaged, "");
        row("no workbook but an archive", zipped({ { "a.txt", "x" } }), ErrorCode::UnknownFormat, "save the sheet as");
        QByteArray document = xlsxParts({ .sheet = goodSheet })[1].bytes;
        document.replace("workbook", "document");
        row("a text document", zipped(replaced("xl/workbook.xml", { "xl/workbook.xml", document })),
            ErrorCode::UnknownFormat, "save the sheet as");
        QByteArray binary = xlsxParts({ .sheet = goodSheet })[0].bytes;
        binary.replace("workbook.xml", "workbook.bin");
        row("a binary workbook", zipped(replaced("_rels/.rels", { "_rels/.rels", binary })), ErrorCode::UnknownFormat,
            "save the sheet as");
        row("a workbook without its sheet", zipped(replaced(sheet, { "xl/other.xml", "<a/>" })), damaged, "is missing");
        row("10,000 files", zipped(xlsxParts({ .sheet = goodSheet }) + QList<Part>(10'000, { "x", "" })), tooLarge,
            "4096 files");
    }

    void areRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, words);
        const QString path = save(bytes);
        QElapsedTimer timer;
        timer.start();
        const auto error = firstError(path);
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(error);
        QVERIFY2(int(error->code) == code && errorText(*error).contains(words), qPrintable(errorText(*error)));
        // Of this process and all tests before this one.
        QVERIFY2(mostMemory() < 300 * 1024, qPrintable(QString::number(mostMemory())));
    }

    void theGoodOneIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QList<Part> good = xlsxParts({ .sheet = goodSheet });
        QTest::newRow("alone") << zipped(good);
        QTest::newRow("beside names that lead out of the archive") << zipped(
            good + QList<Part> { { "../../evil.txt", "x" }, { "/etc/evil.txt", "x" }, { "..\\evil.txt", "x" } });
        QTest::newRow("beside a bomb that nothing refers to")
            << zipped(good + QList<Part> { zeros("xl/media/bomb", 1024) });
        QTest::newRow("with a dimension larger than any sheet")
            << zipped(xlsxParts({ .sheet = "<dimension ref=\"A1:ZZZZ99999999\"/>" + goodSheet }));
        QTest::newRow("with merged cells that make no sense") << zipped(xlsxParts(
            { .sheet = goodSheet + "<mergeCells><mergeCell ref=\"B2:A1\"/><mergeCell ref=\"x\"/></mergeCells>" }));
        QTest::newRow("with a relation that leads out of the archive") << zipped(replaced("xl/_rels/workbook.xml.rels",
            { "xl/_rels/workbook.xml.rels",
                xlsxParts({ .sheet = goodSheet })[2].bytes.replace(
                    "Target=\"worksheets/", "Target=\"../../../xl/./worksheets/") }));
        QTest::newRow("with a byte order mark and UTF-16") << zipped(withSheet([] {
            const QString xml = QStringLiteral("\uFEFF<worksheet>%1</worksheet>").arg(QString::fromLatin1(goodSheet));
            return QByteArray(reinterpret_cast<const char *>(xml.utf16()), xml.size() * 2);
        }()));
    }

    void theGoodOneIsRead()
    {
        QFETCH(QByteArray, bytes);
        const QString path = save(bytes);
        const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries);
        const auto rows = shownWithTypes(path);
        VERIFY_OK(rows);
        QCOMPARE(*rows, QStringLiteral("1:<good>"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries), before);
        QVERIFY(!QFile::exists(QStringLiteral("/etc/evil.txt")));
    }

    void everyCutEndsWithASentence()
    {
        const QByteArray good = zipped(xlsxParts({ .sheet = goodSheet }));
        for (qsizetype length = 4; length < good.size(); length += 7) {
            const auto archive = ZipArchive::ofBytes(QByteArrayView(good).first(length), QStringLiteral("cut"));
            QVERIFY(!archive);
            QVERIFY(archive.error().code == ErrorCode::SheetDamaged);
        }
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

    QTemporaryDir m_folder;
    int m_files = 0;
};

WAARBORG_TEST(HostileWorkbooksTest)
#include "tst_hostileworkbooks.moc"
