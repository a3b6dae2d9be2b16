// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/common/secrets.h"
#include "models/answers/intake.h"
#include "models/campaigns/rounds.h"
#include "models/campaigns/sending.h"
#include "models/privacy/erasure.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;
using campaigns::RoundCounts;
using campaigns::RoundId;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    qint64 id = 0;
    qint64 questionnaire = 0;
    std::string name;
    std::string closes;
    std::string formUrl;
    std::vector<qint64> people;
    bool all = false;
    bool anonymous = false;
    int minimumGroup = 0;
    bool reminder = false;
    bool shared = false;
    std::string output;
    std::string unknown;
    qint64 person = 0;
    bool yes = false;
};

QJsonObject countsJson(const RoundCounts &counts)
{
    return { { u"invited"_s, counts.invited }, { u"queued"_s, counts.queued }, { u"sending"_s, counts.sending },
        { u"sent"_s, counts.sent }, { u"deferred"_s, counts.deferred }, { u"refused"_s, counts.refused },
        { u"unknown"_s, counts.unknown }, { u"answered"_s, counts.answered } };
}

QString countsText(const RoundCounts &counts)
{
    return Texts::tr("%1 invited, %2 sent, %3 waiting, %4 refused, %5 unknown, %6 answered")
        .arg(counts.invited)
        .arg(counts.sent)
        .arg(counts.queued + counts.sending + counts.deferred)
        .arg(counts.refused)
        .arg(counts.unknown)
        .arg(counts.answered);
}

Result<Outcome> create(const Runtime &runtime, const Options &options)
{
    if (options.all == !options.people.empty())
        return fail(ErrorCode::Usage, Texts::tr("Invite everybody with --all, or name people with --people."));
    campaigns::CreateRoundRequest request { .questionnaire = { options.questionnaire }, .name = text(options.name) };
    if (!options.closes.empty()) {
        request.closes = QDate::fromString(text(options.closes), Qt::ISODate);
        if (!request.closes.isValid())
            return fail(ErrorCode::Usage, Texts::tr("--closes wants a date as 2026-12-31."));
    }
    if (options.anonymous)
        request.anonymity = campaigns::Anonymity::Anonymous;
    if (options.minimumGroup > 0)
        request.minimumGroup = options.minimumGroup;
    for (const qint64 person : options.people)
        request.people << people::PersonId { person };
    request.formAddress = text(options.formUrl);
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(created, campaigns::createRound(session, request, runtime.progress()));
    QJsonArray sharing = QJsonArray::fromStringList(created.sharing);
    return Outcome { { { u"campaign"_s, created.round.value }, { u"invitations"_s, created.invitations },
                         { u"sharedAddress"_s, sharing } },
        Texts::tr("Round %1: %2 invitations, %3 people share an address with somebody else.")
            .arg(created.round.value)
            .arg(created.invitations)
            .arg(created.sharing.size()) };
}

Result<Outcome> status(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(overview, campaigns::roundStatus(session, RoundId { options.id }));
    QJsonObject json = countsJson(overview.counts);
    json.insert("name"_L1, overview.round.name);
    json.insert("open"_L1, overview.round.status == campaigns::RoundStatus::Open);
    return Outcome { json, overview.round.name + ": "_L1 + countsText(overview.counts) };
}

Result<Outcome> forms(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    if (options.shared) {
        WAARBORG_LET(path, campaigns::writeSharedForm(session, RoundId { options.id }, filePath(options.output)));
        return Outcome { { { u"form"_s, path } }, Texts::tr("Written to %1.").arg(path) };
    }
    WAARBORG_LET(
        written, campaigns::writeForms(session, RoundId { options.id }, filePath(options.output), runtime.progress()));
    QJsonArray array;
    for (const campaigns::WrittenForm &form : written)
        array.append(
            QJsonObject { { u"person"_s, form.person.value }, { u"name"_s, form.name }, { u"file"_s, form.file } });
    return Outcome { { { u"forms"_s, array } },
        Texts::tr("%1 forms written to %2.").arg(written.size()).arg(filePath(options.output)) };
}

Result<Outcome> send(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(settings, campaigns::mailSettings(session));
    WAARBORG_LET(password, mailPassword(settings));
    campaigns::SendRequest request { .round = { options.id }, .settings = settings };
    if (options.reminder)
        request.kind = campaigns::MessageKind::Reminder;
    request.transport = [&] { return campaigns::makeTransport(settings, password); };
    WAARBORG_LET(summary, campaigns::sendRound(session, request, runtime.progress()));
    if (summary.stopped)
        say(errorText(*summary.stopped));
    const RoundCounts &counts = summary.counts;
    const bool allSent = counts.queued + counts.sending + counts.deferred + counts.refused + counts.unknown == 0;
    const int exitCode = allSent ? Done : summary.attempted == 0 && summary.stopped ? Failed : DoneInPart;
    return Outcome { countsJson(counts), countsText(counts), exitCode };
}

Result<Outcome> resolve(const Runtime &runtime, const Options &options)
{
    const bool again = options.unknown == "again";
    if (!again && options.unknown != "sent")
        return fail(ErrorCode::Usage, Texts::tr("--unknown is followed by sent or again."));
    WAARBORG_LET(session, runtime.login());
    const auto choice = again ? campaigns::UnknownChoice::SendAgain : campaigns::UnknownChoice::CountAsSent;
    WAARBORG_LET(changed, campaigns::resolveUnknown(session, RoundId { options.id }, choice));
    return Outcome { { { u"resolved"_s, changed } }, Texts::tr("%1 messages.").arg(changed) };
}

Result<Outcome> withdraw(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_TRY(campaigns::withdrawInvitation(session, RoundId { options.id }, { options.person }));
    return Outcome { { { u"withdrawn"_s, options.person } }, Texts::tr("The invitation is withdrawn.") };
}

Result<Outcome> close(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(waited, answers::closeRound(session, { options.id }));
    return Outcome { { { u"closed"_s, true }, { u"accepted"_s, waited.accepted } }, Texts::tr("The round is closed.") };
}

Result<Outcome> erase(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    const RoundId round { options.id };
    WAARBORG_LET(overview, campaigns::roundStatus(session, round));
    if (!options.yes)
        return fail(ErrorCode::Usage,
            Texts::tr("Round %1 “%2” has %3 invitations and %4 answers. Nothing was erased. To erase it for good, say "
                      "--yes.")
                .arg(options.id)
                .arg(overview.round.name)
                .arg(overview.counts.invited)
                .arg(overview.counts.answered));
    WAARBORG_LET(erased, privacy::eraseRound(session, round));
    return Outcome { { { u"erased"_s, options.id }, { u"invitations"_s, erased.invitations },
                         { u"messages"_s, erased.messages }, { u"answers"_s, erased.answers.answers },
                         { u"waiting"_s, erased.answers.waiting }, { u"setAside"_s, erased.answers.setAside } },
        Texts::tr(
            "Round %1 is erased: %2 invitations, %3 messages, %4 answers, %5 set aside. Backups from before, forms "
            "in folders and mails that were sent still hold what they held.")
            .arg(options.id)
            .arg(erased.invitations)
            .arg(erased.messages)
            .arg(erased.answers.answers + erased.answers.waiting)
            .arg(erased.answers.setAside) };
}

Result<Outcome> reopen(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_TRY(campaigns::reopenRound(session, RoundId { options.id }));
    return Outcome { { { u"closed"_s, false } }, Texts::tr("The round is open again.") };
}

} // namespace

void addCampaignCommands(Commands &commands)
{
    CLI::App *group = commands.group("campaign", Texts::tr("rounds: who is asked, and how far it is"));
    auto options = std::make_shared<Options>();
    CLI::App *verb = commands.verb(group, "create", Texts::tr("make a round"), options, create);
    verb->add_option("--questionnaire", options->questionnaire, Texts::tr("the questionnaire's number").toStdString())
        ->required();
    verb->add_option("--name", options->name, Texts::tr("the round's name").toStdString())->required();
    verb->add_option("--closes", options->closes, Texts::tr("last day, as 2026-12-31").toStdString());
    verb->add_option("--people", options->people, Texts::tr("numbers of people, with commas").toStdString())
        ->delimiter(',')
        ->allow_extra_args(false);
    verb->add_flag("--all", options->all, Texts::tr("everybody").toStdString());
    verb->add_flag("--anonymous", options->anonymous,
        Texts::tr("nobody sees who answered what; can't be changed later").toStdString());
    verb->add_option("--minimum-group", options->minimumGroup,
        Texts::tr("fewer answers are not shown (anonymous: 5)").toStdString());
    verb->add_option("--form-url", options->formUrl,
        Texts::tr("where the form stands; without it the form is attached").toStdString());
    const auto withRound = [&](const char *name, const QString &description, auto run) {
        CLI::App *made = commands.verb(group, name, description, options, run);
        made->add_option("ID", options->id, Texts::tr("the round's number").toStdString())->required();
        return made;
    };
    withRound("status", Texts::tr("how far a round is"), status);
    verb = withRound("forms", Texts::tr("write the forms, one for each who has not answered"), forms);
    verb->add_option("-o,--output", options->output, Texts::tr("folder; with --shared a file").toStdString())
        ->required();
    verb->add_flag(
        "--shared", options->shared, Texts::tr("one form without a code, for a share or an intranet").toStdString());
    verb = withRound("send", Texts::tr("send the invitations that are not sent yet"), send);
    verb->add_flag("--reminder", options->reminder, Texts::tr("remind those who have not answered").toStdString());
    verb = withRound("resolve", Texts::tr("decide about messages that no server confirmed"), resolve);
    verb->add_option("--unknown", options->unknown, Texts::tr("sent: count as sent; again: send again").toStdString())
        ->required();
    verb = withRound("withdraw", Texts::tr("withdraw one person's invitation"), withdraw);
    verb->add_option("PERSON", options->person, Texts::tr("the person's number").toStdString())->required();
    withRound("close", Texts::tr("close a round"), close);
    verb = withRound("erase", Texts::tr("erase a round for good, with its answers"), erase);
    verb->add_flag("--yes", options->yes, Texts::tr("yes, nothing of it can be brought back").toStdString());
    withRound("reopen", Texts::tr("open a closed round again"), reopen);
}

} // namespace waarborg::cli
