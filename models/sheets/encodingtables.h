// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/encoding.h"

namespace waarborg::sheets {

// What the bytes from 0x80 stand for in a single-byte encoding (0: nothing); null for the Unicode encodings.
[[nodiscard]] const std::array<char16_t, 128> *upperHalf(Encoding encoding);

// How likely a character is in a list of people in Dutch, French or German; -100 for one that does not exist.
[[nodiscard]] int likelihood(char16_t character);

} // namespace waarborg::sheets
