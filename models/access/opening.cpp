// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/opening.h"

#include "models/access/keyfile.h"
#include "models/access/loginlog.h"
#include "models/access/session.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <thread>

namespace waarborg::access {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

using WriterLockResult = Result<std::shared_ptr<const WriterLock>>;

WriterLockResult takeInTime(const QString &dossierPath, const Clock &clock, const LoginOptions &options)
{
    constexpr std::chrono::milliseconds step(50);
    // SQLite would open a write-protected file for reading, without a word.
    if (const QFileInfo file(dossierPath); !file.isWritable())
        return fail(ErrorCode::NotForWriting, file.fileName(), Texts::tr("it is write-protected"));
    auto lock = WriterLock::take(dossierPath, clock, options.otherHost);
    const bool waits = options.access == LoginOptions::Access::Write;
    for (auto waited = step; waits && waited <= options.patience; waited += step) {
        if (lock || lock.error().code != ErrorCode::DossierInUse)
            break;
        std::this_thread::sleep_for(step);
        lock = WriterLock::take(dossierPath, clock, options.otherHost);
    }
    return lock;
}

} // namespace

Result<Opening> openingFor(const QString &dossierPath, const Clock &clock, const LoginOptions &options)
{
    Opening opening;
    opening.networkFileSystem = networkFileSystem(dossierPath);
    if (options.access == LoginOptions::Access::Read)
        return opening;
    auto lock = takeInTime(dossierPath, clock, options);
    if (lock)
        opening.lock = std::move(*lock);
    else if (options.access == LoginOptions::Access::WriteIfFree)
        opening.whyReading = lock.error();
    else
        return Failure(lock.error());
    return opening;
}

std::optional<AuditNote> takeOverNote(const Opening &opening)
{
    const auto from = opening.lock ? opening.lock->takenFrom() : std::nullopt;
    if (!from)
        return std::nullopt;
    return AuditNote { from->host, QStringLiteral("%1 since %2").arg(from->user, from->since.toString(Qt::ISODate)) };
}

void noteReading(Session &session, const KeyFile &file)
{
    const DoorGuard guard(session.path());
    LoginLog log = readLoginLog(session.path());
    Opening opening = session.opening();
    opening.failedLogins = { log.failures, log.succeededAt };
    log.failures = 0;
    log.succeededAt = session.clock().nowUtc();
    addEvent(log, { session.clock().nowUtc(), DoorEvent::Kind::OpenedForReading, foldedName(session.account().name) },
        file.auditPublicKey);
    opening.logged = writeLoginLog(session.path(), log).has_value();
    session.setOpening(std::move(opening));
}

} // namespace waarborg::access
