// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/campaigns/round.h"

namespace waarborg::privacy {

// One thing that happened to somebody, in the program's language.
struct HistoryLine {
    QDateTime at; // UTC; of a round the beginning of its first day
    QString what;
    QString detail;

    bool operator==(const HistoryLine &) const = default;
};

// What happened to one person, newest first, as far as the account's roles may see it: changes of his data for who
// keeps the list; the rounds he was invited to and the mail sent to him for who may see rounds; records of the log that
// name him for who may read it. Of an anonymous round never whether he answered, nor a reminder, which goes to who has
// not. Looks him up by indexes, never through everybody; of the log each record. Errors: NotAllowed, NotFound (also
// somebody deleted is found, while the journal holds him).
[[nodiscard]] Result<QList<HistoryLine>> personHistory(access::Session &session, people::PersonId person);

// What can be told of an invitation: the state of its round, whether it was withdrawn, in a named round whether it was
// answered.
[[nodiscard]] QString invitationText(const campaigns::Round &round, const campaigns::Invitation &invitation);

// Records of the log that name the person or one of his withdrawn invitations, newest first. Checks no role.
[[nodiscard]] Result<QList<access::AuditRecord>> recordsAbout(
    storage::Database &database, people::PersonId person, const QList<campaigns::Invitation> &invitations);

} // namespace waarborg::privacy
