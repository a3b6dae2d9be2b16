// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/roles.h"

namespace waarborg::access {

// "advisor, administrator" in the program's language.
[[nodiscard]] QString roleWords(Roles roles);

} // namespace waarborg::access
