// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

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
};

Result<Outcome> list(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(records, access::auditRecords(session, { .limit = options.limit }));
    QJsonArray array;
    QStringList lines;
    for (const AuditRecord &record : records) {
        const QString time = record.time.toString(Qt::ISODate);
        array.append(QJsonObject { { u"seq"_s, record.sequence }, { u"time"_s, time }, { u"account"_s, record.account },
            { u"session"_s, record.session }, { u"action"_s, record.action }, { u"object"_s, record.object },
            { u"result"_s, access::auditResultWord(record.result) }, { u"detail"_s, record.detail } });
        lines << QStringList { QString::number(record.sequence), time, record.account, record.action, record.object,
            access::auditResultWord(record.result), record.detail }
                     .join(u"  "_s);
    }
    return Outcome { { { u"rows"_s, array } }, lines.join(u'\n') };
}

Result<Outcome> verify(const Runtime &runtime, const Options &)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(verdict, access::auditVerdict(session));
    QJsonObject json { { u"clean"_s, verdict.fault.isEmpty() }, { u"rows"_s, verdict.rows },
        { u"last"_s, verdict.lastSequence } };
    if (verdict.fault.isEmpty())
        return Outcome { json,
            Texts::tr("The chain of %1 rows holds: none was changed, removed or put elsewhere. Whether newer rows "
                      "were cut off together "
                      "with the chain's end, only an anchor kept elsewhere can tell.")
                .arg(verdict.rows) };
    json.insert("brokenAt"_L1, verdict.brokenAt);
    json.insert("fault"_L1, verdict.fault);
    return Outcome { json, errorText({ ErrorCode::AuditBroken, { QString::number(verdict.brokenAt), verdict.fault } }),
        NoDossierThere };
}

} // namespace

void addAuditCommands(Commands &commands)
{
    CLI::App *group = commands.group("audit", Texts::tr("who did what"));
    auto options = std::make_shared<Options>();
    CLI::App *verb = commands.verb(group, "list", Texts::tr("the log, newest first"), options, list);
    verb->add_option("--limit", options->limit, Texts::tr("at most so many rows").toStdString());
    commands.verb(group, "verify", Texts::tr("recompute the log's chain"), options, verify);
}

} // namespace waarborg::cli
