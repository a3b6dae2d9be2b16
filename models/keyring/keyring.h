// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/foundation/secretbytes.h"

#include <chrono>
#include <optional>

namespace waarborg::keyring {

// The person's own key ring (Secret Service or KWallet) through QtKeychain; never a file in its place. For any thread
// but the window's: a call blocks until the key ring has answered, and `patience` at most. What the key ring asks a
// person meanwhile may stay unanswered; until it is, later calls fail at once. Needs a QCoreApplication.
//
// Errors: KeyRingAbsent, KeyRingLocked, KeyRingDenied, KeyRingSilent (no answer in time), KeyRingFailed.

inline constexpr std::chrono::milliseconds Patience { 10'000 };

// Nothing where there is no such entry. Some key rings say so too while they are locked.
[[nodiscard]] Result<std::optional<SecretBytes>> readSecret(
    const QString &name, std::chrono::milliseconds patience = Patience);
// In place of what the entry held.
[[nodiscard]] Result<void> writeSecret(
    const QString &name, const SecretBytes &secret, std::chrono::milliseconds patience = Patience);
// Also good when there was no such entry.
[[nodiscard]] Result<void> removeSecret(const QString &name, std::chrono::milliseconds patience = Patience);

} // namespace waarborg::keyring
