// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peopleimport.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace waarborg::ui {

class RemarksModel;

// The third step of an import: the rows that stay out and the values to look at, with their reasons. A value is typed
// over in place (F2); F8 goes to the next row; the rows that stay out can be saved for who made the list.
class ImportProblemsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportProblemsStep(QWidget *parent = nullptr);

    void display(const people::ImportSummary &summary);
    [[nodiscard]] const QList<people::Correction> &corrections() const;
    // Something was typed over that the shown remarks do not know of.
    [[nodiscard]] bool isOutdated() const;
    void goToNext();
    // The value of the current row in place.
    void edit();
    void takeFocus();
    void reset();

Q_SIGNALS:
    void corrected();
    void saveRequested();

private:
    QLabel *m_about;
    RemarksModel *m_model;
    QTableView *m_table;
    QPushButton *m_save;
};

} // namespace waarborg::ui
