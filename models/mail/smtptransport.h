// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/secretbytes.h"
#include "models/mail/delivery.h"
#include "models/mail/smtpsettings.h"

#include <memory>

namespace waarborg::mail {

class SmtpConnection;

// Sends over SMTP with TLS 1.2 or newer, checked certificate, no proxy, no unencrypted mode. One connection, kept
// between messages; after anything but success it is closed, so that a late answer is never read as the next message's.
// One connection that the server had closed in between is replaced once, before anything of the message was handed
// over.
class SmtpTransport final : public Transport
{
public:
    SmtpTransport(SmtpSettings settings, SecretBytes password);
    ~SmtpTransport() override;
    Q_DISABLE_COPY_MOVE(SmtpTransport)

    [[nodiscard]] Delivery send(const QString &envelopeFrom, const QString &recipient, const QByteArray &message,
        std::stop_token stop) override;

private:
    SmtpSettings m_settings;
    SecretBytes m_password;
    std::unique_ptr<SmtpConnection> m_connection;
};

// Connects, encrypts and logs in, sends no message. MailInvalid, MailUnreachable, MailAttemptedPlain, MailEncryption,
// MailCertificate, MailLogin, MailServer or Cancelled.
[[nodiscard]] Result<void> testServer(
    const SmtpSettings &settings, const SecretBytes &password, std::stop_token stop = {});

} // namespace waarborg::mail
