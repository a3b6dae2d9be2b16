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
// is written beside the key file with the next generation, which the database takes over in the same transaction. So
// the commit decides: after it settleKeyFile gives the new file its place, and without it the file is thrown away.
[[nodiscard]] Result<void> changeKeyFile(Session &session, const std::function<Result<void>(KeyFile &)> &edit);

// The commit that decides about a changed key file that waits. What fails last in it is the syncing of the folder:
// where the database took the change over all the same, it is a success.
[[nodiscard]] Result<void> commitKeyChange(storage::Database &database, storage::Transaction transaction);

// Ends a change of the key file that was committed or cut off; nothing where none waits. Outside of transactions: it
// begins one, so that a change under way in another program is left to that one. Session::change calls it after each
// commit, and the next login after a crash.
[[nodiscard]] Result<void> settleKeyFile(storage::Database &database, const SecretBytes &dossierKey);
// Where a changed key file waits for the commit.
[[nodiscard]] QString waitingKeyFilePath(const QString &dossierPath);

// Writes the file anew with the same generation: who can open what stays as it was.
[[nodiscard]] Result<void> rewriteKeyFile(const QString &dossierPath, KeyFile file, const SecretBytes &dossierKey);
// The copy from before the last change becomes one of today's file: where the generation stayed, it would open with
// what was taken away.
void forgetPreviousKeyFile(const QString &dossierPath);

// A slot for `name` in place of the one it had, holding what `roles` may have of `keys`. The returned start code opens
// it. TooManyAccounts when there are 64 slots.
[[nodiscard]] Result<QString> putStartSlot(
    KeyFile &file, const DossierKeys &keys, const QString &name, Roles roles, const KdfCost &cost);
[[nodiscard]] Result<void> putPasswordSlot(KeyFile &file, const DossierKeys &keys, const QString &name, Roles roles,
    const SecretBytes &password, const KdfCost &cost);

// The slot of a login name, or nothing.
[[nodiscard]] KeySlot *findSlot(KeyFile &file, const QString &loginName);

} // namespace waarborg::access
