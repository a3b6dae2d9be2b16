// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peoplecleaning.h"

namespace waarborg::people {

// cleanField for a phone number: E.164 for what can be dialled from the country, with the signs people write between
// digits. The first of two is used; one with an extension, or that is not understood, stays as it is.
[[nodiscard]] Cleaned cleanPhone(const QString &text, Country country);

// "+" and 7 to 15 digits that begin with a calling code that is given out (ITU-T E.164).
[[nodiscard]] bool isInternational(const QString &phone);

// The same for somebody with a postal code: a Dutch one says how the number is dialled; in a Dutch dossier four digits
// may be Belgian, and the number then too.
[[nodiscard]] Cleaned cleanPhone(const QString &text, Country country, const QString &postalCode);

} // namespace waarborg::people
