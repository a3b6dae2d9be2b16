// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/mail/hostilecases.h"

#include <QTest>

#include <openssl/ssl.h>

namespace waarborg::mail {

using test::SmtpFault;
using test::SmtpStage;
using test::SmtpThen;
using Kind = test::Certificates::Kind;

namespace {

Case refusing(SmtpStage stage, SmtpFault fault, ErrorCode stop, const QString &says)
{
    Case row;
    row.script.faults.insert(stage, std::move(fault));
    row.stop = stop;
    row.says = says;
    row.trusted = stage > SmtpStage::StartTls;
    return row;
}

// A fault that concerns one message only.
Case ending(SmtpStage stage, SmtpFault fault, DeliveryState state, const QString &says)
{
    Case row;
    row.script.faults.insert(stage, std::move(fault));
    row.state = state;
    row.says = says;
    row.trusted = true;
    return row;
}

} // namespace

void addConnectionRows()
{
    const auto row = [](const char *name, const Case &value) { QTest::newRow(name) << value; };
    const QString noTls = QStringLiteral("offers no encryption");
    Case missing
        = refusing(SmtpStage::Hello, { "250-localhost\r\n250 8BITMIME\r\n" }, ErrorCode::MailAttemptedPlain, noTls);
    row("STARTTLS missing", missing);
    missing.script.faults = { { SmtpStage::Hello, { "250-localhost\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME\r\n" } } };
    row("STARTTLS missing, login offered in clear", missing);
    missing.script.faults = { { SmtpStage::Hello, { "250-localhost\r\n250-XXXXXXXA\r\n250 8BITMIME\r\n" } } };
    row("STARTTLS masked on the way", missing);
    for (const char *answer : { "502 not here\r\n", "454 not now\r\n", "354 go on\r\n" })
        row(qPrintable(QStringLiteral("STARTTLS refused with %1").arg(QString::fromLatin1(answer).left(3))),
            refusing(SmtpStage::StartTls, { answer }, ErrorCode::MailAttemptedPlain, noTls));
    row("EHLO refused with 500",
        refusing(SmtpStage::Hello, { "500 what?\r\n" }, ErrorCode::MailServer, QStringLiteral("500 what?")));
    row("220 followed by plaintext",
        refusing(SmtpStage::StartTls, { "220 go\r\n", SmtpThen::Babble }, ErrorCode::MailEncryption,
            QStringLiteral("TLS 1.2")));
    row("answers injected behind the 220",
        refusing(SmtpStage::StartTls, { "220 go\r\n250-localhost\r\n250 AUTH PLAIN\r\n" }, ErrorCode::MailEncryption,
            QStringLiteral("tampering")));
    row("no greeting",
        refusing(SmtpStage::Greeting, { "", SmtpThen::Silence }, ErrorCode::MailUnreachable,
            QStringLiteral("did not greet")));
    row("a greeting of one byte a tenth of a second",
        refusing(SmtpStage::Greeting, { QByteArray(100, 'x') + "\r\n", SmtpThen::Drip }, ErrorCode::MailUnreachable,
            QStringLiteral("did not greet")));
    row("an EHLO answer of one byte a tenth of a second",
        refusing(SmtpStage::Hello, { QByteArray("250-a\r\n").repeated(20), SmtpThen::Drip }, ErrorCode::MailServer,
            QStringLiteral("no answer within 0.7")));
    row("a greeting line of 5 MB without end",
        refusing(SmtpStage::Greeting, { QByteArray(5'000'000, 'x'), SmtpThen::Silence }, ErrorCode::MailServer,
            QStringLiteral("without end")));
    row("a greeting without end",
        refusing(SmtpStage::Greeting, { QByteArray("220-hello\r\n").repeated(1000), SmtpThen::Flood },
            ErrorCode::MailServer, QStringLiteral("without end")));
    row("an EHLO answer without end",
        refusing(SmtpStage::Hello, { QByteArray("250-MORE\r\n").repeated(1000), SmtpThen::Flood },
            ErrorCode::MailServer, QStringLiteral("without end")));
    row("554 as greeting",
        refusing(SmtpStage::Greeting, { "554 go away\r\n" }, ErrorCode::MailServer, QStringLiteral("554 go away")));
    row("421 as greeting",
        refusing(SmtpStage::Greeting, { "421 busy\r\n", SmtpThen::Close }, ErrorCode::MailServer,
            QStringLiteral("421 busy")));
    row("421 to EHLO",
        refusing(
            SmtpStage::Hello, { "421 busy\r\n", SmtpThen::Close }, ErrorCode::MailServer, QStringLiteral("421 busy")));
    row("421 to STARTTLS",
        refusing(SmtpStage::StartTls, { "421 busy\r\n", SmtpThen::Close }, ErrorCode::MailAttemptedPlain, noTls));
    row("closed at once",
        refusing(SmtpStage::Greeting, { "", SmtpThen::Close }, ErrorCode::MailServer,
            QStringLiteral("broke the connection")));
}

void addEncryptionRows()
{
    const auto row = [](const QString &name, Security security, Kind kind, const QString &says) {
        Case value;
        value.security = security;
        value.certificate = kind;
        value.stop = ErrorCode::MailCertificate;
        value.says = says;
        QTest::newRow(qPrintable(
            name + (security == Security::StartTls ? QStringLiteral(" (STARTTLS)") : QStringLiteral(" (TLS)"))))
            << value;
    };
    for (const Security security : { Security::StartTls, Security::ImplicitTls }) {
        row(QStringLiteral("self-signed certificate"), security, Kind::SelfSigned, QStringLiteral("self-signed"));
        row(QStringLiteral("expired certificate"), security, Kind::Expired, QStringLiteral("expired"));
        row(QStringLiteral("certificate not yet valid"), security, Kind::NotYetValid, QStringLiteral("not valid yet"));
        row(QStringLiteral("another host's certificate"), security, Kind::WrongHost,
            QStringLiteral("another server than localhost"));
    }
    for (const auto &[name, version] :
        { std::pair("TLS 1.0 at most", TLS1_VERSION), std::pair("TLS 1.1 at most", TLS1_1_VERSION) }) {
        Case value;
        value.script.newestTls = version;
        value.stop = ErrorCode::MailEncryption;
        value.says = QStringLiteral("TLS 1.2");
        QTest::newRow(name) << value;
    }
    Case plain;
    plain.security = Security::ImplicitTls;
    plain.script.plainOnly = true;
    plain.stop = ErrorCode::MailEncryption;
    plain.says = QStringLiteral("STARTTLS");
    QTest::newRow("plaintext on the port of implicit TLS") << plain;
    Case reverse;
    reverse.script.implicitTls = true;
    reverse.stop = ErrorCode::MailUnreachable;
    reverse.says = QStringLiteral("465");
    QTest::newRow("implicit TLS on the port of STARTTLS") << reverse;
}

void addLoginRows()
{
    const auto row = [](const char *name, const Case &value) { QTest::newRow(name) << value; };
    row("login refused",
        refusing(SmtpStage::Login, { "535 5.7.8 wrong password\r\n" }, ErrorCode::MailLogin,
            QStringLiteral("535 5.7.8 wrong password")));
    row("login not possible now",
        refusing(SmtpStage::Login, { "454 4.7.0 try later\r\n" }, ErrorCode::MailServer,
            QStringLiteral("454 4.7.0 try later")));
    row("421 to the login",
        refusing(
            SmtpStage::Login, { "421 busy\r\n", SmtpThen::Close }, ErrorCode::MailServer, QStringLiteral("421 busy")));
    row("login without answer",
        refusing(SmtpStage::Login, { "", SmtpThen::Silence }, ErrorCode::MailServer, QStringLiteral("no answer")));
    row("421 to the encrypted EHLO",
        refusing(SmtpStage::SecureHello, { "421 busy\r\n", SmtpThen::Close }, ErrorCode::MailServer,
            QStringLiteral("421 busy")));
    row("login required after all",
        refusing(SmtpStage::Sender, { "530 5.7.0 Authentication required\r\n" }, ErrorCode::MailLogin,
            QStringLiteral("530 5.7.0")));
    row("basic login switched off",
        refusing(SmtpStage::Sender, { "550 5.7.30 Basic authentication is not supported\r\n" }, ErrorCode::MailLogin,
            QStringLiteral("5.7.30")));
    Case none;
    none.script.loginLine.clear();
    none.trusted = true;
    none.stop = ErrorCode::MailLogin;
    none.says = QStringLiteral("offers none");
    none.script.faults = { { SmtpStage::SecureHello, { "250-localhost\r\n250 8BITMIME\r\n" } } };
    row("no login offered", none);
}

void addMessageRows()
{
    const auto row = [](const char *name, const Case &value) { QTest::newRow(name) << value; };
    const QString broke = QStringLiteral("broke the connection");
    row("MAIL refused",
        ending(SmtpStage::Sender, { "550 not you\r\n" }, DeliveryState::Refused, QStringLiteral("550 not you")));
    row("421 to MAIL",
        ending(SmtpStage::Sender, { "421 busy\r\n", SmtpThen::Close }, DeliveryState::Deferred,
            QStringLiteral("421 busy")));
    row("RCPT 450",
        ending(SmtpStage::Recipient, { "450 later\r\n" }, DeliveryState::Deferred, QStringLiteral("450 later")));
    row("RCPT 550",
        ending(SmtpStage::Recipient, { "550 5.1.1 nobody here\r\n" }, DeliveryState::Refused,
            QStringLiteral("550 5.1.1 nobody here")));
    row("RCPT 550 in several lines, with a forged direction of writing",
        ending(SmtpStage::Recipient, { "550-5.1.1 nobody\r\n550 5.1.1 \xe2\x80\xae here\x1b[31m\r\n" },
            DeliveryState::Refused, QStringLiteral("550-5.1.1 nobody 5.1.1 here")));
    row("421 to RCPT",
        ending(SmtpStage::Recipient, { "421 busy\r\n", SmtpThen::Close }, DeliveryState::Deferred,
            QStringLiteral("421 busy")));
    row("RCPT without answer",
        ending(SmtpStage::Recipient, { "", SmtpThen::Silence }, DeliveryState::Deferred, QStringLiteral("no answer")));
    row("closed at RCPT", ending(SmtpStage::Recipient, { "", SmtpThen::Close }, DeliveryState::Deferred, broke));
    row("closed within a line of the answer to RCPT",
        ending(SmtpStage::Recipient, { "550 5.1", SmtpThen::Close }, DeliveryState::Deferred, broke));
    row("DATA refused", ending(SmtpStage::Data, { "554 no\r\n" }, DeliveryState::Refused, QStringLiteral("554 no")));
    row("421 to DATA",
        ending(
            SmtpStage::Data, { "421 busy\r\n", SmtpThen::Close }, DeliveryState::Deferred, QStringLiteral("421 busy")));
    row("421 after the message",
        ending(SmtpStage::Message, { "421 busy\r\n", SmtpThen::Close }, DeliveryState::Deferred,
            QStringLiteral("421 busy")));
    row("452 after the message",
        ending(SmtpStage::Message, { "452 full\r\n" }, DeliveryState::Deferred, QStringLiteral("452 full")));
    row("552 after the message",
        ending(SmtpStage::Message, { "552 too big\r\n" }, DeliveryState::Refused, QStringLiteral("552 too big")));
    row("taken but no answer",
        ending(SmtpStage::Message, { "", SmtpThen::Silence }, DeliveryState::Unknown, QStringLiteral("no answer")));
    row("taken and closed", ending(SmtpStage::Message, { "", SmtpThen::Close }, DeliveryState::Unknown, broke));
    row("closed within a line of the last answer",
        ending(SmtpStage::Message, { "550 5.", SmtpThen::Close }, DeliveryState::Unknown, broke));
    row("an answer without end after the message",
        ending(SmtpStage::Message, { QByteArray("250-MORE\r\n").repeated(1000), SmtpThen::Flood },
            DeliveryState::Unknown, QStringLiteral("without end")));
    Case inside = ending(SmtpStage::Quit, {}, DeliveryState::Deferred, {});
    inside.script.faults.clear();
    inside.script.closeAfterBodyBytes = 100'000;
    inside.messageSize = 20'000'000;
    inside.says = broke;
    row("closed inside a large message", inside);
}

} // namespace waarborg::mail
