// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/csvparser.h"

#include <cstring>

namespace waarborg::sheets {

CsvParser::CsvParser(char delimiter, const Limits &limits)
    : m_limits(limits)
    , m_delimiter(delimiter)
{
    for (const char special : { delimiter, '\r', '\n', '\0' })
        m_special[static_cast<unsigned char>(special)] = true;
}

void CsvParser::startRow()
{
    ++m_number;
    m_text.clear();
    m_ends.clear();
    m_fieldBegin = 0;
    m_quotedCell = false;
    m_state = State::FieldStart;
}

void CsvParser::endField()
{
    m_ends.push_back(m_text.size());
    m_fieldBegin = m_text.size();
    m_state = State::FieldStart;
}

CsvParser::Status CsvParser::endRow()
{
    endField();
    m_state = State::RowStart;
    // A blank line counts as a row, as in a spreadsheet, and says nothing.
    if (m_ends.size() == 1 && m_text.empty() && !m_quotedCell)
        return Status::MoreNeeded;
    return m_number > m_limits.rows ? Status::TooManyRows : Status::Record;
}

CsvParser::Status CsvParser::append(const char *from, const char *to)
{
    m_text.append(from, to);
    if (m_text.size() - m_fieldBegin > m_limits.field)
        return Status::FieldTooLong;
    return m_text.size() + m_ends.size() > m_limits.row ? Status::RowTooLong : Status::MoreNeeded;
}

CsvParser::Status CsvParser::plain(const char *&at, const char *end)
{
    const char *begin = at;
    while (at != end && !m_special[static_cast<unsigned char>(*at)])
        ++at;
    if (const Status status = append(begin, at); status != Status::MoreNeeded)
        return status;
    if (at == end) {
        m_state = State::Plain;
        return Status::MoreNeeded;
    }
    const char special = *at++;
    if (special == m_delimiter) {
        endField();
        return Status::MoreNeeded;
    }
    if (special == '\0')
        return Status::NulByte;
    m_skipLineFeed = special == '\r';
    return endRow();
}

CsvParser::Status CsvParser::quoted(const char *&at, const char *end)
{
    const auto length = static_cast<std::size_t>(end - at);
    const void *quote = std::memchr(at, '"', length);
    const char *stop = quote ? static_cast<const char *>(quote) : end;
    if (std::memchr(at, '\0', static_cast<std::size_t>(stop - at)))
        return Status::NulByte;
    if (m_state == State::Quoted) {
        const Status status = append(at, stop);
        // Whether the field is too long or its quotation mark was never closed shows at the next mark or the end.
        if (status == Status::FieldTooLong)
            m_state = State::TooLongQuoted;
        else if (status != Status::MoreNeeded)
            return status;
    }
    at = stop;
    if (quote) {
        ++at;
        m_state = m_state == State::Quoted ? State::AfterQuote : State::TooLongAfterQuote;
    }
    return Status::MoreNeeded;
}

CsvParser::Status CsvParser::afterQuote(const char *&at)
{
    const bool doubled = *at == '"';
    if (m_state == State::TooLongAfterQuote) {
        if (!doubled)
            return Status::FieldTooLong;
        ++at;
        m_state = State::TooLongQuoted;
        return Status::MoreNeeded;
    }
    m_state = doubled ? State::Quoted : State::Plain;
    if (!doubled)
        return Status::MoreNeeded;
    ++at;
    return append(at - 1, at);
}

CsvParser::Status CsvParser::step(const char *&at, const char *end)
{
    switch (m_state) {
    case State::RowStart:
        if (m_skipLineFeed && *at == '\n')
            ++at;
        else
            startRow();
        m_skipLineFeed = false;
        return Status::MoreNeeded;
    case State::FieldStart:
        if (*at == '"') {
            ++at;
            m_quotedCell = true;
            m_state = State::Quoted;
            return Status::MoreNeeded;
        }
        return plain(at, end);
    case State::Plain:
        return plain(at, end);
    case State::Quoted:
    case State::TooLongQuoted:
        return quoted(at, end);
    case State::AfterQuote:
    case State::TooLongAfterQuote:
        return afterQuote(at);
    }
    return Status::MoreNeeded;
}

CsvParser::Status CsvParser::feed(std::string_view &input)
{
    const char *at = input.data();
    const char *end = at + input.size();
    Status status = Status::MoreNeeded;
    while (at != end && status == Status::MoreNeeded)
        status = step(at, end);
    input.remove_prefix(static_cast<std::size_t>(at - input.data()));
    return status;
}

CsvParser::Status CsvParser::finish()
{
    switch (m_state) {
    case State::RowStart:
        return Status::MoreNeeded;
    case State::Quoted:
    case State::TooLongQuoted:
        return Status::UnclosedQuote;
    case State::TooLongAfterQuote:
        return Status::FieldTooLong;
    default:
        return endRow();
    }
}

void CsvParser::take(Row &row) const
{
    row.number = m_number;
    row.types.clear();
    row.cells.clear();
    std::size_t begin = 0;
    for (const std::size_t end : m_ends) {
        row.cells.emplace_back(m_text.data() + begin, end - begin);
        begin = end;
    }
}

} // namespace waarborg::sheets
