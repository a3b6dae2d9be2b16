// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/rounderaser.h"

#include "models/access/crypto.h"

#include <QDateTime>

namespace waarborg::campaigns {

using namespace Qt::StringLiterals;

Result<qint64> RoundEraser::run(const QString &sql, qint64 id)
{
    WAARBORG_LET(statement, m_database.prepare(sql));
    WAARBORG_TRY(statement.bind(id).run());
    return statement.rowsAffected();
}

Result<qint64> RoundEraser::eraseMessages(RoundId round)
{
    WAARBORG_TRY(
        run(u"DELETE FROM outbox_body WHERE outbox_id IN (SELECT id FROM outbox WHERE round_id = ?)"_s, round.value));
    return run(u"DELETE FROM outbox WHERE round_id = ?"_s, round.value);
}

Result<qint64> RoundEraser::eraseInvitations(RoundId round)
{
    return run(u"DELETE FROM invitation WHERE round_id = ?"_s, round.value);
}

Result<void> RoundEraser::erase(RoundId round, const QDateTime &now)
{
    WAARBORG_TRY(run(u"DELETE FROM round WHERE id = ?"_s, round.value));
    WAARBORG_LET(number, m_database.prepare(u"INSERT INTO round_erased (id, erased_at) VALUES (?, ?)"_s));
    return number.bind(round, now.toString(Qt::ISODate)).run();
}

Result<QList<RoundEraser::Trace>> RoundEraser::tracesOf(people::PersonId person)
{
    WAARBORG_LET(statement,
        m_database.prepareOnce(u"SELECT invitation.id, round_id, anonymous, answered FROM invitation JOIN round"
                               " ON round.id = round_id WHERE person_id = ?"_s));
    QList<Trace> found;
    statement->bind(person);
    for (;;) {
        WAARBORG_LET(more, statement->next());
        if (!more)
            return found;
        found << Trace { { statement->integer(0) }, { statement->integer(1) },
            statement->integer(2) ? Anonymity::Anonymous : Anonymity::Named, statement->integer(3) != 0 };
    }
}

Result<qint64> RoundEraser::eraseMessages(InvitationId invitation)
{
    WAARBORG_TRY(run(u"DELETE FROM outbox_body WHERE outbox_id IN (SELECT id FROM outbox WHERE invitation_id = ?)"_s,
        invitation.value));
    return run(u"DELETE FROM outbox WHERE invitation_id = ?"_s, invitation.value);
}

Result<void> RoundEraser::erase(InvitationId invitation)
{
    WAARBORG_TRY(run(u"DELETE FROM invitation WHERE id = ?"_s, invitation.value));
    return {};
}

Result<void> RoundEraser::makeNameless(InvitationId invitation)
{
    // Addresses and codes are unique within a round.
    WAARBORG_LET(statement,
        m_database.prepare(
            u"UPDATE invitation SET person_id = NULL, name = '', address = 'erased ' || id, language = '',"
            " code_tag = ?, sealed_code = x'' WHERE id = ?"_s));
    return statement.bind(access::randomBytes(32), invitation).run();
}

} // namespace waarborg::campaigns
