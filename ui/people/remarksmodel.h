// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peopleimport.h"

#include <QAbstractTableModel>

namespace waarborg::ui {

// The rows of a list that stay out of the dossier, or of which a value does: row, field, value, why.
class RemarksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, KindColumn, FieldColumn, ValueColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRemarks(const QList<people::RowRemark> &rejected, const QList<people::RowRemark> &warnings);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<people::RowRemark> m_remarks;
    qsizetype m_rejected = 0; // the first ones of m_remarks
};

} // namespace waarborg::ui
