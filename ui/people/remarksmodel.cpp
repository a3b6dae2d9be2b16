// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/remarksmodel.h"

#include <QFont>
#include <QLocale>

namespace waarborg::ui {

void RemarksModel::setRemarks(const QList<people::RowRemark> &rejected, const QList<people::RowRemark> &warnings)
{
    beginResetModel();
    m_remarks = rejected + warnings;
    m_rejected = rejected.size();
    m_hasNew = false;
    endResetModel();
}

void RemarksModel::clearCorrections()
{
    m_corrections.clear();
    m_hasNew = false;
}

int RemarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_remarks.size());
}

int RemarksModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

const people::Correction *RemarksModel::correctionOf(const people::RowRemark &remark) const
{
    const auto field = people::fieldByName(remark.field);
    const auto found = std::ranges::find_if(m_corrections,
        [&](const people::Correction &each) { return field && each.row == remark.row && each.field == *field; });
    return found == m_corrections.end() ? nullptr : &*found;
}

QString RemarksModel::kindText(int row) const
{
    const people::Correction *correction = correctionOf(m_remarks[row]);
    if (correction && correction->text != m_remarks[row].value)
        return tr("Corrected");
    return row < m_rejected ? tr("Stays out") : tr("Look at it");
}

QVariant RemarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == RowColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const people::RowRemark &remark = m_remarks[index.row()];
    const people::Correction *correction = correctionOf(remark);
    if (role == Qt::FontRole && correction && index.column() == ValueColumn) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole)
        return {};
    const auto field = people::fieldByName(remark.field);
    switch (index.column()) {
    case RowColumn:
        return remark.row > 0 ? QLocale().toString(remark.row) : QString();
    case NameColumn:
        return remark.name;
    case KindColumn:
        return kindText(index.row());
    case FieldColumn:
        return field ? people::fieldTitle(*field) : remark.field;
    case ValueColumn:
        return correction ? correction->text : remark.value;
    default:
        return remark.reason;
    }
}

bool RemarksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const people::RowRemark &remark = m_remarks[index.row()];
    if (value.toString() == data(index, Qt::EditRole).toString())
        return true;
    const people::Field field = *people::fieldByName(remark.field);
    m_corrections.removeIf(
        [&](const people::Correction &each) { return each.row == remark.row && each.field == field; });
    m_corrections << people::Correction { remark.row, field, value.toString() };
    m_hasNew = true;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT corrected();
    return true;
}

Qt::ItemFlags RemarksModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == ValueColumn && m_remarks[index.row()].row > 0
        && people::fieldByName(m_remarks[index.row()].field))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RemarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case NameColumn:
        return tr("Name");
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
