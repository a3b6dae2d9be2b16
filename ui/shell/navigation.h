// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QToolButton;

namespace waarborg::ui {

// The panes as a column: 200 px with words, 56 px with icons and tooltips in a narrow window; Lock below.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setCustomer(const QString &name);
    void addPane(const PaneInfo &info);
    void setCurrent(int row);
    void setNarrow(bool narrow);
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(int row);
    void lockRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcons();

    QLabel *m_customer;
    QListWidget *m_list;
    QToolButton *m_lock;
    QList<PaneInfo> m_panes;
    QString m_customerName;
    bool m_narrow = false;
};

} // namespace waarborg::ui
