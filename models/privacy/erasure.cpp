// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/erasure.h"

#include "models/answers/answerstore.h"
#include "models/answers/roundreader.h"
#include "models/campaigns/rounderaser.h"
#include "models/campaigns/sendinglock.h"
#include "models/people/peoplestore.h"
#include "models/privacy/incidentnames.h"

namespace waarborg::privacy {

namespace {

using namespace Qt::StringLiterals;
using access::AuditNote;
using access::Session;
using access::UseCase;
using answers::AnswerEraser;
using answers::ErasedAnswers;
using campaigns::RoundEraser;

void add(ErasedAnswers &sum, const ErasedAnswers &more)
{
    sum.answers += more.answers;
    sum.waiting += more.waiting;
    sum.setAside += more.setAside;
}

// What other slices than people keep of somebody.
class Traces
{
public:
    Traces(Session &session, PersonErasure &erased)
        : m_session(session)
        , m_rounds(session.database())
        , m_answers(session.database())
        , m_readers(session)
        , m_erased(erased)
    {
    }

    // How many rows went or lost their name.
    Result<qint64> erase(people::PersonId person)
    {
        ++m_erased.people;
        WAARBORG_LET(traces, m_rounds.tracesOf(person));
        for (const RoundEraser::Trace &trace : traces)
            WAARBORG_TRY(erase(trace));
        return traces.size();
    }

private:
    Result<void> erase(const RoundEraser::Trace &trace)
    {
        WAARBORG_LET(messages, m_rounds.eraseMessages(trace.invitation));
        m_erased.messages += messages;
        ++m_erased.invitations;
        if (trace.anonymity == campaigns::Anonymity::Named) {
            WAARBORG_LET(gone, m_answers.ofInvitation(trace.invitation));
            add(m_erased.answers, gone);
            return m_rounds.erase(trace.invitation);
        }
        if (!trace.answered) {
            WAARBORG_TRY(eraseWaiting(trace));
            return m_rounds.erase(trace.invitation);
        }
        return m_rounds.makeNameless(trace.invitation);
    }

    // An answer that waits holds its code sealed. Without the key to it, it goes when it would be accepted: its code is
    // then unknown, and of what is refused in an anonymous round no content is kept.
    Result<void> eraseWaiting(const RoundEraser::Trace &trace)
    {
        if (!m_session.readsAnswers())
            return {};
        WAARBORG_LET(round, campaigns::RoundStore(m_session.database()).find(trace.round));
        WAARBORG_LET(waiting, answers::AnswerStore(m_session.database()).waiting(round.id));
        WAARBORG_LET(reader, m_readers.find(round.kid));
        for (const QByteArray &bytes : waiting) {
            const auto envelope = sealing::Envelope::parse(bytes);
            const QByteArray code = envelope ? reader->codeIn(*envelope) : QByteArray();
            WAARBORG_LET(
                sender, campaigns::RoundStore(m_session.database()).byCodeTag(round.id, m_session.codeTag(code)));
            if (!sender || sender->id != trace.invitation)
                continue;
            WAARBORG_TRY(m_answers.waiting(sealing::fingerprint(bytes)));
            ++m_erased.answers.waiting;
        }
        return {};
    }

    Session &m_session;
    RoundEraser m_rounds;
    AnswerEraser m_answers;
    answers::RoundReaders m_readers;
    PersonErasure &m_erased;
};

} // namespace

Result<RoundErasure> eraseRound(Session &session, campaigns::RoundId id)
{
    WAARBORG_TRY(session.allow(UseCase::EraseRound));
    // Messages on their way would go on from memory.
    WAARBORG_LET(lock, campaigns::SendingLock::take(session.path()));
    return session.change(UseCase::EraseRound, [&](AuditNote &note) -> Result<RoundErasure> {
        WAARBORG_LET(round, campaigns::RoundStore(session.database()).find(id));
        AnswerEraser answers(session.database());
        RoundEraser rounds(session.database());
        RoundErasure erased { .name = round.name };
        WAARBORG_LET(gone, answers.ofRound(round));
        erased.answers = gone;
        WAARBORG_LET(messages, rounds.eraseMessages(id));
        erased.messages = messages;
        WAARBORG_LET(invitations, rounds.eraseInvitations(id));
        erased.invitations = invitations;
        WAARBORG_TRY(rounds.erase(id, session.clock().nowUtc()));
        WAARBORG_TRY(answers.fingerprintsOfNoRound());
        note = { u"round %1"_s.arg(id.value),
            u"erased: %1 invitations, %2 messages, %3 answers, %4 waiting, %5 set aside"_s.arg(invitations)
                .arg(messages)
                .arg(gone.answers)
                .arg(gone.waiting)
                .arg(gone.setAside) };
        return erased;
    });
}

Result<PersonErasure> erasePeople(Session &session, const QList<people::PersonId> &ids)
{
    PersonErasure erased;
    WAARBORG_TRY(people::erasePeople(session, ids, traceEraser(erased)));
    return erased;
}

Result<qint64> incidentsThatName(Session &session, const QList<people::PersonId> &ids)
{
    WAARBORG_TRY(session.allow(UseCase::ListIncidents));
    QStringList names;
    for (const people::PersonId id : ids) {
        const auto person = people::showPerson(session, id);
        if (person)
            names << person->name << person->email;
        else if (person.error().code != ErrorCode::NotFound)
            return Failure(person.error());
    }
    WAARBORG_LET(naming, incidentsNaming(session.database(), names));
    return naming.size();
}

people::TraceEraser traceEraser(PersonErasure &erased)
{
    return [&erased, traces = std::shared_ptr<Traces>()](Session &session, people::PersonId person) mutable {
        if (!traces)
            traces = std::make_shared<Traces>(session, erased);
        return traces->erase(person);
    };
}

} // namespace waarborg::privacy
