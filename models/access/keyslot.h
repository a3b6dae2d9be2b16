// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/keyfile.h"
#include "models/access/roles.h"

namespace waarborg::access {

// What an opened slot gives. answers and audit are empty when the account's roles have no key to them.
struct DossierKeys {
    SecretBytes dossier;
    SecretBytes answers;
    SecretBytes auditPrivate;

    [[nodiscard]] DossierKeys clone() const { return { dossier.clone(), answers.clone(), auditPrivate.clone() }; }
};

// A slot that `wrappingKey` (32 bytes) opens, holding what `roles` may have; its name tag and cost are set by the
// caller.
[[nodiscard]] KeySlot makeSlot(
    const KeyFile &file, KeySlot header, const SecretBytes &wrappingKey, const DossierKeys &keys, Roles roles);
// Nothing when the key is wrong or the slot was altered.
[[nodiscard]] std::optional<DossierKeys> openSlot(
    const KeyFile &file, const KeySlot &slot, const SecretBytes &wrappingKey);

// The recovery key as 13 groups of four characters and a check character each, from an alphabet without look-alikes.
[[nodiscard]] QStringList recoveryGroups(const SecretBytes &key);
// Nothing when a group is missing or its check character does not fit; blanks, hyphens and case do not matter.
[[nodiscard]] std::optional<SecretBytes> recoveryKeyFromGroups(const QStringList &groups);

} // namespace waarborg::access
