// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/encoding.h"

#include "models/sheets/encodingtables.h"

#include <QtEndian>

#include <cstring>
#include <utility>

namespace waarborg::sheets {

namespace {

using Byte = unsigned char;

enum class Sequence { Whole, Wrong, Unfinished };

// Bytes from the front that are below 0x80, found eight at a time.
std::size_t asciiPrefix(std::string_view bytes)
{
    std::size_t at = 0;
    while (at + sizeof(quint64) <= bytes.size()) {
        quint64 eight = 0;
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if (eight & 0x8080808080808080ULL)
            break;
        at += sizeof eight;
    }
    while (at < bytes.size() && static_cast<Byte>(bytes[at]) < 0x80)
        ++at;
    return at;
}

// Judges the multi-byte sequence at the front by the table of RFC 3629; `length` is what to skip.
Sequence utf8Sequence(std::string_view bytes, std::size_t &length)
{
    const Byte first = static_cast<Byte>(bytes[0]);
    length = 1;
    if (first < 0xC2 || first > 0xF4)
        return Sequence::Wrong;
    const std::size_t whole = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    Byte low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    Byte high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    for (std::size_t i = 1; i < whole; ++i) {
        if (i == bytes.size())
            return Sequence::Unfinished;
        const Byte next = static_cast<Byte>(bytes[i]);
        if (next < low || next > high)
            return Sequence::Wrong;
        low = 0x80;
        high = 0xBF;
    }
    length = whole;
    return Sequence::Whole;
}

void appendUtf8(char32_t character, std::string &text)
{
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0 | (character >> 6));
        text += static_cast<char>(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        text += static_cast<char>(0xE0 | (character >> 12));
        text += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (character & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | (character >> 18));
        text += static_cast<char>(0x80 | ((character >> 12) & 0x3F));
        text += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (character & 0x3F));
    }
}

constexpr std::array names {
    std::pair { Encoding::Utf8, u"UTF-8" },
    std::pair { Encoding::Utf16LittleEndian, u"UTF-16LE" },
    std::pair { Encoding::Utf16BigEndian, u"UTF-16BE" },
    std::pair { Encoding::Utf32LittleEndian, u"UTF-32LE" },
    std::pair { Encoding::Utf32BigEndian, u"UTF-32BE" },
    std::pair { Encoding::Windows1252, u"windows-1252" },
    std::pair { Encoding::Iso8859_15, u"ISO-8859-15" },
    std::pair { Encoding::Cp850, u"cp850" },
    std::pair { Encoding::MacRoman, u"MacRoman" },
};

// UTF-32 without a mark: of each four bytes, two at one end are NUL in every text of the Basic Multilingual Plane.
std::optional<Encoding> wideWithoutMark(std::string_view bytes)
{
    const std::size_t looked = std::min<std::size_t>(bytes.size(), 512) / 4 * 4;
    bool isLittle = looked >= 8;
    bool isBig = looked >= 8;
    for (std::size_t i = 0; i < looked; i += 4) {
        isLittle = isLittle && bytes[i] != '\0' && bytes[i + 2] == '\0' && bytes[i + 3] == '\0';
        isBig = isBig && bytes[i + 3] != '\0' && bytes[i] == '\0' && bytes[i + 1] == '\0';
    }
    if (isLittle)
        return Encoding::Utf32LittleEndian;
    return isBig ? std::optional(Encoding::Utf32BigEndian) : std::nullopt;
}

// UTF-16 without a mark: half of its bytes are NUL in any list with digits, delimiters and line ends.
std::optional<Encoding> withoutMark(std::string_view bytes)
{
    if (const auto wide = wideWithoutMark(bytes))
        return wide;
    const std::size_t looked = std::min<std::size_t>(bytes.size(), 512) / 2 * 2;
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < looked; ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 ? odd : even);
    }
    if (looked >= 8 && even == 0 && odd * 5 > looked * 2)
        return Encoding::Utf16LittleEndian;
    if (looked >= 8 && odd == 0 && even * 5 > looked * 2)
        return Encoding::Utf16BigEndian;
    return {};
}

} // namespace

QString encodingName(Encoding encoding)
{
    for (const auto &[value, name] : names) {
        if (value == encoding)
            return QString::fromUtf16(name);
    }
    return {};
}

std::optional<Encoding> encodingByName(QStringView name)
{
    for (const auto &[value, known] : names) {
        if (name.compare(QStringView(known), Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

void EncodingGuess::begin(std::string_view bytes)
{
    m_begun = true;
    static constexpr std::array marks {
        // Those of UTF-32 first: one begins as that of UTF-16 does.
        std::pair { std::string_view("\xFF\xFE\0\0", 4), Encoding::Utf32LittleEndian },
        std::pair { std::string_view("\0\0\xFE\xFF", 4), Encoding::Utf32BigEndian },
        std::pair { std::string_view("\xEF\xBB\xBF", 3), Encoding::Utf8 },
        std::pair { std::string_view("\xFF\xFE", 2), Encoding::Utf16LittleEndian },
        std::pair { std::string_view("\xFE\xFF", 2), Encoding::Utf16BigEndian },
    };
    for (const auto &[mark, encoding] : marks) {
        if (!bytes.starts_with(mark))
            continue;
        m_certain = encoding;
        m_markLength = static_cast<int>(mark.size());
        return;
    }
    m_certain = withoutMark(bytes);
}

void EncodingGuess::add(std::string_view bytes)
{
    if (!m_begun)
        begin(bytes);
    if (m_certain)
        return;
    if (m_tail.empty())
        return count(bytes);
    // A sequence begun in the chunk before needs at most three bytes of this one.
    std::string joined = std::exchange(m_tail, {});
    const std::size_t taken = std::min<std::size_t>(bytes.size(), 3);
    joined.append(bytes.substr(0, taken));
    count(joined);
    if (m_tail.empty())
        return count(bytes.substr(taken));
    joined = std::exchange(m_tail, {}).append(bytes.substr(taken));
    count(joined);
}

void EncodingGuess::count(std::string_view bytes)
{
    for (;;) {
        bytes.remove_prefix(asciiPrefix(bytes));
        if (bytes.empty())
            return;
        std::size_t length = 1;
        const Sequence sequence = utf8Sequence(bytes, length);
        if (sequence == Sequence::Unfinished && m_tail.empty()) {
            m_tail = bytes;
            return;
        }
        ++(sequence == Sequence::Whole ? m_sequences : m_wrong);
        for (const char byte : bytes.substr(0, length))
            ++m_bytes[static_cast<Byte>(byte)];
        bytes.remove_prefix(length);
    }
}

Encoding EncodingGuess::encoding() const
{
    if (m_certain)
        return *m_certain;
    std::array<quint64, 256> bytes = m_bytes;
    for (const char byte : m_tail)
        ++bytes[static_cast<Byte>(byte)];
    const quint64 wrong = m_wrong + (m_tail.empty() ? 0 : 1);
    if (wrong == 0 || m_sequences > wrong)
        return Encoding::Utf8;
    Encoding best = Encoding::Windows1252;
    qint64 bestScore = std::numeric_limits<qint64>::min();
    for (const Encoding one : { Encoding::Windows1252, Encoding::Cp850, Encoding::MacRoman, Encoding::Iso8859_15 }) {
        qint64 score = 0;
        for (std::size_t i = 0; i < 128; ++i) {
            if (bytes[i + 128] > 0)
                score += static_cast<qint64>(bytes[i + 128]) * likelihood((*upperHalf(one))[i]);
        }
        if (score > bestScore) {
            best = one;
            bestScore = score;
        }
    }
    return best;
}

TextDecoder::TextDecoder(Encoding encoding)
    : m_encoding(encoding)
{
    const auto *upper = upperHalf(encoding);
    for (std::size_t i = 0; upper && i < upper->size(); ++i) {
        std::string utf8;
        if ((*upper)[i] != 0)
            appendUtf8((*upper)[i], utf8);
        m_upper[i][0] = static_cast<char>(utf8.size());
        std::copy(utf8.begin(), utf8.end(), m_upper[i].begin() + 1);
    }
}

bool TextDecoder::decode(std::string_view bytes, std::string &text)
{
    switch (m_encoding) {
    case Encoding::Utf8:
        return decodeUtf8(bytes, text);
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        return decodeUtf16(bytes, text);
    case Encoding::Utf32LittleEndian:
    case Encoding::Utf32BigEndian:
        return decodeUtf32(bytes, text);
    default:
        return decodeSingleBytes(bytes, text);
    }
}

bool TextDecoder::decodeUtf8(std::string_view bytes, std::string &text)
{
    std::string joined;
    if (!m_tail.empty()) {
        joined = std::exchange(m_tail, {}).append(bytes);
        bytes = joined;
    }
    std::size_t good = 0;
    bool right = true;
    while (right) {
        good += asciiPrefix(bytes.substr(good));
        if (good == bytes.size())
            break;
        std::size_t length = 0;
        const Sequence sequence = utf8Sequence(bytes.substr(good), length);
        if (sequence == Sequence::Unfinished) {
            m_tail = bytes.substr(good);
            break;
        }
        right = sequence == Sequence::Whole;
        good += right ? length : 0;
    }
    text.append(bytes.substr(0, good));
    return right;
}

bool TextDecoder::decodeUtf16(std::string_view bytes, std::string &text)
{
    const bool bigEndian = m_encoding == Encoding::Utf16BigEndian;
    std::size_t at = 0;
    const auto unit = [bigEndian](char first, char second) {
        const auto high = static_cast<Byte>(bigEndian ? first : second);
        const auto low = static_cast<Byte>(bigEndian ? second : first);
        return static_cast<char16_t>(high << 8 | low);
    };
    if (!m_tail.empty() && !bytes.empty()) {
        if (!appendUtf16(unit(m_tail[0], bytes[at++]), text))
            return false;
        m_tail.clear();
    }
    for (; at + 1 < bytes.size(); at += 2) {
        if (!appendUtf16(unit(bytes[at], bytes[at + 1]), text))
            return false;
    }
    m_tail.append(bytes.substr(at));
    return true;
}

bool TextDecoder::decodeUtf32(std::string_view bytes, std::string &text)
{
    for (const char byte : bytes) {
        m_tail += byte;
        if (m_tail.size() < 4)
            continue;
        const char32_t character = m_encoding == Encoding::Utf32BigEndian ? qFromBigEndian<quint32>(m_tail.data())
                                                                          : qFromLittleEndian<quint32>(m_tail.data());
        if (character > QChar::LastValidCodePoint || QChar::isSurrogate(character))
            return false;
        appendUtf8(character, text);
        m_tail.clear();
    }
    return true;
}

bool TextDecoder::appendUtf16(char16_t unit, std::string &text)
{
    if (m_highSurrogate != 0) {
        if (!QChar::isLowSurrogate(unit))
            return false;
        appendUtf8(QChar::surrogateToUcs4(std::exchange(m_highSurrogate, u'\0'), unit), text);
        return true;
    }
    if (QChar::isLowSurrogate(unit))
        return false;
    if (QChar::isHighSurrogate(unit))
        m_highSurrogate = unit;
    else
        appendUtf8(unit, text);
    return true;
}

bool TextDecoder::decodeSingleBytes(std::string_view bytes, std::string &text) const
{
    for (;;) {
        const std::size_t ascii = asciiPrefix(bytes);
        text.append(bytes.substr(0, ascii));
        bytes.remove_prefix(ascii);
        if (bytes.empty())
            return true;
        const auto &utf8 = m_upper[static_cast<Byte>(bytes[0]) - 0x80U];
        if (utf8[0] == 0)
            return false;
        text.append(utf8.data() + 1, static_cast<std::size_t>(utf8[0]));
        bytes.remove_prefix(1);
    }
}

} // namespace waarborg::sheets
