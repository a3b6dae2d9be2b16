// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace waarborg::ui {

// The keys of the window; opened by F1.
void showShortcutHelp(QWidget *parent);
// Name, version and licence.
void showAbout(QWidget *parent);

} // namespace waarborg::ui
