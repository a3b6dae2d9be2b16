// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace waarborg::test {

// One file of an archive, and what the archive is to lie about it.
struct Part {
    QByteArray name;
    QByteArray bytes;
    qint64 declaredSize = -1; // what it says to unpack to; the truth below 0
    quint16 flags = 0; // bit 0: encrypted
    QByteArray packed = {}; // the deflated bytes when `bytes` would be too large to make
    quint32 packedCrc = 0;
};

// A ZIP file put together by hand, so that a test can say what no library would write.
[[nodiscard]] QByteArray zipped(const QList<Part> &parts, quint16 disk = 0);

// A part of `mebibytes` zeros, deflated to a thousandth.
[[nodiscard]] Part zeros(const QByteArray &name, int mebibytes);

// A workbook of one sheet: what stands in its worksheet element, in its shared strings, in its style sheet.
struct Xlsx {
    QByteArray sheet;
    QByteArray strings = {};
    QByteArray styles = {};
    QByteArray workbook = "<sheets><sheet name=\"Lijst\" sheetId=\"1\" r:id=\"rId1\"/></sheets>";
};
[[nodiscard]] QList<Part> xlsxParts(const Xlsx &workbook);

// An OpenDocument spreadsheet with this in its spreadsheet element, and this among its styles.
[[nodiscard]] QList<Part> odsParts(const QByteArray &tables, const QByteArray &styles = {});
// The same with one table of these rows.
[[nodiscard]] QList<Part> odsRows(const QByteArray &rows);

} // namespace waarborg::test
