// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/backupfile.h"

namespace waarborg::backups {

// The dossier's key out of the key file that a backup carries, with a name and password of its time. An empty name
// means the only account there is; an unknown one takes as long as a wrong password: LoginFailed. LoginNameMissing,
// BackupDamaged.
[[nodiscard]] Result<SecretBytes> dossierKeyOf(
    const BackupHeader &header, const QString &path, const QString &loginName, const SecretBytes &password);

} // namespace waarborg::backups
