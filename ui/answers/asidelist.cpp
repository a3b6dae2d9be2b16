// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/asidelist.h"

#include "models/answers/quarantinemodel.h"
#include "ui/common/tables.h"

#include <QHeaderView>
#include <QTableView>

namespace waarborg::ui {

using answers::QuarantineModel;

AsideList::AsideList(QWidget *parent)
    : AsideList(new QTableView, parent)
{
    m_table->setModel(m_model);
    prepareTable(m_table, tr("Set aside"));
    m_table->setColumnWidth(QuarantineModel::File, 240);
    m_table->setColumnWidth(QuarantineModel::Received, 136);
    m_table->horizontalHeader()->setSectionResizeMode(QuarantineModel::Reason, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicator(QuarantineModel::Received, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    setEmpty(tr("Nothing was set aside."), nullptr);
    showLoading();
}

AsideList::AsideList(QTableView *table, QWidget *parent)
    : ListStates(table, parent)
    , m_model(new QuarantineModel(this))
    , m_table(table)
{
}

void AsideList::setFiles(const QList<answers::QuarantinedFile> &files)
{
    m_model->setItems({ files.begin(), files.end() });
    files.isEmpty() ? showEmpty() : showList();
}

} // namespace waarborg::ui
