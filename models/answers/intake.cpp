// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/intake.h"

#include "models/answers/answer.h"
#include "models/answers/envelopefile.h"
#include "models/answers/roundreader.h"
#include "models/campaigns/roundstore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <future>
#include <map>
#include <random>

namespace waarborg::answers {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

// When the envelopes of an anonymous round may be accepted.
enum class Release {
    Batch, // as soon as there are enough
    AtClosing, // however few
};

// One transaction's worth of envelopes.
class Batch
{
public:
    Batch(access::Session &session, RoundReaders &readers, IntakeSummary &summary)
        : m_session(session)
        , m_readers(readers)
        , m_store(session.database())
        , m_rounds(session.database())
        , m_summary(summary)
    {
    }

    // What needs the database before envelopes can be opened: which are new, and of which rounds?
    Result<void> prepare(std::vector<EnvelopeFile> &envelopes)
    {
        for (EnvelopeFile &envelope : envelopes)
            WAARBORG_TRY(prepare(envelope));
        return {};
    }

    Result<void> take(std::vector<EnvelopeFile> opened)
    {
        for (EnvelopeFile &envelope : opened)
            WAARBORG_TRY(take(std::move(envelope)));
        return {};
    }

    Result<void> finishAnonymous(Release release)
    {
        for (auto &[round, came] : m_anonymous)
            WAARBORG_TRY(finishAnonymous(campaigns::RoundId { round }, std::move(came), release));
        return {};
    }

    void addRound(campaigns::RoundId round) { m_anonymous[round.value]; }

private:
    Result<void> prepare(EnvelopeFile &envelope)
    {
        if (!envelope.sha256.isEmpty()) {
            WAARBORG_LET(known, m_store.knowsEnvelope(envelope.sha256));
            envelope.duplicate = known || m_seen.contains(envelope.sha256);
            m_seen.insert(envelope.sha256);
        }
        return envelope.duplicate ? Result<void>() : findReader(envelope);
    }

    Result<void> findReader(EnvelopeFile &envelope)
    {
        if (envelope.error)
            return {};
        const auto reader = m_readers.readerFor(envelope.envelope->kid());
        if (reader)
            envelope.reader = *reader;
        else
            envelope.error = reader.error();
        return {};
    }

    Result<void> take(EnvelopeFile &&envelope)
    {
        if (envelope.duplicate) {
            ++m_summary.duplicate;
            return {};
        }
        if (!envelope.content || envelope.reader->round().anonymity == campaigns::Anonymity::Named)
            return store(envelope);
        m_anonymous[envelope.reader->round().id.value].push_back(std::move(envelope));
        return {};
    }

    // What came for an anonymous round, together with what waited: in one shuffled go, or all of it waits on.
    Result<void> finishAnonymous(campaigns::RoundId id, std::vector<EnvelopeFile> came, Release release)
    {
        WAARBORG_LET(round, m_rounds.find(id));
        WAARBORG_LET(envelopes, waiting(id));
        std::ranges::move(came, std::back_inserter(envelopes));
        WAARBORG_LET(firsts, firstOfEach(std::move(envelopes)));
        WAARBORG_TRY(m_store.clearWaiting(id));
        // Two reviews must not differ by fewer than the group that either may show.
        const auto least = std::size_t(std::max(LeastAnonymousBatch, round.minimumGroup));
        if (release == Release::Batch && firsts.size() < least) {
            for (const EnvelopeFile &envelope : firsts)
                WAARBORG_TRY(m_store.addWaiting(id, envelope.sha256, envelope.bytes));
            m_summary.waiting += std::ranges::count(firsts, false, &EnvelopeFile::waited);
            return {};
        }
        std::random_device random;
        std::ranges::shuffle(firsts, random);
        for (const EnvelopeFile &envelope : firsts)
            WAARBORG_TRY(store(envelope));
        return {};
    }

    Result<std::vector<EnvelopeFile>> waiting(campaigns::RoundId round)
    {
        WAARBORG_LET(waiting, m_store.waiting(round));
        std::vector<EnvelopeFile> envelopes;
        for (const QByteArray &bytes : waiting) {
            envelopes.push_back(EnvelopeFile::fromBytes(Texts::tr("(waiting)"), bytes));
            envelopes.back().waited = true;
            WAARBORG_TRY(findReader(envelopes.back()));
        }
        openEnvelopes(envelopes);
        return envelopes;
    }

    // The first of each person; the others, and those of nobody, are refused. Somebody who answers five times would
    // otherwise fill a batch alone.
    Result<std::vector<EnvelopeFile>> firstOfEach(std::vector<EnvelopeFile> envelopes)
    {
        std::vector<EnvelopeFile> firsts;
        QSet<qint64> seen;
        for (EnvelopeFile &envelope : envelopes) {
            const auto invitation = invitationOf(envelope);
            if (!invitation)
                WAARBORG_TRY(reject(envelope, invitation.error()));
            else if (seen.contains(invitation->id.value))
                WAARBORG_TRY(reject(envelope, Error { ErrorCode::AnswerConflict, {} }));
            else
                firsts.push_back(std::move(envelope));
            if (invitation)
                seen.insert(invitation->id.value);
        }
        return firsts;
    }

    // Errors: UnknownCode, AnswerConflict, and why there is no content.
    Result<campaigns::Invitation> invitationOf(const EnvelopeFile &envelope)
    {
        if (!envelope.content)
            return Failure(*envelope.error);
        const QByteArray tag = m_session.codeTag(envelope.content->code);
        WAARBORG_LET(invitation, m_rounds.byCodeTag(envelope.reader->round().id, tag));
        if (!invitation || invitation->withdrawn)
            return fail(ErrorCode::UnknownCode);
        if (invitation->answered)
            return fail(ErrorCode::AnswerConflict);
        return *invitation;
    }

    Result<void> store(const EnvelopeFile &envelope)
    {
        const auto invitation = invitationOf(envelope);
        if (!invitation)
            return reject(envelope, invitation.error());
        const auto &round = envelope.reader->round();
        const bool named = round.anonymity == campaigns::Anonymity::Named;
        WAARBORG_LET(sealed, m_session.sealForAdvisors(envelope.content->packed, answerContext(round)));
        WAARBORG_TRY(m_store.add(
            round.id, named ? std::optional(invitation->id) : std::nullopt, access::randomBytes(16), sealed));
        WAARBORG_TRY(m_store.addEnvelope(envelope.sha256));
        WAARBORG_TRY(m_rounds.setAnswered(invitation->id));
        ++m_summary.accepted;
        return {};
    }

    Result<void> reject(const EnvelopeFile &envelope, const Error &error)
    {
        // Trouble with the dossier itself is no fault of the envelope.
        if (error.code == ErrorCode::StorageFailed || error.code == ErrorCode::Damaged
            || error.code == ErrorCode::AnswersClosed)
            return Failure(error);
        m_summary.rejected << RejectedFile { envelope.name, errorText(error) };
        if (envelope.sha256.isEmpty()) // it could not be read: there is nothing to set aside
            return {};
        QuarantinedFile file { 0, QFileInfo(envelope.name).fileName(), errorText(error), m_session.clock().nowUtc(),
            envelope.bytes.size(), {}, {} };
        WAARBORG_LET(keeping, findOrigin(envelope, file));
        return m_store.setAside(file, envelope.sha256, keeping == Keeping::Content ? envelope.bytes : QByteArray());
    }

    enum class Keeping { Content, OnlyThatItCame };

    // Fills in whose it is, closed rounds' too, so that it can be erased with them.
    Result<Keeping> findOrigin(const EnvelopeFile &envelope, QuarantinedFile &file)
    {
        // Once opened it was dropped.
        const auto parsed = sealing::Envelope::parse(envelope.bytes);
        if (!parsed)
            return Keeping::Content;
        const auto reader = m_readers.find(parsed->kid());
        if (!reader && reader.error().code != ErrorCode::UnknownRound)
            return Failure(reader.error());
        if (!reader)
            return Keeping::Content;
        const campaigns::Round &round = (*reader)->round();
        file.round = round.id;
        // Of an anonymous round only what was wrong is kept: the envelope holds answers beside somebody's code.
        if (round.anonymity == campaigns::Anonymity::Anonymous)
            return Keeping::OnlyThatItCame;
        const QByteArray code = (*reader)->codeIn(*parsed);
        WAARBORG_LET(invitation, m_rounds.byCodeTag(round.id, m_session.codeTag(code)));
        if (invitation)
            file.invitation = invitation->id;
        // Of somebody who was erased, perhaps: nothing could find it later to erase it too.
        const bool isNobodys = !code.isEmpty() && !invitation;
        if (isNobodys)
            file.file = u""_s;
        return isNobodys ? Keeping::OnlyThatItCame : Keeping::Content;
    }

    access::Session &m_session;
    RoundReaders &m_readers;
    AnswerStore m_store;
    campaigns::RoundStore m_rounds;
    IntakeSummary &m_summary;
    QSet<QByteArray> m_seen;
    std::map<qint64, std::vector<EnvelopeFile>> m_anonymous;
};

QString countsOf(const IntakeSummary &summary)
{
    return u"%1 accepted, %2 duplicate, %3 waiting, %4 set aside"_s.arg(summary.accepted)
        .arg(summary.duplicate)
        .arg(summary.waiting)
        .arg(summary.rejected.size());
}

// Files in one transaction: a commit costs tens of milliseconds, an envelope a tenth of one.
constexpr qsizetype BatchSize = 5000;

// While a chunk is stored the next is opened: the one takes turns with the disk, the other needs the processor.
Result<void> takeInBatch(Batch &batch, const QStringList &files)
{
    std::vector<EnvelopeFile> opened;
    for (qsizetype at = 0; at < files.size();) {
        std::vector<EnvelopeFile> next = readEnvelopes(files, at);
        at += qsizetype(next.size());
        WAARBORG_TRY(batch.prepare(next));
        const auto opening = std::async(std::launch::async, [&next] { openEnvelopes(next); });
        const auto taken = batch.take(std::move(opened));
        opening.wait();
        WAARBORG_TRY(taken);
        opened = std::move(next);
    }
    WAARBORG_TRY(batch.take(std::move(opened)));
    return batch.finishAnonymous(Release::Batch);
}

} // namespace

Result<IntakeSummary> takeInAnswers(access::Session &session, const QStringList &paths, const Progress &progress)
{
    IntakeSummary total;
    RoundReaders readers(session);
    const QStringList files = envelopeFiles(paths);
    for (qsizetype at = 0; at < files.size(); at += BatchSize) {
        if (progress.cancelled())
            break;
        IntakeSummary summary = total;
        const auto taken = session.change(access::UseCase::TakeInAnswers, [&](access::AuditNote &note) -> Result<void> {
            Batch batch(session, readers, summary);
            WAARBORG_TRY(takeInBatch(batch, files.mid(at, BatchSize)));
            note.detail = countsOf(summary);
            return {};
        });
        if (!taken)
            return Failure(taken.error());
        total = summary;
        progress.advance(std::min(at + BatchSize, files.size()), files.size());
    }
    return total;
}

Result<IntakeSummary> takeInEnvelope(access::Session &session, const QString &name, const QByteArray &envelope)
{
    return session.change(access::UseCase::TakeInAnswers, [&](access::AuditNote &note) -> Result<IntakeSummary> {
        IntakeSummary summary;
        RoundReaders readers(session);
        Batch batch(session, readers, summary);
        std::vector<EnvelopeFile> one;
        one.push_back(EnvelopeFile::fromBytes(name, envelope));
        WAARBORG_TRY(batch.prepare(one));
        openEnvelopes(one);
        WAARBORG_TRY(batch.take(std::move(one)));
        WAARBORG_TRY(batch.finishAnonymous(Release::Batch));
        note.detail = countsOf(summary);
        return summary;
    });
}

Result<IntakeSummary> closeRound(access::Session &session, campaigns::RoundId round)
{
    return session.change(access::UseCase::CloseRound, [&](access::AuditNote &note) -> Result<IntakeSummary> {
        IntakeSummary summary;
        campaigns::RoundStore rounds(session.database());
        WAARBORG_TRY(rounds.find(round));
        // While it is still open: a closed one takes nothing.
        RoundReaders readers(session);
        Batch batch(session, readers, summary);
        batch.addRound(round);
        WAARBORG_TRY(batch.finishAnonymous(Release::AtClosing));
        WAARBORG_TRY(rounds.setStatus(round, campaigns::RoundStatus::Closed));
        note = { u"round %1"_s.arg(round.value), u"closed, "_s + countsOf(summary) };
        return summary;
    });
}

Result<QList<QuarantinedFile>> quarantinedFiles(access::Session &session)
{
    WAARBORG_TRY(session.allow(access::UseCase::ReviewAnswers));
    return AnswerStore(session.database()).quarantine();
}

QList<storage::Migration> migrations() { return AnswerStore::migrations(); }

} // namespace waarborg::answers
