// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/campaigns/rounds.h"
#include "models/foundation/progress.h"
#include "models/questionnaires/columns.h"

namespace waarborg::answers {

// How one question (or one row of a matrix, or an optional module) was answered.
struct QuestionReview {
    questionnaires::Column column;
    qint64 answered = 0;
    // By word: "yes", "no", "notApplicable", "postponed" for risks and modules, the code for other choices. Empty for
    // numbers, dates and texts, and when suppressed.
    QList<std::pair<QString, qint64>> counts;
    std::optional<double> mean; // scales and numbers
    bool suppressed = false; // fewer answers than the round's minimum group

    bool operator==(const QuestionReview &) const = default;
};

// The word that a chosen code is counted under.
[[nodiscard]] QString codeWord(const questionnaires::Column &column, int code);

struct RoundReview {
    campaigns::RoundOverview overview;
    qint64 invited = 0;
    qint64 answered = 0;
    QList<QuestionReview> questions;
};

// Opens and counts all answers of a round in memory. Errors: NotFound, AnswersClosed, Damaged (an answer does not
// open).
[[nodiscard]] Result<RoundReview> reviewRound(
    access::Session &session, campaigns::RoundId round, const Progress &progress);

} // namespace waarborg::answers
