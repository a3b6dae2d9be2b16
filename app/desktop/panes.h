// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/paneentry.h"

namespace waarborg::app {

// The window's panes in the order of the navigation, each with what a role must be allowed to see it.
[[nodiscard]] QList<ui::PaneEntry> panes();

} // namespace waarborg::app
