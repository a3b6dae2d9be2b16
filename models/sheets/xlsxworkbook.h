// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/numberformat.h"
#include "models/sheets/partsource.h"

#include <QStringList>

#include <vector>

namespace waarborg::sheets {

// The texts that cells refer to by number, one behind the other in one piece of memory.
class SharedStrings
{
public:
    static constexpr std::size_t MostBytes = 256UL * 1024 * 1024;
    static constexpr std::size_t MostStrings = 10'000'000;

    [[nodiscard]] std::size_t count() const { return m_ends.size(); }
    [[nodiscard]] std::string_view at(std::size_t index) const;
    // For the reader: text() is written to, end() makes a string of what came since the one before.
    [[nodiscard]] std::string &text() { return m_text; }
    void end() { m_ends.push_back(static_cast<quint32>(m_text.size())); }

private:
    std::string m_text;
    std::vector<quint32> m_ends;
};

// What an XLSX file says beside its sheets' rows.
struct XlsxWorkbook {
    struct Sheet {
        QString name;
        std::string part; // in the archive
        bool isHidden = false;
    };

    QList<Sheet> sheets; // of rows, as their tabs stand
    DateSystem dates = DateSystem::From1900;
    std::string stringsPart; // empty: there is none
    std::string stylesPart;
};

// Follows the relations from the archive's root. UnknownFormat when this is no workbook that can be read: a text
// document, an .xlsb.
[[nodiscard]] Result<XlsxWorkbook> readWorkbook(PartSource &source);

[[nodiscard]] Result<SharedStrings> readSharedStrings(PartSource &source, std::string_view part);

// Of each style that a cell can name.
[[nodiscard]] Result<std::vector<NumberFormat>> readCellFormats(PartSource &source, std::string_view part);

// Text may hold characters that XML cannot, written as _x000D_ (ECMA-376 part 1, 22.9.2.19). Takes them out of what
// stands behind `from`.
void unescape(std::string &text, std::size_t from);

} // namespace waarborg::sheets
