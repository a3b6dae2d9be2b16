// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/incidents/deadline.h"

namespace waarborg::incidents {

// What holds of every version, drafts included: a line that says what, discovered and not in the future, ends after
// starts, numbers in order. InvalidValue or ReasonMissing.
[[nodiscard]] Result<void> check(const Incident &incident, const QDateTime &now);

// The stable names of what must be filled in before a version may be fixed with this status. Withdrawn and draft:
// nothing. Late or overdue: the reason of the delay (GDPR art. 33(1)). Final, besides: what a notification to the
// controller holds at least (processing agreement, clause 6.3 a-g), and why the authority was not told when it was not.
[[nodiscard]] QStringList missingFields(const Incident &incident, Status status, const Deadline &deadline);

// Whether a version with status `to` may follow one with `from`.
[[nodiscard]] bool mayFollow(Status from, Status to);

// A field's name for people, of those that missingFields can name.
[[nodiscard]] QString fieldText(const QString &name);

} // namespace waarborg::incidents
