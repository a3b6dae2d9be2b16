// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peopleimport.h"

#include <QAbstractTableModel>

namespace waarborg::ui {

// The rows of a list that stay out of the dossier, or of which a value does: row, who, what happens, field, value, why.
// A value can be typed over: that is a correction, which the next reading of the list uses.
class RemarksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, NameColumn, KindColumn, FieldColumn, ValueColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRemarks(const QList<people::RowRemark> &rejected, const QList<people::RowRemark> &warnings);
    [[nodiscard]] const QList<people::Correction> &corrections() const { return m_corrections; }
    // Of the corrections, those that no reading has seen yet.
    [[nodiscard]] bool hasNewCorrections() const { return m_hasNew; }
    void clearCorrections();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void corrected();

private:
    // Nothing for a remark about a row as a whole, or about the list.
    [[nodiscard]] const people::Correction *correctionOf(const people::RowRemark &remark) const;
    [[nodiscard]] QString kindText(int row) const;

    QList<people::RowRemark> m_remarks;
    QList<people::Correction> m_corrections;
    qsizetype m_rejected = 0; // the first ones of m_remarks
    bool m_hasNew = false;
};

} // namespace waarborg::ui
