// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/row.h"

#include <string>

namespace waarborg::sheets {

// Where a workbook's day 0 lies: ECMA-376 part 1, 18.17.4.1. In 1900's, day 60 is the 29th of February that never was.
enum class DateSystem { From1900, From1904 };

// What a number format makes of a cell's number, as far as a list of people needs it: a date, a span of hours, digits
// with zeros in front and marks between them ("00000", "00-00"); anything else shows the number itself.
struct NumberFormat {
    enum class Kind : quint8 { General, Date, Elapsed, Padded };

    Kind kind = Kind::General;
    std::string
        pattern; // of Padded: \1 a digit, zero when there is none; \2 a digit or nothing; others stand for themselves

    bool operator==(const NumberFormat &) const = default;
};

// By the number of a built-in format (ECMA-376 part 1, 18.8.30), General for all others.
[[nodiscard]] NumberFormat builtInFormat(int id);
// By a format code such as "dd/mm/yyyy;@".
[[nodiscard]] NumberFormat formatOfCode(std::string_view code);

// A number as it stands in the file, as a person sees it: digits as they are, however many; else 15 significant ones,
// without an exponent below 1e21. False when it is no number.
[[nodiscard]] bool appendNumber(std::string_view raw, std::string &text);

// The same with a format; says what the cell then is. A text that is no number stays as it is.
CellType appendFormatted(std::string_view raw, const NumberFormat &format, DateSystem system, std::string &text);

// "2026-11-23T14:05:00Z" as "2026-11-23 14:05:00", without the time when that is midnight.
void appendIsoDate(std::string_view raw, std::string &text);

} // namespace waarborg::sheets
