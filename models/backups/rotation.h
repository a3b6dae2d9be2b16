// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/copy.h"

#include <QList>

#include <optional>

namespace waarborg::backups {

// When backups are made by themselves, where, and how many are kept of each kind.
struct Schedule {
    QString folder; // empty: none is made by itself
    int everyDays = 7;
    int daily = 7;
    int weekly = 4;
    int monthly = 12;

    bool operator==(const Schedule &) const = default;
};

// All of these take the register newest first. Copies count by the order in which they were registered, so that a
// clock that once stood wrong makes no old copy look new. A damaged one is no backup, and one that is gone from a
// folder that is there neither; one on a disk that is not plugged in is.

// The first of a calendar month is its monthly one, the first of a week (ISO 8601) its weekly one.
[[nodiscard]] CopyKind kindOfNext(const QList<RegisteredCopy> &copies, const QDate &today);

// What the schedule made and no longer keeps.
[[nodiscard]] QList<RegisteredCopy> surplus(const QList<RegisteredCopy> &copies, const Schedule &schedule);

// The newest backup that counts.
[[nodiscard]] std::optional<RegisteredCopy> newest(const QList<RegisteredCopy> &copies);

// None was made in the last `everyDays` days, or the newest one is from the future.
[[nodiscard]] bool isDue(const QList<RegisteredCopy> &copies, const Schedule &schedule, const QDateTime &now);

} // namespace waarborg::backups
