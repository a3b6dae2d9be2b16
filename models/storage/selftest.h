// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QString>

namespace waarborg::storage {

// What the status page says of the database library.
struct LibraryFacts {
    QString cipherVersion; // "4.6.1 community"
    QString provider; // "openssl"
    QString providerVersion; // "OpenSSL 3.0.17 ..."
    QString sqliteVersion; // "3.46.1"
    QString file; // the program or library that holds it
    int pageSize = 0; // bytes
};

// Run once at start, before the first database is opened: the library is one SQLCipher of at least 4.5 and the one that
// this program was built for. A plain SQLite would silently write unencrypted files, a mix of two crashes in its first
// call, so nothing of the library is called before its parts are known to belong together. Error: NotSqlCipher.
[[nodiscard]] Result<void> selfTest();

// The same check, and what it found.
[[nodiscard]] Result<LibraryFacts> libraryFacts();

} // namespace waarborg::storage
