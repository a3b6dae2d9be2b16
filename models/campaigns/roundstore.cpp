// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/roundstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace waarborg::campaigns {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RoundStore)
};

constexpr auto RoundColumns = "id, uuid, name, version_id, languages, opens, closes, anonymous, minimum_group, closed,"
                              " form_address, kid, public_key"_L1;
constexpr auto InvitationColumns = "id, round_id, person_id, name, address, language, withdrawn, answered"_L1;

Round readRound(const storage::Statement &row)
{
    Round round;
    round.id.value = row.integer(0);
    round.uuid = row.text(1);
    round.name = row.text(2);
    round.version.value = row.integer(3);
    round.languages = row.text(4).split(u',', Qt::SkipEmptyParts);
    round.opens = QDate::fromString(row.text(5), Qt::ISODate);
    round.closes = QDate::fromString(row.text(6), Qt::ISODate);
    round.anonymity = row.integer(7) ? Anonymity::Anonymous : Anonymity::Named;
    round.minimumGroup = int(row.integer(8));
    round.status = row.integer(9) ? RoundStatus::Closed : RoundStatus::Open;
    round.formAddress = row.text(10);
    round.kid = row.text(11);
    round.publicKey = QJsonDocument::fromJson(row.blob(12)).object();
    return round;
}

Invitation readInvitation(const storage::Statement &row)
{
    return { { row.integer(0) }, { row.integer(1) }, { row.integer(2) }, row.text(3), row.text(4), row.text(5),
        row.integer(6) != 0, row.integer(7) != 0 };
}

template <typename T>
Result<QList<T>> readAll(storage::Statement &statement, T (*read)(const storage::Statement &))
{
    QList<T> rows;
    while (true) {
        WAARBORG_LET(more, statement.next());
        if (!more)
            return rows;
        rows << read(statement);
    }
}

template <typename T>
Result<std::optional<T>> readOne(storage::Statement &statement, T (*read)(const storage::Statement &))
{
    WAARBORG_LET(found, statement.next());
    return found ? std::optional(read(statement)) : std::nullopt;
}

} // namespace

QList<storage::Migration> RoundStore::migrations()
{
    return {
        { u"round"_s, 1,
            {
                u"CREATE TABLE round (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, "
                u"version_id "
                u"INTEGER NOT NULL,"
                " languages TEXT NOT NULL, opens TEXT NOT NULL, closes TEXT NOT NULL, anonymous INTEGER NOT NULL,"
                " minimum_group INTEGER NOT NULL, closed INTEGER NOT NULL DEFAULT 0, form_address TEXT NOT NULL,"
                " kid TEXT NOT NULL UNIQUE, public_key BLOB NOT NULL, sealed_key BLOB NOT NULL)"_s,
                u"CREATE TABLE invitation (id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id), "
                u"person_id INTEGER,"
                " name TEXT NOT NULL, address TEXT NOT NULL COLLATE NOCASE, language TEXT NOT NULL, code_tag BLOB NOT "
                "NULL,"
                " sealed_code BLOB NOT NULL, withdrawn INTEGER NOT NULL DEFAULT 0, answered INTEGER NOT NULL DEFAULT 0,"
                " UNIQUE (round_id, address), UNIQUE (round_id, code_tag))"_s,
            } },
        // What was erased leaves its number, which stands in the log and is given to no other.
        { u"round"_s, 2, { u"CREATE TABLE round_erased (id INTEGER PRIMARY KEY, erased_at TEXT NOT NULL)"_s } },
        // What there is of one person is asked for at every card that is opened, and for each who is erased.
        { u"round"_s, 3, { u"CREATE INDEX invitation_person ON invitation (person_id)"_s } }
    };
}

Result<RoundId> RoundStore::add(const Round &round, const QByteArray &sealedPrivateKey)
{
    WAARBORG_LET(insert,
        m_database.prepare(
            u"INSERT INTO round (id, uuid, name, version_id, languages, opens, closes, anonymous, minimum_group,"
            " form_address, kid, public_key, sealed_key) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM"
            " (SELECT id FROM round UNION ALL SELECT id FROM round_erased)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s));
    insert.bind(round.uuid, round.name, round.version, round.languages.join(u','), round.opens.toString(Qt::ISODate),
        round.closes.toString(Qt::ISODate), round.anonymity == Anonymity::Anonymous, round.minimumGroup,
        round.formAddress, round.kid, QJsonDocument(round.publicKey).toJson(QJsonDocument::Compact), sealedPrivateKey);
    WAARBORG_TRY(insert.run());
    return RoundId { insert.lastInsertId() };
}

Result<Round> RoundStore::find(RoundId id)
{
    WAARBORG_LET(statement, m_database.prepare("SELECT "_L1 + RoundColumns + " FROM round WHERE id = ?"_L1));
    statement.bind(id);
    WAARBORG_LET(found, readOne(statement, readRound));
    if (!found)
        return fail(ErrorCode::NotFound, Texts::tr("round"), QString::number(id.value));
    return *found;
}

Result<std::optional<Round>> RoundStore::byKid(const QString &kid)
{
    WAARBORG_LET(statement, m_database.prepare("SELECT "_L1 + RoundColumns + " FROM round WHERE kid = ?"_L1));
    statement.bind(kid);
    return readOne(statement, readRound);
}

Result<QList<Round>> RoundStore::all()
{
    WAARBORG_LET(statement, m_database.prepare("SELECT "_L1 + RoundColumns + " FROM round ORDER BY id DESC"_L1));
    return readAll(statement, readRound);
}

Result<void> RoundStore::setStatus(RoundId id, RoundStatus status)
{
    WAARBORG_LET(statement, m_database.prepare(u"UPDATE round SET closed = ? WHERE id = ?"_s));
    return statement.bind(status == RoundStatus::Closed, id).run();
}

Result<QByteArray> RoundStore::sealedPrivateKey(RoundId id)
{
    WAARBORG_LET(statement, m_database.prepare(u"SELECT sealed_key FROM round WHERE id = ?"_s));
    statement.bind(id);
    WAARBORG_LET(found, statement.next());
    return found ? statement.blob(0) : QByteArray();
}

Result<bool> RoundStore::addInvitation(const Invitation &invitation, const StoredCode &code)
{
    WAARBORG_LET(insert,
        m_database.prepare(
            u"INSERT INTO invitation (round_id, person_id, name, address, language, code_tag, sealed_code)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (round_id, address) DO NOTHING"_s));
    insert.bind(invitation.round, invitation.person, invitation.name, invitation.address, invitation.language, code.tag,
        code.sealed);
    WAARBORG_TRY(insert.run());
    return insert.rowsAffected() == 1;
}

Result<QList<Invitation>> RoundStore::invitations(RoundId round)
{
    WAARBORG_LET(statement,
        m_database.prepare("SELECT "_L1 + InvitationColumns + " FROM invitation WHERE round_id = ? ORDER BY id"_L1));
    statement.bind(round);
    return readAll(statement, readInvitation);
}

Result<QList<Invitation>> RoundStore::ofPerson(people::PersonId person)
{
    WAARBORG_LET(statement,
        m_database.prepare(
            "SELECT "_L1 + InvitationColumns + " FROM invitation WHERE person_id = ? ORDER BY round_id DESC"_L1));
    statement.bind(person);
    return readAll(statement, readInvitation);
}

Result<std::optional<Invitation>> RoundStore::byCodeTag(RoundId round, const QByteArray &tag)
{
    static const QString sql
        = "SELECT "_L1 + InvitationColumns + " FROM invitation WHERE round_id = ? AND code_tag = ?"_L1;
    WAARBORG_LET(statement, m_database.prepareOnce(sql));
    auto found = readOne(statement->bind(round, tag), readInvitation);
    statement->finish();
    return found;
}

Result<QByteArray> RoundStore::sealedCode(InvitationId id)
{
    WAARBORG_LET(statement, m_database.prepareOnce(u"SELECT sealed_code FROM invitation WHERE id = ?"_s));
    WAARBORG_LET(found, statement->bind(id).next());
    const QByteArray sealed = found ? statement->blob(0) : QByteArray();
    statement->finish();
    if (!found)
        return fail(ErrorCode::NotFound, Texts::tr("invitation"), QString::number(id.value));
    return sealed;
}

Result<void> RoundStore::setAnswered(InvitationId id)
{
    WAARBORG_LET(statement, m_database.prepareOnce(u"UPDATE invitation SET answered = 1 WHERE id = ?"_s));
    return statement->bind(id).run();
}

Result<void> RoundStore::setWithdrawn(InvitationId id)
{
    WAARBORG_LET(statement, m_database.prepare(u"UPDATE invitation SET withdrawn = 1 WHERE id = ?"_s));
    return statement.bind(id).run();
}

Result<RoundCounts> RoundStore::counts(RoundId round)
{
    RoundCounts counts;
    WAARBORG_LET(invited,
        m_database.prepare(u"SELECT count(*), coalesce(sum(answered), 0) FROM invitation WHERE round_id = ?"
                           " AND (withdrawn = 0 OR answered = 1)"_s));
    invited.bind(round);
    WAARBORG_LET(some, invited.next());
    if (some) {
        counts.invited = invited.integer(0);
        counts.answered = invited.integer(1);
    }
    WAARBORG_LET(states, m_database.prepare(u"SELECT state, count(*) FROM outbox WHERE round_id = ? GROUP BY state"_s));
    states.bind(round);
    const QMap<QString, qint64 RoundCounts::*> fields { { u"queued"_s, &RoundCounts::queued },
        { u"sending"_s, &RoundCounts::sending }, { u"sent"_s, &RoundCounts::sent },
        { u"deferred"_s, &RoundCounts::deferred }, { u"refused"_s, &RoundCounts::refused },
        { u"unknown"_s, &RoundCounts::unknown } };
    while (true) {
        WAARBORG_LET(more, states.next());
        if (!more)
            return counts;
        if (const auto field = fields.value(states.text(0)))
            counts.*field = states.integer(1);
    }
}

} // namespace waarborg::campaigns
