// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/importproblemsstep.h"

#include "ui/common/labels.h"
#include "ui/common/tables.h"
#include "ui/common/theme.h"
#include "ui/people/remarksmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace waarborg::ui {

ImportProblemsStep::ImportProblemsStep(QWidget *parent)
    : QWidget(parent)
    , m_about(bodyLabel({}, this))
    , m_model(new RemarksModel(this))
    , m_table(new QTableView(this))
    , m_save(new QPushButton(themeIcon(QStringLiteral("document-save")), tr("Save the rows that stay out…"), this))
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("importRemarks"));
    prepareTable(m_table, tr("Rows to look at"));
    m_table->setSortingEnabled(false);
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(RemarksModel::RowColumn, 72);
    m_table->setColumnWidth(RemarksModel::NameColumn, 144);
    m_table->setColumnWidth(RemarksModel::KindColumn, 144);
    m_table->setColumnWidth(RemarksModel::FieldColumn, 96);
    m_table->setColumnWidth(RemarksModel::ValueColumn, 176);
    m_save->setObjectName(QStringLiteral("saveRejected"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Gap);
    buttons->addWidget(secondaryLabel(tr("Type over a value to correct it (F2); F8 goes to the next row."), this), 1);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_about);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_model, &RemarksModel::corrected, this, [this] {
        // What is saved is what the last check found.
        m_save->setEnabled(false);
        Q_EMIT corrected();
    });
    connect(m_save, &QPushButton::clicked, this, &ImportProblemsStep::saveRequested);
}

void ImportProblemsStep::display(const people::ImportSummary &summary)
{
    QStringList words;
    if (!summary.rejected.isEmpty())
        words << tr("%Ln row(s) stay out.", nullptr, static_cast<int>(summary.rejected.size()));
    if (!summary.warnings.isEmpty())
        words << tr(
            "%Ln value(s) to look at; their rows do go in.", nullptr, static_cast<int>(summary.warnings.size()));
    if (words.isEmpty())
        words << tr("All rows go in.");
    m_about->setText(words.join(u' '));
    m_model->setRemarks(summary.rejected, summary.warnings);
    m_save->setEnabled(!summary.rejected.isEmpty());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, RemarksModel::ValueColumn));
}

const QList<people::Correction> &ImportProblemsStep::corrections() const { return m_model->corrections(); }

bool ImportProblemsStep::isOutdated() const { return m_model->hasNewCorrections(); }

void ImportProblemsStep::goToNext()
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int next = (m_table->currentIndex().row() + 1) % rows;
    m_table->setCurrentIndex(m_model->index(next, RemarksModel::ValueColumn));
    m_table->setFocus();
}

void ImportProblemsStep::takeFocus() { m_table->setFocus(); }

void ImportProblemsStep::edit()
{
    const QModelIndex cell = m_table->currentIndex().siblingAtColumn(RemarksModel::ValueColumn);
    m_table->setFocus();
    if (m_model->flags(cell).testFlag(Qt::ItemIsEditable))
        m_table->edit(cell);
}

void ImportProblemsStep::reset()
{
    m_model->clearCorrections();
    m_model->setRemarks({}, {});
}

} // namespace waarborg::ui
