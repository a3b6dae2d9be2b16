// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/round.h"
#include "models/mail/delivery.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"

namespace waarborg::campaigns {

using OutboxId = Id<struct OutboxTag>;

enum class MessageKind { Invitation, Reminder };
enum class MessageState { Queued, Sending, Sent, Deferred, Refused, Unknown };

[[nodiscard]] QString messageStateName(MessageState state);
[[nodiscard]] MessageState stateOf(mail::DeliveryState state);

// One message of the outbox, for lists: without its bytes.
struct OutboxRow {
    OutboxId id;
    InvitationId invitation;
    MessageKind kind = MessageKind::Invitation;
    QString messageId;
    QString name;
    QString recipient;
    MessageState state = MessageState::Queued;
    QString reply; // what the server said to this message
    QDateTime changed;
    people::PersonId person; // whose invitation it is; not needed to enqueue

    bool operator==(const OutboxRow &) const = default;
};

// All SQL of the durable outbox: one row per round, invitation and kind, with fixed bytes (sealed: they hold the code)
// and Message-ID, so that whatever happens nobody is written to twice without being asked about and nobody is skipped.
class OutboxStore
{
public:
    explicit OutboxStore(storage::Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] static QList<storage::Migration> migrations();

    // False when this invitation has a message of this kind already.
    [[nodiscard]] Result<bool> enqueue(RoundId round, const OutboxRow &row, const QByteArray &sealedBytes);
    // Also when it has one of another kind that still waits: nobody gets two in one run.
    [[nodiscard]] Result<bool> holds(InvitationId invitation, MessageKind kind);

    // The next queued messages, oldest first; their state is not changed.
    [[nodiscard]] Result<QList<OutboxRow>> nextQueued(RoundId round, qint64 limit);
    [[nodiscard]] Result<QByteArray> sealedBytes(OutboxId id);
    [[nodiscard]] Result<void> setState(OutboxId id, MessageState state, const QString &reply, const QDateTime &now);
    // How many rows changed.
    [[nodiscard]] Result<qint64> moveAll(RoundId round, MessageState from, MessageState to, const QDateTime &now);

    // Takes out what waits for people who have answered or were withdrawn since. How many.
    [[nodiscard]] Result<qint64> dropUnwanted(RoundId round);

    [[nodiscard]] Result<QList<OutboxRow>> all(RoundId round);
    [[nodiscard]] Result<QList<OutboxRow>> ofInvitation(RoundId round, InvitationId invitation);

private:
    storage::Database &m_database;
};

} // namespace waarborg::campaigns
