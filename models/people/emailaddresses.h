// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peoplecleaning.h"

namespace waarborg::people {

// cleanField for an e-mail address.
[[nodiscard]] Cleaned cleanEmail(const QString &text);

} // namespace waarborg::people
