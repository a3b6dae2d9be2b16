// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/backups/rotation.h"
#include "models/foundation/progress.h"

namespace waarborg::backups {

// Backups of one dossier, and the register of all its copies (agreement, clause 9.3c). Synchronous, in the session's
// thread.

struct MakeRequest {
    QString out; // a new file, or a folder: the name is then made of the dossier's file name and the time
    CopyKind kind = CopyKind::Manual;
};

// Copies the dossier as it stands at one moment, while others go on reading; restores the copy on trial; only then
// gives it its name and enters it in the register. A backup of this dossier that the register does not know and that
// lies in the same folder is entered as Found. Nothing is overwritten, and nothing stays when it fails. Errors:
// NotAllowed, ReadOnly, FileExists, FileNotWritable (a full disk), Damaged (the dossier itself), KeyFile..., Cancelled.
[[nodiscard]] Result<RegisteredCopy> makeBackup(
    access::Session &session, const MakeRequest &request, const Progress &progress);

// Newest first; files that are not where they were put are Missing.
[[nodiscard]] Result<QList<RegisteredCopy>> registeredCopies(access::Session &session);

// What killed runs of makeBackup left in the folders of the register and of the schedule.
[[nodiscard]] Result<QStringList> unfinishedCopies(access::Session &session);

// Deletes the copy's file and says so in the register. Done already counts as done. NotFound (no such copy, or its file
// is missing), BackupOther and UnknownFormat: something else lies in its place now.
[[nodiscard]] Result<void> destroyCopy(access::Session &session, CopyId id);
// For a copy that was destroyed or lost elsewhere. InvalidValue while its file is there.
[[nodiscard]] Result<void> forgetCopy(access::Session &session, CopyId id);

// Restores a registered copy on trial once more; a rotten one is a row of the log, and Damaged in the register.
// BackupDamaged, FileNotReadable, BackupEarlierKey (made before a rotation: not to be checked from here).
[[nodiscard]] Result<RegisteredCopy> checkCopy(access::Session &session, CopyId id, const Progress &progress);

[[nodiscard]] Result<Schedule> backupSchedule(access::Session &session);
// InvalidValue: a folder that is not there, a number out of bounds (1 to 365 days, 1 to 1000 copies).
[[nodiscard]] Result<void> setBackupSchedule(access::Session &session, const Schedule &schedule);

struct ScheduledRun {
    std::optional<RegisteredCopy> made; // nothing when none was due
    QList<RegisteredCopy> destroyed; // what newer ones took the place of
    QStringList left; // sentences: what could not be destroyed, and why
};
enum class When { Due, Now };
// Makes a backup when one is due, or now, then removes what is no longer kept. InvalidValue without a folder.
[[nodiscard]] Result<ScheduledRun> runSchedule(
    access::Session &session, const Progress &progress, When when = When::Due);

struct BackupState {
    std::optional<RegisteredCopy> newest;
    qint64 ageDays = 0; // of the newest one; of the dossier where there is none
    bool isDue = false; // the schedule would make one now
    bool isOverdue = false; // and people should be reminded
    Schedule schedule;
};
[[nodiscard]] Result<BackupState> backupState(access::Session &session);

} // namespace waarborg::backups
