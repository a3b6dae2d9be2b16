// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentlist.h"

#include "ui/common/columnroom.h"
#include "ui/common/tables.h"
#include "ui/incidents/clockdelegate.h"

#include <QHeaderView>
#include <QTableView>

namespace waarborg::ui {

using incidents::IncidentId;
using incidents::IncidentModel;

namespace {

constexpr int LeastWhatWidth = 240;

} // namespace

IncidentList::IncidentList(const QString &name, QSettings &settings, QWidget *parent)
    : IncidentList(new QTableView, parent)
{
    prepareTable(m_table, name);
    createTable(settings);
}

IncidentList::IncidentList(QTableView *table, QWidget *parent)
    : ListStates(table, parent)
    , m_model(new IncidentModel(this))
    , m_table(table)
{
}

void IncidentList::createTable(QSettings &settings)
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(IncidentModel::Clock, new ClockDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = { { IncidentModel::Number, 48 }, { IncidentModel::Discovered, 136 },
        { IncidentModel::SeverityColumn, 96 }, { IncidentModel::Clock, 184 }, { IncidentModel::StatusColumn, 112 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    header->setSectionResizeMode(IncidentModel::What, QHeaderView::Stretch);
    header->setSortIndicator(IncidentModel::Discovered, Qt::DescendingOrder);
    rememberColumns(header, settings, QStringLiteral("incidents"));
    offerHiddenColumns(header);
    m_table->setSortingEnabled(true);
    // The open card says its status and severity itself.
    new ColumnRoom(m_table, IncidentModel::What, LeastWhatWidth,
        { IncidentModel::StatusColumn, IncidentModel::SeverityColumn, IncidentModel::Discovered });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IncidentList::selectionChanged);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_table->selectRow(index.row());
        Q_EMIT openRequested();
    });
}

void IncidentList::setIncidents(std::vector<incidents::ShownIncident> all)
{
    m_loaded = true;
    m_model->setItems(std::move(all));
    m_model->rowCount() == 0 ? showEmpty() : showList();
}

void IncidentList::put(const incidents::ShownIncident &shown)
{
    m_model->put(shown);
    showList();
    select(shown.incident.id);
}

void IncidentList::setNow(const QDateTime &now, std::chrono::hours term) { m_model->setNow(now, term); }

IncidentId IncidentList::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return { rows.isEmpty() ? 0 : rows.constFirst().data(IncidentModel::IncidentRole).toLongLong() };
}

void IncidentList::select(IncidentId id)
{
    const int row = id.isValid() ? m_model->rowOf(id.value) : -1;
    if (row < 0)
        m_table->clearSelection();
    else
        m_table->selectRow(row);
}

} // namespace waarborg::ui
