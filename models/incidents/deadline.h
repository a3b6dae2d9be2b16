// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident.h"

#include <chrono>

namespace waarborg::incidents {

// GDPR art. 33(1): 72 hours; a setting of the dossier, since an agreement may ask for less.
inline constexpr std::chrono::hours defaultTerm { 72 };

struct Deadline {
    enum class State {
        Running, // not told yet, in time so far
        Overdue, // not told yet, too late
        InTime, // told in time
        Late, // told too late
        NotNeeded, // decided that it need not be told, or withdrawn
    };

    State state = State::Running;
    QDateTime at; // UTC
    std::chrono::seconds remaining { 0 }; // below zero when overdue; 0 once it is told

    // From 12 hours before the end, and after it.
    [[nodiscard]] bool isUrgent() const;
    bool operator==(const Deadline &) const = default;
};

[[nodiscard]] Deadline deadlineOf(const Incident &incident, std::chrono::hours term, const QDateTime &now);

// "41 h 10 min left", "reported in time" ...
[[nodiscard]] QString deadlineText(const Deadline &deadline);

} // namespace waarborg::incidents
