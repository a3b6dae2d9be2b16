// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/roundmaker.h"

#include "models/people/people.h"
#include "models/questionnaires/questionnaires.h"
#include "ui/campaigns/rounddialog.h"

#include <QPointer>

namespace waarborg::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto MissingKey = "missing"_L1;

} // namespace

struct RoundMaker::Choices {
    std::vector<questionnaires::QuestionnaireSummary> questionnaires;
    std::vector<people::PackedPerson> people;
};

void RoundMaker::start()
{
    const auto work = [](access::Session &own, const Progress &) -> Result<Choices> {
        WAARBORG_LET(questionnaires, questionnaires::listQuestionnaires(own));
        WAARBORG_LET(people, people::allPeople(own));
        return Choices { std::move(questionnaires), std::move(people) };
    };
    run<Choices>(tr("Reading users and questionnaires"), work, [this](const Choices &choices) { choose(choices); });
}

void RoundMaker::choose(const Choices &choices)
{
    if (choices.questionnaires.empty())
        return askFor(tr("A round asks a questionnaire: add one first."), tr("Questionnaires"), u"questionnaires"_s);
    if (choices.people.empty())
        return askFor(tr("A round asks people: add users first."), tr("Users"), u"people"_s);
    banner().withdraw(MissingKey);
    const QDate today = session().clock().nowUtc().toLocalTime().date();
    auto *dialog = new RoundDialog(choices.questionnaires, choices.people, today, window());
    connect(dialog, &RoundDialog::submitted, this, [this, dialog] { create(dialog); });
    dialog->open();
}

void RoundMaker::askFor(const QString &sentence, const QString &paneTitle, const QString &pane)
{
    banner().post(
        { .key = MissingKey, .severity = Severity::Warning, .text = sentence, .action = paneTitle, .act = [this, pane] {
             Q_EMIT paneRequested(pane);
         } });
}

void RoundMaker::create(RoundDialog *dialog)
{
    dialog->setError({});
    dialog->setBusy(true);
    const campaigns::CreateRoundRequest request = dialog->request();
    const auto done = [this, dialog = QPointer(dialog)](const Result<campaigns::CreatedRound> &created) {
        if (dialog) {
            dialog->setBusy(false);
            created ? dialog->accept() : dialog->setError(errorText(created.error()));
        }
        if (created)
            finish(*created);
    };
    auto *task = BackgroundTask::run<campaigns::CreatedRound>(
        this, session(), tr("Making the round"),
        [request](
            access::Session &own, const Progress &progress) { return campaigns::createRound(own, request, progress); },
        done);
    // Cancel in the dialog leaves nothing: the round is made in one transaction.
    connect(dialog, &QDialog::rejected, task, &BackgroundTask::stop);
    Q_EMIT taskStarted(task);
}

void RoundMaker::finish(const campaigns::CreatedRound &created)
{
    QString text = tr("%Ln invitation(s) made; nothing was sent yet.", nullptr, static_cast<int>(created.invitations));
    if (!created.sharing.isEmpty())
        text += u' '
            + tr("%Ln person(s) share an address with somebody else and get no mail of their own.", nullptr,
                static_cast<int>(created.sharing.size()));
    announce(text);
    Q_EMIT made(created.round);
}

} // namespace waarborg::ui
