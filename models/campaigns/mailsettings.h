// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/auditanchor.h"
#include "models/mail/delivery.h"
#include "models/mail/message.h"
#include "models/mail/smtpsettings.h"

#include <memory>

namespace waarborg::campaigns {

// How this dossier's mail leaves: through a server, or into a folder of .eml files. Holds no password: that is in the
// key ring, or in a file that the program is told of.
struct MailSettings {
    mail::SmtpSettings smtp; // host empty: no server
    QString outboxFolder; // used when there is no server
    mail::Mailbox sender;

    [[nodiscard]] bool isConfigured() const { return !smtp.host.isEmpty() || !outboxFolder.isEmpty(); }
    bool operator==(const MailSettings &) const = default;
};

// "An Claes <an@acme.example>" or a bare address. MailInvalid otherwise.
[[nodiscard]] Result<mail::Mailbox> parseMailbox(const QString &text);

// Errors: MailInvalid (sender), InvalidValue (host, port, pace, connections), FileNotReadable (CA file).
[[nodiscard]] Result<void> configureMail(access::Session &session, const MailSettings &settings);
// Not configured reads as empty settings.
[[nodiscard]] Result<MailSettings> mailSettings(access::Session &session);

// One transport for one connection. MailNotConfigured where nothing is set up.
[[nodiscard]] Result<std::unique_ptr<mail::Transport>> makeTransport(
    const MailSettings &settings, const SecretBytes &password);

// One message to `recipient`, outside any round, to see whether the settings work. Errors: as the delivery's stop;
// MailServer.
[[nodiscard]] Result<void> sendTestMessage(
    access::Session &session, const MailSettings &settings, const SecretBytes &password, const QString &recipient);

// Where the log stands, to somebody who keeps it away from the dossier; no personal data. Errors as above.
[[nodiscard]] Result<access::AuditAnchor> sendAnchor(
    access::Session &session, const MailSettings &settings, const SecretBytes &password, const QString &recipient);

} // namespace waarborg::campaigns
