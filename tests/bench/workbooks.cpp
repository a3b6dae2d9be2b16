// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/workbooks.h"

#include <QFile>
#include <QHash>
#include <QList>

#include <zip.h>

namespace waarborg::bench {

namespace {

using Parts = QList<std::pair<const char *, QByteArray>>;

void save(const QString &path, const Parts &parts)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &[name, bytes] : parts)
        zip_file_add(archive, name, zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0);
    if (!archive || zip_close(archive) != 0)
        qFatal("no workbook could be written");
}

template <typename RowBegin, typename Cell>
void eachCell(const QString &list, const RowBegin &rowBegin, const Cell &cell)
{
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    for (int row = 1; !file.atEnd(); ++row) {
        rowBegin(row);
        int column = 0;
        for (const QByteArray &text : file.readLine().trimmed().split(','))
            cell(row, column++, text);
    }
}

Parts xlsxParts(const QByteArray &rows, const QByteArray &strings)
{
    const QByteArray relations
        = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray type = "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://"
                            "schemas.openxmlformats.org/officeDocument/2006/relationships\">";
    return { { "_rels/.rels",
                 relations + "<Relationship Id=\"r\" " + type
                     + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>" },
        { "xl/workbook.xml",
            "<workbook" + main + "<sheets><sheet name=\"People\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>" },
        { "xl/_rels/workbook.xml.rels",
            relations + "<Relationship Id=\"s\" " + type + "worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"t\" "
                + type + "sharedStrings\" Target=\"strings.xml\"/></Relationships>" },
        { "xl/strings.xml", "<sst" + main + strings + "</sst>" },
        { "xl/sheet.xml", "<worksheet" + main + "<sheetData>" + rows + "</row></sheetData></worksheet>" } };
}

Parts xlsx(const QString &list, bool isShared)
{
    QByteArray rows;
    QByteArray strings;
    QHash<QByteArray, qsizetype> numbers;
    eachCell(
        list,
        [&rows](int row) { rows += (row > 1 ? "</row><row r=\"" : "<row r=\"") + QByteArray::number(row) + "\">"; },
        [&](int row, int column, const QByteArray &text) {
            rows += QByteArray("<c r=\"") + char('A' + column) + QByteArray::number(row);
            if (!isShared) {
                rows += "\" t=\"str\"><v>" + text + "</v></c>";
                return;
            }
            const qsizetype count = numbers.size();
            const qsizetype number = numbers.value(text, count);
            if (number == count) {
                numbers.insert(text, number);
                strings += "<si><t>" + text + "</t></si>";
            }
            rows += "\" t=\"s\"><v>" + QByteArray::number(number) + "</v></c>";
        });
    return xlsxParts(rows, strings);
}

Parts ods(const QString &list)
{
    QByteArray content = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                         "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                         "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                         "<office:body><office:spreadsheet><table:table table:name=\"People\">";
    eachCell(
        list,
        [&content](int row) {
            content += row > 1 ? "</table:table-row><table:table-row table:style-name=\"ro1\">"
                               : "<table:table-row table:style-name=\"ro1\">";
        },
        [&content](int, int, const QByteArray &text) {
            content += "<table:table-cell office:value-type=\"string\" calcext:value-type=\"string\"><text:p>" + text
                + "</text:p></table:table-cell>";
        });
    content += "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";
    return { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" }, { "content.xml", content } };
}

} // namespace

void writeWorkbook(const QString &list, const QString &path, Workbook kind)
{
    save(path, kind == Workbook::Ods ? ods(list) : xlsx(list, kind == Workbook::XlsxShared));
}

} // namespace waarborg::bench
