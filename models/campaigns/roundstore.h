// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/round.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"

namespace waarborg::campaigns {

// What stands in the database of an invitation's code: a keyed hash to find it by, and the code itself sealed under the
// answers compartment's key, because who has the code can answer for the person.
struct StoredCode {
    QByteArray tag;
    QByteArray sealed;
};

// All SQL about rounds and their invitations.
class RoundStore
{
public:
    explicit RoundStore(storage::Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] static QList<storage::Migration> migrations();

    [[nodiscard]] Result<RoundId> add(const Round &round, const QByteArray &sealedPrivateKey);
    [[nodiscard]] Result<Round> find(RoundId id);
    [[nodiscard]] Result<std::optional<Round>> byKid(const QString &kid);
    // Newest first.
    [[nodiscard]] Result<QList<Round>> all();
    [[nodiscard]] Result<void> setStatus(RoundId id, RoundStatus status);
    [[nodiscard]] Result<QByteArray> sealedPrivateKey(RoundId id);

    // False when the address has an invitation in this round already.
    [[nodiscard]] Result<bool> addInvitation(const Invitation &invitation, const StoredCode &code);
    [[nodiscard]] Result<QList<Invitation>> invitations(RoundId round);
    // Of one person in all rounds, the newest round first.
    [[nodiscard]] Result<QList<Invitation>> ofPerson(people::PersonId person);
    [[nodiscard]] Result<std::optional<Invitation>> byCodeTag(RoundId round, const QByteArray &tag);
    [[nodiscard]] Result<QByteArray> sealedCode(InvitationId id);
    [[nodiscard]] Result<void> setAnswered(InvitationId id);
    [[nodiscard]] Result<void> setWithdrawn(InvitationId id);
    [[nodiscard]] Result<RoundCounts> counts(RoundId round);

private:
    storage::Database &m_database;
};

} // namespace waarborg::campaigns
