// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/sending.h"

#include "models/campaigns/deliverypool.h"
#include "models/campaigns/invitationmail.h"
#include "models/campaigns/roundstore.h"
#include "models/campaigns/sendinglock.h"

namespace waarborg::campaigns {

namespace {

using namespace Qt::StringLiterals;

// One run of sending: its state between transactions.
class Run
{
public:
    Run(access::Session &session, const SendRequest &request, const Progress &progress)
        : m_session(session)
        , m_request(request)
        , m_progress(progress)
        , m_store(session.database())
    {
    }

    Result<SendSummary> go()
    {
        WAARBORG_TRY(start());
        auto done = enqueueAll();
        if (done)
            done = handOver();
        WAARBORG_TRY(finish());
        if (!done)
            return Failure(done.error());
        WAARBORG_LET(counts, RoundStore(m_session.database()).counts(m_request.round));
        m_summary.counts = counts;
        return m_summary;
    }

private:
    // Messages are made in transactions of a thousand: a crash in between leaves whole messages.
    Result<void> enqueueAll()
    {
        WAARBORG_LET(mailer, InvitationMailer::create(m_session, m_request.round, m_request.settings.sender));
        WAARBORG_LET(invitations, RoundStore(m_session.database()).invitations(m_request.round));
        for (qsizetype at = 0; at < invitations.size(); at += BatchSize) {
            WAARBORG_TRY(m_progress.check());
            WAARBORG_LET(transaction, storage::Transaction::begin(m_session.database()));
            for (const Invitation &invitation : invitations.mid(at, BatchSize))
                WAARBORG_TRY(enqueue(mailer, invitation));
            WAARBORG_TRY(transaction.commit());
        }
        return {};
    }

    Result<void> enqueue(InvitationMailer &mailer, const Invitation &invitation)
    {
        const bool wanted = !invitation.withdrawn && !invitation.answered;
        WAARBORG_LET(exists, m_store.holds(invitation.id, m_request.kind));
        if (!wanted || exists)
            return {};
        OutboxRow row { .invitation = invitation.id, .kind = m_request.kind, .changed = m_session.clock().nowUtc() };
        const auto message = mailer.make(invitation, m_request.kind);
        if (!message && message.error().code != ErrorCode::MailInvalid)
            return Failure(message.error());
        if (!message) {
            // One address that no server takes does not hold up the others.
            row.messageId = u"none-%1-%2"_s.arg(invitation.id.value).arg(int(m_request.kind));
            row.recipient = invitation.address;
            row.state = MessageState::Refused;
            row.reply = errorText(message.error());
            WAARBORG_TRY(m_store.enqueue(m_request.round, row, {}));
            return {};
        }
        row.messageId = message->messageId;
        row.recipient = message->recipient;
        WAARBORG_LET(sealed, m_session.sealForAdvisors(message->bytes, row.messageId.toUtf8()));
        WAARBORG_TRY(m_store.enqueue(m_request.round, row, sealed));
        return {};
    }

    Result<void> start()
    {
        return m_session.change(access::UseCase::SendRound, [&](access::AuditNote &note) -> Result<void> {
            const QDateTime now = m_session.clock().nowUtc();
            WAARBORG_LET(lost, m_store.moveAll(m_request.round, MessageState::Sending, MessageState::Unknown, now));
            WAARBORG_TRY(m_store.dropUnwanted(m_request.round));
            WAARBORG_TRY(m_store.moveAll(m_request.round, MessageState::Deferred, MessageState::Queued, now));
            note.object = u"round %1"_s.arg(m_request.round.value);
            note.detail = u"start, %1 unknown since the last run"_s.arg(lost);
            return {};
        });
    }

    Result<void> handOver()
    {
        WAARBORG_LET(counts, RoundStore(m_session.database()).counts(m_request.round));
        m_total = counts.queued;
        DeliveryPool pool(m_request.settings.smtp.connections, m_request.settings.sender.address, m_request.transport);
        return loop(pool);
    }

    // Each turn is one transaction: results of the last turn are written and the next messages marked as sending
    // before they are handed over, at most two for each connection.
    Result<void> loop(DeliveryPool &pool)
    {
        std::vector<DeliveredMessage> done;
        while (true) {
            if (m_progress.cancelled() && !m_summary.stopped) {
                m_summary.stopped = Error { ErrorCode::Cancelled, {} };
                pool.requestStop();
            }
            WAARBORG_LET(transaction, storage::Transaction::begin(m_session.database()));
            WAARBORG_TRY(write(done));
            WAARBORG_LET(next, takeNext());
            WAARBORG_TRY(transaction.commit());
            m_inFlight += qint64(next.size());
            pool.give(std::move(next));
            m_progress.advance(m_summary.attempted, m_total);
            if (m_inFlight == 0 && (m_summary.stopped || m_exhausted))
                return {};
            // Each connection has one message on its way and one waiting: results are written when half are done.
            const auto enough = std::size_t(std::max<qint64>(1, m_inFlight - m_request.settings.smtp.connections));
            done = pool.take(enough, std::chrono::milliseconds(200));
            m_inFlight -= qint64(done.size());
        }
    }

    Result<void> write(const std::vector<DeliveredMessage> &done)
    {
        const QDateTime now = m_session.clock().nowUtc();
        for (const DeliveredMessage &message : done) {
            const auto &[state, reply, stop] = message.delivery;
            if (stop && !m_summary.stopped)
                m_summary.stopped = stop;
            if (!message.handedOver) {
                WAARBORG_TRY(m_store.setState(message.id, MessageState::Queued, {}, now));
                continue;
            }
            ++m_summary.attempted;
            WAARBORG_TRY(m_store.setState(message.id, stateOf(state), reply, now));
            if (state == mail::DeliveryState::Refused)
                WAARBORG_TRY(m_session.record(access::UseCase::SendRound, access::AuditResult::Failed,
                    { u"outbox %1"_s.arg(message.id.value), u"refused"_s }));
        }
        return {};
    }

    Result<std::vector<OutgoingMessage>> takeNext()
    {
        std::vector<OutgoingMessage> next;
        const qint64 room = std::min(2LL * m_request.settings.smtp.connections - m_inFlight, paceAllows());
        if (m_summary.stopped || room <= 0)
            return next;
        WAARBORG_LET(rows, m_store.nextQueued(m_request.round, room));
        m_exhausted = rows.isEmpty();
        for (const OutboxRow &row : rows) {
            WAARBORG_LET(sealed, m_store.sealedBytes(row.id));
            WAARBORG_LET(bytes, m_session.openForAdvisors(sealed, row.messageId.toUtf8(), m_buffer));
            WAARBORG_TRY(m_store.setState(row.id, MessageState::Sending, {}, m_session.clock().nowUtc()));
            next.push_back({ row.id, row.recipient, bytes.toByteArray() });
        }
        m_nextDue += interval() * rows.size();
        return next;
    }

    // How many messages the pace allows at this moment. What a stalled server left unused is not caught up later:
    // providers count by the minute.
    qint64 paceAllows()
    {
        if (!m_request.settings.smtp.pace)
            return std::numeric_limits<qint64>::max();
        const std::chrono::microseconds now = m_session.clock().monotonic();
        m_nextDue = std::max(m_nextDue, now - interval() * (m_request.settings.smtp.connections - 1));
        return now < m_nextDue ? 0 : 1 + (now - m_nextDue) / interval();
    }

    std::chrono::microseconds interval() const
    {
        return std::chrono::microseconds(60'000'000 / m_request.settings.smtp.pace.value_or(60'000'000));
    }

    Result<void> finish()
    {
        return m_session.change(access::UseCase::SendRound, [&](access::AuditNote &note) -> Result<void> {
            note.object = u"round %1"_s.arg(m_request.round.value);
            note.detail = u"end, %1 attempted%2"_s.arg(m_summary.attempted)
                              .arg(m_summary.stopped ? u", stopped early"_s : QString());
            return {};
        });
    }

    static constexpr qsizetype BatchSize = 1000;

    access::Session &m_session;
    const SendRequest &m_request;
    const Progress &m_progress;
    OutboxStore m_store;
    SendSummary m_summary;
    SecretBytes m_buffer; // for one message after the other
    std::chrono::microseconds m_nextDue = m_session.clock().monotonic(); // when the pace allows the next message
    qint64 m_total = 0;
    qint64 m_inFlight = 0;
    bool m_exhausted = false;
};

} // namespace

Result<SendSummary> sendRound(access::Session &session, const SendRequest &request, const Progress &progress)
{
    WAARBORG_TRY(session.allow(access::UseCase::SendRound));
    if (!request.settings.isConfigured())
        return fail(ErrorCode::MailNotConfigured);
    WAARBORG_LET(round, RoundStore(session.database()).find(request.round));
    if (round.status == RoundStatus::Closed)
        return fail(ErrorCode::RoundClosed, round.name);
    // Another run's messages under way must not be taken for a crash's.
    WAARBORG_LET(lock, SendingLock::take(session.path()));
    return Run(session, request, progress).go();
}

Result<qint64> resolveUnknown(access::Session &session, RoundId round, UnknownChoice choice)
{
    return session.change(access::UseCase::ResolveUnknown, [&](access::AuditNote &note) -> Result<qint64> {
        const MessageState to = choice == UnknownChoice::SendAgain ? MessageState::Queued : MessageState::Sent;
        OutboxStore store(session.database());
        WAARBORG_LET(changed, store.moveAll(round, MessageState::Unknown, to, session.clock().nowUtc()));
        note.object = u"round %1"_s.arg(round.value);
        note.detail = u"%1 unknown now %2"_s.arg(changed).arg(messageStateName(to));
        return changed;
    });
}

Result<QList<OutboxRow>> messages(access::Session &session, RoundId round)
{
    WAARBORG_TRY(session.allow(access::UseCase::ListRounds));
    return OutboxStore(session.database()).all(round);
}

} // namespace waarborg::campaigns
