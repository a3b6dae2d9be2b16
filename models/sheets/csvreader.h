// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/csvparser.h"

#include <QFile>

#include <memory>

namespace waarborg::sheets {

// Reads a list of delimited values from a file: comma, semicolon, tab or bar, in any Encoding, with or without a "sep="
// line. Reads the file twice (once for the encoding), each time in chunks. Errors name the file and the row.
class CsvReader final : public RowReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(const QString &path, const ReadOptions &options = {});

    [[nodiscard]] Result<bool> next(Row &row) override;
    [[nodiscard]] qint64 bytesRead() const override { return m_file.pos(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_file.size(); }
    [[nodiscard]] SheetInfo info() const override { return { Format::Csv, encoding(), m_delimiter, {}, {} }; }
    [[nodiscard]] Encoding encoding() const { return m_decoder.encoding(); }
    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    CsvReader(const QString &path, const Limits &limits);
    Result<void> findEncoding(std::optional<Encoding> chosen);
    Result<void> findDelimiter(std::optional<char> chosen);
    Result<void> refill();
    [[nodiscard]] Failure problem(CsvParser::Status status) const;

    QFile m_file;
    Limits m_limits;
    TextDecoder m_decoder;
    CsvParser m_parser;
    char m_delimiter = ',';
    std::string m_bytes;
    std::string m_text;
    std::string_view m_rest;
    bool m_badText = false;
    bool m_atEnd = false;
};

// The delimiter that divides most of the text's first records into the same number of cells; a comma when none does.
[[nodiscard]] char likelyDelimiter(std::string_view text);

} // namespace waarborg::sheets
