// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person.h"
#include "models/questionnaires/questionnaire.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace waarborg::campaigns {

using RoundId = Id<struct RoundTag>;
using InvitationId = Id<struct InvitationTag>;

enum class RoundStatus { Open, Closed };
// Fixed when the round is made: an anonymous round can never be turned into a named one.
enum class Anonymity { Named, Anonymous };

// One questionnaire version put before a number of people. Identified inside the dossier by its id, in forms and
// envelopes by its uuid and by the thumbprint (kid) of its own key.
struct Round {
    RoundId id;
    QString uuid;
    QString name;
    questionnaires::VersionId version;
    QStringList languages; // the first is used where a person's own is not among them
    QDate opens;
    QDate closes; // invalid: no last day
    Anonymity anonymity = Anonymity::Named;
    int minimumGroup = 1; // fewer answers than this are not shown
    RoundStatus status = RoundStatus::Open;
    QString formAddress; // where the form stands; empty: it is attached to each invitation
    QString kid;
    QJsonObject publicKey;

    bool operator==(const Round &) const = default;
};

// One e-mail address in one round, with a code of its own. Two people with the same address share an invitation.
struct Invitation {
    InvitationId id;
    RoundId round;
    people::PersonId person; // invalid once the person was erased
    QString name;
    QString address;
    QString language;
    bool withdrawn = false;
    bool answered = false;

    bool operator==(const Invitation &) const = default;
};

// Numbers of messages by state (MAIL section 2), and of answers.
struct RoundCounts {
    qint64 invited = 0;
    qint64 answered = 0;
    qint64 queued = 0;
    qint64 sending = 0;
    qint64 sent = 0;
    qint64 deferred = 0;
    qint64 refused = 0;
    qint64 unknown = 0;

    bool operator==(const RoundCounts &) const = default;
};

} // namespace waarborg::campaigns
