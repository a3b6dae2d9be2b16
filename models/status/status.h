// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/status/disks.h"
#include "models/status/statusitem.h"
#include "models/status/workstation.h"

namespace waarborg::status {

// Is the dossier kept as the agreement wants it (clause 10.B.2)? What the program can see of the dossier and of this
// workstation, each with what to do. Takes a moment: reads files. NotAllowed, KeyFileMissing, KeyFileDamaged.
[[nodiscard]] Result<QList<StatusItem>> showStatus(access::Session &session, const QString &root = {});

// The lines of the workstation, each from what was found; `now` is UTC.
[[nodiscard]] StatusItem placeItem(const std::optional<Mount> &mount);
[[nodiscard]] StatusItem diskItem(const std::optional<Mount> &mount, Encryption encryption);
[[nodiscard]] StatusItem swapItem(std::optional<Encryption> swap);
[[nodiscard]] StatusItem spaceItem(qint64 freeBytes, qint64 dossierBytes);
[[nodiscard]] StatusItem scannerItem(const std::optional<VirusScanner> &scanner, const QDateTime &now);
[[nodiscard]] StatusItem updatesItem(const std::optional<Updates> &updates, const QDateTime &now);
[[nodiscard]] StatusItem memoryItem(const MemoryRights &rights);

} // namespace waarborg::status
