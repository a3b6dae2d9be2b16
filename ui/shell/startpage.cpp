// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/common/labels.h"
#include "ui/common/liststates.h"
#include "ui/common/style.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"
#include "ui/shell/recentdossiers.h"
#include "ui/shell/startcommand.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace waarborg::ui {

StartPage::StartPage(RecentDossiersModel &recent, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_top(new QHBoxLayout)
    , m_table(new QTableView(this))
    , m_states(new ListStates(m_table, this))
    , m_create(new QPushButton(tr("Create dossier"), this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_forget(new QPushButton(tr("Remove from this list"), this))
{
    auto *createAction = new QAction(themeIcon(QStringLiteral("list-add")), m_create->text(), this);
    m_create->setIcon(createAction->icon());
    m_create->setObjectName(QStringLiteral("createDossier"));
    Style::markPrimary(m_create);
    auto *browse = new QPushButton(themeIcon(QStringLiteral("document-open")), tr("Open another…"), this);
    m_table->setModel(&m_recent);
    prepareTable(m_table, tr("Dossiers"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(RecentDossiersModel::PlaceColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(RecentDossiersModel::FileColumn, 240);
    m_table->setColumnWidth(RecentDossiersModel::OpenedColumn, 104);
    rememberColumns(m_table->horizontalHeader(), settings, QStringLiteral("start"));
    m_states->setEmpty(tr("One dossier holds one customer."), createAction);

    arrange(browse);
    connect(m_create, &QPushButton::clicked, createAction, &QAction::trigger);
    connect(createAction, &QAction::triggered, this, &StartPage::createRequested);
    connect(browse, &QPushButton::clicked, this, &StartPage::browseRequested);
    connect(m_table, &QTableView::activated, this, &StartPage::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openCurrent);
    connect(m_forget, &QPushButton::clicked, this, &StartPage::forgetCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StartPage::followSelection);
    connect(&m_recent, &QAbstractItemModel::modelReset, this, &StartPage::refresh);
    refresh();
}

void StartPage::arrange(QWidget *browse)
{
    m_top->setSpacing(Gap);
    m_top->addWidget(titleLabel(tr("Dossiers"), this), 1);
    m_top->addWidget(browse);
    m_top->addWidget(m_create);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Gap);
    bottom->addWidget(m_forget);
    bottom->addStretch();
    bottom->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Margin);
    layout->addLayout(m_top);
    layout->addWidget(m_states, 1);
    layout->addLayout(bottom);
}

void StartPage::addCommand(const StartCommand &command, const std::function<void(const QString &)> &open)
{
    auto *button = new QPushButton(themeIcon(command.iconName), command.text, this);
    m_top->insertWidget(1, button);
    connect(button, &QPushButton::clicked, this, [this, run = command.run, open] { run(this, open); });
}

void StartPage::refresh()
{
    const bool any = m_recent.rowCount() > 0;
    if (any)
        m_states->showList();
    else
        m_states->showEmpty();
    m_open->setVisible(any);
    m_forget->setVisible(any);
    if (any && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    followSelection();
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(m_states->isShowingList() ? static_cast<QWidget *>(m_table) : m_create,
        qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
}

void StartPage::openCurrent()
{
    const QString path = currentPath();
    if (path.isEmpty())
        return;
    if (m_table->currentIndex().data(RecentDossiersModel::MissingRole).toBool())
        Q_EMIT browseRequested();
    else
        Q_EMIT openRequested(path);
}

void StartPage::forgetCurrent() { m_recent.forget(currentPath()); }

QString StartPage::currentPath() const
{
    return m_table->currentIndex().data(RecentDossiersModel::PathRole).toString();
}

void StartPage::followSelection()
{
    const bool chosen = m_table->selectionModel()->hasSelection();
    const bool missing = m_table->currentIndex().data(RecentDossiersModel::MissingRole).toBool();
    m_open->setText(missing ? tr("Find…") : tr("Open"));
    m_open->setEnabled(chosen);
    m_forget->setEnabled(chosen);
}

} // namespace waarborg::ui
