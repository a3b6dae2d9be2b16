// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connectoptions.h"

#include <QStringList>

#include <sqlcipher/sqlite3.h>

#include <optional>

namespace waarborg::storage {

namespace {

constexpr int defaultRegexpCache = 25;

std::optional<int> number(const QString &text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

ConnectOptions ConnectOptions::parse(const QString &text)
{
    ConnectOptions options;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        const std::optional<int> value = number(part.section(u'=', 1).trimmed());
        if (name == QLatin1String("QSQLITE_BUSY_TIMEOUT"))
            options.busyTimeout = value.value_or(options.busyTimeout);
        else if (name == QLatin1String("QSQLITE_OPEN_READONLY"))
            options.readOnly = true;
        else if (name == QLatin1String("QSQLITE_OPEN_URI"))
            options.uri = true;
        else if (name == QLatin1String("QSQLITE_ENABLE_SHARED_CACHE"))
            options.sharedCache = true;
        else if (name == QLatin1String("QSQLITE_NO_USE_EXTENDED_RESULT_CODES"))
            options.extendedResultCodes = false;
        else if (name == QLatin1String("QSQLITE_ENABLE_REGEXP") && (value || !part.contains(u'=')))
            options.regexpCache = value && *value > 0 ? *value : defaultRegexpCache;
    }
    return options;
}

int ConnectOptions::openFlags() const
{
    return (readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        | (sharedCache ? SQLITE_OPEN_SHAREDCACHE : SQLITE_OPEN_PRIVATECACHE) | (uri ? SQLITE_OPEN_URI : 0)
        | SQLITE_OPEN_NOMUTEX;
}

} // namespace waarborg::storage
