// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/auditchain.h"
#include "models/access/fields.h"

#include <QCoreApplication>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

ChainVerdict broken(ChainVerdict verdict, qint64 row, const QString &what)
{
    verdict.brokenAt = row;
    verdict.fault = what;
    return verdict;
}

// The end must be where the walk ended.
Result<ChainVerdict> withEnd(
    storage::Database &database, ChainVerdict verdict, const QByteArray &previous, const SecretBytes &key)
{
    const auto end = readChainEnd(database);
    if (!end && end.error().code == ErrorCode::AuditBroken)
        return broken(std::move(verdict), verdict.lastSequence + 1, Texts::tr("the end of the chain is missing"));
    if (!end)
        return Failure(end.error());
    if (end->sequence != verdict.lastSequence || !sameBytes(end->mac, previous) || !end->key.equals(key))
        return broken(std::move(verdict), verdict.lastSequence + 1,
            Texts::tr("the newest rows are missing, or the end of the chain was changed"));
    return verdict;
}

// Of the last pruning; 0 where there was none, nothing where its row is not what a pruning wrote.
Result<std::optional<AuditCheckpoint>> readCheckpoint(storage::Database &database, const SecretBytes &seed)
{
    WAARBORG_LET(statement,
        database.prepare(u"SELECT sequence, detail FROM audit WHERE action = 'audit prune' AND result = 'ok'"
                         " ORDER BY sequence DESC LIMIT 1"_s));
    WAARBORG_LET(found, statement.next());
    if (!found)
        return AuditCheckpoint {};
    const QStringList words = statement.text(1).split(u' ');
    const AuditCheckpoint checkpoint { words.value(0).toLongLong(), QByteArray::fromHex(words.value(1).toLatin1()) };
    // Checked before the walk to it: a forged number would keep the program busy.
    const bool genuine = checkpoint.sequence > 0 && checkpoint.sequence < statement.integer(0)
        && sameBytes(statement.text(1).toLatin1(), checkpointText(checkpoint, seed).toLatin1());
    return genuine ? std::optional(checkpoint) : std::nullopt;
}

// "table audit", for what stands in the schema and in Waarborg's own.
QString nameOf(const QString &sql)
{
    const QStringList words = sql.split(u' ');
    return words.value(1).toLower() + u' ' + words.value(2);
}

} // namespace

QString checkpointText(const AuditCheckpoint &checkpoint, const SecretBytes &seed)
{
    JoinedFields fields;
    fields.add(u"prune"_s).add(checkpoint.sequence).add(checkpoint.mac);
    return u"%1 %2 %3"_s.arg(QString::number(checkpoint.sequence), QString::fromLatin1(checkpoint.mac.toHex()),
        QString::fromLatin1(hmacSha256(seed, fields.bytes()).toHex()));
}

Result<ChainVerdict> verifyChain(storage::Database &database, const SecretBytes &seed)
{
    WAARBORG_LET(checkpoint, readCheckpoint(database, seed));
    if (!checkpoint)
        return broken({}, 1, Texts::tr("the row of the last pruning was not written by Waarborg"));
    WAARBORG_LET(statement, database.prepare("SELECT "_L1 + AuditColumns + " FROM audit ORDER BY sequence"_L1));
    ChainVerdict verdict { .firstSequence = checkpoint->sequence + 1, .lastSequence = checkpoint->sequence };
    SecretBytes key = seed.clone();
    for (qint64 row = 0; row < checkpoint->sequence; ++row)
        evolve(key);
    QByteArray previous = checkpoint->mac;
    while (true) {
        WAARBORG_LET(more, statement.next());
        if (!more)
            return withEnd(database, verdict, previous, key);
        const StoredRow row = storedRow(statement);
        ++verdict.rows;
        if (row.sequence <= verdict.lastSequence)
            return broken(verdict, row.sequence, Texts::tr("a row stands where none belongs"));
        if (row.sequence != verdict.lastSequence + 1)
            return broken(
                verdict, verdict.lastSequence + 1, Texts::tr("rows are missing before row %1").arg(row.sequence));
        if (!sameBytes(macOf(key, previous, row), row.mac))
            return broken(verdict, row.sequence, Texts::tr("the row was changed after it was written"));
        verdict.lastSequence = row.sequence;
        previous = row.mac;
        evolve(key);
    }
}

Result<QStringList> auditGuardFaults(storage::Database &database)
{
    QStringList missing = auditSchema();
    QStringList known;
    for (const QString &sql : missing)
        known << nameOf(sql);
    // Whatever hangs on the two tables, and triggers elsewhere that speak of them.
    WAARBORG_LET(statement,
        database.prepare(u"SELECT type || ' ' || name, sql FROM sqlite_master WHERE lower(tbl_name) IN ('audit', "
                         "'audit_end') OR (type = 'trigger' AND instr(lower(sql), 'audit'))"_s));
    QStringList faults;
    while (true) {
        WAARBORG_LET(more, statement.next());
        if (!more)
            break;
        const QString name = statement.text(0);
        if (missing.removeOne(statement.text(1)))
            known.removeOne(name);
        else if (!known.contains(name))
            faults << Texts::tr("%1 is not Waarborg's").arg(name);
        else
            faults << Texts::tr("%1 was altered").arg(name);
    }
    for (const QString &sql : missing) {
        const QString name = nameOf(sql);
        if (!faults.contains(Texts::tr("%1 was altered").arg(name)))
            faults << Texts::tr("%1 is missing").arg(name);
    }
    return faults;
}

} // namespace waarborg::access
