// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QDateTime>
#include <QString>

namespace waarborg::backups {

// Gives a finished dossier and its key file (`part`, `part`.keys) their names, for a target that must be free.
// A journal without its dossier becomes TARGET-journal.NUMBER.orphan: SQLite would play it back into the new one.
// FileExists, FileNotWritable: then neither has.
[[nodiscard]] Result<void> placeNew(const QString &part, const QString &target);

// The same over a dossier that stands there and keeps it under `aside`. The old file stays reachable under its name
// until the new one takes it; the key file follows, which in the moment between is the newer one and opens both.
[[nodiscard]] Result<void> placeOver(const QString &part, const QString &target, const QString &aside);

// A free name for what stands at `target`.
[[nodiscard]] QString asideName(const QString &target, const QDateTime &now);

} // namespace waarborg::backups
