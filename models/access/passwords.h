// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/foundation/secretbytes.h"

namespace waarborg::access {

inline constexpr int LeastPasswordLength = 12;

// At least 12 characters and not on the list of common ones; no rules of composition (SECURITY section 2).
[[nodiscard]] Result<void> checkPassword(const SecretBytes &password);

} // namespace waarborg::access
