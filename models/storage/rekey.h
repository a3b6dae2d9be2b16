// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/secretbytes.h"
#include "models/storage/transaction.h"

namespace waarborg::storage {

// Encrypts every page anew for another key (32 bytes) and commits `transaction`, all or nothing: what it changed
// before stands in the file exactly when the file has the new key. Takes as long as copying the file; needs its size
// again on the disk meanwhile. After a failure nothing was changed. No other connection may be reading: InUse.
[[nodiscard]] Result<void> commitWithNewKey(Database &database, Transaction &transaction, const SecretBytes &key);

} // namespace waarborg::storage
