// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QSplitter;

namespace waarborg::ui {

// A list and, below it, what belongs to the chosen row, for details that need the whole width; in a window narrower
// than 1000 px the details are a page of their own with Back.
class ListAbove : public QWidget
{
    Q_OBJECT

public:
    ListAbove(QWidget *list, QWidget *detail, QWidget *parent = nullptr);

    void showDetail();
    void hideDetail();
    [[nodiscard]] bool isDetailShown() const { return m_detailShown; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_list;
    QWidget *m_below;
    QPushButton *m_back;
    QSplitter *m_splitter;
    bool m_detailShown = false;
};

} // namespace waarborg::ui
