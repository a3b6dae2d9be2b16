// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/keyfile.h"
#include "models/foundation/secretbytes.h"

#include <QString>

namespace waarborg::access {

// A code for one login: five groups of four characters (100 random bits) from an alphabet without look-alikes, with
// hyphens.
[[nodiscard]] QString newStartCode();

// What is derived from it: blanks, hyphens, case and O, I, L for 0, 1, 1 do not matter.
[[nodiscard]] SecretBytes startCodeSecret(const QString &typed);

// What the key to a slot is derived from: the password, or a start code however it was typed.
[[nodiscard]] SecretBytes slotSecret(SlotKind kind, const SecretBytes &typed);

} // namespace waarborg::access
