// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/rounds.h"
#include "models/campaigns/sending.h"
#include "ui/common/panejobs.h"

namespace waarborg::ui {

// What is done to the chosen round besides sending: closing and opening again, erasing, forms, withdrawing an
// invitation, and the answer to messages that no server confirmed.
class RoundJobs : public PaneJobs
{
    Q_OBJECT

public:
    using PaneJobs::PaneJobs;

    void close(const campaigns::RoundOverview &round);
    void reopen(campaigns::RoundId round);
    // An anonymous round stays closed: who answers last would stand out.
    [[nodiscard]] static bool mayReopen(const campaigns::Round &round);
    void writeForms(campaigns::RoundId round);
    void writeSharedForm(campaigns::RoundId round);
    void chooseUnknown(const campaigns::RoundOverview &round);
    void erase(const campaigns::RoundOverview &round);
    void withdraw(campaigns::RoundId round, const campaigns::OutboxRow &message);

Q_SIGNALS:
    // The rounds are to be read again.
    void changed();
    // Messages wait, and the person wants them out.
    void sendRequested();

private:
    void resolve(campaigns::RoundId round, campaigns::UnknownChoice choice);
    void finishClosing(const campaigns::Round &round, qint64 accepted);
};

} // namespace waarborg::ui
