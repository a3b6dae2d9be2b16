// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/mailsettings.h"

#include "models/access/settings.h"
#include "models/campaigns/outboxstore.h"
#include "models/mail/address.h"
#include "models/mail/foldertransport.h"
#include "models/mail/smtptransport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace waarborg::campaigns {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MailSettings)
};

Failure invalid(const QString &field, const QString &value, const QString &reason)
{
    return fail(ErrorCode::InvalidValue, field, value, reason);
}

Result<void> check(const MailSettings &settings)
{
    if (!settings.isConfigured())
        return fail(ErrorCode::MailNotConfigured);
    WAARBORG_TRY(mail::asciiAddress(settings.sender.address));
    if (settings.smtp.host.isEmpty())
        return {};
    const mail::SmtpSettings &smtp = settings.smtp;
    if (mail::asciiDomain(smtp.host).isEmpty() && smtp.host != "localhost"_L1 && !smtp.host.contains(u':'))
        return invalid(Texts::tr("Server"), smtp.host, Texts::tr("this is no server name"));
    if (smtp.port < 1 || smtp.port > 65535)
        return invalid(Texts::tr("Port"), QString::number(smtp.port), Texts::tr("a port lies between 1 and 65535"));
    if (smtp.connections < 1 || smtp.connections > 10)
        return invalid(
            Texts::tr("Connections"), QString::number(smtp.connections), Texts::tr("1 to 10 connections are possible"));
    if (smtp.pace && *smtp.pace < 1)
        return invalid(
            Texts::tr("Pace"), QString::number(*smtp.pace), Texts::tr("it counts messages a minute, from 1"));
    if (!smtp.caFile.isEmpty() && !QFileInfo(smtp.caFile).isReadable())
        return fail(ErrorCode::FileNotReadable, smtp.caFile, Texts::tr("it is missing or closed to you"));
    return {};
}

struct OneMessage {
    mail::Message message;
    QString recipient;
    QString object; // as the log names it
};

// Outside any round; the log says whether it left.
Result<void> sendOne(access::Session &session, access::UseCase useCase, const MailSettings &settings,
    const SecretBytes &password, OneMessage one)
{
    WAARBORG_TRY(session.allow(useCase));
    WAARBORG_LET(address, mail::asciiAddress(one.recipient));
    WAARBORG_LET(transport, makeTransport(settings, password));
    one.message.from = settings.sender;
    one.message.replyTo = settings.sender;
    one.message.to = { {}, address };
    one.message.messageId = mail::newMessageId(settings.sender.address.section(u'@', -1));
    one.message.date = session.clock().nowUtc();
    WAARBORG_LET(bytes, mail::render(one.message));
    const mail::Delivery delivery = transport->send(settings.sender.address, address, bytes, {});
    return session.change(useCase, [&](access::AuditNote &note) -> Result<void> {
        note = { one.object, messageStateName(stateOf(delivery.state)) };
        if (delivery.stop)
            return Failure(*delivery.stop);
        if (delivery.state != mail::DeliveryState::Sent)
            return fail(ErrorCode::MailServer, delivery.reply);
        return {};
    });
}

} // namespace

Result<mail::Mailbox> parseMailbox(const QString &text)
{
    static const QRegularExpression named(u"^\\s*\"?([^<>\"]*?)\"?\\s*<([^<>]+)>\\s*$"_s);
    const auto match = named.match(text);
    mail::Mailbox box = match.hasMatch() ? mail::Mailbox { match.captured(1), match.captured(2).trimmed() }
                                         : mail::Mailbox { {}, text.trimmed() };
    WAARBORG_TRY(mail::asciiAddress(box.address));
    return box;
}

Result<void> configureMail(access::Session &session, const MailSettings &settings)
{
    WAARBORG_TRY(check(settings));
    return session.change(access::UseCase::ConfigureMail, [&](access::AuditNote &note) -> Result<void> {
        const mail::SmtpSettings &smtp = settings.smtp;
        const std::pair<QString, QString> values[] = {
            { u"mail.host"_s, smtp.host },
            { u"mail.port"_s, QString::number(smtp.port) },
            { u"mail.security"_s, smtp.security == mail::Security::StartTls ? u"starttls"_s : u"tls"_s },
            { u"mail.user"_s, smtp.user },
            { u"mail.ca-file"_s, smtp.caFile },
            { u"mail.pace"_s, smtp.pace ? QString::number(*smtp.pace) : u"none"_s },
            { u"mail.connections"_s, QString::number(smtp.connections) },
            { u"mail.outbox"_s, settings.outboxFolder },
            { u"mail.from-name"_s, settings.sender.name },
            { u"mail.from"_s, settings.sender.address },
        };
        for (const auto &[name, value] : values)
            WAARBORG_TRY(access::writeSetting(session.database(), name, value));
        note.object = smtp.host.isEmpty() ? u"folder"_s : u"%1:%2"_s.arg(smtp.host).arg(smtp.port);
        note.detail = smtp.caFile.isEmpty() ? QString() : u"own CA file"_s;
        return {};
    });
}

Result<MailSettings> mailSettings(access::Session &session)
{
    QMap<QString, QString> values;
    for (const char *name :
        { "host", "port", "security", "user", "ca-file", "pace", "connections", "outbox", "from-name", "from" }) {
        const QString key = QLatin1String(name);
        WAARBORG_LET(value, access::readSetting(session.database(), "mail."_L1 + key));
        values.insert(key, value);
    }
    MailSettings settings;
    settings.smtp.host = values[u"host"_s];
    settings.smtp.port = values[u"port"_s].toInt();
    settings.smtp.security
        = values[u"security"_s] == "starttls"_L1 ? mail::Security::StartTls : mail::Security::ImplicitTls;
    settings.smtp.user = values[u"user"_s];
    settings.smtp.caFile = values[u"ca-file"_s];
    settings.smtp.from = values[u"from"_s];
    settings.smtp.connections = std::max(1, values[u"connections"_s].toInt());
    if (const int pace = values[u"pace"_s].toInt(); pace > 0)
        settings.smtp.pace = pace;
    settings.outboxFolder = values[u"outbox"_s];
    settings.sender = { values[u"from-name"_s], values[u"from"_s] };
    return settings;
}

Result<std::unique_ptr<mail::Transport>> makeTransport(const MailSettings &settings, const SecretBytes &password)
{
    if (!settings.smtp.host.isEmpty())
        return std::make_unique<mail::SmtpTransport>(settings.smtp, password.clone());
    if (!settings.outboxFolder.isEmpty())
        return std::make_unique<mail::FolderTransport>(settings.outboxFolder);
    return fail(ErrorCode::MailNotConfigured);
}

Result<void> sendTestMessage(
    access::Session &session, const MailSettings &settings, const SecretBytes &password, const QString &recipient)
{
    mail::Message message;
    message.subject = Texts::tr("Test message of Waarborg");
    message.textBody = Texts::tr("The mail settings work.");
    return sendOne(session, access::UseCase::TestMail, settings, password, { std::move(message), recipient, {} });
}

Result<access::AuditAnchor> sendAnchor(
    access::Session &session, const MailSettings &settings, const SecretBytes &password, const QString &recipient)
{
    WAARBORG_LET(anchor, access::currentAnchor(session));
    mail::Message message;
    message.subject = Texts::tr("Anchor of Waarborg's log");
    message.textBody = Texts::tr("A dossier's log stands here: %1.\n\nKeep this message. With the attached file, "
                                 "verifying the log shows later that nothing before this row was cut off or made anew.")
                           .arg(access::anchorLine(anchor));
    message.attachments << mail::Attachment { u"log-anchor.json"_s, u"application/json"_s, access::anchorJson(anchor) };
    WAARBORG_TRY(sendOne(session, access::UseCase::AnchorAudit, settings, password,
        { std::move(message), recipient, u"row %1 by mail"_s.arg(anchor.sequence) }));
    return anchor;
}

} // namespace waarborg::campaigns
