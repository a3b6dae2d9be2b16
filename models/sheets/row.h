// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/sheets/encoding.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace waarborg::sheets {

// What a workbook says a cell is. A date's text is "2026-11-23" or "2026-11-23 14:05:00"; a boolean's TRUE or FALSE; an
// error's "#N/A" and the like.
enum class CellType : quint8 { Text, Number, Date, Boolean, Error };

// One row of a list. `number` counts from 1 as a spreadsheet numbers it: the header and blank rows count, a line break
// within quotation marks does not. The cells are UTF-8 and refer to the reader: they live until its next call.
struct Row {
    qint64 number = 0;
    std::vector<std::string_view> cells;
    std::vector<CellType> types; // of the cells; empty where a format knows only text

    [[nodiscard]] CellType type(std::size_t cell) const { return cell < types.size() ? types[cell] : CellType::Text; }
};

enum class Format { Csv, Xlsx, Ods };

// How a list is written, as it was found or chosen.
struct SheetInfo {
    Format format = Format::Csv;
    Encoding encoding = Encoding::Utf8; // of CSV
    char delimiter = ','; // of CSV
    QStringList sheets; // of a workbook, as its tabs stand
    QString sheet; // the one that is read
};

// What a list may hold at most (the catalogue of bad inputs), so that no file exhausts the machine. In bytes of UTF-8.
struct Limits {
    std::size_t field = 64 * 1024;
    std::size_t row = 1024 * 1024;
    qint64 rows = 200'000;
};

// What is found out by looking at the file unless it is said here.
struct ReadOptions {
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    QString sheet; // by its name; empty: the first one that is not hidden
    Limits limits;
};

// Gives the rows of one list from first to last, whatever its format, in memory bounded by Limits. One thread; after an
// error the reader is not used again.
class RowReader
{
public:
    virtual ~RowReader() = default;
    // False behind the last row. Blank rows are counted but not given.
    [[nodiscard]] virtual Result<bool> next(Row &row) = 0;
    [[nodiscard]] virtual SheetInfo info() const = 0;
    // How far reading is, for progress; both in bytes of the file.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;
};

// Writes one list, row by row. The file appears whole at finish(), or not at all.
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    [[nodiscard]] virtual Result<void> write(const QStringList &cells) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;
};

} // namespace waarborg::sheets
