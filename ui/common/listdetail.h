// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace waarborg::ui {

// A list and, beside it, the card of the chosen row (360 to 480 px); in a window narrower than 1000 px the card is a
// page of its own with Back.
class ListDetail : public QWidget
{
    Q_OBJECT

public:
    ListDetail(QWidget *list, QWidget *detail, QWidget *parent = nullptr);

    void showDetail();
    void hideDetail();
    [[nodiscard]] bool isDetailShown() const { return m_detailShown; }

Q_SIGNALS:
    // Back in the narrow window, or Esc: the person wants the list again. Whoever holds unsaved fields asks first, then
    // hideDetail().
    void backRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_list;
    QWidget *m_side;
    QPushButton *m_back;
    bool m_detailShown = false;
};

} // namespace waarborg::ui
