// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <functional>

namespace waarborg::storage {

// One thing that a statement wants to do, asked while it is prepared. Views into SQLite's own text: they hold during
// the call only.
struct DataAccess {
    enum class Kind { Read, Insert, Update, Delete, ChangeIndex, Pragma, Function };

    Kind kind = Kind::Read;
    QLatin1String name; // of the table, pragma or function
    QLatin1String detail; // the column read or updated, the index, the pragma's argument
    QLatin1String trigger; // the innermost one that wants it; empty: the statement itself
};

// Says yes to what may be done. Is never asked about ATTACH, DETACH, virtual tables, temporary objects, triggers, views
// and changes of a table's shape: a confined connection can do none of these.
using Authorizer = std::function<bool(const DataAccess &)>;

} // namespace waarborg::storage
