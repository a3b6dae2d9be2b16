// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/centredform.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace waarborg::ui {

QVBoxLayout *centredColumn(QWidget *page, int width)
{
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *inside = new QWidget(scroll);
    auto *column = new QWidget(inside);
    column->setMaximumWidth(width);
    auto *row = new QHBoxLayout(inside);
    row->addStretch(1);
    row->addWidget(column, 1000);
    row->addStretch(1);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Margin);
    return layout;
}

} // namespace waarborg::ui
