// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountlist.h"

#include "ui/common/columnroom.h"
#include "ui/common/tables.h"

#include <QHeaderView>
#include <QTableView>

namespace waarborg::ui {

using access::AccountModel;

namespace {

constexpr int LeastNameWidth = 136;

} // namespace

AccountList::AccountList(const QString &name, const Clock &clock, QSettings &settings, QWidget *parent)
    : AccountList(new QTableView, clock, parent)
{
    prepareTable(m_table, name);
    createTable(settings);
    setEmpty(tr("No accounts."), nullptr);
    showLoading();
}

AccountList::AccountList(QTableView *table, const Clock &clock, QWidget *parent)
    : ListStates(table, parent)
    , m_model(new AccountModel(clock, this))
    , m_table(table)
{
}

void AccountList::createTable(QSettings &settings)
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = { { AccountModel::RolesColumn, 176 }, { AccountModel::State, 104 },
        { AccountModel::Answers, 144 }, { AccountModel::Expires, 104 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    header->setSectionResizeMode(AccountModel::Name, QHeaderView::Stretch);
    header->setSortIndicator(AccountModel::Name, Qt::AscendingOrder);
    rememberColumns(header, settings, QStringLiteral("accounts"));
    offerHiddenColumns(header);
    m_table->setSortingEnabled(true);
    new ColumnRoom(m_table, AccountModel::Name, LeastNameWidth, { AccountModel::Expires, AccountModel::Answers });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountList::selectionChanged);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_table->selectRow(index.row());
        Q_EMIT openRequested();
    });
}

void AccountList::setAccounts(const QList<access::AccountRow> &accounts)
{
    m_model->setItems({ accounts.begin(), accounts.end() });
    accounts.isEmpty() ? showEmpty() : showList();
    Q_EMIT selectionChanged(); // the chosen one may have become another
}

const access::AccountRow *AccountList::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->item(rows.constFirst());
}

} // namespace waarborg::ui
