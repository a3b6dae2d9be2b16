// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"

namespace waarborg::access {

// Replaces the dossier's key: afterwards nobody gets in with what he kept of the old one (an exported key, an earlier
// sheet with an earlier key file). Everybody's password and the recovery sheet go on working: the new key is sealed to
// each slot's public key.
//
// What it does not do: the key to the answers, the rounds' keys and the log's keys stay, and copies and backups from
// before still open with the old key.
//
// The key file holds the old and the new key ("pending") before the database changes; the database changes at once or
// not at all; then the key file forgets the old key. Whatever a crash leaves in between opens: with the current key,
// else with the pending one.

struct RotatedKey {
    qint64 generation = 0;
    // Without groups: what must be kept with the recovery sheet, so that it opens without the key file.
    RecoverySheet page;
};

// Ends the session, whose connection knows the old key. A verified copy lies beside the dossier meanwhile. Errors:
// those of checkDossier, DossierInUse, InUse (somebody reads), FileNotWritable (also no room for the copy), KeyFile...
[[nodiscard]] Result<RotatedKey> rotateKey(Session session);

// At the door, after the database opened with the pending key: the key file forgets the old one.
[[nodiscard]] Result<void> finishRotation(
    storage::Database &database, const SecretBytes &oldKey, const SecretBytes &newKey);

// The copy that a rotation leaves when it is ended by force; no longer needed once somebody logs in.
void removeRotationCopy(const QString &dossierPath);

} // namespace waarborg::access
