// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/backupfile.h"

namespace waarborg::backups {

// What a backup proved to be when it was read back.
struct TrialResult {
    Manifest manifest;
    qint64 size = 0; // of the file, in bytes
    QByteArray sha256; // of the file
};

// Restores a backup into a file at `trialPath` and removes it again: everything decrypted and compared, the dossier
// opened and every page read, its log's end the one that the backup names. The file is encrypted like the dossier.
// Needs as much room there as the dossier takes. BackupDamaged; Damaged where the dossier itself was, when it was
// copied.
[[nodiscard]] Result<TrialResult> tryRestore(
    const QString &backup, const QString &trialPath, const SecretBytes &dossierKey, ByteCount &count);

// The last part of it, for a file that stays. Damaged, Cancelled.
[[nodiscard]] Result<void> checkRestored(
    const QString &path, const Manifest &manifest, const SecretBytes &dossierKey, const Progress &progress);

} // namespace waarborg::backups
