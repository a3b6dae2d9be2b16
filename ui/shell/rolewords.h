// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/roles.h"

namespace waarborg::ui {

// "advisor, administrator" in the program's language.
[[nodiscard]] QString roleWords(access::Roles roles);

} // namespace waarborg::ui
