// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peoplecleaning.h"

namespace waarborg::people {

// cleanField for a postal code: "1234 AB", "1000", and others that a country could have.
[[nodiscard]] Cleaned cleanPostalCode(const QString &text, Country country);

// Whether it is one of the Netherlands: four digits, a blank and two letters, as cleanPostalCode writes them.
[[nodiscard]] bool isDutchPostalCode(const QString &code);

} // namespace waarborg::people
