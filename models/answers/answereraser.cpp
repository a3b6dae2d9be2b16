// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/answereraser.h"

#include "models/sealing/envelope.h"

namespace waarborg::answers {

using namespace Qt::StringLiterals;

Result<qint64> AnswerEraser::run(const QString &sql, qint64 id)
{
    WAARBORG_LET(statement, m_database.prepare(sql));
    WAARBORG_TRY(statement.bind(id).run());
    return statement.rowsAffected();
}

Result<ErasedAnswers> AnswerEraser::ofRound(const campaigns::Round &round)
{
    WAARBORG_LET(stored, run(u"DELETE FROM answer WHERE round_id = ?"_s, round.id.value));
    WAARBORG_LET(waiting, run(u"DELETE FROM waiting_envelope WHERE round_id = ?"_s, round.id.value));
    WAARBORG_LET(setAside, run(u"DELETE FROM quarantine WHERE round_id = ?"_s, round.id.value));
    WAARBORG_LET(before, setAsideBefore(round));
    return ErasedAnswers { stored, waiting, setAside + before };
}

// Rows that were set aside before they said of which round they are: an envelope names the round's key. One without
// content came for an anonymous round.
Result<qint64> AnswerEraser::setAsideBefore(const campaigns::Round &round)
{
    WAARBORG_LET(rows, m_database.prepare(u"SELECT id, content FROM quarantine WHERE round_id IS NULL"_s));
    QList<qint64> found;
    for (;;) {
        WAARBORG_LET(more, rows.next());
        if (!more)
            break;
        const QByteArray content = rows.blob(1);
        const auto envelope = sealing::Envelope::parse(content);
        const bool bare = content.isEmpty() && round.anonymity == campaigns::Anonymity::Anonymous;
        if (bare || (envelope && envelope->kid() == round.kid))
            found << rows.integer(0);
    }
    for (const qint64 id : found)
        WAARBORG_TRY(run(u"DELETE FROM quarantine WHERE id = ?"_s, id));
    return found.size();
}

Result<ErasedAnswers> AnswerEraser::ofInvitation(campaigns::InvitationId invitation)
{
    WAARBORG_LET(stored, run(u"DELETE FROM answer WHERE invitation_id = ?"_s, invitation.value));
    WAARBORG_LET(setAside, run(u"DELETE FROM quarantine WHERE invitation_id = ?"_s, invitation.value));
    return ErasedAnswers { stored, 0, setAside };
}

Result<void> AnswerEraser::waiting(const QByteArray &sha256)
{
    WAARBORG_LET(statement, m_database.prepare(u"DELETE FROM waiting_envelope WHERE sha256 = ?"_s));
    return statement.bind(sha256).run();
}

Result<void> AnswerEraser::fingerprintsOfNoRound()
{
    return m_database.execute(u"DELETE FROM envelope WHERE NOT EXISTS (SELECT 1 FROM round)"_s);
}

} // namespace waarborg::answers
