// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/csvreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <map>

namespace waarborg::sheets {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr std::size_t chunkSize = 256 * 1024;

Failure notReadable(const QFile &file) { return fail(ErrorCode::FileNotReadable, file.fileName(), file.errorString()); }

// Excel's first line "sep=;": the length to skip and the delimiter it names.
std::pair<std::size_t, char> separatorLine(std::string_view text)
{
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    const std::size_t length = line.size();
    if (line.size() == 7 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, 5);
    const bool named = line.size() == 5 && qstrnicmp(line.data(), "sep=", 4) == 0;
    if (!named || line[4] == '"')
        return { 0, '\0' };
    const std::string_view lineEnd = text.substr(length);
    return { length + (lineEnd.starts_with("\r\n") ? 2 : lineEnd.empty() ? 0 : 1), line[4] };
}

} // namespace

char likelyDelimiter(std::string_view text)
{
    constexpr int looked = 50;
    char best = ',';
    qint64 bestScore = 0;
    for (const char candidate : { ',', ';', '\t', '|' }) {
        CsvParser parser(candidate);
        std::string_view rest = text;
        std::map<std::size_t, qint64> widths;
        Row row;
        for (int i = 0; i < looked && parser.feed(rest) == CsvParser::Status::Record; ++i) {
            parser.take(row);
            ++widths[row.cells.size()];
        }
        if (widths.empty() && parser.finish() == CsvParser::Status::Record) {
            parser.take(row);
            ++widths[row.cells.size()];
        }
        for (const auto &[width, count] : widths) {
            const qint64 score = width > 1 ? count * count * static_cast<qint64>(width - 1) : 0;
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
    }
    return best;
}

CsvReader::CsvReader(const QString &path, const Limits &limits)
    : m_file(path)
    , m_limits(limits)
{
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, const ReadOptions &options)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(path, options.limits));
    // A device or a pipe has no end to find the encoding by.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return fail(ErrorCode::UnknownFormat, path, Texts::tr("an ordinary file"));
    if (!reader->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return notReadable(reader->m_file);
    WAARBORG_TRY(reader->findEncoding(options.encoding));
    WAARBORG_TRY(reader->findDelimiter(options.delimiter));
    return reader;
}

Result<void> CsvReader::findEncoding(std::optional<Encoding> chosen)
{
    EncodingGuess guess;
    m_bytes.resize(chunkSize);
    for (;;) {
        const qint64 length = m_file.read(m_bytes.data(), static_cast<qint64>(m_bytes.size()));
        if (length < 0)
            return notReadable(m_file);
        if (length == 0)
            break;
        guess.add(std::string_view(m_bytes.data(), static_cast<std::size_t>(length)));
        if (chosen || guess.byteOrderMark() > 0)
            break;
    }
    const Encoding encoding = chosen.value_or(guess.encoding());
    m_decoder = TextDecoder(encoding);
    const bool skipMark = guess.byteOrderMark() > 0 && encoding == guess.encoding();
    if (!m_file.seek(skipMark ? guess.byteOrderMark() : 0))
        return notReadable(m_file);
    return {};
}

Result<void> CsvReader::findDelimiter(std::optional<char> chosen)
{
    WAARBORG_TRY(refill());
    const auto [length, named] = separatorLine(m_rest);
    m_rest.remove_prefix(length);
    m_delimiter = chosen ? *chosen : length > 0 ? named : likelyDelimiter(m_rest.substr(0, chunkSize / 4));
    m_parser = CsvParser(m_delimiter, m_limits);
    return {};
}

Result<void> CsvReader::refill()
{
    const qint64 length = m_file.read(m_bytes.data(), static_cast<qint64>(m_bytes.size()));
    if (length < 0)
        return notReadable(m_file);
    m_text.clear();
    m_atEnd = length == 0;
    if (m_atEnd)
        m_badText = !m_decoder.finish();
    else
        m_badText = !m_decoder.decode(std::string_view(m_bytes.data(), static_cast<std::size_t>(length)), m_text);
    m_rest = m_text;
    return {};
}

Result<bool> CsvReader::next(Row &row)
{
    for (;;) {
        CsvParser::Status status = m_parser.feed(m_rest);
        if (status == CsvParser::Status::MoreNeeded && m_badText) {
            const QString number = QString::number(m_parser.rowNumber());
            return fail(ErrorCode::SheetBadText, m_file.fileName(), number, encodingName(encoding()));
        }
        if (status == CsvParser::Status::MoreNeeded && m_atEnd) {
            status = m_parser.finish();
            if (status == CsvParser::Status::MoreNeeded)
                return false;
        }
        if (status == CsvParser::Status::Record) {
            m_parser.take(row);
            return true;
        }
        if (status != CsvParser::Status::MoreNeeded)
            return problem(status);
        WAARBORG_TRY(refill());
    }
}

Failure CsvReader::problem(CsvParser::Status status) const
{
    const QString path = m_file.fileName();
    const QString row = QString::number(m_parser.rowNumber());
    switch (status) {
    case CsvParser::Status::NulByte:
        return fail(ErrorCode::SheetNulByte, path, row);
    case CsvParser::Status::FieldTooLong:
        return fail(ErrorCode::SheetFieldTooLong, path, row, QString::number(m_parser.columnNumber()),
            QString::number(m_limits.field));
    case CsvParser::Status::RowTooLong:
        return fail(ErrorCode::SheetRowTooLong, path, row, QString::number(m_limits.row));
    case CsvParser::Status::TooManyRows:
        return fail(ErrorCode::SheetTooManyRows, path, QString::number(m_limits.rows));
    default:
        return fail(ErrorCode::SheetUnclosedQuote, path, row);
    }
}

} // namespace waarborg::sheets
