// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident.h"
#include "models/storage/migrations.h"

#include <vector>

namespace waarborg::incidents {

[[nodiscard]] QList<storage::Migration> migrations();

// All SQL of the register: a row per version, which holds the incident as one JSON document beside the columns that
// lists are made of. A fixed version is never written again; the database refuses it too. Changes want a running
// transaction.
class IncidentStore
{
public:
    explicit IncidentStore(storage::Database &database)
        : m_database(&database)
    {
    }

    // Gives it its number and version 1.
    [[nodiscard]] Result<Incident> add(Incident incident);
    // Writes the newest version; where that is fixed, begins the next one.
    [[nodiscard]] Result<Incident> save(Incident incident);

    // NotFound when there is none.
    [[nodiscard]] Result<Incident> newest(IncidentId id);
    [[nodiscard]] Result<std::vector<Incident>> versions(IncidentId id);
    // The newest version of each, latest discovered first.
    [[nodiscard]] Result<std::vector<Incident>> list();

private:
    [[nodiscard]] Result<void> insert(const Incident &incident);
    [[nodiscard]] Result<std::vector<Incident>> select(const QString &rest, qint64 value);

    storage::Database *m_database;
};

} // namespace waarborg::incidents
