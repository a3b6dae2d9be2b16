// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peoplemapping.h"
#include "models/storage/database.h"

#include <QDateTime>

namespace waarborg::people {

// How lists with the same headers, in whatever order, were read before.
class MappingMemory
{
public:
    explicit MappingMemory(storage::Database &database)
        : m_database(&database)
    {
    }

    struct Remembered {
        QList<ColumnChoice> choices;
        QStringList key; // fieldName of each
    };
    // Empty when no such list was read, or it has no header.
    [[nodiscard]] Result<Remembered> find(const QStringList &header);
    Result<void> keep(const QStringList &header, const Remembered &remembered, const QDateTime &at);

private:
    storage::Database *m_database;
};

// What was chosen now, and of what was chosen before what says nothing else about the same columns and fields.
[[nodiscard]] QList<ColumnChoice> merged(
    const QStringList &header, const QList<ColumnChoice> &now, const QList<ColumnChoice> &before);

} // namespace waarborg::people
