// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/intake.h"

#include "models/answers/answer.h"
#include "models/answers/packedanswer.h"
#include "models/answers/roundreader.h"
#include "models/campaigns/roundstore.h"
#include "models/sealing/envelope.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <random>

namespace waarborg::answers {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

struct Envelope {
    QString file;
    QByteArray bytes;
    QByteArray sha256;
};

QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QStringList inside;
        QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            inside << it.next();
        inside.sort();
        files << inside;
    }
    return files;
}

Result<Envelope> readEnvelope(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, path, file.errorString());
    const QByteArray bytes = file.read(sealing::LargestEnvelope + 2);
    if (bytes.size() > sealing::LargestEnvelope + 1)
        return fail(ErrorCode::FileTooLarge, path, u"1 MiB"_s);
    const QByteArray trimmed = bytes.trimmed();
    return Envelope { path, trimmed, sha256(trimmed) };
}

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

    Result<void> take(const Envelope &envelope)
    {
        WAARBORG_LET(known, m_store.knowsEnvelope(envelope.sha256));
        if (known || m_seen.contains(envelope.sha256)) {
            ++m_summary.duplicate;
            return {};
        }
        m_seen.insert(envelope.sha256);
        auto opened = m_readers.open(envelope.bytes);
        if (opened && opened->reader->round().anonymity == campaigns::Anonymity::Anonymous) {
            m_anonymous[opened->reader->round().id.value].push_back(envelope);
            return {};
        }
        return opened ? storeNamed(envelope, *opened) : reject(envelope, opened.error());
    }

    // What came for anonymous rounds, together with what waited: in one shuffled go, or all of it waits on.
    Result<void> finishAnonymous(qsizetype least)
    {
        for (auto &[round, envelopes] : m_anonymous) {
            const campaigns::RoundId id { round };
            WAARBORG_LET(waiting, m_store.waiting(id));
            if (qsizetype(envelopes.size()) + waiting.size() < least) {
                for (const Envelope &envelope : envelopes)
                    WAARBORG_TRY(m_store.addWaiting(id, envelope.sha256, envelope.bytes));
                m_summary.waiting += qint64(envelopes.size());
                continue;
            }
            for (const QByteArray &bytes : waiting)
                envelopes.push_back({ Texts::tr("(waiting)"), bytes, sha256(bytes) });
            WAARBORG_TRY(m_store.clearWaiting(id));
            std::random_device random;
            std::ranges::shuffle(envelopes, random);
            for (const Envelope &envelope : envelopes)
                WAARBORG_TRY(storeAnonymous(envelope));
        }
        return {};
    }

    void addRound(campaigns::RoundId round) { m_anonymous[round.value]; }

private:
    Result<void> storeNamed(const Envelope &envelope, const OpenedAnswer &opened)
    {
        return store(envelope, opened, opened.invitation.id);
    }

    Result<void> storeAnonymous(const Envelope &envelope)
    {
        // Read again inside the shuffled order: an earlier one of the batch may have had the same code.
        auto opened = m_readers.open(envelope.bytes);
        return opened ? store(envelope, *opened, std::nullopt) : reject(envelope, opened.error());
    }

    Result<void> store(
        const Envelope &envelope, const OpenedAnswer &opened, std::optional<campaigns::InvitationId> invitation)
    {
        const auto &round = opened.reader->round();
        WAARBORG_LET(sealed, m_session.sealForAdvisors(opened.packed, answerContext(round)));
        WAARBORG_TRY(m_store.add(round.id, invitation, access::randomBytes(16), sealed));
        WAARBORG_TRY(m_store.addEnvelope(envelope.sha256));
        WAARBORG_TRY(m_rounds.setAnswered(opened.invitation.id));
        ++m_summary.accepted;
        return {};
    }

    Result<void> reject(const Envelope &envelope, const Error &error)
    {
        // Trouble with the dossier itself is no fault of the envelope.
        if (error.code == ErrorCode::StorageFailed || error.code == ErrorCode::Damaged
            || error.code == ErrorCode::AnswersClosed)
            return Failure(error);
        m_summary.rejected << RejectedFile { envelope.file, errorText(error) };
        const QuarantinedFile file { 0, QFileInfo(envelope.file).fileName(), errorText(error),
            m_session.clock().nowUtc(), envelope.bytes.size() };
        return m_store.setAside(file, envelope.sha256, envelope.bytes);
    }

    access::Session &m_session;
    RoundReaders &m_readers;
    AnswerStore m_store;
    campaigns::RoundStore m_rounds;
    IntakeSummary &m_summary;
    QSet<QByteArray> m_seen;
    std::map<qint64, std::vector<Envelope>> m_anonymous;
};

QString countsOf(const IntakeSummary &summary)
{
    return u"%1 accepted, %2 duplicate, %3 waiting, %4 set aside"_s.arg(summary.accepted)
        .arg(summary.duplicate)
        .arg(summary.waiting)
        .arg(summary.rejected.size());
}

// Files in one transaction: a commit costs tens of milliseconds, an envelope about a third of one.
constexpr qsizetype BatchSize = 2000;

} // namespace

Result<IntakeSummary> takeInAnswers(access::Session &session, const QStringList &paths, const Progress &progress)
{
    IntakeSummary total;
    RoundReaders readers(session);
    const QStringList files = filesOf(paths);
    for (qsizetype at = 0; at < files.size(); at += BatchSize) {
        if (progress.cancelled())
            break;
        IntakeSummary summary = total;
        const auto taken = session.change(access::UseCase::TakeInAnswers, [&](access::AuditNote &note) -> Result<void> {
            Batch batch(session, readers, summary);
            for (const QString &path : files.mid(at, BatchSize)) {
                const auto envelope = readEnvelope(path);
                if (envelope)
                    WAARBORG_TRY(batch.take(*envelope));
                else
                    summary.rejected << RejectedFile { path, errorText(envelope.error()) };
            }
            WAARBORG_TRY(batch.finishAnonymous(LeastAnonymousBatch));
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
        WAARBORG_TRY(batch.take({ name, envelope, sha256(envelope) }));
        WAARBORG_TRY(batch.finishAnonymous(LeastAnonymousBatch));
        note.detail = countsOf(summary);
        return summary;
    });
}

Result<IntakeSummary> acceptWaiting(access::Session &session, campaigns::RoundId round)
{
    return session.change(access::UseCase::TakeInAnswers, [&](access::AuditNote &note) -> Result<IntakeSummary> {
        IntakeSummary summary;
        RoundReaders readers(session);
        Batch batch(session, readers, summary);
        batch.addRound(round);
        WAARBORG_TRY(batch.finishAnonymous(0));
        note.object = u"round %1"_s.arg(round.value);
        note.detail = countsOf(summary);
        return summary;
    });
}

Result<QList<QuarantinedFile>> quarantinedFiles(access::Session &session)
{
    WAARBORG_TRY(session.allow(access::UseCase::TakeInAnswers));
    return AnswerStore(session.database()).quarantine();
}

QList<storage::Migration> migrations() { return AnswerStore::migrations(); }

} // namespace waarborg::answers
