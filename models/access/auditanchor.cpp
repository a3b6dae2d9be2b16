// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/auditanchor.h"

#include "models/access/auditchain.h"
#include "models/access/settings.h"
#include "models/foundation/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AuditAnchor)
};

constexpr qint64 LargestAnchor = 4096;
constexpr int MacSize = 32;
constexpr int PrintedMacSize = 8;

Failure notAnAnchor(const QString &path) { return fail(ErrorCode::UnknownFormat, path, Texts::tr("a log's anchor")); }

std::optional<AuditAnchor> anchorFromWord(const QString &word)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"([0-9]{1,18})/([0-9a-f]{16})(?:/([0-9]{4}-[0-9]{2}-[0-9]{2}))?"_s),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(word.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return AuditAnchor { {}, match.captured(1).toLongLong(), QByteArray::fromHex(match.captured(2).toLatin1()), 0,
        QDate::fromString(match.captured(3), Qt::ISODate).startOfDay(Qt::UTC) };
}

Result<void> recordFault(Session &session, const AuditAnchor &anchor, AnchorState state)
{
    WAARBORG_LET(transaction, storage::Transaction::begin(session.database()));
    const AuditNote note { u"machine's anchor %1"_s.arg(anchorWord(anchor)), anchorStateWord(state) };
    WAARBORG_TRY(session.record(UseCase::VerifyAudit, AuditResult::Failed, note));
    return transaction.commit();
}

// Under a name that is free: each of them knows more than the log.
void keepAside(const QString &path, const QString &name)
{
    QString free = name;
    for (int number = 2; QFile::exists(free + ".json"_L1); ++number)
        free = u"%1-%2"_s.arg(name).arg(number);
    QFile::rename(path, free + ".json"_L1);
}

} // namespace

Result<AuditAnchor> currentAnchor(Session &session)
{
    WAARBORG_LET(dossier, readSetting(session.database(), u"dossier.id"_s));
    WAARBORG_LET(generation, readSetting(session.database(), u"dossier.generation"_s));
    WAARBORG_LET(end, auditEnd(session.database()));
    return AuditAnchor { dossier, end.sequence, end.mac, generation.toLongLong(), session.clock().nowUtc() };
}

QByteArray anchorJson(const AuditAnchor &anchor)
{
    const QJsonObject json { { u"format"_s, u"waarborg-anchor"_s }, { u"dossier"_s, anchor.dossier },
        { u"sequence"_s, anchor.sequence }, { u"mac"_s, QString::fromLatin1(anchor.mac.toHex()) },
        { u"generation"_s, anchor.generation }, { u"date"_s, anchor.time.toUTC().toString(Qt::ISODate) } };
    return QJsonDocument(json).toJson();
}

Result<AuditAnchor> anchorFromJson(QByteArrayView bytes, const QString &path)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes.toByteArray()).object();
    const QByteArray mac = QByteArray::fromHex(json.value("mac"_L1).toString().toLatin1());
    AuditAnchor anchor { json.value("dossier"_L1).toString(), json.value("sequence"_L1).toInteger(), mac,
        json.value("generation"_L1).toInteger(), QDateTime::fromString(json.value("date"_L1).toString(), Qt::ISODate) };
    if (json.value("format"_L1) != "waarborg-anchor"_L1 || anchor.dossier.isEmpty() || anchor.sequence < 1
        || mac.size() != MacSize || anchor.generation < 1 || !anchor.time.isValid())
        return notAnAnchor(path);
    return anchor;
}

QString anchorWord(const AuditAnchor &anchor)
{
    return u"%1/%2/%3"_s.arg(QString::number(anchor.sequence),
        QString::fromLatin1(anchor.mac.first(std::min<qsizetype>(PrintedMacSize, anchor.mac.size())).toHex()),
        anchor.time.toUTC().date().toString(Qt::ISODate));
}

QString anchorLine(const AuditAnchor &anchor) { return Texts::tr("log anchor: %1").arg(anchorWord(anchor)); }

Result<AuditAnchor> readAnchor(const QString &pathOrWord)
{
    QFile file(pathOrWord);
    if (const auto typed = anchorFromWord(pathOrWord); typed && !file.exists())
        return *typed;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, pathOrWord, file.errorString());
    if (file.size() > LargestAnchor)
        return notAnAnchor(pathOrWord);
    return anchorFromJson(file.readAll(), pathOrWord);
}

Result<AuditAnchor> writeAnchor(Session &session, const QString &path)
{
    const auto logged = session.change(UseCase::AnchorAudit, [&](AuditNote &note) -> Result<void> {
        if (QFile::exists(path))
            return fail(ErrorCode::FileExists, path);
        WAARBORG_LET(end, auditEnd(session.database()));
        note.object = u"row %1"_s.arg(end.sequence + 1);
        return {};
    });
    WAARBORG_TRY(logged);
    WAARBORG_LET(anchor, currentAnchor(session));
    WAARBORG_TRY(writeWholeFile(path, anchorJson(anchor), FileMode::Private));
    return anchor;
}

QString anchorStateWord(AnchorState state)
{
    switch (state) {
    case AnchorState::Holds:
        return u"holds"_s;
    case AnchorState::Behind:
        return u"behind"_s;
    case AnchorState::Differs:
        return u"differs"_s;
    case AnchorState::BeforeCheckpoint:
        return u"before-checkpoint"_s;
    case AnchorState::OtherDossier:
        return u"other-dossier"_s;
    }
    return {};
}

QString anchorStateText(AnchorState state)
{
    switch (state) {
    case AnchorState::Holds:
        return Texts::tr("the log holds this row: up to it nothing was cut off or made anew");
    case AnchorState::Behind:
        return Texts::tr("the log is behind it: its newest rows were cut off, or an older copy of the dossier was put "
                         "back");
    case AnchorState::Differs:
        return Texts::tr("the log holds another row in this place: it was made anew");
    case AnchorState::BeforeCheckpoint:
        return Texts::tr("its row was pruned since: it proves nothing any more");
    case AnchorState::OtherDossier:
        return Texts::tr("it is an anchor of another dossier");
    }
    return {};
}

Result<AnchorState> compareAnchor(Session &session, const AuditAnchor &anchor)
{
    WAARBORG_LET(current, currentAnchor(session));
    if (!anchor.dossier.isEmpty() && anchor.dossier != current.dossier)
        return AnchorState::OtherDossier;
    if (anchor.sequence > current.sequence || anchor.generation > current.generation)
        return AnchorState::Behind;
    WAARBORG_LET(mac, rowMac(session.database(), anchor.sequence));
    if (mac.isEmpty()) {
        WAARBORG_LET(pruned, lastPrunedRow(session.database()));
        return anchor.sequence <= pruned ? AnchorState::BeforeCheckpoint : AnchorState::Differs;
    }
    const bool same
        = !anchor.mac.isEmpty() && sameBytes(mac.first(std::min(mac.size(), anchor.mac.size())), anchor.mac);
    return same ? AnchorState::Holds : AnchorState::Differs;
}

QString machineAnchorText(AnchorState state)
{
    if (state != AnchorState::Behind && state != AnchorState::Differs)
        return {};
    return Texts::tr(
        "The log is behind what this machine saw: an older copy of the dossier was put back, or the log was "
        "changed. What was done since may be missing. It is noted in the log; verify it.");
}

Result<AnchorState> meetMachineAnchor(Session &session, const QString &folder)
{
    WAARBORG_LET(dossier, readSetting(session.database(), u"dossier.id"_s));
    const QString path = u"%1/%2.json"_s.arg(folder, dossier);
    auto state = AnchorState::Holds;
    // Read before the log: another program may be writing both, the log first.
    if (const auto known = readAnchor(path)) {
        WAARBORG_LET(found, compareAnchor(session, *known));
        state = found;
        const bool fault = state == AnchorState::Behind || state == AnchorState::Differs;
        // Who only reads can't log it: it is said again until somebody does.
        if (fault && session.database().isReadOnly())
            return state;
        if (fault) {
            WAARBORG_TRY(recordFault(session, *known, state));
            keepAside(path, u"%1/%2-row-%3"_s.arg(folder, dossier).arg(known->sequence));
        }
    }
    WAARBORG_LET(current, currentAnchor(session));
    if (QDir().mkpath(folder))
        (void)writeWholeFile(path, anchorJson(current), FileMode::Private);
    return state;
}

} // namespace waarborg::access
