// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QMap>

namespace waarborg::privacy {

// How many rows a dossier holds of each kind, by the names of Certificate::counts. On a connection of its own: an
// administrator's may not read these tables, not even to count.
[[nodiscard]] Result<QMap<QString, qint64>> countRows(storage::Database &database);

} // namespace waarborg::privacy
