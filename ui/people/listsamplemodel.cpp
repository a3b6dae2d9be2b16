// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/listsamplemodel.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace waarborg::ui {

void ListSampleModel::setSample(const QList<qint64> &numbers, const QList<QStringList> &rows, qint64 headerRow)
{
    beginResetModel();
    m_numbers = numbers;
    m_rows = rows;
    m_headerRow = headerRow;
    m_columns = rows.isEmpty() ? 0 : 1;
    for (const QStringList &row : rows)
        m_columns = std::max(m_columns, 1 + static_cast<int>(row.size()));
    endResetModel();
}

int ListSampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListSampleModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant ListSampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 number = m_numbers[index.row()];
    if (role == Qt::FontRole && number == m_headerRow) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ForegroundRole && (number < m_headerRow || index.column() == 0))
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::TextAlignmentRole && index.column() == 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == 0 ? QLocale().toString(number)
                               : m_rows[index.row()].value(index.column() - 1).simplified();
}

QVariant ListSampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: number of a row
    return section == 0 ? tr("Row") : QLocale().toString(section);
}

} // namespace waarborg::ui
