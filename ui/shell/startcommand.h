// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"

namespace waarborg::ui {

// A way to a dossier besides making and opening one, as the program registers it: a button of the start page.
struct StartCommand {
    QString text;
    QString iconName;
    WorkAtTheDoor run;
};

} // namespace waarborg::ui
