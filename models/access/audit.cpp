// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/audit.h"

#include "models/access/keychange.h"
#include "models/storage/snapshot.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

Result<SecretBytes> chainSeed(Session &session)
{
    WAARBORG_LET(file, verifiedKeyFile(session));
    auto seed = openSealed(file.sealedAuditSeed, file.auditPublicKey, session.keys().auditPrivate);
    if (!seed)
        return fail(ErrorCode::KeyFileDamaged, keyFilePath(session.path()), Texts::tr("the log's key does not open"));
    return std::move(*seed);
}

// A table that was renamed or lost a column can't be read at all; the guards say why.
Result<ChainVerdict> chainVerdict(Session &session, const SecretBytes &seed, bool guarded)
{
    auto chain = verifyChain(session.database(), seed);
    if (chain || guarded)
        return chain;
    return ChainVerdict { .fault = Texts::tr("its rows cannot be read") };
}

bool saysNothingAgainst(const AnchorVerdict &verdict)
{
    return verdict.state == AnchorState::Holds || verdict.state == AnchorState::BeforeCheckpoint;
}

Result<AuditVerdict> examine(Session &session, const SecretBytes &seed, const QList<AuditAnchor> &anchors)
{
    WAARBORG_LET(guards, auditGuardFaults(session.database()));
    WAARBORG_LET(chain, chainVerdict(session, seed, guards.isEmpty()));
    AuditVerdict verdict { chain.rows, chain.firstSequence, chain.lastSequence, chain.fault, chain.brokenAt, guards,
        {} };
    // Without its rows or its end the log has nothing to compare an anchor with.
    for (const AuditAnchor &anchor : anchors)
        verdict.anchors << AnchorVerdict { anchor, compareAnchor(session, anchor).value_or(AnchorState::Differs) };
    return verdict;
}

// While the log is read nobody writes into it: rows that come between would look like a fault.
Result<AuditVerdict> examineAtOnce(Session &session, const SecretBytes &seed, const QList<AuditAnchor> &anchors)
{
    WAARBORG_LET(still, storage::Snapshot::take(session.database()));
    return examine(session, seed, anchors);
}

// Best done where it can be: the log that is broken may take no rows either.
void recordFault(Session &session, const AuditVerdict &verdict)
{
    if (session.database().isReadOnly())
        return;
    auto transaction = storage::Transaction::begin(session.database());
    const AuditNote note { u"row %1"_s.arg(verdict.brokenAt),
        u"guards %1, anchors %2"_s.arg(verdict.guardFaults.size())
            .arg(std::ranges::count_if(verdict.anchors, std::not_fn(saysNothingAgainst))) };
    if (transaction && session.record(UseCase::VerifyAudit, AuditResult::Failed, note))
        (void)transaction->commit();
}

QString dayOf(const AuditAnchor &anchor)
{
    return anchor.time.isValid() ? QLocale().toString(anchor.time.toLocalTime().date(), QLocale::ShortFormat) : u"–"_s;
}

QString brokenText(const AuditVerdict &verdict)
{
    if (verdict.brokenAt == 0)
        return Texts::tr("The log is broken: %1.").arg(verdict.fault);
    return errorText({ ErrorCode::AuditBroken, { QString::number(verdict.brokenAt), verdict.fault } });
}

QString wholeText(const AuditVerdict &verdict)
{
    QString text
        = Texts::tr("The chain holds from row %1 to row %2: none was edited, deleted, put elsewhere, or signed "
                    "anew with today's key.")
              .arg(verdict.firstSequence)
              .arg(verdict.lastSequence);
    if (verdict.firstSequence > 1)
        text += u' ' + Texts::tr("The rows before were pruned; a row of the log says when and by whom.");
    return text;
}

QString anchorsText(const AuditVerdict &verdict)
{
    QStringList lines;
    qint64 last = 0;
    for (const auto &[anchor, state] : verdict.anchors) {
        lines << Texts::tr("Anchor of row %1 (%2): %3.")
                     .arg(QString::number(anchor.sequence), dayOf(anchor), anchorStateText(state));
        if (state == AnchorState::Holds)
            last = std::max(last, anchor.sequence);
    }
    if (last > 0)
        lines << Texts::tr(
            "Whether rows after row %1 were cut off at the end, or made anew with the chain's first key, "
            "only a newer anchor can tell.")
                     .arg(last);
    else
        lines << Texts::tr(
            "Not proven without an anchor that was kept elsewhere: that no rows were cut off at the end, "
            "that no older copy was put back, and that the chain was not made anew with its first key.");
    return lines.join(u'\n');
}

} // namespace

bool AuditVerdict::isClean() const
{
    return fault.isEmpty() && guardFaults.isEmpty() && std::ranges::all_of(anchors, saysNothingAgainst);
}

QJsonObject auditJson(const AuditRecord &record)
{
    return { { u"seq"_s, record.sequence }, { u"time"_s, record.time.toString(Qt::ISODateWithMs) },
        { u"account"_s, record.account }, { u"action"_s, record.action }, { u"object"_s, record.object },
        { u"result"_s, auditResultWord(record.result) }, { u"detail"_s, record.detail },
        { u"session"_s, record.session }, { u"boot"_s, record.bootId }, { u"monotonic"_s, record.monotonic },
        { u"mac"_s, QString::fromLatin1(record.mac.toHex()) } };
}

Result<QList<AuditRecord>> auditRecords(Session &session, const AuditFilter &filter)
{
    WAARBORG_TRY(session.allow(UseCase::ReadAudit));
    return listAudit(session.database(), filter);
}

Result<AuditNames> auditNames(Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::ReadAudit));
    return auditNames(session.database());
}

Result<AuditVerdict> auditVerdict(Session &session, const QList<AuditAnchor> &anchors)
{
    WAARBORG_TRY(session.allow(UseCase::VerifyAudit));
    WAARBORG_LET(seed, chainSeed(session));
    WAARBORG_LET(verdict, examineAtOnce(session, seed, anchors));
    if (!verdict.isClean())
        recordFault(session, verdict);
    return verdict;
}

QString auditVerdictText(const AuditVerdict &verdict)
{
    QStringList lines { verdict.fault.isEmpty() ? wholeText(verdict) : brokenText(verdict) };
    for (const QString &guard : verdict.guardFaults)
        lines << Texts::tr("What guards the log was changed outside Waarborg: %1.").arg(guard);
    return (lines << anchorsText(verdict)).join(u'\n');
}

Result<PrunedRows> pruneAudit(Session &session, const QDate &before)
{
    WAARBORG_TRY(session.allow(UseCase::PruneAudit));
    if (!before.isValid() || before > session.clock().nowUtc().toLocalTime().date())
        return fail(ErrorCode::InvalidValue, Texts::tr("Date"), before.toString(Qt::ISODate),
            Texts::tr("only rows of days that are over can be pruned"));
    WAARBORG_LET(seed, chainSeed(session));
    WAARBORG_LET(transaction, storage::Transaction::begin(session.database()));
    WAARBORG_LET(verdict, examine(session, seed, {}));
    // Pruning would take away what was done to it.
    if (!verdict.isClean())
        return fail(ErrorCode::AuditBroken, QString::number(verdict.brokenAt),
            verdict.fault.isEmpty() ? verdict.guardFaults.join(u"; "_s) : verdict.fault);
    WAARBORG_LET(checkpoint, oldRowsEnd(session.database(), before.startOfDay()));
    const PrunedRows pruned { verdict.firstSequence, checkpoint.sequence };
    if (pruned.last < pruned.first)
        return pruned;
    const AuditNote note { u"rows %1-%2"_s.arg(pruned.first).arg(pruned.last), checkpointText(checkpoint, seed) };
    WAARBORG_TRY(session.record(UseCase::PruneAudit, AuditResult::Ok, note));
    WAARBORG_TRY(removeRows(session.database(), pruned.last));
    WAARBORG_TRY(transaction.commit());
    return pruned;
}

} // namespace waarborg::access
