// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/csvparser.h"
#include "tests/fuzz/sheetinput.h"

using namespace waarborg;
using namespace waarborg::sheets;

namespace {

constexpr std::string_view delimiters = ",;\t|";

// What is read of the text in pieces of this size: each cell and where rows end, and how it ended.
std::string readInPieces(std::string_view bytes, char delimiter, std::size_t piece)
{
    EncodingGuess guess;
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        guess.add(bytes.substr(at, piece));
    TextDecoder decoder(guess.encoding());
    CsvParser parser(delimiter, fuzz::SmallLimits);
    Row row;
    std::string read;
    auto status = CsvParser::Status::MoreNeeded;
    const auto give = [&] {
        parser.take(row);
        for (const std::string_view cell : row.cells) {
            if (cell.size() > fuzz::SmallLimits.field)
                std::abort();
            read.append(cell).append(looksMisread(cell) ? "\1" : "\2");
        }
        read += '\3';
    };
    bytes.remove_prefix(std::min(bytes.size(), static_cast<std::size_t>(guess.byteOrderMark())));
    for (std::size_t at = 0; at < bytes.size() && status == CsvParser::Status::MoreNeeded; at += piece) {
        std::string text;
        const bool isRight = decoder.decode(bytes.substr(at, piece), text);
        std::string_view rest = text;
        while ((status = parser.feed(rest)) == CsvParser::Status::Record)
            give();
        if (!isRight && status == CsvParser::Status::MoreNeeded)
            return read + "wrong";
    }
    if (status == CsvParser::Status::MoreNeeded && decoder.finish() && parser.finish() == CsvParser::Status::Record)
        give();
    return read + static_cast<char>('a' + static_cast<int>(status));
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const QString folder = qEnvironmentVariable("WAARBORG_FUZZ_SEEDS");
    if (folder.isEmpty())
        return 0;
    QDir().mkpath(folder);
    fuzz::writeSeed(QDir(folder), QStringLiteral("plain"), '\0', "a,b\r\n1,\"x \"\"y\"\"\r\nz\"\n");
    fuzz::writeSeed(QDir(folder), QStringLiteral("utf16"), '\1', QByteArray("\xFF\xFE\x61\0;\0\xEB\0\n\0", 10));
    fuzz::writeSeed(QDir(folder), QStringLiteral("utf32"), '\2', QByteArray("a\0\0\0\t\0\0\0\xEB\0\0\0\n\0\0\0", 16));
    fuzz::writeSeed(QDir(folder), QStringLiteral("cp1252"), '\3', "a|b\nZo\xEB|\x80 5");
    std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const char delimiter = delimiters[data[0] % delimiters.size()];
    // At most some dozens of pieces, or long inputs would take most of the time.
    const std::size_t piece = 1 + data[0] / delimiters.size() + bytes.size() / 64;
    // UTF-16 and UTF-32 without a mark are seen in the first piece, which is never so short.
    const std::string whole = readInPieces(bytes, delimiter, bytes.size());
    EncodingGuess first;
    EncodingGuess pieces;
    first.add(bytes);
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        pieces.add(bytes.substr(at, piece));
    if (first.encoding() == pieces.encoding() && first.byteOrderMark() == pieces.byteOrderMark()
        && readInPieces(bytes, delimiter, piece) != whole)
        std::abort();
    return 0;
}
