// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/round.h"
#include "models/storage/database.h"

namespace waarborg::campaigns {

// All SQL that erases rounds, invitations and their messages for good. Runs within its caller's transaction; answers go
// first (answers/answereraser.h).
class RoundEraser
{
public:
    explicit RoundEraser(storage::Database &database)
        : m_database(database)
    {
    }

    // A whole round: its messages, then its invitations, then itself with its keys. The numbers of rows.
    [[nodiscard]] Result<qint64> eraseMessages(RoundId round);
    [[nodiscard]] Result<qint64> eraseInvitations(RoundId round);
    // Its number is given to no other round.
    [[nodiscard]] Result<void> erase(RoundId round, const QDateTime &now);

    // Of one person, in all rounds. HR may do all of these, which read no name, no code and no answer.
    struct Trace {
        InvitationId invitation;
        RoundId round;
        Anonymity anonymity = Anonymity::Named;
        bool answered = false;
    };
    [[nodiscard]] Result<QList<Trace>> tracesOf(people::PersonId person);
    [[nodiscard]] Result<qint64> eraseMessages(InvitationId invitation);
    [[nodiscard]] Result<void> erase(InvitationId invitation);
    // Leaves a row that names nobody and has no code, so that the round still counts whom an answer came from.
    [[nodiscard]] Result<void> makeNameless(InvitationId invitation);

private:
    [[nodiscard]] Result<qint64> run(const QString &sql, qint64 id);

    storage::Database &m_database;
};

} // namespace waarborg::campaigns
