// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/smtpoutcome.h"

#include <QCoreApplication>

#include <curl/curl.h>

namespace waarborg::mail {

namespace {

struct SmtpTexts {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

constexpr qsizetype LongestReplyShown = 500;

// The server's words for a person: no control characters, none that turn the direction of writing, not endless.
QString readable(const QByteArray &bytes)
{
    QString text;
    for (const QChar character : QString::fromUtf8(bytes).left(LongestReplyShown)) {
        const bool hidden = character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
        text += hidden ? QChar(u' ') : character;
    }
    return text.simplified();
}

QString serverName(const SmtpSettings &settings)
{
    return QStringLiteral("%1:%2").arg(settings.host).arg(settings.port);
}

QString seconds(std::chrono::milliseconds duration)
{
    return QString::number(static_cast<double>(duration.count()) / 1000.0);
}

QString timeoutText(const Attempt &attempt)
{
    const SmtpSettings &settings = *attempt.settings;
    switch (attempt.conversation->stage()) {
    case Stage::Connect:
        return SmtpTexts::tr("no connection within %1 seconds").arg(seconds(settings.connectTimeout));
    case Stage::Greeting:
        if (settings.security == Security::StartTls)
            return SmtpTexts::tr(
                "it did not greet within %1 seconds; a port that begins encrypted (465) needs the setting “TLS”")
                .arg(seconds(settings.commandTimeout));
        return SmtpTexts::tr("it did not greet within %1 seconds").arg(seconds(settings.commandTimeout));
    case Stage::Body:
        return SmtpTexts::tr("no answer within %1 seconds").arg(seconds(settings.messageTimeout));
    default:
        return SmtpTexts::tr("no answer within %1 seconds").arg(seconds(settings.commandTimeout));
    }
}

// Ours was the limit, or libcurl's own of 300 KiB, which has no code.
bool isFlooded(const Attempt &attempt)
{
    return attempt.conversation->isFlooded()
        || attempt.curlText.startsWith(QStringLiteral("Too large response headers"));
}

// What happened instead of a good answer, in words.
QString whatHappened(const Attempt &attempt)
{
    const Conversation &conversation = *attempt.conversation;
    if (attempt.ending == Ending::Cancelled)
        return SmtpTexts::tr("stopped by the user");
    if (attempt.ending == Ending::TimedOut)
        return timeoutText(attempt);
    if (isFlooded(attempt))
        return SmtpTexts::tr("it answered without end");
    if (conversation.reply() && conversation.reply()->code >= 400)
        return readable(conversation.reply()->text);
    switch (attempt.curlCode) {
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        return SmtpTexts::tr("it broke the connection");
    case CURLE_WEIRD_SERVER_REPLY:
        return conversation.reply() ? readable(conversation.reply()->text)
                                    : SmtpTexts::tr("its answer is not understood");
    default:
        return readable(attempt.curlText.toUtf8());
    }
}

// The numbers are OpenSSL's X509_V_ERR_..., part of its stable interface.
QString certificateText(const Attempt &attempt)
{
    if (attempt.curlCode == CURLE_SSL_CACERT_BADFILE)
        return SmtpTexts::tr("the file of certificate authorities, %1, cannot be read").arg(attempt.settings->caFile);
    switch (attempt.verifyResult) {
    case 9: // X509_V_ERR_CERT_NOT_YET_VALID
        return SmtpTexts::tr("it is not valid yet (is this computer's date right?)");
    case 10: // X509_V_ERR_CERT_HAS_EXPIRED
        return SmtpTexts::tr("it has expired (is this computer's date right?)");
    case 18: // X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT
        return SmtpTexts::tr("it is self-signed; the administrator can set the file of your own certificate authority");
    case 19: // X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN
    case 20: // X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY
    case 21: // X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE
        return SmtpTexts::tr(
            "it is signed by an authority that is not known here; the administrator can set the file of your own "
            "certificate authority");
    case 0:
    case 1: // libcurl's beginning value: the chain was not at fault, so the name is
        return SmtpTexts::tr("it belongs to another server than %1").arg(attempt.settings->host);
    default:
        return readable(attempt.curlText.toUtf8());
    }
}

QString encryptionText(const Attempt &attempt)
{
    if (attempt.conversation->stage() == Stage::StartTls && attempt.curlCode == CURLE_WEIRD_SERVER_REPLY)
        return SmtpTexts::tr("it went on talking unencrypted where encryption begins; somebody may be tampering "
                             "with the connection");
    if (attempt.conversation->stage() <= Stage::Greeting)
        return SmtpTexts::tr(
            "it does not begin with TLS 1.2 or newer (%1); a port that begins unencrypted (587) needs the setting "
            "“STARTTLS”")
            .arg(readable(attempt.curlText.toUtf8()));
    return SmtpTexts::tr("it must offer TLS 1.2 or newer (%1)").arg(readable(attempt.curlText.toUtf8()));
}

Error error(ErrorCode code, const QStringList &details = {}) { return Error { code, details }; }

// 530 "authentication required", and Microsoft's refusal of password logins, come as late as MAIL FROM.
bool asksForLogin(const Attempt &attempt)
{
    const auto &reply = attempt.conversation->reply();
    return attempt.conversation->stage() == Stage::Sender && reply
        && (reply->code == 530 || reply->code == 535 || reply->text.startsWith("550 5.7.30"));
}

Delivery stopped(DeliveryState state, const Error &cause) { return { state, errorText(cause), cause }; }

} // namespace

Error connectionError(const Attempt &attempt)
{
    const Conversation &conversation = *attempt.conversation;
    const QStringList what { whatHappened(attempt) };
    if (attempt.ending == Ending::Cancelled)
        return error(ErrorCode::Cancelled);
    if (attempt.ending == Ending::TimedOut && conversation.stage() <= Stage::Greeting)
        return error(ErrorCode::MailUnreachable, { serverName(*attempt.settings), what.first() });
    if (attempt.ending == Ending::TimedOut || isFlooded(attempt))
        return error(ErrorCode::MailServer, what);
    if (conversation.lacksLogin())
        return error(ErrorCode::MailLogin, { SmtpTexts::tr("it offers none, but a user name is set") });
    switch (attempt.curlCode) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return error(ErrorCode::MailUnreachable,
            { serverName(*attempt.settings), SmtpTexts::tr("there is no server of this name") });
    case CURLE_COULDNT_CONNECT:
        return error(ErrorCode::MailUnreachable,
            { serverName(*attempt.settings), SmtpTexts::tr("it does not accept connections") });
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return error(ErrorCode::MailCertificate, { certificateText(attempt) });
    case CURLE_USE_SSL_FAILED:
        return error(ErrorCode::MailAttemptedPlain);
    case CURLE_SSL_CONNECT_ERROR:
        return error(ErrorCode::MailEncryption, { encryptionText(attempt) });
    case CURLE_WEIRD_SERVER_REPLY:
        return conversation.stage() == Stage::StartTls ? error(ErrorCode::MailEncryption, { encryptionText(attempt) })
                                                       : error(ErrorCode::MailServer, what);
    case CURLE_LOGIN_DENIED:
        return conversation.reply() && conversation.reply()->code / 100 == 4 ? error(ErrorCode::MailServer, what)
                                                                             : error(ErrorCode::MailLogin, what);
    default:
        return error(ErrorCode::MailServer, what);
    }
}

Delivery deliveryOf(const Attempt &attempt)
{
    const Conversation &conversation = *attempt.conversation;
    const auto &reply = conversation.reply();
    if (attempt.ending == Ending::Library && attempt.curlCode == CURLE_OK)
        return { DeliveryState::Sent, reply ? readable(reply->text) : QString(), std::nullopt };
    Delivery delivery { DeliveryState::Deferred, whatHappened(attempt), std::nullopt };
    if (attempt.ending == Ending::Cancelled)
        delivery.stop = error(ErrorCode::Cancelled);
    const bool answered = reply && attempt.ending == Ending::Library && reply->code >= 400;
    if (conversation.messageHandedOver()) {
        delivery.state = !answered ? DeliveryState::Unknown
            : reply->code >= 500   ? DeliveryState::Refused
                                   : DeliveryState::Deferred;
        return delivery;
    }
    if (conversation.stage() < Stage::Sender)
        return stopped(DeliveryState::Deferred, connectionError(attempt));
    if (asksForLogin(attempt))
        return stopped(DeliveryState::Deferred, error(ErrorCode::MailLogin, { whatHappened(attempt) }));
    if (answered && reply->code >= 500)
        delivery.state = DeliveryState::Refused;
    return delivery;
}

bool mayTryAgain(const Attempt &attempt)
{
    const Conversation &conversation = *attempt.conversation;
    if (!attempt.reusedConnection || attempt.ending != Ending::Library || conversation.messageHandedOver()
        || conversation.stage() >= Stage::Body)
        return false;
    return conversation.reply() ? conversation.reply()->code == 421 : attempt.curlCode != CURLE_OK;
}

} // namespace waarborg::mail
