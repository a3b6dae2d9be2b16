// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/roundview.h"

#include "models/campaigns/messagemodel.h"
#include "models/campaigns/roundmodel.h"
#include "ui/campaigns/countsgrid.h"
#include "ui/common/columnroom.h"
#include "ui/common/dates.h"
#include "ui/common/labels.h"
#include "ui/common/liststates.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace waarborg::ui {

using campaigns::MessageModel;
using campaigns::MessageState;

namespace {

constexpr int LeastAnswerWidth = 200;

enum Fact { Questionnaire, Opens, Closes, Languages, Anonymous, MinimumGroup, Form, Mail, FactCount };

QWidget *scrolled(QWidget *inside)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

QString dateText(const QDate &date) { return date.isValid() ? shortDate(date) : RoundView::tr("No last day"); }

QString mailText(const campaigns::MailSettings &mail)
{
    if (!mail.isConfigured())
        return RoundView::tr("Not set up");
    if (mail.smtp.host.isEmpty())
        return RoundView::tr("Goes into the folder %1").arg(mail.outboxFolder);
    return RoundView::tr("%1 through %2:%3").arg(mail.sender.address, mail.smtp.host).arg(mail.smtp.port);
}

} // namespace

RoundView::RoundView(QWidget *parent)
    : QWidget(parent)
    , m_messages(new MessageModel(this))
    , m_title(sectionLabel({}, this))
    , m_tabs(new QTabWidget(this))
    , m_table(new QTableView(this))
    , m_states(new ListStates(m_table, this))
    , m_filter(new QComboBox(this))
{
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Round"));
    m_tabs->addTab(createState(), tr("State"));
    m_tabs->addTab(createMessages(), tr("Messages"));
    m_tabs->addTab(createSettings(), tr("Settings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_tabs, 1);
}

QWidget *RoundView::createState()
{
    m_counts = new CountsGrid(this);
    m_choose = new QPushButton(tr("Choose"), this);
    m_choose->setObjectName(QStringLiteral("chooseUnknown"));
    m_choose->setToolTip(tr("The server did not confirm these messages."));
    connect(m_choose, &QPushButton::clicked, this, &RoundView::unknownChosen);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_counts);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    layout->addStretch();
    return scrolled(page);
}

QWidget *RoundView::createMessages()
{
    m_table->setModel(m_messages);
    prepareTable(m_table, tr("Messages"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const std::pair<int, int> widths[] = { { MessageModel::Name, 200 }, { MessageModel::Email, 224 },
        { MessageModel::Status, 120 }, { MessageModel::Last, 136 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->horizontalHeader()->setSectionResizeMode(MessageModel::ServerSaid, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicator(MessageModel::Last, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    new ColumnRoom(m_table, MessageModel::ServerSaid, LeastAnswerWidth, { MessageModel::Email, MessageModel::Last });
    m_states->setEmpty(tr("Nothing was sent yet."), nullptr);
    m_filter->setAccessibleName(tr("Status"));
    m_filter->addItem(tr("All messages"));
    for (const auto state : { MessageState::Queued, MessageState::Sent, MessageState::Deferred, MessageState::Refused,
             MessageState::Unknown })
        m_filter->addItem(campaigns::messageStateText(state), static_cast<int>(state));
    connect(m_filter, &QComboBox::activated, this, &RoundView::applyFilter);
    connect(m_states, &ListStates::clearRequested, this, [this] {
        m_filter->setCurrentIndex(0);
        applyFilter();
    });
    m_withdraw = new QPushButton(tr("Withdraw invitation"), this);
    m_withdraw->setObjectName(QStringLiteral("withdrawInvitation"));
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (const campaigns::OutboxRow *chosen = m_messages->item(m_table->currentIndex()))
            Q_EMIT withdrawChosen(*chosen);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RoundView::followChosenMessage);
    auto *page = new QWidget(this);
    auto *above = new QHBoxLayout;
    above->addWidget(m_filter);
    above->addStretch();
    above->addWidget(m_withdraw);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, Gap, 0, 0);
    layout->addLayout(above);
    layout->addWidget(m_states, 1);
    return page;
}

QWidget *RoundView::createSettings()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const QStringList names { tr("Questionnaire"), tr("Opened"), tr("Closes"), tr("Languages"), tr("Anonymous"),
        tr("Minimum group"), tr("Form"), tr("Mail") };
    for (int fact = 0; fact < FactCount; ++fact) {
        QLabel *value = widened(bodyLabel({}, page));
        QLabel *name = secondaryLabel(names[fact], page);
        name->setWordWrap(false);
        form->addRow(name, value);
        m_facts << value;
    }
    m_mail = new QPushButton(tr("Set up mail"), page);
    m_mail->setObjectName(QStringLiteral("setUpMail"));
    m_test = new QPushButton(tr("Send a test"), page);
    m_test->setObjectName(QStringLiteral("testMail"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_mail);
    buttons->addWidget(m_test);
    buttons->addStretch();
    form->addRow(QString(), buttons);
    connect(m_mail, &QPushButton::clicked, this, &RoundView::mailChosen);
    connect(m_test, &QPushButton::clicked, this, &RoundView::testChosen);
    return scrolled(page);
}

void RoundView::setMailAllowed(bool setUp, bool test)
{
    m_mail->setVisible(setUp);
    m_test->setVisible(test);
}

void RoundView::setWithdrawAllowed(bool allowed) { m_withdraw->setVisible(allowed); }

void RoundView::followChosenMessage() { m_withdraw->setEnabled(m_open && m_table->selectionModel()->hasSelection()); }

void RoundView::showRound(const campaigns::RoundOverview &overview, const campaigns::MailSettings &mail)
{
    const campaigns::Round &round = overview.round;
    m_title->setText(round.status == campaigns::RoundStatus::Open ? round.name : tr("%1 (closed)").arg(round.name));
    m_counts->showCounts(overview.counts);
    m_open = round.status == campaigns::RoundStatus::Open;
    followChosenMessage();
    m_choose->setVisible(overview.counts.unknown > 0);
    QStringList languages;
    for (const QString &code : round.languages)
        languages << languageName(code);
    m_facts[Questionnaire]->setText(overview.questionnaire);
    m_facts[Opens]->setText(dateText(round.opens));
    m_facts[Closes]->setText(dateText(round.closes));
    m_facts[Languages]->setText(languages.join(QStringLiteral(", ")));
    m_facts[Anonymous]->setText(round.anonymity == campaigns::Anonymity::Anonymous
            ? tr("Yes: nobody sees who answered what; fixed since the round was made")
            : tr("No"));
    m_facts[MinimumGroup]->setText(tr("%Ln answer(s); fewer are not shown", nullptr, round.minimumGroup));
    m_facts[Form]->setText(round.formAddress.isEmpty() ? tr("Attached to each message") : round.formAddress);
    m_facts[Mail]->setText(mailText(mail));
}

void RoundView::showMessages(const QList<campaigns::OutboxRow> &messages)
{
    m_messages->setItems({ messages.begin(), messages.end() });
    followMessages();
}

void RoundView::applyFilter()
{
    MessageModel::Filter filter;
    if (m_filter->currentIndex() > 0)
        filter.state = static_cast<MessageState>(m_filter->currentData().toInt());
    m_messages->setFilter(filter);
    followMessages();
}

void RoundView::followMessages()
{
    m_filter->setVisible(!m_messages->items().empty());
    if (m_messages->items().empty())
        m_states->showEmpty();
    else if (m_messages->rowCount() == 0)
        m_states->showNoneFound();
    else
        m_states->showList();
}

} // namespace waarborg::ui
