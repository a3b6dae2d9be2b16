// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/clock.h"
#include "models/foundation/result.h"

#include <memory>
#include <optional>

namespace waarborg::access {

// One writer a dossier. An open-file-description lock on acme.waarborg.lock decides and dies with its process; the
// file's text only names the holder. The file stays when the lock goes: a lock on a removed name would shut out nobody.

[[nodiscard]] QString lockFilePath(const QString &dossierPath);

// Who has the dossier open for writing, as the lock file says.
struct LockHolder {
    QString host;
    QString machine; // tells two machines of one name apart; empty where a machine has no number
    QString user;
    qint64 pid = 0;
    QDateTime since;

    bool operator==(const LockHolder &) const = default;
};
// Nothing when the file is missing, empty or says something else. Names come from outside: cut short, printable only.
[[nodiscard]] std::optional<LockHolder> lockHolder(const QString &dossierPath);

// Whoever wants to write holds one for as long. All of one process share the lock, in any of its threads.
class WriterLock
{
public:
    // What becomes of a text that names another computer while the lock is free: its Waarborg may be gone, or the
    // network's file system hides its lock.
    enum class OtherHost { Ask, TakeOver };

    // Errors: DossierInUse (another process writes), LockOfOtherHost (only with Ask), NotForWriting.
    [[nodiscard]] static Result<std::shared_ptr<const WriterLock>> take(
        const QString &dossierPath, const Clock &clock, OtherHost otherHost = OtherHost::Ask);
    ~WriterLock();
    Q_DISABLE_COPY_MOVE(WriterLock)

    // Another computer's text that this lock replaced. It comes back with the lock's end unless settle() is called,
    // once the log holds the take-over.
    [[nodiscard]] std::optional<LockHolder> takenFrom() const;
    void settle() const;

private:
    struct Held;
    explicit WriterLock(std::shared_ptr<Held> held);

    std::shared_ptr<Held> m_held;
};

// Keeps other programs, and other threads of this one, from changing what lies beside the dossier
// (acme.waarborg.logins) between a reading and a writing; both may be done without the writer's lock. Waits two seconds
// at most and then does without: the login matters more. Held while it lives.
class DoorGuard
{
public:
    explicit DoorGuard(const QString &dossierPath);
    ~DoorGuard();
    Q_DISABLE_COPY_MOVE(DoorGuard)

private:
    int m_handle = -1;
};

// The kind of network file system that a path lies on ("nfs4", "cifs"); empty where it is a local one. There two
// computers may not see each other's locks.
[[nodiscard]] QString networkFileSystem(const QString &path);
[[nodiscard]] bool isNetworkFileSystem(QByteArrayView type);

} // namespace waarborg::access
