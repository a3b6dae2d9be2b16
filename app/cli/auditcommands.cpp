// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/common/secrets.h"
#include "models/campaigns/mailsettings.h"
#include "models/reports/auditexport.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;
using access::AuditRecord;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    qint64 limit = 1000;
    qint64 before = 0;
    std::string from;
    std::string to;
    std::string account;
    std::string action;
    std::string result;
    std::string text;
    std::string file;
    std::string day;
    std::string recipient;
    std::vector<std::string> anchors;
};

// The beginning of a day in local time.
Result<QDateTime> dayStart(const std::string &argument, int later = 0)
{
    if (argument.empty())
        return QDateTime();
    const QDate day = QDate::fromString(text(argument), Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::Usage, Texts::tr("“%1” is no day: write it as 2026-11-23.").arg(text(argument)));
    return day.addDays(later).startOfDay();
}

Result<access::AuditFilter> filterOf(const Options &options)
{
    WAARBORG_LET(from, dayStart(options.from));
    WAARBORG_LET(until, dayStart(options.to, 1));
    const auto result = access::auditResultFromWord(text(options.result));
    if (!options.result.empty() && !result)
        return fail(ErrorCode::Usage, Texts::tr("--result is one of %1.").arg(u"ok, denied, failed"_s));
    return access::AuditFilter { options.limit, options.before, from, until, text(options.account),
        text(options.action), result, text(options.text) };
}

Result<Outcome> list(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(filter, filterOf(options));
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(records, access::auditRecords(session, filter));
    QJsonArray array;
    QStringList lines;
    for (const AuditRecord &record : records) {
        array.append(access::auditJson(record));
        lines << QStringList { QString::number(record.sequence), record.time.toString(Qt::ISODate), record.account,
            record.action, record.object, access::auditResultWord(record.result), record.detail }
                     .join(u"  "_s);
    }
    return Outcome { { { u"rows"_s, array } }, lines.join(u'\n') };
}

QJsonObject verdictJson(const access::AuditVerdict &verdict)
{
    QJsonArray anchors;
    for (const auto &[anchor, state] : verdict.anchors)
        anchors.append(QJsonObject {
            { u"anchor"_s, access::anchorWord(anchor) }, { u"state"_s, access::anchorStateWord(state) } });
    QJsonObject json { { u"clean"_s, verdict.isClean() }, { u"rows"_s, verdict.rows },
        { u"first"_s, verdict.firstSequence }, { u"last"_s, verdict.lastSequence },
        { u"guards"_s, QJsonArray::fromStringList(verdict.guardFaults) }, { u"anchors"_s, anchors } };
    if (!verdict.fault.isEmpty()) {
        json.insert("brokenAt"_L1, verdict.brokenAt);
        json.insert("fault"_L1, verdict.fault);
    }
    return json;
}

Result<Outcome> verify(const Runtime &runtime, const Options &options)
{
    QList<access::AuditAnchor> anchors;
    for (const std::string &argument : options.anchors) {
        WAARBORG_LET(anchor, access::readAnchor(filePath(argument)));
        anchors << anchor;
    }
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(verdict, access::auditVerdict(session, anchors));
    return Outcome { verdictJson(verdict), access::auditVerdictText(verdict),
        verdict.isClean() ? Done : NoDossierThere };
}

Result<Outcome> mailAnchor(access::Session &session, const QString &recipient)
{
    WAARBORG_LET(settings, campaigns::mailSettings(session));
    WAARBORG_LET(password, app::smtpPassword(settings));
    WAARBORG_LET(anchor, campaigns::sendAnchor(session, settings, password.secret, recipient));
    return Outcome { { { u"anchor"_s, access::anchorWord(anchor) }, { u"sent"_s, recipient } },
        Texts::tr("Sent to %1 (%2).").arg(recipient, access::anchorLine(anchor)) };
}

Result<Outcome> anchor(const Runtime &runtime, const Options &options)
{
    if (options.file.empty() == options.recipient.empty())
        return fail(ErrorCode::Usage, Texts::tr("Name a new file with -o, or an address with --mail-to."));
    WAARBORG_LET(session, runtime.login());
    if (!options.recipient.empty())
        return mailAnchor(session, text(options.recipient));
    const QString path = filePath(options.file);
    WAARBORG_LET(anchor, access::writeAnchor(session, path));
    return Outcome { { { u"anchor"_s, access::anchorWord(anchor) }, { u"file"_s, path } },
        Texts::tr("Written to %1 (%2). Keep it where nobody can change both it and the dossier.")
            .arg(path, access::anchorLine(anchor)) };
}

Result<Outcome> prune(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(before, dayStart(options.day));
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(pruned, access::pruneAudit(session, before.date()));
    const bool any = pruned.last >= pruned.first;
    const qint64 rows = any ? pruned.last - pruned.first + 1 : 0;
    return Outcome { { { u"pruned"_s, rows }, { u"first"_s, pruned.first }, { u"last"_s, pruned.last } },
        any ? Texts::tr("Rows %1 to %2 were removed; a row of the log says so.").arg(pruned.first).arg(pruned.last)
            : Texts::tr("No row is older. Nothing was removed.") };
}

Result<Outcome> exportRows(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(filter, filterOf(options));
    WAARBORG_LET(session, runtime.login());
    const QString path = filePath(options.file);
    WAARBORG_LET(made, reports::exportAudit(session, filter, path));
    return Outcome { { { u"file"_s, path }, { u"rows"_s, made.rows }, { u"anchor"_s, access::anchorWord(made.anchor) },
                         { u"sha256"_s, QString::fromLatin1(made.sha256.toHex()) } },
        Texts::tr("%1 rows written to %2.").arg(made.rows).arg(path) };
}

void addFilter(CLI::App *verb, Options &options)
{
    verb->add_option("--from", options.from, Texts::tr("first day, as 2026-11-23").toStdString());
    verb->add_option("--to", options.to, Texts::tr("last day").toStdString());
    verb->add_option("--account", options.account, Texts::tr("of this account").toStdString());
    verb->add_option(
        "--action", options.action, Texts::tr("as in the list, for example “people import”").toStdString());
    verb->add_option("--result", options.result, "ok, denied, failed");
    verb->add_option("--text", options.text, Texts::tr("that hold this text").toStdString());
}

} // namespace

void addAuditCommands(Commands &commands)
{
    CLI::App *group = commands.group("audit", Texts::tr("who did what"));
    auto options = std::make_shared<Options>();
    CLI::App *verb = commands.verb(group, "list", Texts::tr("the log, newest first"), options, list);
    verb->add_option("--limit", options->limit, Texts::tr("at most so many rows").toStdString());
    verb->add_option("--before", options->before, Texts::tr("only rows before this one: the next page").toStdString());
    addFilter(verb, *options);
    verb = commands.verb(
        group, "verify", Texts::tr("recompute the log's chain and say what that proves"), options, verify);
    verb->add_option("--anchor", options->anchors, Texts::tr("compare an anchor: a file, or as printed").toStdString())
        ->allow_extra_args(false);
    verb = commands.verb(
        group, "anchor", Texts::tr("write the log's end to a file, to be kept elsewhere"), options, anchor);
    verb->add_option("-o,--output", options->file, Texts::tr("a new file").toStdString());
    verb->add_option("--mail-to", options->recipient, Texts::tr("send it there instead").toStdString());
    verb = commands.verb(group, "prune", Texts::tr("remove the oldest rows"), options, prune);
    verb->add_option("--before", options->day, Texts::tr("rows of this day and later stay").toStdString())->required();
    verb = commands.verb(group, "export", Texts::tr("write the log to a file"), options, exportRows);
    verb->add_option("-o,--output", options->file, Texts::tr("the file, .csv or .json").toStdString())->required();
    addFilter(verb, *options);
}

} // namespace waarborg::cli
