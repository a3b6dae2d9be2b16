// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/incidents/incident.h"

#include <QJsonObject>

// An incident's fields by their stable names: the keys of its stored document and of `incident set ID NAME=VALUE`.
namespace waarborg::incidents {

struct FieldValue {
    QString name;
    QString value; // as typed
};

// Everything but id, version, fixed, status and changedAt, which are columns.
[[nodiscard]] QJsonObject toJson(const Incident &incident);
// Damaged values are left at their default.
[[nodiscard]] Incident fromJson(const QJsonObject &json);

// Sets one field from what was typed: texts; yes/no/unknown; numbers; times as ISO 8601 (local when without offset);
// words of an enumeration; lists with ';' between them; measures and attachments as JSON. An empty value empties the
// field. InvalidValue (field, value, reason): not known, or not readable.
[[nodiscard]] Result<void> setField(Incident &incident, const FieldValue &field);

[[nodiscard]] QStringList fieldNames();

} // namespace waarborg::incidents
