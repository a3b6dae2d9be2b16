// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"
#include "models/backups/copyfiles.h"
#include "models/foundation/progress.h"

namespace waarborg::backups {

enum class Existing { Refuse, KeepAside };

struct RestoreRequest {
    QString backup;
    QString target; // the dossier's file
    QString loginName; // may be empty where the backup knows one account
    SecretBytes password; // as it was when the backup was made
    // KeepAside: a dossier that stands there becomes NAME.before-restore-TIME.waarborg, with its key file.
    Existing existing = Existing::Refuse;
    // Of the dossier that stands there.
    access::WriterLock::OtherHost otherHost = access::WriterLock::OtherHost::Ask;
};

struct Restored {
    QString dossier;
    QString safetyCopy; // empty: nothing stood there
    QDateTime created; // of the backup
    Anchor anchor; // where the restored log ended
    // Whether copies that the replaced dossier knew are in the register now; false where it could not be opened.
    bool registerKept = true;
};

// Puts a backup back: decrypted and checked under another name, logged in with an account of that time (who must be
// administrator), the act noted in the restored log and in its register; only then it takes its place. At each moment
// either the old or the new dossier stands there whole, and nothing of it stays when it fails.
// Errors: those of inspectBackup, DossierExists, FileExists, BackupOther (another customer's dossier stands there),
// TargetOther (nothing proves that what stands there is this dossier),
// LoginFailed, NotAllowed and all of login, BackupDamaged, FileNotWritable, DossierInUse and
// LockOfOtherHost (somebody works in the dossier that stands there), Cancelled.
[[nodiscard]] Result<Restored> restoreBackup(
    const access::Environment &environment, const RestoreRequest &request, const Progress &progress);

} // namespace waarborg::backups
