// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/roundspane.h"

#include "models/campaigns/roundmodel.h"
#include "models/people/people.h"
#include "models/questionnaires/questionnaires.h"
#include "ui/campaigns/rounddialog.h"
#include "ui/campaigns/roundview.h"
#include "ui/common/listabove.h"
#include "ui/common/liststates.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QPointer>
#include <QTableView>

namespace waarborg::ui {

using campaigns::MessageKind;
using campaigns::RoundId;
using campaigns::RoundModel;
using campaigns::RoundOverview;

// What the parts below the list show of one round.
struct RoundsPane::Detail {
    RoundOverview overview;
    campaigns::MailSettings mail;
    QList<campaigns::OutboxRow> messages;
};

RoundsPane::RoundsPane(const PaneInfo &info, const PaneContext &context, PasswordSource password, QWidget *parent)
    : Pane(info, context, parent)
    , m_model(new RoundModel(this))
    , m_table(new QTableView(this))
    , m_states(new ListStates(m_table, this))
    , m_view(new RoundView(this))
    , m_parts(new ListAbove(m_states, m_view, this))
    , m_sender(new RoundSender(this, session(), banner(), std::move(password)))
{
    createActions();
    createTable();
    setContent(m_parts);
    m_states->showLoading();
    m_view->setMailAllowed(mayDo(access::UseCase::ConfigureMail));
    connect(m_states, &ListStates::retryRequested, this, &RoundsPane::refresh);
    connect(m_view, &RoundView::unknownChosen, this, &RoundsPane::chooseUnknown);
    connect(m_view, &RoundView::mailChosen, this, [this] { m_sender->setUpMail(); });
    connect(m_sender, &RoundSender::taskStarted, this, &RoundsPane::taskStarted);
    connect(m_sender, &RoundSender::taskStarted, this, &RoundsPane::followActions);
    connect(m_sender, &RoundSender::progressed, this, &RoundsPane::followSending);
    connect(m_sender, &RoundSender::finished, this, &RoundsPane::refresh);
    connect(m_sender, &RoundSender::settingsChanged, this, &RoundsPane::refresh);
    connect(m_sender, &RoundSender::unknownChosen, this, &RoundsPane::chooseUnknown);
    followActions();
}

void RoundsPane::createActions()
{
    using access::UseCase;
    QAction *start
        = addPaneAction(ActionKind::Primary, tr("New round"), QStringLiteral("list-add"), UseCase::CreateRound);
    connect(start, &QAction::triggered, this, &RoundsPane::startRound);
    m_states->setEmpty(tr("No round yet."), start);
    m_send = addPaneAction(ActionKind::Other, tr("Send"), QStringLiteral("mail-send"), UseCase::SendRound);
    connect(m_send, &QAction::triggered, this, [this] { prepareSending(MessageKind::Invitation); });
    m_remind = addPaneAction(ActionKind::Other, tr("Remind"), QStringLiteral("mail-forward"), UseCase::SendRound);
    connect(m_remind, &QAction::triggered, this, [this] { prepareSending(MessageKind::Reminder); });
    m_close = addPaneAction(ActionKind::Other, tr("Close"), QStringLiteral("object-locked"), UseCase::CloseRound);
    connect(m_close, &QAction::triggered, this, &RoundsPane::closeRound);
    QAction *forms
        = addPaneAction(ActionKind::Export, tr("Write forms"), QStringLiteral("document-export"), UseCase::WriteForms);
    connect(forms, &QAction::triggered, this, &RoundsPane::writeForms);
    QAction *shared = addPaneAction(
        ActionKind::Other, tr("Write shared form"), QStringLiteral("document-export"), UseCase::WriteForms);
    connect(shared, &QAction::triggered, this, &RoundsPane::writeSharedForm);
    m_openActions = { forms, shared };
    auto *again = new QAction(tr("Read again"), this);
    again->setShortcut(shortcutFor(ActionKind::Refresh));
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QAction::triggered, this, &RoundsPane::refresh);
    addAction(again);
}

void RoundsPane::createTable()
{
    m_table->setModel(m_model);
    prepareTable(m_table, info().title);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = { { RoundModel::Closes, 112 }, { RoundModel::Invited, 88 },
        { RoundModel::Answered, 112 }, { RoundModel::Status, 104 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    header->setSectionResizeMode(RoundModel::Name, QHeaderView::Stretch);
    header->setSortIndicator(RoundModel::Closes, Qt::DescendingOrder);
    rememberColumns(header, settings(), info().key);
    offerHiddenColumns(header);
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RoundsPane::followSelection);
    // Again too on the row that is chosen already: in a narrow window Back leaves it chosen.
    for (const auto signal : { &QTableView::clicked, &QTableView::activated })
        connect(m_table, signal, m_parts, &ListAbove::showDetail);
}

QList<QWidget *> RoundsPane::regions() const { return { m_table, m_view }; }

void RoundsPane::refresh()
{
    if (!m_loaded)
        m_states->showLoading();
    runTask<QList<RoundOverview>>(
        tr("Reading rounds"), [](access::Session &own, const Progress &) { return campaigns::listRounds(own); },
        [this](const QList<RoundOverview> &rounds) { take(rounds); });
}

void RoundsPane::take(const QList<RoundOverview> &rounds)
{
    m_loaded = true;
    m_model->setItems({ rounds.begin(), rounds.end() });
    rounds.isEmpty() ? m_states->showEmpty() : m_states->showList();
    int row = m_afterLoad.isValid() ? m_model->rowOf(m_afterLoad.value) : -1;
    // In a narrow window choosing a row leaves the list: there the person does it.
    if (row < 0 && !current() && !rounds.isEmpty() && window()->width() >= NarrowWindow)
        row = 0;
    m_shown = {};
    if (row >= 0)
        m_table->selectRow(row);
    m_afterLoad = {};
    followSelection();
}

const RoundOverview *RoundsPane::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->item(rows.constFirst());
}

void RoundsPane::followSelection()
{
    followActions();
    const RoundOverview *chosen = current();
    if (!chosen) {
        m_parts->hideDetail();
        m_shown = {};
        return;
    }
    m_parts->showDetail();
    if (chosen->round.id != m_shown)
        showRound(chosen->round.id);
}

void RoundsPane::followActions()
{
    const RoundOverview *chosen = current();
    const bool open = chosen && chosen->round.status == campaigns::RoundStatus::Open;
    m_send->setEnabled(open && !m_sender->isSending());
    m_remind->setEnabled(open && !m_sender->isSending() && chosen->counts.answered < chosen->counts.invited);
    m_close->setEnabled(open && !m_sender->isSending());
    for (QAction *action : m_openActions)
        action->setEnabled(open);
}

void RoundsPane::showRound(RoundId round)
{
    m_shown = round;
    m_countsShown.restart();
    const auto work = [round](access::Session &own, const Progress &) -> Result<Detail> {
        WAARBORG_LET(overview, campaigns::roundStatus(own, round));
        WAARBORG_LET(mail, campaigns::mailSettings(own));
        WAARBORG_LET(messages, campaigns::messages(own, round));
        return Detail { overview, mail, messages };
    };
    runTask<Detail>(tr("Reading the round"), work, [this, round](const Detail &detail) {
        m_model->put(detail.overview);
        followActions();
        if (round != m_shown)
            return;
        m_view->showRound(detail.overview, detail.mail);
        m_view->showMessages(detail.messages);
    });
}

void RoundsPane::startRound()
{
    struct Choices {
        std::vector<questionnaires::QuestionnaireSummary> questionnaires;
        std::vector<people::PackedPerson> people;
    };
    const auto work = [](access::Session &own, const Progress &) -> Result<Choices> {
        WAARBORG_LET(questionnaires, questionnaires::listQuestionnaires(own));
        WAARBORG_LET(people, people::allPeople(own));
        return Choices { std::move(questionnaires), std::move(people) };
    };
    runTask<Choices>(tr("Reading users and questionnaires"), work, [this](Choices choices) {
        const bool noQuestionnaire = choices.questionnaires.empty();
        if (noQuestionnaire || choices.people.empty()) {
            banner().post({ .key = QStringLiteral("missing"),
                .severity = Severity::Warning,
                .text = noQuestionnaire ? tr("A round asks a questionnaire: add one first.")
                                        : tr("A round asks people: add users first."),
                .action = noQuestionnaire ? tr("Questionnaires") : tr("Users"),
                .act = [this, noQuestionnaire] {
                    Q_EMIT paneRequested(noQuestionnaire ? QStringLiteral("questionnaires") : QStringLiteral("people"));
                } });
            return;
        }
        banner().withdraw(QStringLiteral("missing"));
        const QDate today = session().clock().nowUtc().toLocalTime().date();
        auto *dialog = new RoundDialog(choices.questionnaires, std::move(choices.people), today, this);
        connect(dialog, &RoundDialog::submitted, this, [this, dialog] { createRound(dialog); });
        dialog->open();
    });
}

void RoundsPane::createRound(RoundDialog *dialog)
{
    dialog->setError({});
    dialog->setBusy(true);
    const campaigns::CreateRoundRequest request = dialog->request();
    const auto done = [this, dialog = QPointer(dialog)](const Result<campaigns::CreatedRound> &created) {
        if (dialog) {
            dialog->setBusy(false);
            created ? dialog->accept() : dialog->setError(errorText(created.error()));
        }
        if (!created)
            return;
        QString text
            = tr("%Ln invitation(s) made; nothing was sent yet.", nullptr, static_cast<int>(created->invitations));
        if (!created->sharing.isEmpty())
            text += u' '
                + tr("%Ln person(s) share an address with somebody else and get no mail of their own.", nullptr,
                    static_cast<int>(created->sharing.size()));
        banner().post({ .key = QStringLiteral("done"), .severity = Severity::Done, .text = text });
        m_afterLoad = created->round;
        refresh();
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

} // namespace waarborg::ui
