// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "models/backups/backups.h"
#include "models/backups/restore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;
using backups::RegisteredCopy;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct BackupOptions {
    std::string out;
    bool scheduled = false;
};

struct RegisterOptions {
    qint64 destroy = 0;
    qint64 forget = 0;
    qint64 check = 0;
};

struct ScheduleOptions {
    std::string folder;
    bool none = false;
    int everyDays = 0;
    int daily = 0;
    int weekly = 0;
    int monthly = 0;
};

struct RestoreOptions {
    std::string target;
    bool replace = false;
};

QString timeText(const QDateTime &time) { return time.isValid() ? time.toString(Qt::ISODate) : QString(); }

QJsonObject jsonOf(const RegisteredCopy &copy)
{
    return { { u"id"_s, copy.id.value }, { u"path"_s, copy.path }, { u"created"_s, timeText(copy.created) },
        { u"kind"_s, backups::kindWord(copy.kind) }, { u"size"_s, copy.size },
        { u"sha256"_s, QString::fromLatin1(copy.sha256.toHex()) }, { u"verified"_s, timeText(copy.verified) },
        { u"state"_s, backups::stateWord(copy.state) }, { u"destroyed"_s, timeText(copy.ended) },
        { u"anchor"_s,
            QJsonObject { { u"sequence"_s, copy.anchor.sequence },
                { u"mac"_s, QString::fromLatin1(copy.anchor.mac.toHex()) } } } };
}

QString madeText(const RegisteredCopy &copy)
{
    return Texts::tr("Backup %1: %2, restored on trial and sound.")
        .arg(copy.path, QLocale().formattedDataSize(copy.size));
}

Result<Outcome> runScheduled(access::Session &session, const Runtime &runtime)
{
    WAARBORG_LET(run, backups::runSchedule(session, runtime.progress()));
    if (!run.made)
        return Outcome { { { u"made"_s, false } }, Texts::tr("No backup is due.") };
    QJsonObject json = jsonOf(*run.made);
    QJsonArray destroyed;
    for (const RegisteredCopy &copy : run.destroyed)
        destroyed.append(copy.id.value);
    json.insert("made"_L1, true);
    json.insert("removed"_L1, destroyed);
    json.insert("notRemoved"_L1, QJsonArray::fromStringList(run.left));
    const QStringList lines
        = QStringList { madeText(*run.made), Texts::tr("Older backups removed: %1").arg(run.destroyed.size()) }
        + run.left;
    return Outcome { json, lines.join(u'\n'), run.left.isEmpty() ? Done : DoneInPart };
}

Result<Outcome> backup(const Runtime &runtime, const BackupOptions &options)
{
    if (options.scheduled != options.out.empty())
        return fail(ErrorCode::Usage, Texts::tr("Name a file or a folder for the backup, or --scheduled."));
    WAARBORG_LET(session, runtime.login());
    if (options.scheduled)
        return runScheduled(session, runtime);
    WAARBORG_LET(copy, backups::makeBackup(session, { filePath(options.out) }, runtime.progress()));
    return Outcome { jsonOf(copy), madeText(copy) };
}

Result<void> act(access::Session &session, const Runtime &runtime, const RegisterOptions &options)
{
    if (options.destroy > 0)
        return backups::destroyCopy(session, { options.destroy });
    if (options.forget > 0)
        return backups::forgetCopy(session, { options.forget });
    if (options.check > 0)
        WAARBORG_TRY(backups::checkCopy(session, { options.check }, runtime.progress()));
    return {};
}

Result<Outcome> showRegister(const Runtime &runtime, const RegisterOptions &options)
{
    const bool onlyLooks = options.destroy == 0 && options.forget == 0 && options.check == 0;
    WAARBORG_LET(session, onlyLooks ? runtime.loginToRead() : runtime.login());
    WAARBORG_TRY(act(session, runtime, options));
    WAARBORG_LET(state, backups::backupState(session));
    WAARBORG_LET(copies, backups::registeredCopies(session));
    QJsonArray array;
    QStringList lines;
    for (const RegisteredCopy &copy : copies) {
        array.append(jsonOf(copy));
        lines << QStringList { QString::number(copy.id.value), timeText(copy.created), backups::kindText(copy.kind),
            backups::stateText(copy.state), QLocale().formattedDataSize(copy.size), copy.path }
                     .join(u"  "_s);
    }
    if (state.isDue)
        lines << Texts::tr("A backup is due.");
    const backups::Schedule &schedule = state.schedule;
    const QJsonObject rules { { u"folder"_s, schedule.folder }, { u"everyDays"_s, schedule.everyDays },
        { u"daily"_s, schedule.daily }, { u"weekly"_s, schedule.weekly }, { u"monthly"_s, schedule.monthly } };
    return Outcome { { { u"copies"_s, array }, { u"due"_s, state.isDue }, { u"schedule"_s, rules } },
        lines.join(u'\n') };
}

Result<Outcome> schedule(const Runtime &runtime, const ScheduleOptions &options)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(rules, backups::backupSchedule(session));
    if (options.none || !options.folder.empty())
        rules.folder = options.none ? QString() : filePath(options.folder);
    for (const auto &[given, field] :
        { std::pair(options.everyDays, &rules.everyDays), std::pair(options.daily, &rules.daily),
            std::pair(options.weekly, &rules.weekly), std::pair(options.monthly, &rules.monthly) }) {
        if (given != 0)
            *field = given;
    }
    WAARBORG_TRY(backups::setBackupSchedule(session, rules));
    return Outcome { { { u"folder"_s, rules.folder }, { u"everyDays"_s, rules.everyDays }, { u"daily"_s, rules.daily },
                         { u"weekly"_s, rules.weekly }, { u"monthly"_s, rules.monthly } },
        rules.folder.isEmpty() ? Texts::tr("No backup is made by itself.")
                               : Texts::tr("Run “dossier backup --scheduled” each day: it makes a backup when one is "
                                           "due.") };
}

Result<Outcome> restore(const Runtime &runtime, const RestoreOptions &options)
{
    backups::RestoreRequest request;
    request.backup = runtime.dossierPath();
    request.target = filePath(options.target);
    request.loginName = text(runtime.options().login);
    request.otherHost = runtime.openingForWriting().otherHost;
    request.existing = options.replace ? backups::Existing::KeepAside : backups::Existing::Refuse;
    // Said before a password is asked for.
    WAARBORG_TRY(backups::inspectBackup(request.backup));
    WAARBORG_LET(password, runtime.password(Texts::tr("Password at the time of the backup")));
    request.password = std::move(password);
    WAARBORG_LET(restored, backups::restoreBackup(runtime.environment(), request, runtime.progress()));
    QStringList lines {
        Texts::tr("%1 is restored, as it was on %2.").arg(restored.dossier, timeText(restored.created))
    };
    if (!restored.safetyCopy.isEmpty())
        lines << Texts::tr("What stood there is kept as %1.").arg(restored.safetyCopy);
    if (!restored.registerKept)
        lines << Texts::tr("Its register of copies could not be read: newer copies are not listed.");
    return Outcome { { { u"dossier"_s, restored.dossier }, { u"created"_s, timeText(restored.created) },
                         { u"safetyCopy"_s, restored.safetyCopy }, { u"registerKept"_s, restored.registerKept },
                         { u"logRow"_s, restored.anchor.sequence } },
        lines.join(u'\n') };
}

void addSchedule(Commands &commands, CLI::App *group)
{
    auto options = std::make_shared<ScheduleOptions>();
    CLI::App *verb = commands.verb(group, "backup-schedule",
        Texts::tr("where and how often backups are made, how many are kept"), options, schedule);
    verb->add_option("--folder", options->folder, Texts::tr("an existing folder, best on another disk").toStdString());
    verb->add_flag("--none", options->none, Texts::tr("make none by itself").toStdString());
    verb->add_option("--every", options->everyDays, Texts::tr("days between two backups").toStdString())
        ->check(CLI::PositiveNumber);
    verb->add_option("--daily", options->daily, Texts::tr("daily backups kept").toStdString())
        ->check(CLI::PositiveNumber);
    verb->add_option("--weekly", options->weekly, Texts::tr("weekly backups kept").toStdString())
        ->check(CLI::PositiveNumber);
    verb->add_option("--monthly", options->monthly, Texts::tr("monthly backups kept").toStdString())
        ->check(CLI::PositiveNumber);
}

} // namespace

void addBackupCommands(Commands &commands, CLI::App *group)
{
    auto making = std::make_shared<BackupOptions>();
    CLI::App *verb
        = commands.verb(group, "backup", Texts::tr("make an encrypted backup and restore it on trial"), making, backup);
    verb->add_option("OUT", making->out, Texts::tr("a new file, or a folder").toStdString());
    verb->add_flag("--scheduled", making->scheduled,
        Texts::tr("make one when it is due, then remove what is no longer kept").toStdString());
    auto listing = std::make_shared<RegisterOptions>();
    verb = commands.verb(group, "backups", Texts::tr("the register of all copies"), listing, showRegister);
    auto *destroy = verb->add_option("--destroy", listing->destroy, Texts::tr("delete this copy's file").toStdString())
                        ->check(CLI::PositiveNumber);
    auto *forget = verb->add_option("--forget", listing->forget,
                           Texts::tr("note that this missing copy was destroyed").toStdString())
                       ->check(CLI::PositiveNumber);
    auto *check
        = verb->add_option("--check", listing->check, Texts::tr("restore this copy on trial once more").toStdString())
              ->check(CLI::PositiveNumber);
    destroy->excludes(forget);
    destroy->excludes(check);
    forget->excludes(check);
    addSchedule(commands, group);
    auto restoring = std::make_shared<RestoreOptions>();
    verb = commands.verb(group, "restore", Texts::tr("put a backup back: BACKUP FILE"), restoring, restore);
    verb->get_option("DOSSIER")->description(Texts::tr("the backup").toStdString());
    verb->add_option("FILE", restoring->target, Texts::tr("the dossier's file").toStdString())->required();
    verb->add_flag("--replace", restoring->replace,
        Texts::tr("keep the dossier that stands there aside and take its place").toStdString());
}

} // namespace waarborg::cli
