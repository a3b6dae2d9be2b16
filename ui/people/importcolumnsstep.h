// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peoplepreview.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace waarborg::ui {

// The second step of an import: each column of the list with examples and the field it becomes, and by which fields
// somebody is recognised. Columns that are not sure say so.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(QWidget *parent = nullptr);

    void display(const people::ListPreview &preview);
    [[nodiscard]] QList<people::Field> key() const;
    // What was chosen by hand, column by column; the others are found by their names.
    [[nodiscard]] const QList<people::ColumnChoice> &choices() const { return m_choices; }
    // The field that was chosen last, or the first one.
    void takeFocus();
    void reset();

Q_SIGNALS:
    void choicesChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addColumn(int place, const people::ColumnPreview &column);
    [[nodiscard]] QComboBox *fieldChoice(int place, const people::ColumnPreview &column);
    void choose(int place, const QString &field);
    void offerKeys(const people::ListPreview &preview);

    QLabel *m_about;
    QComboBox *m_key;
    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<people::ColumnChoice> m_choices;
    QList<QComboBox *> m_fields; // of the columns
    int m_lastChosen = 0;
};

} // namespace waarborg::ui
