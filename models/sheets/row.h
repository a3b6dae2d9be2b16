// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace waarborg::sheets {

// One row of a list. `number` counts from 1 as a spreadsheet numbers it: the header and blank rows count, a line break
// within quotation marks does not. The cells are UTF-8 and refer to the reader: they live until its next call.
struct Row {
    qint64 number = 0;
    std::vector<std::string_view> cells;
};

// What a list may hold at most (the catalogue of bad inputs), so that no file exhausts the machine. In bytes of UTF-8.
struct Limits {
    std::size_t field = 64 * 1024;
    std::size_t row = 1024 * 1024;
    qint64 rows = 200'000;
};

// Gives the rows of one list from first to last, whatever its format, in memory bounded by Limits. One thread; after an
// error the reader is not used again.
class RowReader
{
public:
    virtual ~RowReader() = default;
    // False behind the last row. Blank rows are counted but not given.
    [[nodiscard]] virtual Result<bool> next(Row &row) = 0;
    // How far reading is, for progress; both in bytes of the file.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;
};

} // namespace waarborg::sheets
