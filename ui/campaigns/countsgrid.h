// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/round.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace waarborg::ui {

// The numbers of a round: word, number and a bar that says the same once more.
class CountsGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CountsGrid(QWidget *parent = nullptr);

    void showCounts(const campaigns::RoundCounts &counts);

private:
    struct Row {
        QLabel *word = nullptr;
        QLabel *number = nullptr;
        QWidget *bar = nullptr;
    };

    void addHeading(const QString &text);
    void addRow(const QString &word);
    void setRow(int row, qint64 count, qint64 of, const QString &text);

    QGridLayout *m_layout;
    QList<Row> m_rows;
};

} // namespace waarborg::ui
