// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rekey.h"

#include "models/storage/failure.h"
#include "models/storage/keying.h"

#include <sqlcipher/sqlite3.h>

namespace waarborg::storage {

Result<void> commitWithNewKey(Database &database, Transaction &transaction, const SecretBytes &key)
{
    if (key.size() != 32)
        return fail(ErrorCode::EmptyKey);
    const SecretBytes text = rawKeyText(key);
    // Joins the transaction that is open and commits its pages together with its own.
    const int code = sqlite3_rekey_v2(database.handle(), nullptr, text.data(), static_cast<int>(text.size()));
    if (code != SQLITE_OK)
        return failureOf(database.handle(), code, database.path());
    return transaction.commit();
}

} // namespace waarborg::storage
