// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/paneentry.h"

namespace waarborg::app {

// The settings' pages in their order, each with what a role must be allowed to see it.
[[nodiscard]] QList<ui::PaneEntry> settingsPages();

} // namespace waarborg::app
