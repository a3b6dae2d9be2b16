// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/campaigns/formdefinition.h"
#include "models/campaigns/outboxstore.h"
#include "models/campaigns/wording.h"
#include "models/mail/message.h"

#include <map>

namespace waarborg::campaigns {

struct ReadyMessage {
    QString messageId;
    QString recipient;
    QByteArray bytes;
};

// Makes the messages of one round, each in its person's language, with the link that holds the code behind '#', or with
// the form attached where the round has no form address. Lives no longer than the session.
class InvitationMailer
{
public:
    [[nodiscard]] static Result<InvitationMailer> create(
        access::Session &session, RoundId round, const mail::Mailbox &sender);

    // Errors: MailInvalid (the address), AnswersClosed.
    [[nodiscard]] Result<ReadyMessage> make(const Invitation &invitation, MessageKind kind);

private:
    InvitationMailer(access::Session &session, FormDefinition form, mail::Mailbox sender);

    [[nodiscard]] const Wording &wordingFor(const QString &language);

    access::Session *m_session;
    FormDefinition m_form;
    std::map<QString, Wording> m_wordings; // by language
    mail::Mailbox m_sender;
};

} // namespace waarborg::campaigns
