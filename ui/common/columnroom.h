// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QHeaderView;
class QTableView;

namespace waarborg::ui {

// Keeps a table from scrolling sideways: while there is less room than its columns want, the least needed ones are
// away, and come back with the room. What the person hides or resizes stays theirs; what is away is not remembered.
class ColumnRoom : public QObject
{
    Q_OBJECT

public:
    // `stretched` takes the room that is left, at least `least` px; `leaving` go in this order.
    ColumnRoom(QTableView *table, int stretched, int least, QList<int> leaving);

    // Whether columns of this header are away, or are just going or coming.
    [[nodiscard]] static bool isMaking(const QHeaderView *header);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    [[nodiscard]] int wanted() const;

    QTableView *m_table;
    int m_stretched;
    int m_least;
    QList<int> m_leaving;
    QList<int> m_away;
};

} // namespace waarborg::ui
