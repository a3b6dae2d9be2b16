// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panes.h"

#include "app/common/secrets.h"
#include "app/desktop/settingspages.h"
#include "models/backups/backups.h"
#include "models/campaigns/roundmodel.h"
#include "models/incidents/incidents.h"
#include "models/people/people.h"
#include "models/questionnaires/questionnaires.h"
#include "ui/answers/answerspane.h"
#include "ui/audit/auditpane.h"
#include "ui/campaigns/roundspane.h"
#include "ui/incidents/incidentspane.h"
#include "ui/people/peoplepane.h"
#include "ui/questionnaires/questionnairespane.h"
#include "ui/settings/settingspane.h"

#include <QCoreApplication>

namespace waarborg::app {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Panes)
};

template <typename PaneClass>
auto maker()
{
    return [](const ui::PaneInfo &info, const ui::PaneContext &context, QWidget *parent) -> ui::Pane * {
        return new PaneClass(info, context, parent);
    };
}

Result<ui::StepState> peopleStep(access::Session &session)
{
    people::PeopleQuery query;
    query.limit = 1;
    WAARBORG_LET(page, people::listPeople(session, query));
    ui::StepState state;
    state.done = page.total > 0;
    state.summary
        = state.done ? Texts::tr("%Ln user(s)", nullptr, static_cast<int>(page.total)) : Texts::tr("No users yet");
    state.next = Texts::tr("Start with the users");
    return state;
}

Result<ui::StepState> questionnairesStep(access::Session &session)
{
    WAARBORG_LET(all, questionnaires::listQuestionnaires(session));
    ui::StepState state;
    state.done = !all.empty();
    state.summary = state.done ? Texts::tr("%Ln questionnaire(s)", nullptr, static_cast<int>(all.size()))
                               : Texts::tr("No questionnaire yet");
    state.next = Texts::tr("Add a questionnaire");
    return state;
}

Result<ui::StepState> roundsStep(access::Session &session)
{
    WAARBORG_LET(rounds, campaigns::listRounds(session));
    ui::StepState state;
    state.summary = Texts::tr("No round yet");
    state.next = Texts::tr("Start a round");
    if (rounds.isEmpty())
        return state;
    const campaigns::RoundOverview &newest = rounds.constFirst();
    state.done = newest.counts.sent > 0 || newest.counts.answered > 0;
    state.summary = Texts::tr("%1: %Ln sent", nullptr, static_cast<int>(newest.counts.sent)).arg(newest.round.name);
    state.next = Texts::tr("Send the invitations");
    for (const campaigns::RoundOverview &each : rounds) {
        if (each.counts.unknown > 0)
            state.notices << Texts::tr(
                "%1: the server did not confirm %Ln message(s)", nullptr, static_cast<int>(each.counts.unknown))
                                 .arg(each.round.name);
    }
    return state;
}

Result<ui::StepState> answersStep(access::Session &session)
{
    WAARBORG_LET(rounds, campaigns::listRounds(session));
    ui::StepState state;
    state.summary = Texts::tr("No answers yet");
    state.next = Texts::tr("Take in answers");
    if (rounds.isEmpty())
        return state;
    // The newest round may have no answers yet while the one before it has.
    const auto answered = std::ranges::find_if(rounds, [](const auto &one) { return one.counts.answered > 0; });
    state.done = answered != rounds.end();
    if (state.done)
        state.summary = Texts::tr("%1: %2").arg(
            answered->round.name, campaigns::responseText(answered->counts.answered, answered->counts.invited));
    return state;
}

Result<ui::StepState> incidentsStep(access::Session &session)
{
    WAARBORG_LET(all, incidents::listIncidents(session));
    ui::StepState state;
    state.done = true;
    state.summary
        = all.empty() ? Texts::tr("No incident") : Texts::tr("%Ln incident(s)", nullptr, static_cast<int>(all.size()));
    for (const incidents::ShownIncident &each : all) {
        using State = incidents::Deadline::State;
        if (each.deadline.state == State::Running || each.deadline.state == State::Overdue)
            //: an incident's number and its clock: "41 h 10 min left"
            state.notices
                << Texts::tr("Incident %1: %2").arg(each.incident.id.value).arg(incidents::deadlineText(each.deadline));
    }
    return state;
}

// No step of a round: only says when a backup is due.
Result<ui::StepState> settingsStep(access::Session &session)
{
    ui::StepState state;
    state.done = true;
    state.part = QStringLiteral("backup");
    if (!access::allows(session.account().roles, access::UseCase::ShowBackups))
        return state;
    WAARBORG_LET(backup, backups::backupState(session));
    if (backup.isOverdue && backup.newest)
        state.notices << Texts::tr("Backup %Ln day(s) old", nullptr, static_cast<int>(backup.ageDays));
    else if (backup.isOverdue)
        state.notices << Texts::tr("No backup yet");
    return state;
}

ui::Pane *makeRounds(const ui::PaneInfo &info, const ui::PaneContext &context, QWidget *parent)
{
    const auto find = [](const campaigns::MailSettings &settings) -> Result<SecretBytes> {
        WAARBORG_LET(found, smtpPassword(settings));
        return std::move(found.secret);
    };
    return new ui::RoundsPane(info, context, { find, keepSmtpPassword }, parent);
}

ui::Pane *makeSettings(const ui::PaneInfo &info, const ui::PaneContext &context, QWidget *parent)
{
    return new ui::SettingsPane(info, context, settingsPages(), parent);
}

} // namespace

QList<ui::PaneEntry> panes()
{
    QList<ui::PaneEntry> all;
    all << ui::PaneEntry { { QStringLiteral("people"), Texts::tr("Users"), QStringLiteral("system-users") },
        access::UseCase::ListPeople, maker<ui::PeoplePane>(), peopleStep };
    all << ui::PaneEntry { { QStringLiteral("questionnaires"), Texts::tr("Questionnaires"),
                               QStringLiteral("view-list-tree") },
        access::UseCase::ListQuestionnaires, maker<ui::QuestionnairesPane>(), questionnairesStep };
    all << ui::PaneEntry { { QStringLiteral("rounds"), Texts::tr("Rounds"), QStringLiteral("mail-send") },
        access::UseCase::ListRounds, makeRounds, roundsStep };
    all << ui::PaneEntry { { QStringLiteral("answers"), Texts::tr("Answers"), QStringLiteral("mail-folder-inbox") },
        access::UseCase::ReviewAnswers, maker<ui::AnswersPane>(), answersStep };
    all << ui::PaneEntry { { QStringLiteral("incidents"), Texts::tr("Incidents"), QStringLiteral("dialog-warning") },
        access::UseCase::ListIncidents, maker<ui::IncidentsPane>(), incidentsStep };
    all << ui::PaneEntry { { QStringLiteral("audit"), Texts::tr("Log"), QStringLiteral("view-history") },
        access::UseCase::ReadAudit, maker<ui::AuditPane>(), {} };
    all << ui::PaneEntry { { QStringLiteral("settings"), Texts::tr("Settings"), QStringLiteral("configure") },
        access::UseCase::ShowDossier, makeSettings, settingsStep };
    return all;
}

} // namespace waarborg::app
