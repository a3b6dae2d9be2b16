// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sealing/base64url.h"

#include <array>
#include <cstdint>

namespace waarborg::sealing {

namespace {

constexpr auto Options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr std::string_view Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::uint8_t NotInAlphabet = 0xff;

constexpr std::array<std::uint8_t, 256> makeValues()
{
    std::array<std::uint8_t, 256> values {};
    values.fill(NotInAlphabet);
    for (std::size_t i = 0; i < Alphabet.size(); ++i)
        values[static_cast<unsigned char>(Alphabet[i])] = static_cast<std::uint8_t>(i);
    return values;
}

constexpr auto Values = makeValues();

} // namespace

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(Options);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    if (text.size() % 4 == 1)
        return std::nullopt;
    QByteArray bytes(text.size() * 3 / 4, Qt::Uninitialized);
    char *out = bytes.data();
    std::uint32_t collected = 0;
    int bits = 0;
    for (const char character : text) {
        const std::uint8_t value = Values[static_cast<unsigned char>(character)];
        if (value == NotInAlphabet)
            return std::nullopt;
        collected = (collected << 6) | value;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            *out++ = static_cast<char>((collected >> bits) & 0xff);
        }
    }
    const std::uint32_t unused = collected & ((1U << bits) - 1);
    return unused == 0 ? std::optional(bytes) : std::nullopt;
}

} // namespace waarborg::sealing
