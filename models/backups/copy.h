// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace waarborg::backups {

using CopyId = Id<struct CopyTag>;

// Daily, Weekly, Monthly: made by the schedule, and removed by it once newer ones took their place. Replaced: what a
// restored backup took the place of. Found: a backup of this dossier that the register did not know.
enum class CopyKind { Manual, Daily, Weekly, Monthly, Replaced, Found };

// Missing: not where it was put, for now or for ever. Damaged: its last check found it so.
enum class CopyState { Present, Missing, Destroyed, Damaged };

// The newest row of the log at the copy's moment: with it a log that was cut off later is found out.
struct Anchor {
    qint64 sequence = 0;
    QByteArray mac;

    bool operator==(const Anchor &) const = default;
};

// One row of the register of all copies of the dossier (agreement, clause 9.3c).
struct RegisteredCopy {
    CopyId id;
    QString path; // absolute
    QDateTime created; // UTC, as all times here
    CopyKind kind = CopyKind::Manual;
    qint64 size = 0; // bytes
    QByteArray sha256; // of the whole file; empty where it was never read
    Anchor anchor;
    QDateTime verified; // restored on trial; invalid: never
    CopyState state = CopyState::Present;
    QDateTime ended; // destroyed
    QDateTime damaged; // when a check found it so; invalid: none did since

    bool operator==(const RegisteredCopy &) const = default;
};

// "manual", "daily" ...: as stored, and as in JSON.
[[nodiscard]] QString kindWord(CopyKind kind);
[[nodiscard]] CopyKind kindFromWord(const QString &word);
[[nodiscard]] QString stateWord(CopyState state);
// For people.
[[nodiscard]] QString kindText(CopyKind kind);
[[nodiscard]] QString stateText(CopyState state);

} // namespace waarborg::backups
