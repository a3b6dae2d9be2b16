// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/encodingtables.h"

namespace waarborg::sheets {

namespace {

// The character at the front of valid UTF-8 and its length; 0 for one that is cut off.
std::pair<char32_t, std::size_t> firstCharacter(std::string_view text)
{
    const auto at = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto rest = [&at](std::size_t i) { return at(i) & 0x3FU; };
    if (at(0) < 0x80)
        return { at(0), 1 };
    if (at(0) < 0xE0)
        return { (at(0) & 0x1FU) << 6 | rest(1), 2 };
    if (at(0) < 0xF0)
        return { (at(0) & 0xFU) << 12 | rest(1) << 6 | rest(2), 3 };
    return { (at(0) & 7U) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4 };
}

// Whether this is what a byte from 0x80 to 0xBF, which all bytes of a letter but the first are, reads as.
bool isContinuation(char32_t character)
{
    const auto &table = *upperHalf(Encoding::Windows1252);
    const auto *end = table.begin() + 0x40;
    return (character >= 0x80 && character <= 0xBF)
        || (character > 0xFF && std::find(table.begin(), end, static_cast<char16_t>(character)) != end);
}

bool isMisreadPair(char32_t first, char32_t second)
{
    switch (first) {
    case U'\u00C2': // of the signs from U+0080
    case U'\u00C3': // of the letters from U+00C0
        return isContinuation(second);
    case U'\u00C4': // of the letters from U+0100
    case U'\u00C5':
        // What may well stand behind a word.
        return isContinuation(second)
            && !std::u32string_view(U"\u00A0\u2019\u201C\u201D\u2013\u2014\u2026").contains(second);
    case U'\u00E2': // of the euro sign and of typographic marks
        return second == U'\u201A' || second == U'\u20AC';
    case U'\u221A': // the same as the third, in MacRoman
    case U'\u251C': // and in cp850
        return second >= 0x80;
    default:
        return first == 0xFFFD;
    }
}

} // namespace

bool looksMisread(std::string_view utf8)
{
    while (!utf8.empty()) {
        const auto *other = std::ranges::find_if(utf8, [](char byte) { return static_cast<signed char>(byte) < 0; });
        utf8.remove_prefix(static_cast<std::size_t>(other - utf8.begin()));
        if (utf8.empty())
            return false;
        const auto [first, length] = firstCharacter(utf8);
        utf8.remove_prefix(std::min(length, utf8.size()));
        if (isMisreadPair(first, firstCharacter(utf8).first))
            return true;
    }
    return false;
}

} // namespace waarborg::sheets
