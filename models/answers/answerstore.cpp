// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/answerstore.h"

namespace waarborg::answers {

using namespace Qt::StringLiterals;

QList<storage::Migration> AnswerStore::migrations()
{
    return {
        { u"answer"_s, 1,
            {
                u"CREATE TABLE answer (round_id INTEGER NOT NULL REFERENCES round (id), id BLOB NOT NULL,"
                " invitation_id INTEGER UNIQUE, sealed BLOB NOT NULL, PRIMARY KEY (round_id, id)) WITHOUT ROWID"_s,
                u"CREATE TABLE envelope (sha256 BLOB PRIMARY KEY) WITHOUT ROWID"_s,
                u"CREATE TABLE waiting_envelope (sha256 BLOB PRIMARY KEY, round_id INTEGER NOT NULL, envelope BLOB NOT "
                u"NULL)"
                " WITHOUT ROWID"_s,
                u"CREATE TABLE quarantine (id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE, file TEXT NOT NULL, "
                u"reason "
                u"TEXT NOT NULL,"
                " received TEXT NOT NULL, size INTEGER NOT NULL, content BLOB NOT NULL)"_s,
            } },
        // So that what is set aside is erased with its round or person.
        { u"answer"_s, 2,
            {
                u"ALTER TABLE quarantine ADD COLUMN round_id INTEGER"_s,
                u"ALTER TABLE quarantine ADD COLUMN invitation_id INTEGER"_s,
            } }
    };
}

Result<bool> AnswerStore::knowsEnvelope(const QByteArray &sha256)
{
    WAARBORG_LET(statement,
        m_database.prepareOnce(u"SELECT EXISTS (SELECT 1 FROM envelope WHERE sha256 = ?)"
                               " OR EXISTS (SELECT 1 FROM waiting_envelope WHERE sha256 = ?)"_s));
    WAARBORG_LET(found, statement->bind(sha256, sha256).next());
    const bool known = found && statement->integer(0) != 0;
    statement->finish();
    return known;
}

Result<void> AnswerStore::addEnvelope(const QByteArray &sha256)
{
    WAARBORG_LET(statement, m_database.prepareOnce(u"INSERT INTO envelope (sha256) VALUES (?)"_s));
    return statement->bind(sha256).run();
}

Result<void> AnswerStore::add(campaigns::RoundId round, std::optional<campaigns::InvitationId> invitation,
    const QByteArray &id, const QByteArray &sealed)
{
    WAARBORG_LET(statement,
        m_database.prepareOnce(u"INSERT INTO answer (id, round_id, invitation_id, sealed) VALUES (?, ?, ?, ?)"_s));
    return statement->bind(id, round, invitation, sealed).run();
}

Result<void> AnswerStore::each(campaigns::RoundId round, const std::function<Result<void>(const StoredAnswer &)> &visit)
{
    WAARBORG_LET(statement, m_database.prepare(u"SELECT id, invitation_id, sealed FROM answer WHERE round_id = ?"_s));
    statement.bind(round);
    while (true) {
        WAARBORG_LET(more, statement.next());
        if (!more)
            return {};
        StoredAnswer answer { statement.blob(0), {}, statement.blob(2) };
        if (!statement.isNull(1))
            answer.invitation = campaigns::InvitationId { statement.integer(1) };
        WAARBORG_TRY(visit(answer));
    }
}

Result<QByteArray> AnswerStore::ofInvitation(campaigns::RoundId round, campaigns::InvitationId invitation)
{
    WAARBORG_LET(
        statement, m_database.prepare(u"SELECT sealed FROM answer WHERE round_id = ? AND invitation_id = ?"_s));
    WAARBORG_LET(found, statement.bind(round, invitation).next());
    return found ? statement.blob(0) : QByteArray();
}

Result<void> AnswerStore::addWaiting(campaigns::RoundId round, const QByteArray &sha256, const QByteArray &envelope)
{
    WAARBORG_LET(
        statement, m_database.prepare(u"INSERT INTO waiting_envelope (sha256, round_id, envelope) VALUES (?, ?, ?)"_s));
    return statement.bind(sha256, round, envelope).run();
}

Result<QList<QByteArray>> AnswerStore::waiting(campaigns::RoundId round)
{
    WAARBORG_LET(statement, m_database.prepare(u"SELECT envelope FROM waiting_envelope WHERE round_id = ?"_s));
    statement.bind(round);
    QList<QByteArray> envelopes;
    while (true) {
        WAARBORG_LET(more, statement.next());
        if (!more)
            return envelopes;
        envelopes << statement.blob(0);
    }
}

Result<void> AnswerStore::clearWaiting(campaigns::RoundId round)
{
    WAARBORG_LET(statement, m_database.prepare(u"DELETE FROM waiting_envelope WHERE round_id = ?"_s));
    return statement.bind(round).run();
}

Result<void> AnswerStore::setAside(const QuarantinedFile &file, const QByteArray &sha256, const QByteArray &content)
{
    WAARBORG_LET(statement,
        m_database.prepare(
            u"INSERT INTO quarantine (sha256, file, reason, received, size, content, round_id, invitation_id)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET (reason, content, round_id,"
            " invitation_id) = (excluded.reason, excluded.content, excluded.round_id, excluded.invitation_id)"_s));
    return statement
        .bind(sha256, file.file, file.reason, file.received.toString(Qt::ISODate), file.size, content, file.round,
            file.invitation)
        .run();
}

Result<QList<QuarantinedFile>> AnswerStore::quarantine()
{
    WAARBORG_LET(statement,
        m_database.prepare(
            u"SELECT id, file, reason, received, size, round_id, invitation_id FROM quarantine ORDER BY id"_s));
    QList<QuarantinedFile> files;
    while (true) {
        WAARBORG_LET(more, statement.next());
        if (!more)
            return files;
        QuarantinedFile file { statement.integer(0), statement.text(1), statement.text(2),
            QDateTime::fromString(statement.text(3), Qt::ISODate), statement.integer(4), {}, {} };
        if (!statement.isNull(5))
            file.round = campaigns::RoundId { statement.integer(5) };
        if (!statement.isNull(6))
            file.invitation = campaigns::InvitationId { statement.integer(6) };
        files << file;
    }
}

} // namespace waarborg::answers
