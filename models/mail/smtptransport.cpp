// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/smtptransport.h"

#include "models/mail/address.h"
#include "models/mail/message.h"
#include "models/mail/smtpconnection.h"

#include <QCoreApplication>

namespace waarborg::mail {

namespace {

struct TransportTexts {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

Delivery refused(const QString &reason) { return { DeliveryState::Refused, reason, std::nullopt }; }

Delivery stopped(const Error &error) { return { DeliveryState::Deferred, errorText(error), error }; }

} // namespace

SmtpTransport::SmtpTransport(SmtpSettings settings, SecretBytes password)
    : m_settings(std::move(settings))
    , m_password(std::move(password))
{
}

SmtpTransport::~SmtpTransport() = default;

Delivery SmtpTransport::send(
    const QString &envelopeFrom, const QString &recipient, const QByteArray &message, std::stop_token stop)
{
    const auto from = asciiAddress(envelopeFrom);
    if (!from)
        return stopped(from.error());
    const auto to = asciiAddress(recipient);
    if (!to)
        return refused(errorText(to.error()));
    if (!isWellFormed(message))
        return refused(TransportTexts::tr("The message is not in the form that mail servers take."));
    for (bool mayRepeat = true;; mayRepeat = false) {
        if (stop.stop_requested())
            return stopped(Error { ErrorCode::Cancelled, {} });
        if (!m_connection) {
            auto made = SmtpConnection::make(m_settings, m_password);
            if (!made)
                return stopped(made.error());
            m_connection = std::move(*made);
        }
        const Attempt attempt = m_connection->send(from->toLatin1(), to->toLatin1(), message, stop);
        const Delivery delivery = deliveryOf(attempt);
        const bool again = mayRepeat && mayTryAgain(attempt);
        if (delivery.state != DeliveryState::Sent)
            m_connection.reset();
        if (!again)
            return delivery;
    }
}

Result<void> testServer(const SmtpSettings &settings, const SecretBytes &password, std::stop_token stop)
{
    WAARBORG_LET(connection, SmtpConnection::make(settings, password));
    const Attempt attempt = connection->check(std::move(stop));
    if (attempt.ending != Ending::Library || attempt.curlCode != CURLE_OK)
        return Failure(connectionError(attempt));
    return {};
}

} // namespace waarborg::mail
