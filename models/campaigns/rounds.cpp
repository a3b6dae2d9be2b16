// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/rounds.h"

#include "models/campaigns/formdefinition.h"
#include "models/campaigns/outboxstore.h"
#include "models/campaigns/roundstore.h"
#include "models/people/peoplestore.h"
#include "models/questionnaires/questionnairestore.h"
#include "models/sealing/roundkey.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUuid>

namespace waarborg::campaigns {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Rounds)
};

constexpr int DefaultAnonymousGroup = 5;
constexpr int SmallestAnonymousGroup = 3;

Failure invalid(const QString &field, const QString &value, const QString &reason)
{
    return fail(ErrorCode::InvalidValue, field, value, reason);
}

Result<void> check(const CreateRoundRequest &request, const QDate &today)
{
    if (request.name.trimmed().isEmpty())
        return invalid(Texts::tr("Name"), request.name, Texts::tr("it must be filled in"));
    if (request.closes.isValid() && request.closes < today)
        return invalid(Texts::tr("Closes"), request.closes.toString(Qt::ISODate), Texts::tr("this day has passed"));
    const bool anonymous = request.anonymity == Anonymity::Anonymous;
    const int least = anonymous ? SmallestAnonymousGroup : 1;
    if (request.minimumGroup && *request.minimumGroup < least)
        return invalid(Texts::tr("Minimum group"), QString::number(*request.minimumGroup),
            Texts::tr("it counts from %1").arg(least));
    const QUrl address(request.formAddress, QUrl::StrictMode);
    const bool known = address.scheme() == "https"_L1 || address.scheme() == "file"_L1;
    if (!request.formAddress.isEmpty() && (!address.isValid() || !known || address.hasFragment()))
        return invalid(Texts::tr("Form address"), request.formAddress,
            Texts::tr("it must begin with https:// or file:// and hold no #"));
    return {};
}

Result<QList<people::Person>> chosenPeople(access::Session &session, const QList<people::PersonId> &chosen)
{
    QList<people::PersonId> ids = chosen;
    if (ids.isEmpty()) {
        WAARBORG_LET(all, people::PeopleStore(session.database()).matching({}));
        ids = QList<people::PersonId>(all.begin(), all.end());
    }
    WAARBORG_LET(finder, people::PersonFinder::prepare(session.database()));
    QList<people::Person> people;
    for (const people::PersonId id : ids) {
        WAARBORG_LET(person, finder.find(id));
        people << person;
    }
    if (people.isEmpty())
        return fail(ErrorCode::NoPeople);
    return people;
}

Result<Round> newRound(access::Session &session, const CreateRoundRequest &request)
{
    questionnaires::QuestionnaireStore store(session.database());
    WAARBORG_LET(summary, store.newest(request.questionnaire));
    WAARBORG_LET(questionnaire, store.load(summary.version));
    WAARBORG_TRY(store.freeze(summary.version));
    const bool anonymous = request.anonymity == Anonymity::Anonymous;
    Round round;
    round.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    round.name = request.name.trimmed();
    round.version = summary.version;
    round.languages = questionnaires::languages(questionnaire);
    if (round.languages.isEmpty())
        round.languages << u"en"_s;
    round.opens = session.clock().nowUtc().toLocalTime().date();
    round.closes = request.closes;
    round.anonymity = request.anonymity;
    round.minimumGroup = request.minimumGroup.value_or(anonymous ? DefaultAnonymousGroup : 1);
    round.formAddress = request.formAddress;
    return round;
}

Result<StoredCode> newCode(const access::Session &session)
{
    const QByteArray code
        = access::randomBytes(16).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    WAARBORG_LET(sealed, session.sealForAdvisors(code, "invitation code"));
    return StoredCode { session.codeTag(code), sealed };
}

Result<void> invite(access::Session &session, const Round &round, const QList<people::Person> &people,
    CreatedRound &created, const Progress &progress)
{
    RoundStore store(session.database());
    for (const people::Person &person : people) {
        Invitation invitation { .round = round.id, .person = person.id, .name = person.name, .address = person.email };
        invitation.language
            = round.languages.contains(person.language) ? person.language : round.languages.constFirst();
        WAARBORG_LET(code, newCode(session));
        WAARBORG_LET(added, store.addInvitation(invitation, code));
        if (added)
            ++created.invitations;
        else
            created.sharing << person.name;
        if ((created.invitations & 0xff) == 0) {
            progress.advance(created.invitations, people.size());
            WAARBORG_TRY(progress.check());
        }
    }
    return {};
}

Result<RoundOverview> overviewOf(access::Session &session, const Round &round)
{
    WAARBORG_LET(counts, RoundStore(session.database()).counts(round.id));
    WAARBORG_LET(summary, questionnaires::QuestionnaireStore(session.database()).summary(round.version));
    return RoundOverview { round, summary.title, counts };
}

} // namespace

QList<storage::Migration> migrations() { return RoundStore::migrations() + OutboxStore::migrations(); }

Result<CreatedRound> createRound(access::Session &session, const CreateRoundRequest &request, const Progress &progress)
{
    WAARBORG_TRY(check(request, session.clock().nowUtc().toLocalTime().date()));
    return session.change(access::UseCase::CreateRound, [&](access::AuditNote &note) -> Result<CreatedRound> {
        WAARBORG_LET(people, chosenPeople(session, request.people));
        WAARBORG_LET(round, newRound(session, request));
        WAARBORG_LET(key, sealing::RoundKey::generate());
        round.kid = key.kid();
        round.publicKey = key.publicJwk();
        WAARBORG_LET(sealedKey, session.sealForAdvisors(key.privateJwk().view(), "round key"));
        WAARBORG_LET(id, RoundStore(session.database()).add(round, sealedKey));
        round.id = id;
        CreatedRound created { .round = id };
        WAARBORG_TRY(invite(session, round, people, created, progress));
        note = { u"round %1"_s.arg(id.value), u"%1 invitations"_s.arg(created.invitations) };
        return created;
    });
}

Result<QList<RoundOverview>> listRounds(access::Session &session)
{
    WAARBORG_TRY(session.allow(access::UseCase::ListRounds));
    WAARBORG_LET(rounds, RoundStore(session.database()).all());
    QList<RoundOverview> overviews;
    for (const Round &round : rounds) {
        WAARBORG_LET(overview, overviewOf(session, round));
        overviews << overview;
    }
    return overviews;
}

Result<RoundOverview> roundStatus(access::Session &session, RoundId id)
{
    WAARBORG_TRY(session.allow(access::UseCase::ListRounds));
    WAARBORG_LET(round, RoundStore(session.database()).find(id));
    return overviewOf(session, round);
}

Result<RoundReplies> roundReplies(access::Session &session, RoundId id)
{
    WAARBORG_TRY(session.allow(access::UseCase::ListRounds));
    RoundStore store(session.database());
    WAARBORG_LET(round, store.find(id));
    RoundReplies replies;
    if (round.anonymity == Anonymity::Anonymous)
        return replies;
    WAARBORG_LET(invitations, store.invitations(id));
    for (const Invitation &each : invitations) {
        if (!each.person.isValid())
            continue;
        if (each.answered)
            replies.answered << each.person;
        else if (!each.withdrawn)
            replies.waitedFor << each.person;
    }
    return replies;
}

Result<void> reopenRound(access::Session &session, RoundId round)
{
    // Closing accepted what waited, however few; opened again, the next few would stand out.
    WAARBORG_LET(status, roundStatus(session, round));
    if (status.round.anonymity == Anonymity::Anonymous && status.counts.answered > 0)
        return fail(ErrorCode::RoundStaysClosed, status.round.name);
    return session.change(access::UseCase::CloseRound, [&](access::AuditNote &note) -> Result<void> {
        note = { u"round %1"_s.arg(round.value), u"reopened"_s };
        return RoundStore(session.database()).setStatus(round, RoundStatus::Open);
    });
}

Result<void> withdrawInvitation(access::Session &session, RoundId round, people::PersonId person)
{
    return session.change(access::UseCase::WithdrawInvitation, [&](access::AuditNote &note) -> Result<void> {
        RoundStore store(session.database());
        WAARBORG_LET(invitations, store.invitations(round));
        const auto found = std::ranges::find(invitations, person, &Invitation::person);
        if (found == invitations.end())
            return fail(ErrorCode::NotFound, Texts::tr("invitation of person"), QString::number(person.value));
        note.object = u"round %1, invitation %2"_s.arg(round.value).arg(found->id.value);
        return store.setWithdrawn(found->id);
    });
}

} // namespace waarborg::campaigns
