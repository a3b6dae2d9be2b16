// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/secretbytes.h"
#include "models/storage/database.h"

namespace waarborg::access {

// The key of the invitation codes' tags. It is a sub-key of the dossier's first key and outlives it: nobody but an
// advisor can read the codes to tag them anew, so after a rotation it stands in the database, sealed under the
// dossier's key. Nothing is lost by that: codes are 128 random bits, which nobody finds from their tags even with this
// key.
[[nodiscard]] Result<SecretBytes> readCodeKey(storage::Database &database, const SecretBytes &dossierKey);

// Inside the transaction that gives the dossier its new key.
[[nodiscard]] Result<void> keepCodeKey(
    storage::Database &database, const SecretBytes &oldKey, const SecretBytes &newKey);

} // namespace waarborg::access
