// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accounts.h"

namespace waarborg::access {

// What people read about accounts, in the program's language.

// "advisor, administrator"
[[nodiscard]] QString roleWords(Roles roles);
[[nodiscard]] QString standingWords(Standing standing);
// Empty where the role reads none.
[[nodiscard]] QString answersWords(AnswersKey answers);

} // namespace waarborg::access
