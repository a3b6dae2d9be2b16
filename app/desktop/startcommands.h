// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"
#include "ui/shell/startcommand.h"

#include <QList>

namespace waarborg::app {

// What the start page offers besides making and opening a dossier.
[[nodiscard]] QList<ui::StartCommand> startCommands(const access::Environment &environment);

} // namespace waarborg::app
