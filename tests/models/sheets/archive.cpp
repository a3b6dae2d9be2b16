// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sheets/archive.h"

#include <QtEndian>

#include <zlib.h>

namespace waarborg::test {

namespace {

template <typename T>
QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray deflated(const QByteArray &bytes, int flush)
{
    z_stream stream {};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, flush);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

uLong crcOf(const QByteArray &bytes)
{
    return crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uInt>(bytes.size()));
}

constexpr const char *relationsHead
    = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
#define RELATIONS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

} // namespace

QByteArray zipped(const QList<Part> &parts, quint16 disk)
{
    QByteArray file;
    QByteArray directory;
    for (const Part &part : parts) {
        const QByteArray packed = part.packed.isEmpty() ? deflated(part.bytes, Z_FINISH) : part.packed;
        const auto crc = part.packed.isEmpty() ? static_cast<quint32>(crcOf(part.bytes)) : part.packedCrc;
        const auto size = static_cast<quint32>(part.declaredSize < 0 ? part.bytes.size() : part.declaredSize);
        const QByteArray common = little<quint16>(20) + little<quint16>(part.flags) + little<quint16>(8)
            + little<quint32>(0) + little<quint32>(crc) + little<quint32>(static_cast<quint32>(packed.size()))
            + little<quint32>(size) + little<quint16>(static_cast<quint16>(part.name.size())) + little<quint16>(0);
        directory += "PK\x01\x02" + little<quint16>(20) + common + little<quint16>(0) + little<quint16>(disk)
            + little<quint16>(0) + little<quint32>(0) + little<quint32>(static_cast<quint32>(file.size())) + part.name;
        file += "PK\x03\x04" + common + part.name + packed;
    }
    const auto count = static_cast<quint16>(parts.size());
    const auto start = static_cast<quint32>(file.size());
    return file + directory + "PK\x05\x06" + little<quint16>(disk) + little<quint16>(disk) + little<quint16>(count)
        + little<quint16>(count) + little<quint32>(static_cast<quint32>(directory.size())) + little<quint32>(start)
        + little<quint16>(0);
}

Part zeros(const QByteArray &name, int mebibytes)
{
    const QByteArray block(1024 * 1024, '\0');
    // A full flush makes a block that may follow itself.
    const QByteArray packed = deflated(block, Z_FULL_FLUSH);
    const uLong crc = crcOf(block);
    uLong all = crc;
    for (int i = 1; i < mebibytes; ++i)
        all = crc32_combine(all, crc, static_cast<z_off_t>(block.size()));
    return { .name = name,
        .bytes = {},
        .declaredSize = qint64(mebibytes) * block.size(),
        .packed = packed.repeated(mebibytes) + deflated({}, Z_FINISH),
        .packedCrc = static_cast<quint32>(all) };
}

QList<Part> xlsxParts(const Xlsx &workbook)
{
    constexpr const char *main
        = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" RELATIONS "\"";
    return { { "_rels/.rels",
                 relationsHead
                     + QByteArray("<Relationship Id=\"rId1\" Type=\"" RELATIONS
                                  "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>") },
        { "xl/workbook.xml", QByteArray("<workbook ") + main + '>' + workbook.workbook + "</workbook>" },
        { "xl/_rels/workbook.xml.rels",
            relationsHead
                + QByteArray(
                    "<Relationship Id=\"rId1\" Type=\"" RELATIONS
                    "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" RELATIONS
                    "/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/><Relationship Id=\"rId3\" "
                    "Type=\"" RELATIONS "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId4\" "
                    "Type=\"" RELATIONS "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId5\" Type=\"" RELATIONS
                    "/chartsheet\" Target=\"chartsheets/sheet1.xml\"/></Relationships>") },
        { "xl/sharedStrings.xml", QByteArray("<sst ") + main + '>' + workbook.strings + "</sst>" },
        { "xl/styles.xml", QByteArray("<styleSheet ") + main + '>' + workbook.styles + "</styleSheet>" },
        { "xl/worksheets/sheet1.xml", QByteArray("<worksheet ") + main + '>' + workbook.sheet + "</worksheet>" },
        { "xl/worksheets/sheet2.xml",
            QByteArray("<worksheet ") + main
                + "><sheetData><row><c t=\"str\"><v>tweede</v></c></row></sheetData></worksheet>" } };
}

QList<Part> odsParts(const QByteArray &tables, const QByteArray &styles)
{
#define ODF "urn:oasis:names:tc:opendocument:xmlns:"
    return { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
        { "content.xml",
            "<office:document-content xmlns:office=\"" ODF "office:1.0\" xmlns:table=\"" ODF
            "table:1.0\" xmlns:text=\"" ODF "text:1.0\" xmlns:style=\"" ODF
            "style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
            "<office:automatic-styles>"
                + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>" } };
}

QList<Part> odsRows(const QByteArray &rows)
{
    return odsParts("<table:table table:name=\"Lijst\"><table:table-column/>" + rows + "</table:table>");
}

} // namespace waarborg::test
