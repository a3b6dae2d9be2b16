// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/remarksmodel.h"

#include <QLocale>

namespace waarborg::ui {

void RemarksModel::setRemarks(const QList<people::RowRemark> &rejected, const QList<people::RowRemark> &warnings)
{
    beginResetModel();
    m_remarks = rejected + warnings;
    m_rejected = rejected.size();
    endResetModel();
}

int RemarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_remarks.size());
}

int RemarksModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RemarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == RowColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const people::RowRemark &remark = m_remarks[index.row()];
    const auto field = people::fieldByName(remark.field);
    switch (index.column()) {
    case RowColumn:
        return QLocale().toString(remark.row);
    case KindColumn:
        return index.row() < m_rejected ? tr("Stays out") : tr("Look at it");
    case FieldColumn:
        return field ? people::fieldTitle(*field) : remark.field;
    case ValueColumn:
        return remark.value;
    default:
        return remark.reason;
    }
}

QVariant RemarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case KindColumn:
        return tr("What happens");
    case FieldColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    default:
        return tr("Reason");
    }
}

} // namespace waarborg::ui
