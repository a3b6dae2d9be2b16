// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace waarborg::sheets {

// How a list's bytes stand for characters: what Excel, payroll systems and old exports write.
enum class Encoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Utf32LittleEndian,
    Utf32BigEndian,
    Windows1252,
    Iso8859_15,
    Cp850,
    MacRoman
};
inline constexpr std::array allEncodings { Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian,
    Encoding::Utf32LittleEndian, Encoding::Utf32BigEndian, Encoding::Windows1252, Encoding::Iso8859_15, Encoding::Cp850,
    Encoding::MacRoman };

// "UTF-8", "windows-1252" ...: the name people know it by; encodingByName takes these, whatever their case.
[[nodiscard]] QString encodingName(Encoding encoding);
[[nodiscard]] std::optional<Encoding> encodingByName(QStringView name);

// Guesses the encoding of a text from all of its bytes, given chunk by chunk. A byte order mark decides; then NUL bytes
// at every other place (UTF-16) or at three of four (UTF-32); then whether it is valid UTF-8; else the single-byte
// encoding whose letters are likeliest in Dutch, French and German. A text that is mostly valid UTF-8 with some wrong
// bytes is called UTF-8, so that reading it stops at the wrong row instead of turning every other accent into two
// characters.
class EncodingGuess
{
public:
    void add(std::string_view bytes);
    [[nodiscard]] Encoding encoding() const;
    [[nodiscard]] int byteOrderMark() const { return m_markLength; } // its length in bytes, 0 when there is none

private:
    void begin(std::string_view bytes);
    void count(std::string_view bytes);

    std::array<quint64, 256> m_bytes {};
    std::string m_tail;
    std::optional<Encoding> m_certain;
    int m_markLength = 0;
    quint64 m_sequences = 0;
    quint64 m_wrong = 0;
    bool m_begun = false;
};

// Turns bytes of one encoding into UTF-8, chunk by chunk. Strict: what the encoding does not define ends the decoding.
class TextDecoder
{
public:
    explicit TextDecoder(Encoding encoding = Encoding::Utf8);
    // Appends to `text`; false when the bytes are not of this encoding (what stood before them is in `text`).
    [[nodiscard]] bool decode(std::string_view bytes, std::string &text);
    // False when the text ended in the middle of a character.
    [[nodiscard]] bool finish() const { return m_tail.empty() && m_highSurrogate == 0; }
    [[nodiscard]] Encoding encoding() const { return m_encoding; }

private:
    bool decodeUtf8(std::string_view bytes, std::string &text);
    bool decodeUtf16(std::string_view bytes, std::string &text);
    bool decodeUtf32(std::string_view bytes, std::string &text);
    bool decodeSingleBytes(std::string_view bytes, std::string &text) const;
    bool appendUtf16(char16_t unit, std::string &text);

    Encoding m_encoding;
    std::string m_tail;
    char16_t m_highSurrogate = 0;
    std::array<std::array<char, 4>, 128> m_upper {}; // UTF-8 of the bytes from 0x80; first char is the length
};

// Whether a text looks like UTF-8 that was read as windows-1252, MacRoman or cp850 before it came here ("ZoÃ«",
// "Jâ€™s", "Zo├½"), or that lost letters on its way (U+FFFD).
[[nodiscard]] bool looksMisread(std::string_view utf8);

} // namespace waarborg::sheets
