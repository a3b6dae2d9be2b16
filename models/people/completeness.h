// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/people/person.h"

#include <QList>

namespace waarborg::people {

// How complete the personal data of those who work here is (agreement, clause 2.2).
struct FieldCompleteness {
    Field field = Field::Name;
    qint64 filled = 0;
    qint64 empty = 0;
    qint64 doubtful = 0; // of the filled ones
};

// A value that somebody should look at: it has not the form that cleanField would give it, or mail to the address came
// back.
struct Doubt {
    PersonId id;
    QString name;
    Field field = Field::Name;
    QString value;
    QString reason;
};

struct CompletenessReport {
    qint64 people = 0;
    QList<FieldCompleteness> fields; // in the order of allFields
    QList<Doubt> doubts; // by person
};

[[nodiscard]] Result<CompletenessReport> completeness(access::Session &session);

// Writes a list with a row for each doubt and each required field that is empty, in the format that the path's suffix
// names; how many. One audit record; the file gets its name after it.
[[nodiscard]] Result<qint64> exportCompleteness(access::Session &session, const QString &path);

} // namespace waarborg::people
