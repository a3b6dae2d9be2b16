// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace waarborg::ui {

// What stands where a list would be: one sentence and at most one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    // The button does what the action does and goes when the action is not allowed; none for nullptr.
    void setAction(QAction *action);
    void setButton(const QString &text);

Q_SIGNALS:
    void buttonClicked();

private:
    void followAction();

    QLabel *m_sentence;
    QPushButton *m_button;
    QAction *m_action = nullptr;
};

} // namespace waarborg::ui
