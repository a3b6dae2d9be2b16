// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/progress.h"
#include "models/storage/database.h"

namespace waarborg::storage {

// SQLite's own check of every table and index. Reading a page checks its MAC as well, so that a bit that turned over
// anywhere in use is found. Damaged with what it says; Cancelled.
[[nodiscard]] Result<void> checkPages(Database &database, const Progress &progress);

} // namespace waarborg::storage
