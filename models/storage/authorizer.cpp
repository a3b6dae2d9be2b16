// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include <sqlcipher/sqlite3.h>

#include <optional>

namespace waarborg::storage {

namespace {

using Kind = DataAccess::Kind;

// What SQLite's action code means; nothing for what is always denied.
std::optional<DataAccess> accessOf(int action, const char *first, const char *second, const char *trigger)
{
    const QLatin1String one(first);
    const QLatin1String two(second);
    const QLatin1String by(trigger);
    switch (action) {
    case SQLITE_READ:
        return DataAccess { Kind::Read, one, two, by };
    case SQLITE_INSERT:
        return DataAccess { Kind::Insert, one, {}, by };
    case SQLITE_UPDATE:
        return DataAccess { Kind::Update, one, two, by };
    case SQLITE_DELETE:
        return DataAccess { Kind::Delete, one, {}, by };
    case SQLITE_CREATE_INDEX:
    case SQLITE_DROP_INDEX:
        return DataAccess { Kind::ChangeIndex, two, one, by };
    case SQLITE_PRAGMA:
        return DataAccess { Kind::Pragma, one, two, by };
    case SQLITE_FUNCTION:
        return DataAccess { Kind::Function, two, {}, by };
    default:
        return std::nullopt;
    }
}

// Reading without a table, and what belongs to an index that was allowed by its own code.
bool isHarmless(int action)
{
    return action == SQLITE_SELECT || action == SQLITE_TRANSACTION || action == SQLITE_SAVEPOINT
        || action == SQLITE_RECURSIVE || action == SQLITE_REINDEX;
}

int ask(void *authorizer, int action, const char *first, const char *second, const char *schema, const char *trigger)
{
    if (isHarmless(action))
        return SQLITE_OK;
    const auto access = accessOf(action, first, second, trigger);
    const bool inMain = schema == nullptr || QLatin1String(schema) == QLatin1String("main");
    // Never SQLITE_IGNORE, which would read as NULL what may not be read.
    return access && inMain && (*static_cast<const Authorizer *>(authorizer))(*access) ? SQLITE_OK : SQLITE_DENY;
}

} // namespace

void Database::confine(Authorizer authorizer)
{
    Authorizer &kept = keptAuthorizer();
    kept = std::move(authorizer);
    // Also makes SQLite prepare again, at its next run, what was prepared under the one before.
    sqlite3_set_authorizer(handle(), ask, &kept);
}

} // namespace waarborg::storage
