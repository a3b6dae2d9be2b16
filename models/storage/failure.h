// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

struct sqlite3;

namespace waarborg::storage {

// The Error for a result code of SQLite, with the connection's last message. The connection may be null.
[[nodiscard]] Failure failureOf(sqlite3 *handle, int code, const QString &path);

} // namespace waarborg::storage
