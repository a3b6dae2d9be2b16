// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/column.h"

#include "ui/common/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace waarborg::ui {

ScrolledColumn scrolledColumn(QWidget *parent, int width)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(area);
    auto *column = new QWidget(inside);
    column->setMaximumWidth(width);
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, Gap, Gap);
    row->addWidget(column, 1000);
    row->addStretch(1);
    area->setWidget(inside);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Margin);
    return { area, layout };
}

} // namespace waarborg::ui
