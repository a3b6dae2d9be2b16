// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/campaigns/round.h"
#include "models/foundation/progress.h"

namespace waarborg::campaigns {

struct CreateRoundRequest {
    questionnaires::QuestionnaireId questionnaire; // its newest version is used, and can't be changed from then on
    QString name;
    QDate closes; // invalid: no last day
    Anonymity anonymity = Anonymity::Named;
    std::optional<int> minimumGroup; // default: 5 in anonymous rounds, 1 in named ones
    QList<people::PersonId> people; // empty: everybody
    QString formAddress; // https address or file of a share where the form stands; empty: attached to each message
};

struct CreatedRound {
    RoundId round;
    qint64 invitations = 0;
    // People who share an address with somebody before them: one invitation reaches both.
    QStringList sharing;
};

// Makes the round, its key and an invitation with a code of its own for each address, in one transaction.
// Errors: NotFound (questionnaire, person), NoPeople, InvalidValue (name, closing day, group size, form address).
[[nodiscard]] Result<CreatedRound> createRound(
    access::Session &session, const CreateRoundRequest &request, const Progress &progress);

struct RoundOverview {
    Round round;
    QString questionnaire; // its title
    RoundCounts counts;

    bool operator==(const RoundOverview &) const = default;
};

// Newest first.
[[nodiscard]] Result<QList<RoundOverview>> listRounds(access::Session &session);
[[nodiscard]] Result<RoundOverview> roundStatus(access::Session &session, RoundId round);

// Who was invited to a round and did, or did not yet, answer; nobody in either for an anonymous round.
struct RoundReplies {
    QList<people::PersonId> answered;
    QList<people::PersonId> waitedFor;
};
[[nodiscard]] Result<RoundReplies> roundReplies(access::Session &session, RoundId round);

// RoundStaysClosed where it is anonymous and somebody has answered.
[[nodiscard]] Result<void> reopenRound(access::Session &session, RoundId round);
// A withdrawn invitation gets no more mail, and an answer with its code is refused.
[[nodiscard]] Result<void> withdrawInvitation(access::Session &session, RoundId round, people::PersonId person);

struct WrittenForm {
    people::PersonId person;
    QString name;
    QString file;
};

// One HTML file for each invitation that has not been answered, with its code inside. File names hold no names. The
// folder is made when it is missing, mode 0700.
[[nodiscard]] Result<QList<WrittenForm>> writeForms(
    access::Session &session, RoundId round, const QString &folder, const Progress &progress);
// The form without a code, for a share or an intranet: it reads the code from behind '#' of its address.
[[nodiscard]] Result<QString> writeSharedForm(access::Session &session, RoundId round, const QString &path);

[[nodiscard]] QList<storage::Migration> migrations();

} // namespace waarborg::campaigns
