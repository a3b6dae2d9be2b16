// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/incidents/deadline.h"
#include "models/incidents/incidentfields.h"

// What can be done with the register of incidents. Each function is one use case: role check, one transaction, one row
// in the log, which names the incident and the fields, never what stands in them.
namespace waarborg::incidents {

// What begins a draft and starts the clock.
struct RegisterRequest {
    QDateTime discovered;
    QString what;
};

// An incident and where it stands now.
struct ShownIncident {
    Incident incident;
    Deadline deadline;
    std::optional<Severity> severity;

    bool operator==(const ShownIncident &) const = default;
};

[[nodiscard]] Result<ShownIncident> registerIncident(access::Session &session, const RegisterRequest &request);

// Changes fields of the newest version; all or none. A fixed version stays, and a next one begins.
[[nodiscard]] Result<ShownIncident> setIncident(
    access::Session &session, IncidentId id, const QList<FieldValue> &fields);
// The same with the whole incident, for forms. Its id says which; version, status and times of change are not taken
// from it.
[[nodiscard]] Result<ShownIncident> saveIncident(access::Session &session, const Incident &incident);

// Fixes the newest version with a status: nobody can change it from then on. InvalidValue when this status cannot
// follow, ReasonMissing with the names of all fields that must be filled in first.
[[nodiscard]] Result<ShownIncident> finaliseVersion(access::Session &session, IncidentId id, Status status);

[[nodiscard]] Result<ShownIncident> showIncident(access::Session &session, IncidentId id);
// Of one incident, the first version first.
[[nodiscard]] Result<std::vector<Incident>> incidentVersions(access::Session &session, IncidentId id);
// The newest version of each, latest discovered first.
[[nodiscard]] Result<std::vector<ShownIncident>> listIncidents(access::Session &session);

// How long after discovery the authority is to be told: 1 to 72 hours.
[[nodiscard]] Result<std::chrono::hours> incidentTerm(access::Session &session);
[[nodiscard]] Result<void> setIncidentTerm(access::Session &session, std::chrono::hours term);

} // namespace waarborg::incidents
