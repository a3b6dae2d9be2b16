// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QStringList>

namespace waarborg::test {

// Every table's making and all its rows as text, but for the rows of `without`: what two dossiers have in common.
[[nodiscard]] QStringList dumpOf(storage::Database &database, const QStringList &without);

// The tables that opening and restoring a dossier write into by themselves.
[[nodiscard]] QStringList tablesOfUse();

} // namespace waarborg::test
