// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheets.h"

#include "models/sheets/csvreader.h"
#include "models/sheets/csvwriter.h"
#include "models/sheets/odsreader.h"
#include "models/sheets/xlsxreader.h"
#include "models/sheets/xlsxsheetwriter.h"
#include "models/sheets/ziparchive.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waarborg::sheets {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

// How a file begins that people take for a list.
struct Beginning {
    std::string_view bytes;
    const char *expected;
};

constexpr std::array otherFormats {
    Beginning { "\xD0\xCF\x11\xE0",
        QT_TRANSLATE_NOOP("Sheets",
            "a list that can be read: it is an old workbook (.xls) or one with a password. Save it as .xlsx without a "
            "password and try again") },
    Beginning { "%PDF-", QT_TRANSLATE_NOOP("Sheets", "a list but a PDF: ask for the list as .xlsx, .ods or .csv") },
    Beginning { "\x1F\x8B", QT_TRANSLATE_NOOP("Sheets", "a list but a packed file: unpack it and try again") },
};

Result<std::unique_ptr<RowReader>> openArchive(const QString &path, const ReadOptions &options)
{
    WAARBORG_LET(archive, ZipArchive::open(path));
    if (isOdsArchive(*archive)) {
        WAARBORG_LET(reader, OdsReader::open(std::move(archive), options));
        return reader;
    }
    WAARBORG_LET(reader, XlsxReader::open(std::move(archive), options));
    return reader;
}

// A spreadsheet as one XML file, or a web page that a payroll system calls a workbook.
bool isMarkup(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    const QByteArray text = head.trimmed().toByteArray().toLower();
    return text.startsWith("<?xml") || text.startsWith("<!doctype") || text.startsWith("<html")
        || text.startsWith("<table") || text.startsWith("<office:document");
}

} // namespace

Result<std::unique_ptr<RowReader>> openSheet(const QString &path, const ReadOptions &options)
{
    QFile file(path);
    // Opening a pipe would wait.
    const QByteArray head = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(512) : QByteArray();
    if (head.startsWith("PK\x03\x04"))
        return openArchive(path, options);
    for (const Beginning &other : otherFormats) {
        if (head.startsWith(QByteArrayView(other.bytes.data(), static_cast<qsizetype>(other.bytes.size()))))
            return fail(ErrorCode::UnknownFormat, path, Texts::tr(other.expected));
    }
    if (isMarkup(head))
        return fail(ErrorCode::UnknownFormat, path,
            Texts::tr(
                "a list that can be read but a page of XML or HTML: open it in the spreadsheet program, save it as "
                ".xlsx and try again"));
    WAARBORG_LET(reader, CsvReader::open(path, options));
    return reader;
}

Result<std::unique_ptr<RowWriter>> createSheet(const QString &path)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        WAARBORG_LET(writer, XlsxSheetWriter::create(path));
        return writer;
    }
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return fail(ErrorCode::UnknownFormat, path, Texts::tr("a name that ends in .xlsx or .csv"));
    WAARBORG_LET(writer, CsvWriter::create(path));
    return writer;
}

} // namespace waarborg::sheets
