// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incidentstore.h"

namespace waarborg::privacy {

// The newest version of each incident in whose versions one of these names or addresses stands, by whole words of what
// was written, so that Jan is not found in January. Somebody else may have the same name. Checks no role.
[[nodiscard]] Result<QList<incidents::Incident>> incidentsNaming(storage::Database &database, const QStringList &names);

} // namespace waarborg::privacy
