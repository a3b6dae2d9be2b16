// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/keyfile.h"
#include "models/access/roles.h"

#include <expected>

namespace waarborg::access {

// What an opened slot gives. answers and audit are empty when the account's roles have no key to them.
struct DossierKeys {
    SecretBytes dossier;
    SecretBytes answers;
    SecretBytes auditPrivate;

    [[nodiscard]] DossierKeys clone() const { return { dossier.clone(), answers.clone(), auditPrivate.clone() }; }
};

// A slot that `wrappingKey` (32 bytes) opens, holding what `roles` may have; its kind, name tag, cost and salt are set
// by the caller.
[[nodiscard]] KeySlot makeSlot(
    const KeyFile &file, KeySlot header, const SecretBytes &wrappingKey, const DossierKeys &keys, Roles roles);

struct OpenedSlot {
    DossierKeys keys;
    SecretBytes pending; // the dossier's next key while it is replaced; else empty
    SecretBytes privateKey;
    bool answersPinned = false;
};
// WrongKey: the password is another. Altered: the private key opens, what was sealed to it does not fit.
enum class SlotFault { WrongKey, Altered };
[[nodiscard]] std::expected<OpenedSlot, SlotFault> openSlot(
    const KeyFile &file, const KeySlot &slot, const SecretBytes &wrappingKey);

// The same slot for another wrapping key; `header` is the slot with its new kind, cost and salt. Pins the answers' key
// that was opened: everybody holds the key that the file's MAC is made with, so that a key of their own could be put
// into an advisor's slot, and what is sealed from then on be read. The pin stands beside the private key, where only
// the account itself can write.
[[nodiscard]] KeySlot wrappedAnew(
    const KeyFile &file, KeySlot header, const SecretBytes &wrappingKey, const OpenedSlot &opened);

// Seals to the slot what `roles` may have of `keys` and takes away what they may not; keeps what it holds already
// where `keys` lacks it.
void fillSlot(KeySlot &slot, const DossierKeys &keys, Roles roles);

} // namespace waarborg::access
