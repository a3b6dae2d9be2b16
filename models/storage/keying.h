// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/secretbytes.h"

namespace waarborg::storage {

// SQLCipher's notation x'<64 hex>' of a raw key of 32 bytes. Anything shorter, bare bytes too, it would take for a
// passphrase.
[[nodiscard]] SecretBytes rawKeyText(const SecretBytes &key);

// What stands at a path, as far as it can be seen without a key.
// Short: no database can be in it, though SQLite would take it for a new one.
enum class FileKind { Missing, Unreadable, Short, PlainSqlite, Other };
[[nodiscard]] FileKind fileKind(const QString &path);

} // namespace waarborg::storage
