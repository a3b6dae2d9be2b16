// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace waarborg::ui {

// A column of at most `width` px in the middle of a page, scrolling when the window is low: login and the create steps.
[[nodiscard]] QVBoxLayout *centredColumn(QWidget *page, int width);

} // namespace waarborg::ui
