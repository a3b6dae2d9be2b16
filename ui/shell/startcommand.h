// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace waarborg::ui {

// A way to a dossier besides making and opening one, as the program registers it: a button of the start page. `run`
// gets what opens the dossier it ends with.
struct StartCommand {
    QString text;
    QString iconName;
    std::function<void(QWidget *parent, const std::function<void(const QString &)> &open)> run;
};

} // namespace waarborg::ui
