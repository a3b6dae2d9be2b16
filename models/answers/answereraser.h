// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/round.h"
#include "models/storage/database.h"

namespace waarborg::answers {

// Numbers of rows.
struct ErasedAnswers {
    qint64 answers = 0;
    qint64 waiting = 0;
    qint64 setAside = 0;

    bool operator==(const ErasedAnswers &) const = default;
};

// All SQL that erases answers for good, with what waits and what was set aside. Runs within its caller's transaction.
class AnswerEraser
{
public:
    explicit AnswerEraser(storage::Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<ErasedAnswers> ofRound(const campaigns::Round &round);
    // Of one person in a named round. In an anonymous one nobody knows which answer it is.
    [[nodiscard]] Result<ErasedAnswers> ofInvitation(campaigns::InvitationId invitation);
    [[nodiscard]] Result<void> waiting(const QByteArray &sha256);
    // The fingerprints of what was taken in, once there is no round left; they do not say which round each was of.
    [[nodiscard]] Result<void> fingerprintsOfNoRound();

private:
    [[nodiscard]] Result<qint64> run(const QString &sql, qint64 id);
    [[nodiscard]] Result<qint64> setAsideBefore(const campaigns::Round &round);

    storage::Database &m_database;
};

} // namespace waarborg::answers
