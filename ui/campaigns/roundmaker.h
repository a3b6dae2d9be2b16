// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/rounds.h"
#include "ui/common/panejobs.h"

namespace waarborg::ui {

class RoundDialog;

// A new round: reads what can be chosen, asks, and makes it. Without people or questionnaire the banner says which pane
// comes first.
class RoundMaker : public PaneJobs
{
    Q_OBJECT

public:
    using PaneJobs::PaneJobs;

    void start();

Q_SIGNALS:
    void made(waarborg::campaigns::RoundId round);
    // Another pane comes first: its key.
    void paneRequested(const QString &key);

private:
    struct Choices;
    void askFor(const QString &sentence, const QString &paneTitle, const QString &pane);
    void choose(const Choices &choices);
    void create(RoundDialog *dialog);
    void finish(const campaigns::CreatedRound &created);
};

} // namespace waarborg::ui
