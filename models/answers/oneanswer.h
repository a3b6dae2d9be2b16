// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers/review.h"

namespace waarborg::answers {

// What one person said on one question, in words.
struct SpokenAnswer {
    QString key; // as in the answers' JSON
    QString number; // its place in the questionnaire: "3.1"
    QString question;
    QString answer; // empty: not answered
    QString comment;

    bool operator==(const SpokenAnswer &) const = default;
};

struct PersonsAnswers {
    QString round;
    QString person;
    QList<SpokenAnswer> answers;
};

// Opens the answers of one person in a named round; the log says whose they were and who read them, or they are not
// shown. Errors: NotFound (round, invitation, answer), RoundAnonymous, AnswersClosed, Damaged, ReadOnly.
[[nodiscard]] Result<PersonsAnswers> readAnswer(
    access::Session &session, campaigns::RoundId round, people::PersonId person, const QString &language);

// The same inside a transaction of its caller's, who has checked the role: for what holds more than one round's
// answers.
[[nodiscard]] Result<PersonsAnswers> readAnswerInside(
    access::Session &session, campaigns::RoundId round, people::PersonId person, const QString &language);

// Who has answered a named round, by name; nobody in an anonymous one.
struct Respondent {
    people::PersonId person;
    QString name;

    bool operator==(const Respondent &) const = default;
};
[[nodiscard]] Result<QList<Respondent>> respondents(access::Session &session, campaigns::RoundId round);

} // namespace waarborg::answers
