// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QStringList>

namespace waarborg::privacy {

// Overwrites a file's bytes where they lie, then removes its name; on the disk before it returns. What a file system
// that copies on write or an SSD keeps elsewhere is out of its reach. A link is removed with what it points to.
// NotFound: there is no such file; FileNotWritable.
[[nodiscard]] Result<void> destroyFile(const QString &path);

// What belongs to a dossier and lies beside it, in the order in which it is destroyed: the key file with its previous
// and unfinished copies, the dossier with its journal, what a killed restore or check left, the door's log, locks.
// Those that exist.
[[nodiscard]] QStringList filesOfDossier(const QString &path);

} // namespace waarborg::privacy
