// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"

namespace waarborg::ui {

// What the overview says of a pane: whether its step of the round is done, in a few words, and what to do when it is
// not.
struct StepState {
    bool done = false;
    QString summary; // "412 users"
    QString next; // the button: "Import the users"
    QStringList notices; // what has a term: "Incident 3: 41 h left"
    QString part; // where its notices lead, in a pane of panes
};

// A pane as the program registers it: the shell knows no slice, a slice knows no shell. The pages of the settings are
// registered in the same way.
struct PaneEntry {
    PaneInfo info;
    access::UseCase needs = access::UseCase::ShowDossier; // who may not do this does not see the pane
    std::function<Pane *(const PaneInfo &, const PaneContext &, QWidget *parent)> make;
    // Absent for panes that are no step of a round and have no notices; one without a summary is no step. Counts only:
    // it runs in the window's thread.
    std::function<Result<StepState>(access::Session &)> step;
};

} // namespace waarborg::ui
