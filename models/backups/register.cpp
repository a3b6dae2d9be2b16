// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backups.h"

#include "models/access/settings.h"
#include "models/backups/backupstore.h"
#include "models/backups/copyfiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waarborg::backups {

namespace {

using namespace Qt::StringLiterals;
using access::AuditNote;
using access::UseCase;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr int MostDays = 365;
constexpr int MostKept = 1000;

struct NumberSetting {
    const char *name;
    int Schedule::*field;
};
constexpr NumberSetting Numbers[]
    = { { "backup.every-days", &Schedule::everyDays }, { "backup.keep-daily", &Schedule::daily },
          { "backup.keep-weekly", &Schedule::weekly }, { "backup.keep-monthly", &Schedule::monthly } };
constexpr auto FolderSetting = "backup.folder"_L1;

Result<Schedule> readSchedule(storage::Database &database)
{
    Schedule schedule;
    WAARBORG_LET(folder, access::readSetting(database, FolderSetting));
    schedule.folder = folder;
    for (const auto &[name, field] : Numbers) {
        WAARBORG_LET(text, access::readSetting(database, QString::fromLatin1(name)));
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber)
            schedule.*field = number;
    }
    return schedule;
}

Result<void> checkSchedule(const Schedule &schedule)
{
    if (!schedule.folder.isEmpty() && !QFileInfo(schedule.folder).isDir())
        return fail(ErrorCode::InvalidValue, Texts::tr("Folder"), schedule.folder, Texts::tr("it is not there"));
    const auto inside = [](const QString &field, int number, int most) -> Result<void> {
        if (number >= 1 && number <= most)
            return {};
        return fail(
            ErrorCode::InvalidValue, field, QString::number(number), Texts::tr("only 1 to %1 will do").arg(most));
    };
    WAARBORG_TRY(inside(Texts::tr("Days between two backups"), schedule.everyDays, MostDays));
    WAARBORG_TRY(inside(Texts::tr("Daily backups kept"), schedule.daily, MostKept));
    WAARBORG_TRY(inside(Texts::tr("Weekly backups kept"), schedule.weekly, MostKept));
    return inside(Texts::tr("Monthly backups kept"), schedule.monthly, MostKept);
}

Result<QList<RegisteredCopy>> copiesOf(access::Session &session)
{
    WAARBORG_LET(copies, BackupStore(session.database()).all());
    for (RegisteredCopy &copy : copies) {
        if (copy.state != CopyState::Destroyed && !isWhereItWasPut(copy))
            copy.state = CopyState::Missing;
    }
    return copies;
}

} // namespace

Result<QList<RegisteredCopy>> registeredCopies(access::Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::ShowBackups));
    return copiesOf(session);
}

Result<void> destroyCopy(access::Session &session, CopyId id)
{
    return session.change(UseCase::DestroyBackup, [&](AuditNote &note) -> Result<void> {
        BackupStore store(session.database());
        WAARBORG_LET(copy, store.find(id));
        note = { copyName(id), kindWord(copy.kind) };
        if (copy.state == CopyState::Destroyed)
            return {};
        if (!isWhereItWasPut(copy))
            return fail(ErrorCode::NotFound, Texts::tr("file"), copy.path);
        WAARBORG_LET(dossierId, dossierIdOf(session));
        WAARBORG_TRY(store.setDestroyed(id, session.clock().nowUtc()));
        // Last: a register that calls a file destroyed which is still there would be worse than the other way round.
        return removeFiles(copy, dossierId);
    });
}

Result<void> forgetCopy(access::Session &session, CopyId id)
{
    return session.change(UseCase::DestroyBackup, [&](AuditNote &note) -> Result<void> {
        BackupStore store(session.database());
        WAARBORG_LET(copy, store.find(id));
        note = { copyName(id), u"not found, noted as destroyed"_s };
        if (copy.state == CopyState::Destroyed)
            return {};
        if (isWhereItWasPut(copy))
            return fail(ErrorCode::InvalidValue, Texts::tr("Copy"), QString::number(id.value),
                Texts::tr("its file is still there"));
        return store.setDestroyed(id, session.clock().nowUtc());
    });
}

Result<Schedule> backupSchedule(access::Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::ShowBackups));
    return readSchedule(session.database());
}

Result<void> setBackupSchedule(access::Session &session, const Schedule &schedule)
{
    return session.change(UseCase::ScheduleBackups, [&](AuditNote &note) -> Result<void> {
        WAARBORG_TRY(checkSchedule(schedule));
        const QString folder = schedule.folder.isEmpty() ? QString() : QFileInfo(schedule.folder).absoluteFilePath();
        WAARBORG_TRY(access::writeSetting(session.database(), FolderSetting, folder));
        for (const auto &[name, field] : Numbers)
            WAARBORG_TRY(
                access::writeSetting(session.database(), QString::fromLatin1(name), QString::number(schedule.*field)));
        note.detail = folder.isEmpty() ? u"none"_s
                                       : u"every %1 days, kept %2 + %3 + %4"_s.arg(schedule.everyDays)
                                             .arg(schedule.daily)
                                             .arg(schedule.weekly)
                                             .arg(schedule.monthly);
        return {};
    });
}

Result<ScheduledRun> runSchedule(access::Session &session, const Progress &progress, When when)
{
    WAARBORG_TRY(session.allow(UseCase::MakeBackup));
    WAARBORG_LET(schedule, readSchedule(session.database()));
    if (schedule.folder.isEmpty())
        return fail(ErrorCode::InvalidValue, Texts::tr("Folder"), QString(), Texts::tr("none was chosen yet"));
    if (!QFileInfo(schedule.folder).isDir())
        return fail(ErrorCode::FileNotWritable, schedule.folder, Texts::tr("the folder is not there"));
    WAARBORG_LET(before, copiesOf(session));
    const QDateTime now = session.clock().nowUtc();
    ScheduledRun run;
    if (when == When::Due && !isDue(before, schedule, now))
        return run;
    const CopyKind kind = kindOfNext(before, now.toLocalTime().date());
    WAARBORG_LET(made, makeBackup(session, { schedule.folder, kind }, progress));
    run.made = made;
    WAARBORG_LET(after, copiesOf(session));
    for (const RegisteredCopy &copy : surplus(after, schedule)) {
        if (copy.state == CopyState::Missing)
            continue;
        const auto destroyed = destroyCopy(session, copy.id);
        if (destroyed)
            run.destroyed << copy;
        else
            run.left << errorText(destroyed.error());
    }
    return run;
}

Result<BackupState> backupState(access::Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::ShowBackups));
    WAARBORG_LET(copies, copiesOf(session));
    WAARBORG_LET(schedule, readSchedule(session.database()));
    const QDateTime now = session.clock().nowUtc();
    WAARBORG_LET(made, access::readSetting(session.database(), u"dossier.created"_s));
    BackupState state { newest(copies), 0, isDue(copies, schedule, now), false, schedule };
    const QDateTime since = state.newest ? state.newest->created : QDateTime::fromString(made, Qt::ISODate);
    state.ageDays = since.toLocalTime().date().daysTo(now.toLocalTime().date());
    // A dossier that was made today needs no reminder.
    state.isOverdue = state.isDue && (state.newest || state.ageDays >= schedule.everyDays);
    return state;
}

} // namespace waarborg::backups
