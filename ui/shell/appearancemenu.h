// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QSettings;

namespace waarborg::ui {

// Light, dark, or as the system has it; the choice acts at once and is kept in the settings.
void fillAppearanceMenu(QMenu *menu, QSettings &settings);

} // namespace waarborg::ui
