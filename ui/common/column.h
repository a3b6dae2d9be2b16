// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace waarborg::ui {

struct ScrolledColumn {
    QScrollArea *area;
    QVBoxLayout *layout; // what is added stands one below the other
};

// A column of at most `width` px at the left of a page, for forms and texts; scrolls when the window is low. The area
// takes the keys, so that arrows scroll it.
[[nodiscard]] ScrolledColumn scrolledColumn(QWidget *parent, int width);

} // namespace waarborg::ui
