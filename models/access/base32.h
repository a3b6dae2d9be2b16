// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

#include <string_view>

namespace waarborg::access {

// Crockford's base 32 for codes that people read and type: no I, L, O, U (crockford.com/base32.html).
inline constexpr std::string_view Base32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

// 0 to 31, also of a small letter and of what is taken for another one (O, I, L); -1 for anything else.
[[nodiscard]] inline int base32Value(QChar character)
{
    const QChar upper = character.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    const auto at = upper.unicode() < 128 ? Base32.find(static_cast<char>(upper.unicode())) : std::string_view::npos;
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

} // namespace waarborg::access
