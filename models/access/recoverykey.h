// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/foundation/secretbytes.h"

namespace waarborg::access {

// The recovery key as people read and type it: 13 groups of four characters and a check character, in base 32 without
// look-alikes. The check character notices every single wrong character, every two in each other's place, and every
// group in another's place. No threads, no files.

inline constexpr int RecoveryGroupCount = 13; // 52 characters of 5 bits hold 256 bits and 4 to spare
inline constexpr int RecoveryGroupLength = 5; // with its check character

[[nodiscard]] QStringList recoveryGroups(const SecretBytes &key);

// A typed group as it stands on the sheet: without blanks and hyphens, in capitals, 0 for O, 1 for I and L.
[[nodiscard]] QString foldedGroup(const QString &typed);

// `place` counts from 0.
[[nodiscard]] bool groupFits(const QString &typed, int place);

// RecoveryKeyMissing when there are not 13 groups; RecoveryKeyWrong with the number of the first group that does not
// fit.
[[nodiscard]] Result<SecretBytes> recoveryKeyFromGroups(const QStringList &groups);

} // namespace waarborg::access
