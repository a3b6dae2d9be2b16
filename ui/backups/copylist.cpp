// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/copylist.h"

#include "ui/common/columnroom.h"
#include "ui/common/tables.h"

#include <QHeaderView>
#include <QTableView>

namespace waarborg::ui {

using backups::BackupModel;

namespace {

constexpr int LeastPlaceWidth = 240;

} // namespace

CopyList::CopyList(const QString &name, QSettings &settings, QWidget *parent)
    : CopyList(new QTableView, parent)
{
    prepareTable(m_table, name);
    createTable(settings);
}

CopyList::CopyList(QTableView *table, QWidget *parent)
    : ListStates(table, parent)
    , m_model(new BackupModel(this))
    , m_table(table)
{
}

void CopyList::createTable(QSettings &settings)
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    QHeaderView *header = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = { { BackupModel::Created, 136 }, { BackupModel::Kind, 120 },
        { BackupModel::Size, 88 }, { BackupModel::Checked, 136 }, { BackupModel::State, 104 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    header->setSectionResizeMode(BackupModel::Place, QHeaderView::Stretch);
    header->setSortIndicator(BackupModel::Created, Qt::DescendingOrder);
    rememberColumns(header, settings, QStringLiteral("backups"));
    offerHiddenColumns(header);
    m_table->setSortingEnabled(true);
    new ColumnRoom(
        m_table, BackupModel::Place, LeastPlaceWidth, { BackupModel::Checked, BackupModel::Kind, BackupModel::Size });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CopyList::selectionChanged);
}

void CopyList::setCopies(std::vector<backups::RegisteredCopy> copies)
{
    m_model->setItems(std::move(copies));
    m_model->rowCount() == 0 ? showEmpty() : showList();
    Q_EMIT selectionChanged();
}

std::optional<backups::RegisteredCopy> CopyList::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const backups::RegisteredCopy *copy = rows.isEmpty() ? nullptr : m_model->item(rows.constFirst());
    return copy ? std::optional(*copy) : std::nullopt;
}

} // namespace waarborg::ui
