// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/keyfile.h"
#include "models/access/session.h"

#include <functional>

namespace waarborg::access {

// The key file as it stands, its MAC checked with the session's key. KeyFileMissing, KeyFileDamaged.
[[nodiscard]] Result<KeyFile> verifiedKeyFile(const Session &session);

// Changes who can open what. Only inside the transaction of a Session::change, which keeps other programs out: the file
// is written with the next generation, and the database's generation follows when the transaction commits.
[[nodiscard]] Result<void> changeKeyFile(Session &session, const std::function<Result<void>(KeyFile &)> &edit);

// Writes the file anew with the same generation: who can open what stays as it was.
[[nodiscard]] Result<void> rewriteKeyFile(const QString &dossierPath, KeyFile file, const SecretBytes &dossierKey);

// The slot of a login name, or nothing.
[[nodiscard]] KeySlot *findSlot(KeyFile &file, const QString &loginName);

} // namespace waarborg::access
