// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peopleimport.h"

#include <QAbstractTableModel>

namespace waarborg::ui {

// What an import would change: a line for each person who is added, is missing from the list or is there again, and one
// for each field that gets another value, the old one beside the new one.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setChanges(const QList<people::ListChange> &changes);
    // Only of this kind; all of them without.
    void setKind(std::optional<people::ChangeKind> kind);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        qsizetype person = 0;
        qsizetype field = -1; // of the person's fields; -1: the person as a whole
    };
    void arrange();

    QList<people::ListChange> m_changes;
    std::vector<Line> m_lines;
    std::optional<people::ChangeKind> m_kind;
};

} // namespace waarborg::ui
