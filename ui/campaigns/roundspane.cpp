// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/roundspane.h"

#include "models/campaigns/roundmodel.h"
#include "ui/campaigns/roundjobs.h"
#include "ui/campaigns/roundmaker.h"
#include "ui/campaigns/roundview.h"
#include "ui/common/columnroom.h"
#include "ui/common/listabove.h"
#include "ui/common/liststates.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>

namespace waarborg::ui {

using campaigns::MessageKind;
using campaigns::RoundId;
using campaigns::RoundModel;
using campaigns::RoundOverview;

namespace {

constexpr int LeastNameWidth = 240;

} // namespace

// What the parts below the list show of one round.
struct RoundsPane::Detail {
    RoundOverview overview;
    campaigns::MailSettings mail;
    QList<campaigns::OutboxRow> messages;
};

RoundsPane::RoundsPane(const PaneInfo &info, const PaneContext &context, PasswordKeeper passwords, QWidget *parent)
    : Pane(info, context, parent)
    , m_model(new RoundModel(this))
    , m_table(new QTableView(this))
    , m_states(new ListStates(m_table, this))
    , m_view(new RoundView(this))
    , m_parts(new ListAbove(m_states, m_view, this))
    , m_sender(new RoundSender(this, session(), banner(), std::move(passwords)))
    , m_jobs(new RoundJobs(this, session(), banner()))
{
    createActions();
    createTable();
    connectParts();
    setContent(m_parts);
    m_states->showLoading();
    m_view->setMailAllowed(mayDo(access::UseCase::ConfigureMail), mayDo(access::UseCase::TestMail));
    m_view->setWithdrawAllowed(mayDo(access::UseCase::WithdrawInvitation));
    followActions();
}

void RoundsPane::createActions()
{
    using access::UseCase;
    QAction *start
        = addPaneAction(ActionKind::Primary, tr("New round"), QStringLiteral("list-add"), UseCase::CreateRound);
    auto *maker = new RoundMaker(this, session(), banner());
    connect(start, &QAction::triggered, maker, &RoundMaker::start);
    connect(maker, &RoundMaker::taskStarted, this, &RoundsPane::taskStarted);
    connect(maker, &RoundMaker::paneRequested, this, &RoundsPane::paneRequested);
    connect(maker, &RoundMaker::made, this, [this](RoundId round) {
        m_afterLoad = round;
        refresh();
    });
    m_states->setEmpty(tr("No round yet."), start);
    m_send = addRoundAction(tr("Send"), QStringLiteral("mail-send"), UseCase::SendRound,
        [this](const RoundOverview &round) { m_sender->prepare(round, MessageKind::Invitation); });
    m_remind = addRoundAction(tr("Remind"), QStringLiteral("mail-forward"), UseCase::SendRound,
        [this](const RoundOverview &round) { m_sender->prepare(round, MessageKind::Reminder); });
    m_close = addRoundAction(tr("Close"), QStringLiteral("object-locked"), UseCase::CloseRound,
        [this](const RoundOverview &round) { m_jobs->close(round); });
    m_reopen = addRoundAction(tr("Open again"), QStringLiteral("object-unlocked"), UseCase::CloseRound,
        [this](const RoundOverview &round) { m_jobs->reopen(round.round.id); });
    m_forms = addRoundAction(tr("Write forms"), QStringLiteral("document-export"), UseCase::WriteForms,
        [this](const RoundOverview &round) { m_jobs->writeForms(round.round.id); });
    m_forms->setShortcut(shortcutFor(ActionKind::Export));
    m_shared = addRoundAction(tr("Write shared form"), QStringLiteral("document-export"), UseCase::WriteForms,
        [this](const RoundOverview &round) { m_jobs->writeSharedForm(round.round.id); });
    m_erase = addRoundAction(tr("Erase for good"), QStringLiteral("edit-delete-shred"), UseCase::EraseRound,
        [this](const RoundOverview &round) { m_jobs->erase(round); });
    addPaneKey(ActionKind::Refresh, tr("Read again"), [this] { refresh(); });
}

QAction *RoundsPane::addRoundAction(
    const QString &text, const QString &icon, access::UseCase needs, std::function<void(const RoundOverview &)> does)
{
    QAction *action = addPaneAction(ActionKind::Other, text, icon, needs);
    connect(action, &QAction::triggered, this, [this, does = std::move(does)] {
        // By value: what the action does may read the rounds anew.
        if (const RoundOverview *chosen = current())
            does(RoundOverview(*chosen));
    });
    return action;
}

void RoundsPane::connectParts()
{
    const auto chooseUnknown = [this] {
        if (const RoundOverview *chosen = current())
            m_jobs->chooseUnknown(*chosen);
    };
    connect(m_states, &ListStates::retryRequested, this, &RoundsPane::refresh);
    connect(m_view, &RoundView::unknownChosen, this, chooseUnknown);
    connect(m_view, &RoundView::mailChosen, this, [this] { m_sender->setUpMail(); });
    connect(m_view, &RoundView::withdrawChosen, this,
        [this](const campaigns::OutboxRow &message) { m_jobs->withdraw(m_shown, message); });
    connect(m_view, &RoundView::testChosen, m_sender, &RoundSender::sendTest);
    connect(m_sender, &RoundSender::taskStarted, this, &RoundsPane::taskStarted);
    connect(m_sender, &RoundSender::taskStarted, this, &RoundsPane::followActions);
    connect(m_sender, &RoundSender::progressed, this, [this] { showRound(m_shown); });
    connect(m_sender, &RoundSender::finished, this, &RoundsPane::refresh);
    connect(m_sender, &RoundSender::settingsChanged, this, &RoundsPane::refresh);
    connect(m_sender, &RoundSender::unknownChosen, this, chooseUnknown);
    connect(m_jobs, &RoundJobs::taskStarted, this, &RoundsPane::taskStarted);
    connect(m_jobs, &RoundJobs::changed, this, &RoundsPane::refresh);
    connect(m_jobs, &RoundJobs::sendRequested, m_send, &QAction::trigger);
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
    new ColumnRoom(m_table, RoundModel::Name, LeastNameWidth, { RoundModel::Invited, RoundModel::Closes });
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
    const bool idle = open && !m_sender->isSending();
    m_send->setEnabled(idle);
    m_remind->setEnabled(idle && chosen->counts.answered < chosen->counts.invited);
    m_close->setEnabled(idle);
    m_forms->setEnabled(open);
    m_shared->setEnabled(open);
    m_erase->setEnabled(chosen && !m_sender->isSending());
    // Of the two that undo each other one is there.
    const bool mayClose = mayDo(access::UseCase::CloseRound);
    m_reopen->setVisible(mayClose && chosen && RoundJobs::mayReopen(chosen->round));
    m_close->setVisible(mayClose && !m_reopen->isVisible());
}

void RoundsPane::showRound(RoundId round)
{
    if (!round.isValid())
        return;
    m_shown = round;
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

} // namespace waarborg::ui
