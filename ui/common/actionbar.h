// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace waarborg::ui {

// A pane's search field, its other actions and, at the far right, its primary one. Actions that do not fit move into
// More.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(const QString &title, QWidget *parent = nullptr);

    QLineEdit *addSearch(const QString &placeholder);
    void addAction(QAction *action);
    void setPrimary(QAction *action);
    [[nodiscard]] QLineEdit *search() const { return m_search; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void followPrimary();
    void fit();

    QHBoxLayout *m_layout;
    QLineEdit *m_search = nullptr;
    QList<QToolButton *> m_buttons;
    QToolButton *m_more;
    QMenu *m_moreMenu;
    QPushButton *m_primary;
    QAction *m_primaryAction = nullptr;
    int m_leastOther = 0;
};

} // namespace waarborg::ui
