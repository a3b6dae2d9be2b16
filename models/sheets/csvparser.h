// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/row.h"

#include <array>
#include <string>

namespace waarborg::sheets {

// RFC 4180 as programs really write it, on UTF-8 given in chunks of any size: records end at CR LF, LF or a lone CR, in
// any mixture; a quotation mark in the middle of a plain field stands for itself; text behind a closing one is kept.
// Holds one record at a time. Reads no file and makes no sentences: CsvReader does.
class CsvParser
{
public:
    enum class Status { MoreNeeded, Record, NulByte, FieldTooLong, RowTooLong, TooManyRows, UnclosedQuote };

    explicit CsvParser(char delimiter = ',', const Limits &limits = {});
    // Takes bytes off the front of `input` until a record is complete or none are left.
    [[nodiscard]] Status feed(std::string_view &input);
    // Behind the last byte: Record when one was not ended by a line end, MoreNeeded when there is none.
    [[nodiscard]] Status finish();
    // The record that feed or finish announced; its cells live until the next call of either.
    void take(Row &row) const;
    // Where reading is, or what failed: counted as Row::number; the column from 1.
    [[nodiscard]] qint64 rowNumber() const { return m_state == State::RowStart ? m_number + 1 : m_number; }
    [[nodiscard]] qint64 columnNumber() const { return static_cast<qint64>(m_ends.size()) + 1; }

private:
    enum class State { RowStart, FieldStart, Plain, Quoted, AfterQuote, TooLongQuoted, TooLongAfterQuote };

    void startRow();
    void endField();
    [[nodiscard]] Status endRow();
    [[nodiscard]] Status append(const char *from, const char *to);
    [[nodiscard]] Status plain(const char *&at, const char *end);
    [[nodiscard]] Status quoted(const char *&at, const char *end);
    [[nodiscard]] Status afterQuote(const char *&at);
    [[nodiscard]] Status step(const char *&at, const char *end);

    std::array<bool, 256> m_special {};
    Limits m_limits;
    char m_delimiter;
    State m_state = State::RowStart;
    bool m_skipLineFeed = false;
    bool m_quotedCell = false;
    qint64 m_number = 0;
    std::string m_text;
    std::size_t m_fieldBegin = 0;
    std::vector<std::size_t> m_ends;
};

} // namespace waarborg::sheets
