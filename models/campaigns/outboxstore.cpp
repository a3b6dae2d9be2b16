// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/outboxstore.h"

#include <array>

namespace waarborg::campaigns {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array StateNames { "queued", "sending", "sent", "deferred", "refused", "unknown" };

MessageState stateFromName(const QString &name)
{
    const auto found = std::ranges::find_if(StateNames, [&](const char *each) { return name == QLatin1String(each); });
    return MessageState(found - StateNames.begin());
}

constexpr auto Select
    = "SELECT outbox.id, invitation_id, kind, message_id, invitation.name, recipient, state, reply, changed,"
      " person_id FROM outbox JOIN invitation ON invitation.id = invitation_id "_L1;

OutboxRow readRow(const storage::Statement &row)
{
    return { { row.integer(0) }, { row.integer(1) }, MessageKind(row.integer(2)), row.text(3), row.text(4), row.text(5),
        stateFromName(row.text(6)), row.text(7), QDateTime::fromString(row.text(8), Qt::ISODateWithMs),
        { row.integer(9) } };
}

Result<QList<OutboxRow>> readAll(storage::Statement &statement)
{
    QList<OutboxRow> rows;
    while (true) {
        WAARBORG_LET(more, statement.next());
        if (!more)
            return rows;
        rows << readRow(statement);
    }
}

} // namespace

QString messageStateName(MessageState state) { return QString::fromLatin1(StateNames[std::size_t(state)]); }

MessageState stateOf(mail::DeliveryState state)
{
    switch (state) {
    case mail::DeliveryState::Sent:
        return MessageState::Sent;
    case mail::DeliveryState::Deferred:
        return MessageState::Deferred;
    case mail::DeliveryState::Refused:
        return MessageState::Refused;
    case mail::DeliveryState::Unknown:
        break;
    }
    return MessageState::Unknown;
}

QList<storage::Migration> OutboxStore::migrations()
{
    return {
        { u"outbox"_s, 1,
            {
                u"CREATE TABLE outbox (id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id),"
                " invitation_id INTEGER NOT NULL REFERENCES invitation (id), kind INTEGER NOT NULL, message_id TEXT "
                "NOT "
                "NULL UNIQUE,"
                " recipient TEXT NOT NULL, state TEXT NOT NULL, reply TEXT NOT NULL DEFAULT '', changed TEXT NOT NULL,"
                " sealed_bytes BLOB NOT NULL, UNIQUE (round_id, invitation_id, kind))"_s,
                u"CREATE INDEX outbox_state ON outbox (round_id, state, id)"_s,
            } },
        // A state is written twice a message: it lies apart from the bytes and in one place of one index, which
        // halves the pages that a commit writes and encrypts.
        { u"outbox"_s, 2,
            {
                u"CREATE TABLE outbox_body (outbox_id INTEGER PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,"
                " sealed_bytes BLOB NOT NULL)"_s,
                u"INSERT INTO outbox_body SELECT id, sealed_bytes FROM outbox"_s,
                u"ALTER TABLE outbox DROP COLUMN sealed_bytes"_s,
                u"DROP INDEX outbox_state"_s,
                u"CREATE INDEX outbox_queued ON outbox (round_id, id) WHERE state = 'queued'"_s,
            } }
    };
}

Result<bool> OutboxStore::enqueue(RoundId round, const OutboxRow &row, const QByteArray &sealedBytes)
{
    WAARBORG_LET(insert,
        m_database.prepareOnce(
            u"INSERT INTO outbox (round_id, invitation_id, kind, message_id, recipient, state, reply, changed)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (round_id, invitation_id, kind) DO NOTHING"_s));
    insert->bind(round, row.invitation, int(row.kind), row.messageId, row.recipient, messageStateName(row.state),
        row.reply, row.changed.toString(Qt::ISODateWithMs));
    WAARBORG_TRY(insert->run());
    if (insert->rowsAffected() == 0)
        return false;
    WAARBORG_LET(body, m_database.prepareOnce(u"INSERT INTO outbox_body (outbox_id, sealed_bytes) VALUES (?, ?)"_s));
    WAARBORG_TRY(body->bind(insert->lastInsertId(), sealedBytes).run());
    return true;
}

Result<bool> OutboxStore::holds(InvitationId invitation, MessageKind kind)
{
    WAARBORG_LET(statement,
        m_database.prepareOnce(u"SELECT 1 FROM outbox WHERE round_id = (SELECT round_id FROM invitation WHERE id = ?)"
                               " AND invitation_id = ? AND (kind = ? OR state = 'queued')"_s));
    auto found = statement->bind(invitation, invitation, int(kind)).next();
    statement->finish();
    return found;
}

Result<QList<OutboxRow>> OutboxStore::nextQueued(RoundId round, qint64 limit)
{
    static const QString sql = Select + "WHERE outbox.round_id = ? AND state = 'queued' ORDER BY outbox.id LIMIT ?"_L1;
    WAARBORG_LET(statement, m_database.prepareOnce(sql));
    auto rows = readAll(statement->bind(round, limit));
    statement->finish();
    return rows;
}

Result<QByteArray> OutboxStore::sealedBytes(OutboxId id)
{
    WAARBORG_LET(statement, m_database.prepareOnce(u"SELECT sealed_bytes FROM outbox_body WHERE outbox_id = ?"_s));
    WAARBORG_LET(found, statement->bind(id).next());
    QByteArray bytes = found ? statement->blob(0) : QByteArray();
    statement->finish();
    return bytes;
}

Result<void> OutboxStore::setState(OutboxId id, MessageState state, const QString &reply, const QDateTime &now)
{
    WAARBORG_LET(
        statement, m_database.prepareOnce(u"UPDATE outbox SET state = ?, reply = ?, changed = ? WHERE id = ?"_s));
    return statement->bind(messageStateName(state), reply, now.toString(Qt::ISODateWithMs), id).run();
}

Result<qint64> OutboxStore::moveAll(RoundId round, MessageState from, MessageState to, const QDateTime &now)
{
    WAARBORG_LET(
        statement, m_database.prepare(u"UPDATE outbox SET state = ?, changed = ? WHERE round_id = ? AND state = ?"_s));
    WAARBORG_TRY(
        statement.bind(messageStateName(to), now.toString(Qt::ISODateWithMs), round, messageStateName(from)).run());
    return statement.rowsAffected();
}

Result<qint64> OutboxStore::dropUnwanted(RoundId round)
{
    WAARBORG_LET(statement,
        m_database.prepare(
            u"DELETE FROM outbox WHERE round_id = ? AND state IN ('queued', 'deferred') AND invitation_id IN"
            " (SELECT id FROM invitation WHERE round_id = ? AND (answered = 1 OR withdrawn = 1))"_s));
    WAARBORG_TRY(statement.bind(round, round).run());
    return statement.rowsAffected();
}

Result<QList<OutboxRow>> OutboxStore::all(RoundId round)
{
    WAARBORG_LET(statement, m_database.prepare(Select + "WHERE outbox.round_id = ? ORDER BY outbox.id"_L1));
    statement.bind(round);
    return readAll(statement);
}

Result<QList<OutboxRow>> OutboxStore::ofInvitation(RoundId round, InvitationId invitation)
{
    static const QString sql = Select + "WHERE outbox.round_id = ? AND outbox.invitation_id = ? ORDER BY outbox.id"_L1;
    WAARBORG_LET(statement, m_database.prepareOnce(sql));
    auto rows = readAll(statement->bind(round, invitation));
    statement->finish();
    return rows;
}

} // namespace waarborg::campaigns
