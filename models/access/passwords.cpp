// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/passwords.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace waarborg::access {

namespace {

// Words that long passwords are most often made of; a password that is nothing but one of them, repeated or
// followed by digits and signs, is refused.
constexpr std::array<std::string_view, 25> CommonWords { "password", "passwort", "wachtwoord", "motdepasse", "welkom",
    "welcome", "bienvenue", "willkommen", "qwerty", "azerty", "qwertyuiop", "azertyuiop", "administrator", "admin",
    "letmein", "iloveyou", "geheim", "secret", "waarborg", "preventie", "prevention", "abcdefgh", "changeme", "zomer",
    "winter" };

std::string letters(const SecretBytes &password)
{
    std::string kept;
    kept.reserve(password.size()); // growing would leave pieces behind
    for (const char character : password.view()) {
        const char lower = character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
        if ((lower >= 'a' && lower <= 'z') || (lower & 0x80))
            kept += lower;
    }
    return kept;
}

bool isRepeatOf(std::string_view text, std::string_view word)
{
    if (text.empty() || text.size() % word.size() != 0)
        return false;
    for (std::size_t at = 0; at < text.size(); at += word.size()) {
        if (text.substr(at, word.size()) != word)
            return false;
    }
    return true;
}

} // namespace

Result<void> checkPassword(const SecretBytes &password)
{
    const auto isContinuation = [](char byte) { return (byte & 0xC0) == 0x80; };
    const auto characters = std::ranges::count_if(password.view(), [&](char byte) { return !isContinuation(byte); });
    if (characters < LeastPasswordLength)
        return fail(ErrorCode::PasswordTooShort, QString::number(LeastPasswordLength));
    std::string kept = letters(password);
    const bool oneCharacter
        = std::ranges::all_of(password.view(), [&](char byte) { return byte == password.view().front(); });
    const bool onlyDigits = std::ranges::all_of(password.view(), [](char byte) { return byte >= '0' && byte <= '9'; });
    const bool common = std::ranges::any_of(CommonWords, [&](std::string_view word) { return isRepeatOf(kept, word); });
    sodium_memzero(kept.data(), kept.size());
    if (common || oneCharacter || onlyDigits)
        return fail(ErrorCode::PasswordTooCommon);
    return {};
}

} // namespace waarborg::access
