// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/answers/answereraser.h"
#include "models/people/people.h"

// Erasing for good, during the agreement (clause 9.1). SQLite overwrites what is deleted (secure_delete); backups made
// before still hold it. Each function is one use case: role check, one transaction, one row in the log with the
// numbers.
namespace waarborg::privacy {

struct RoundErasure {
    QString name;
    qint64 invitations = 0;
    qint64 messages = 0;
    answers::ErasedAnswers answers;

    bool operator==(const RoundErasure &) const = default;
};

// The round, its keys, invitations with their codes, messages, answers, what waits and what was set aside. Its number
// is given to no other round. Errors: NotFound; InUse while the dossier's mail is being sent.
[[nodiscard]] Result<RoundErasure> eraseRound(access::Session &session, campaigns::RoundId round);

struct PersonErasure {
    qint64 people = 0;
    qint64 invitations = 0;
    qint64 messages = 0;
    answers::ErasedAnswers answers;
    // Answers of anonymous rounds stay: they cannot be told from the others' (MAIL section 5). Who gave one is not told
    // here either.

    bool operator==(const PersonErasure &) const = default;
};

// People with all that the dossier holds of them: the list and its journal, invitations with their codes, messages, in
// named rounds the answers and what was set aside. NotFound where nothing is left of one of them.
[[nodiscard]] Result<PersonErasure> erasePeople(access::Session &session, const QList<people::PersonId> &ids);

// Incidents that name one of these people, by whole words of what was written; asked before they are erased. The
// register is kept (GDPR art. 33(5)), its drafts are edited by hand.
[[nodiscard]] Result<qint64> incidentsThatName(access::Session &session, const QList<people::PersonId> &ids);

// For an import that erases who is missing from the list; counts into `erased`, which outlives it.
[[nodiscard]] people::TraceEraser traceEraser(PersonErasure &erased);

} // namespace waarborg::privacy
