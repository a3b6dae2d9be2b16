// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/personhistory.h"

#include "models/access/auditwords.h"
#include "models/campaigns/messagemodel.h"
#include "models/campaigns/roundmodel.h"
#include "models/campaigns/roundstore.h"
#include "models/people/personchanges.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace waarborg::privacy {

namespace {

using namespace Qt::StringLiterals;
using access::Session;
using access::UseCase;
using campaigns::Anonymity;
using campaigns::Invitation;
using campaigns::Round;
using people::PersonChange;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PersonHistory)
};

QString shown(const people::FieldChange &change, const QString &value)
{
    return value.isEmpty() ? u"–"_s : people::changeText(change, value);
}

QString changesText(const PersonChange &change)
{
    QStringList parts;
    for (const people::FieldChange &each : change.fields)
        //: a field: its old value, its new one
        parts << Texts::tr("%1: %2 → %3")
                     .arg(people::changeTitle(each), shown(each, each.before), shown(each, each.after));
    if (!change.leftOn.isEmpty())
        parts << Texts::tr("left on %1").arg(change.leftOn);
    return parts.join(u", "_s);
}

HistoryLine lineOf(const PersonChange &change)
{
    const bool byImport = change.kind == people::BatchKind::Import;
    switch (change.what) {
    case PersonChange::What::Added:
        return { change.at, byImport ? Texts::tr("Added by an import") : Texts::tr("Added to the list"), {} };
    case PersonChange::What::Deleted:
        return { change.at, Texts::tr("Deleted from the list"), {} };
    case PersonChange::What::Changed:
        break;
    }
    return { change.at, byImport ? Texts::tr("Changed by an import") : Texts::tr("Changed"), changesText(change) };
}

HistoryLine lineOf(const campaigns::OutboxRow &message, const Round &round)
{
    QStringList parts { campaigns::messageStateText(message.state), message.recipient };
    if (!message.reply.isEmpty())
        parts << message.reply.simplified();
    const bool reminder = message.kind == campaigns::MessageKind::Reminder;
    return { message.changed, (reminder ? Texts::tr("Reminder for “%1”") : Texts::tr("Mail for “%1”")).arg(round.name),
        parts.join(u" · "_s) };
}

HistoryLine lineOf(const access::AuditRecord &record)
{
    const access::AuditActor actor = access::auditActor(record);
    return { actor.time, access::auditActionText(record.action),
        u"%1 · %2"_s.arg(actor.account, access::auditResultText(record.result)) };
}

Result<void> addRounds(storage::Database &database, const QList<Invitation> &invitations, QList<HistoryLine> &lines)
{
    campaigns::RoundStore rounds(database);
    campaigns::OutboxStore outbox(database);
    for (const Invitation &invitation : invitations) {
        WAARBORG_LET(round, rounds.find(invitation.round));
        lines << HistoryLine { round.opens.startOfDay().toUTC(), Texts::tr("Invited to “%1”").arg(round.name),
            invitationText(round, invitation) };
        WAARBORG_LET(messages, outbox.ofInvitation(round.id, invitation.id));
        for (const campaigns::OutboxRow &message : messages) {
            const bool tellsWhoAnswered
                = round.anonymity == Anonymity::Anonymous && message.kind == campaigns::MessageKind::Reminder;
            if (!tellsWhoAnswered)
                lines << lineOf(message, round);
        }
    }
    return {};
}

} // namespace

QString invitationText(const Round &round, const Invitation &invitation)
{
    QStringList parts { campaigns::roundStatusText(round.status) };
    if (round.closes.isValid())
        parts << Texts::tr("closes on %1").arg(QLocale().toString(round.closes, QLocale::ShortFormat));
    if (invitation.withdrawn)
        parts << Texts::tr("withdrawn");
    if (round.anonymity == Anonymity::Anonymous)
        parts << Texts::tr("anonymous");
    else
        parts << (invitation.answered ? Texts::tr("answered") : Texts::tr("not answered"));
    return parts.join(u" · "_s);
}

Result<QList<access::AuditRecord>> recordsAbout(
    storage::Database &database, people::PersonId person, const QList<Invitation> &invitations)
{
    access::AuditFilter filter;
    filter.limit = std::numeric_limits<qint64>::max();
    filter.subject = u"person %1"_s.arg(person.value);
    WAARBORG_LET(records, access::listAudit(database, filter));
    for (const Invitation &invitation : invitations) {
        if (!invitation.withdrawn)
            continue;
        filter.subject = u"invitation %1"_s.arg(invitation.id.value);
        WAARBORG_LET(more, access::listAudit(database, filter));
        records << more;
    }
    std::ranges::sort(records, std::ranges::greater(), &access::AuditRecord::sequence);
    return records;
}

Result<QList<HistoryLine>> personHistory(Session &session, people::PersonId person)
{
    WAARBORG_TRY(session.allow(UseCase::ListPeople));
    WAARBORG_TRY(people::heldPerson(session.database(), person));
    const access::Roles roles = session.account().roles;
    WAARBORG_LET(changes, people::personChanges(session.database(), person));
    QList<HistoryLine> lines;
    for (const PersonChange &change : changes)
        lines << lineOf(change);
    QList<Invitation> invitations;
    if (access::allows(roles, UseCase::ListRounds)) {
        WAARBORG_LET(found, campaigns::RoundStore(session.database()).ofPerson(person));
        invitations = found;
        WAARBORG_TRY(addRounds(session.database(), invitations, lines));
    }
    if (access::allows(roles, UseCase::ReadAudit)) {
        WAARBORG_LET(records, recordsAbout(session.database(), person, invitations));
        for (const access::AuditRecord &record : records)
            lines << lineOf(record);
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), &HistoryLine::at);
    return lines;
}

} // namespace waarborg::privacy
