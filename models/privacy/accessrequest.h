// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers/answerstore.h"
#include "models/answers/oneanswer.h"
#include "models/backups/backups.h"
#include "models/campaigns/outboxstore.h"
#include "models/foundation/progress.h"
#include "models/incidents/incident.h"
#include "models/people/personchanges.h"

#include <QJsonObject>

namespace waarborg::privacy {

struct HeldInvitation {
    campaigns::Round round;
    campaigns::Invitation invitation; // without its code
};

struct HeldMessage {
    QString round;
    campaigns::OutboxRow message; // without its text, which holds the code
};

struct HeldAnswer {
    campaigns::RoundId round;
    answers::PersonsAnswers answers;
};

// Everything that a dossier holds of one person, for who asks after it (GDPR art. 15 and 20; agreement, clause 2.5).
// Nobody else's data: of an incident that names him no more than that it does.
struct AccessRequest {
    QString customer;
    QDateTime made;
    QString madeBy; // the account
    people::HeldPerson held;
    QList<people::PersonChange> changes; // newest first
    QList<HeldInvitation> invitations;
    QList<HeldMessage> messages; // of anonymous rounds no reminders: they went to who had not answered
    QList<HeldAnswer> answers; // in named rounds
    QList<answers::QuarantinedFile> setAside;
    QList<access::AuditRecord> log;
    QList<incidents::Incident> incidents; // the newest version of each
    QList<backups::RegisteredCopy> backups; // those not destroyed
    QStringList left; // sentences: what is not in it, and why
};

// Within a transaction of its caller's, who has checked UseCase::ExportPerson. Opening answers is a record of its own
// in the log, each round's; without a key to them, and without a role for the log, `left` says who must add them.
// Questions are in `language` where they have it. Errors: NotFound, Damaged, Cancelled.
[[nodiscard]] Result<AccessRequest> gatherAccessRequest(
    access::Session &session, people::PersonId person, const QString &language, const Progress &progress);

// For programs: keys are stable, in English; times are ISO 8601 in UTC, what is not known is null.
[[nodiscard]] QJsonObject accessRequestJson(const AccessRequest &request);

} // namespace waarborg::privacy
