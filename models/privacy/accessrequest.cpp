// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/accessrequest.h"

#include "models/access/settings.h"
#include "models/campaigns/roundstore.h"
#include "models/privacy/incidentnames.h"
#include "models/privacy/personhistory.h"

#include <QCoreApplication>

namespace waarborg::privacy {

namespace {

using namespace Qt::StringLiterals;
using access::Session;
using access::UseCase;
using campaigns::Anonymity;
using campaigns::Invitation;
using people::PersonId;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AccessRequest)
};

Result<void> addRounds(Session &session, AccessRequest &request, PersonId person)
{
    campaigns::RoundStore rounds(session.database());
    campaigns::OutboxStore outbox(session.database());
    WAARBORG_LET(invitations, rounds.ofPerson(person));
    for (const Invitation &invitation : invitations) {
        WAARBORG_LET(round, rounds.find(invitation.round));
        WAARBORG_LET(messages, outbox.ofInvitation(round.id, invitation.id));
        for (const campaigns::OutboxRow &message : messages) {
            if (round.anonymity == Anonymity::Named || message.kind == campaigns::MessageKind::Invitation)
                request.messages << HeldMessage { round.name, message };
        }
        request.invitations << HeldInvitation { round, invitation };
    }
    return {};
}

bool isAnswered(const HeldInvitation &held)
{
    return held.round.anonymity == Anonymity::Named && held.invitation.answered;
}

Result<void> addAnswers(Session &session, AccessRequest &request, const QString &language, const Progress &progress)
{
    const bool maySee = access::allows(session.account().roles, UseCase::ReadAnswer) && session.readsAnswers();
    for (const HeldInvitation &held : request.invitations) {
        WAARBORG_TRY(progress.check());
        if (!maySee || !isAnswered(held))
            continue;
        WAARBORG_LET(answers, answers::readAnswerInside(session, held.round.id, held.invitation.person, language));
        request.answers << HeldAnswer { held.round.id, answers };
    }
    if (!maySee && std::ranges::any_of(request.invitations, isAnswered))
        request.left << Texts::tr("The answers in rounds that are not anonymous: %1 has no key to them. An advisor who "
                                  "has one must add them.")
                            .arg(request.madeBy);
    WAARBORG_LET(files, answers::AnswerStore(session.database()).quarantine());
    for (const answers::QuarantinedFile &file : files) {
        const auto isOfFile = [&](const HeldInvitation &held) { return file.invitation == held.invitation.id; };
        if (std::ranges::any_of(request.invitations, isOfFile))
            request.setAside << file;
    }
    return {};
}

Result<void> addLog(Session &session, AccessRequest &request, PersonId person)
{
    if (!access::allows(session.account().roles, UseCase::ReadAudit)) {
        request.left << Texts::tr("Records of the log: %1 may not read it. An administrator must add those that name "
                                  "this person (“person %2”).")
                            .arg(request.madeBy, QString::number(person.value));
        return {};
    }
    QList<Invitation> invitations;
    for (const HeldInvitation &held : request.invitations)
        invitations << held.invitation;
    WAARBORG_LET(records, recordsAbout(session.database(), person, invitations));
    request.log = records;
    return {};
}

// As he is and was called.
QStringList namesOf(const AccessRequest &request)
{
    QStringList names { request.held.person.name, request.held.person.email };
    for (const people::PersonChange &change : request.changes) {
        for (const people::FieldChange &field : change.fields) {
            const bool isOwn = !field.attribute.isEmpty();
            if (!isOwn && (field.field == people::Field::Name || field.field == people::Field::Email))
                names << field.before;
        }
    }
    return names;
}

Result<void> addRegisters(Session &session, AccessRequest &request)
{
    WAARBORG_LET(naming, incidentsNaming(session.database(), namesOf(request)));
    request.incidents = naming;
    if (!naming.isEmpty())
        request.left << Texts::tr("What is written in incidents: it is about others too, and the name may be somebody "
                                  "else's. The advisor looks at those that are listed here.");
    WAARBORG_LET(copies, backups::registeredCopies(session));
    for (const backups::RegisteredCopy &copy : copies) {
        if (copy.state != backups::CopyState::Destroyed)
            request.backups << copy;
    }
    return {};
}

void sayWhatIsNever(AccessRequest &request)
{
    if (!request.setAside.isEmpty())
        request.left << Texts::tr("What stands in the files that could not be taken in: they are kept sealed, as they "
                                  "came.");
    const auto isAnonymous = [](const HeldInvitation &held) { return held.round.anonymity == Anonymity::Anonymous; };
    if (std::ranges::any_of(request.invitations, isAnonymous))
        request.left << Texts::tr("Answers in anonymous rounds, and whether there are any: they are kept without a "
                                  "name, and nobody can tell whose they are.");
    if (!request.invitations.isEmpty())
        request.left << Texts::tr("Invitation codes and the messages that hold them: who has the code could answer in "
                                  "this person's place.");
    request.left << Texts::tr("The purposes, the recipients, the storage periods and this person's rights: the "
                              "employer, who is the controller, tells these (GDPR art. 15(1)).");
}

} // namespace

Result<AccessRequest> gatherAccessRequest(
    Session &session, PersonId person, const QString &language, const Progress &progress)
{
    AccessRequest request { .made = session.clock().nowUtc(), .madeBy = session.account().name };
    WAARBORG_LET(customer, access::readSetting(session.database(), u"dossier.customer"_s));
    request.customer = customer;
    WAARBORG_LET(held, people::heldPerson(session.database(), person));
    request.held = held;
    WAARBORG_LET(changes, people::personChanges(session.database(), person));
    request.changes = changes;
    WAARBORG_TRY(addRounds(session, request, person));
    // Before this export's own reading stands in the log.
    WAARBORG_TRY(addLog(session, request, person));
    WAARBORG_TRY(addAnswers(session, request, language, progress));
    WAARBORG_TRY(addRegisters(session, request));
    sayWhatIsNever(request);
    return request;
}

} // namespace waarborg::privacy
