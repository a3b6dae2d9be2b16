// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "models/campaigns/rounds.h"
#include "models/reports/roundreport.h"

#include <QCoreApplication>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string output;
    std::string kind = "round";
    qint64 round = 0;
};

Result<campaigns::RoundId> chosenRound(access::Session &session, const Options &options)
{
    if (options.round > 0)
        return campaigns::RoundId { options.round };
    WAARBORG_LET(rounds, campaigns::listRounds(session));
    if (rounds.isEmpty())
        return fail(ErrorCode::NotFound, Texts::tr("round"), QString());
    return rounds.constFirst().round.id;
}

Result<Outcome> write(const Runtime &runtime, const Options &options)
{
    const QString path = filePath(options.output);
    if (!path.endsWith(".pdf"_L1, Qt::CaseInsensitive) || options.kind != "round")
        return fail(ErrorCode::Usage, Texts::tr("Only a report of a round as .pdf can be written so far."));
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(round, chosenRound(session, options));
    WAARBORG_TRY(reports::writeRoundReport(session, round, path, runtime.progress()));
    return Outcome { { { u"report"_s, path }, { u"campaign"_s, round.value } }, Texts::tr("Written to %1.").arg(path) };
}

} // namespace

void addReportCommands(Commands &commands)
{
    CLI::App *group = commands.group("report", Texts::tr("print results"));
    auto options = std::make_shared<Options>();
    CLI::App *verb = commands.verb(group, "write", Texts::tr("write a round's report as PDF"), options, write);
    verb->add_option("-o,--output", options->output, Texts::tr("the file, .pdf").toStdString())->required();
    verb->add_option("--kind", options->kind, Texts::tr("round").toStdString());
    verb->add_option(
        "--campaign", options->round, Texts::tr("the round's number; the newest one otherwise").toStdString());
}

} // namespace waarborg::cli
