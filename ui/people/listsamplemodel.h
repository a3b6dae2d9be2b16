// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace waarborg::ui {

// The first rows of a list as they stand in it; the row with the columns' names is bold, those above it are pale.
class ListSampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // headerRow is one of the numbers; 0 or -1 when there is none.
    void setSample(const QList<qint64> &numbers, const QList<QStringList> &rows, qint64 headerRow);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<qint64> m_numbers;
    QList<QStringList> m_rows;
    int m_columns = 0;
    qint64 m_headerRow = 0;
};

} // namespace waarborg::ui
