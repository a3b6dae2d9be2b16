// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/clock.h"
#include "models/foundation/result.h"
#include "models/foundation/secretbytes.h"

#include <QByteArrayList>

namespace waarborg::access {

// What happens at the door while the database's log can't be written: wrong logins, changed passwords, openings for
// reading only, recovery sheets that open nothing. Kept in acme.waarborg.logins beside the dossier, each event sealed
// to the audit key, until somebody logs in who may read the log. The throttle's state stands there as well, so that a
// new process does not start at one second; it can't bind someone who works on a copy.
struct DoorEvent {
    enum class Kind { LoginFailed, PasswordChanged, OpenedForReading, SheetRefused };

    QDateTime time;
    Kind kind = Kind::LoginFailed;
    QString account; // empty where the name was not known: it may have been a password
    // Of a changed password, which is noted before the key file is written: the slot's salts, by which one sees whether
    // it came to that.
    QByteArray oldSalt;
    QByteArray newSalt;
    QString id; // tells two events of one second apart; set when it is read

    bool operator==(const DoorEvent &) const = default;
};

struct LoginLog {
    int failures = 0; // since the last good login
    QString bootId;
    qint64 failedAt = 0; // monotonic milliseconds of the last one
    qint64 dropped = 0; // events that found no place
    QByteArrayList sealed;
    QDateTime succeededAt; // the last good login; invalid: none yet

    bool operator==(const LoginLog &) const = default;
};

inline constexpr int MostDoorEvents = 1000;

[[nodiscard]] QString loginLogPath(const QString &dossierPath);
// Missing or unreadable reads as empty.
[[nodiscard]] LoginLog readLoginLog(const QString &dossierPath);
[[nodiscard]] Result<void> writeLoginLog(const QString &dossierPath, const LoginLog &log);

// 1, 2, 4 ... 60 s after the last wrong login; 0 when a login may be tried.
[[nodiscard]] std::chrono::seconds loginWait(const LoginLog &log, const Clock &clock);

void addEvent(LoginLog &log, const DoorEvent &event, const QByteArray &auditPublicKey);
// A wrong password: the next login has to wait. Where the folder can't be written, it is wrong all the same.
void noteFailedLogin(
    const QString &dossierPath, const Clock &clock, const QString &account, const QByteArray &auditPublicKey);
// Those that open, in the order in which they happened.
[[nodiscard]] QList<DoorEvent> eventsOf(
    const LoginLog &log, const QByteArray &auditPublicKey, const SecretBytes &auditPrivateKey);

// This machine's since it was started.
[[nodiscard]] QString bootId();

} // namespace waarborg::access
