// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/roles.h"
#include "models/storage/authorizer.h"

#include <QStringList>

namespace waarborg::access {

// The second wall behind the role check of the use cases: what an account's connection may do at all. It follows from
// the table of use cases; whatever that does not name is denied. Roles that are empty stand for an account that may not
// work yet or no longer: such a connection reads its own account, signs the statement and writes the log.
[[nodiscard]] storage::Authorizer authorizerFor(Roles roles);

// Every table that an area holds; a table that stands in none can be touched by nobody.
[[nodiscard]] QStringList tablesOf(Area area);

} // namespace waarborg::access
