// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/writerlock.h"

#include <chrono>

namespace waarborg::access {

class Session;
struct AuditNote;
struct KeyFile;

// For what a dossier is opened, and what is done where somebody else writes in it.
struct LoginOptions {
    enum class Access { Write, Read, WriteIfFree }; // WriteIfFree: for reading where it can't be written

    Access access = Access::Write;
    WriterLock::OtherHost otherHost = WriterLock::OtherHost::Ask;
    // Write waits so long for another program to end; command lines that run beside each other are short.
    std::chrono::milliseconds patience {};
};

// Wrong logins, of whomever, between a login and the last good one before it.
struct FailedLogins {
    int count = 0;
    QDateTime since; // invalid: there was no good one before
};

// How it was opened, for whoever opens it to say.
struct Opening {
    std::shared_ptr<const WriterLock> lock; // none: for reading only
    std::optional<Error> whyReading; // what kept WriteIfFree from writing
    bool logged = true; // false: opened for reading, and the log at the door could not be written either
    QString networkFileSystem; // its kind, where the dossier lies on one
    FailedLogins failedLogins;
};

// Takes the lock, or finds out why not: DossierInUse, LockOfOtherHost, NotForWriting.
[[nodiscard]] Result<Opening> openingFor(const QString &dossierPath, const Clock &clock, const LoginOptions &options);

// What the log says of a take-over, which another computer must be able to find there; nothing where there was none.
[[nodiscard]] std::optional<AuditNote> takeOverNote(const Opening &opening);

// In place of the log's row, which can't be written: the log at the door hears of an opening for reading. The session's
// Opening says whether that could be written, and what happened at the door before.
void noteReading(Session &session, const KeyFile &file);

} // namespace waarborg::access
