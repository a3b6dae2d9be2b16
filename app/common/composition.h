// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"

namespace waarborg::app {

// The tables of every slice, in the order in which they are made.
[[nodiscard]] QList<storage::Migration> allMigrations();

// What the programs tell models/access: the given clock, all tables, the default cost of key derivation.
[[nodiscard]] access::Environment environment(const Clock &clock);

} // namespace waarborg::app
