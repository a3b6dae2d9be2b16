// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/smtptransport.h"
#include "tests/common/certificates.h"
#include "tests/common/hostilesmtp.h"
#include "tests/common/testcase.h"
#include "tests/models/mail/sample.h"

#include <QElapsedTimer>
#include <QTest>

#include <openssl/ssl.h>
#include <thread>

using namespace waarborg;
using namespace waarborg::mail;
using namespace std::chrono_literals;
using test::SmtpFault;
using test::SmtpScript;
using test::SmtpStage;
using test::SmtpThen;
using Kind = test::Certificates::Kind;

namespace {

const QString Sender = QStringLiteral("advies@example.com");
const QString Recipient = QStringLiteral("jerome@example.org");

// What a row of the table expects.
struct Case {
    SmtpScript script;
    Security security = Security::StartTls;
    Kind certificate = Kind::Good;
    DeliveryState state = DeliveryState::Deferred;
    std::optional<ErrorCode> stop {};
    QString says {}; // part of the sentence
    bool trusted = false; // the server proved who it is, so it may see addresses and, when it logs us in, the login
    qsizetype messageSize = 0;
};

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

class HostileServerTest : public test::TestCase
{
    Q_OBJECT

private:
    std::optional<test::Certificates> m_certificates;
    QByteArray m_message;

    SmtpSettings settingsFor(const test::HostileSmtp &server, Security security) const
    {
        SmtpSettings settings;
        settings.host = QStringLiteral("localhost");
        settings.port = server.port();
        settings.security = security;
        settings.user = QStringLiteral("gebruikersnaam");
        settings.from = Sender;
        settings.caFile = m_certificates->caFile();
        settings.connectTimeout = 700ms;
        settings.commandTimeout = 700ms;
        settings.messageTimeout = 1500ms;
        return settings;
    }

    SmtpScript scriptWith(SmtpScript script, Security security, Kind kind) const
    {
        script.pemFile = m_certificates->pemFile(kind).toUtf8();
        script.implicitTls = security == Security::ImplicitTls || script.implicitTls;
        return script;
    }

    // Everything that only a server that proved itself may see, in each form in which it could go over the wire.
    static QByteArrayList secrets()
    {
        return { BodyMarker, Password, Password.toBase64(), QByteArray(1, '\0') + "gebruikersnaam" + QByteArray(1, '\0') + Password,
            (QByteArray(1, '\0') + "gebruikersnaam" + QByteArray(1, '\0') + Password).toBase64(), Recipient.toUtf8(), "0123456789abcdef@" };
    }

    static void addConnectionRows()
    {
        const auto row = [](const char *name, const Case &value) { QTest::newRow(name) << value; };
        const QString noTls = QStringLiteral("offers no encryption");
        Case missing = refusing(SmtpStage::Hello, { "250-localhost\r\n250 8BITMIME\r\n" }, ErrorCode::MailAttemptedPlain, noTls);
        row("STARTTLS missing", missing);
        missing.script.faults = { { SmtpStage::Hello, { "250-localhost\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME\r\n" } } };
        row("STARTTLS missing, login offered in clear", missing);
        missing.script.faults = { { SmtpStage::Hello, { "250-localhost\r\n250-XXXXXXXA\r\n250 8BITMIME\r\n" } } };
        row("STARTTLS masked on the way", missing);
        for (const char *answer : { "502 not here\r\n", "454 not now\r\n", "354 go on\r\n" })
            row(qPrintable(QStringLiteral("STARTTLS refused with %1").arg(QString::fromLatin1(answer).left(3))),
                refusing(SmtpStage::StartTls, { answer }, ErrorCode::MailAttemptedPlain, noTls));
        row("EHLO refused with 500", refusing(SmtpStage::Hello, { "500 what?\r\n" }, ErrorCode::MailServer, QStringLiteral("500 what?")));
        row("220 followed by plaintext",
            refusing(SmtpStage::StartTls, { "220 go\r\n", SmtpThen::Babble }, ErrorCode::MailEncryption, QStringLiteral("TLS 1.2")));
        row("answers injected behind the 220",
            refusing(SmtpStage::StartTls, { "220 go\r\n250-localhost\r\n250 AUTH PLAIN\r\n" }, ErrorCode::MailEncryption, QStringLiteral("tampering")));
        row("no greeting", refusing(SmtpStage::Greeting, { "", SmtpThen::Silence }, ErrorCode::MailUnreachable, QStringLiteral("did not greet")));
        row("a greeting of one byte a tenth of a second",
            refusing(SmtpStage::Greeting, { QByteArray(100, 'x') + "\r\n", SmtpThen::Drip }, ErrorCode::MailUnreachable, QStringLiteral("did not greet")));
        row("an EHLO answer of one byte a tenth of a second",
            refusing(SmtpStage::Hello, { QByteArray("250-a\r\n").repeated(20), SmtpThen::Drip }, ErrorCode::MailServer, QStringLiteral("no answer within 0.7")));
        row("a greeting line of 5 MB without end",
            refusing(SmtpStage::Greeting, { QByteArray(5'000'000, 'x'), SmtpThen::Silence }, ErrorCode::MailServer, QStringLiteral("without end")));
        row("a greeting without end", refusing(SmtpStage::Greeting, { QByteArray("220-hello\r\n").repeated(1000), SmtpThen::Flood }, ErrorCode::MailServer, QStringLiteral("without end")));
        row("an EHLO answer without end", refusing(SmtpStage::Hello, { QByteArray("250-MORE\r\n").repeated(1000), SmtpThen::Flood }, ErrorCode::MailServer, QStringLiteral("without end")));
        row("554 as greeting", refusing(SmtpStage::Greeting, { "554 go away\r\n" }, ErrorCode::MailServer, QStringLiteral("554 go away")));
        row("421 as greeting", refusing(SmtpStage::Greeting, { "421 busy\r\n", SmtpThen::Close }, ErrorCode::MailServer, QStringLiteral("421 busy")));
        row("421 to EHLO", refusing(SmtpStage::Hello, { "421 busy\r\n", SmtpThen::Close }, ErrorCode::MailServer, QStringLiteral("421 busy")));
        row("421 to STARTTLS", refusing(SmtpStage::StartTls, { "421 busy\r\n", SmtpThen::Close }, ErrorCode::MailAttemptedPlain, noTls));
        row("closed at once", refusing(SmtpStage::Greeting, { "", SmtpThen::Close }, ErrorCode::MailServer, QStringLiteral("broke the connection")));
    }

    static void addEncryptionRows()
    {
        const auto row = [](const QString &name, Security security, Kind kind, const QString &says) {
            Case value;
            value.security = security;
            value.certificate = kind;
            value.stop = ErrorCode::MailCertificate;
            value.says = says;
            QTest::newRow(qPrintable(name + (security == Security::StartTls ? QStringLiteral(" (STARTTLS)") : QStringLiteral(" (TLS)")))) << value;
        };
        for (const Security security : { Security::StartTls, Security::ImplicitTls }) {
            row(QStringLiteral("self-signed certificate"), security, Kind::SelfSigned, QStringLiteral("self-signed"));
            row(QStringLiteral("expired certificate"), security, Kind::Expired, QStringLiteral("expired"));
            row(QStringLiteral("certificate not yet valid"), security, Kind::NotYetValid, QStringLiteral("not valid yet"));
            row(QStringLiteral("another host's certificate"), security, Kind::WrongHost, QStringLiteral("another server than localhost"));
        }
        for (const auto &[name, version] : { std::pair("TLS 1.0 at most", TLS1_VERSION), std::pair("TLS 1.1 at most", TLS1_1_VERSION) }) {
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

    static void addLoginRows()
    {
        const auto row = [](const char *name, const Case &value) { QTest::newRow(name) << value; };
        row("login refused", refusing(SmtpStage::Login, { "535 5.7.8 wrong password\r\n" }, ErrorCode::MailLogin, QStringLiteral("535 5.7.8 wrong password")));
        row("login not possible now", refusing(SmtpStage::Login, { "454 4.7.0 try later\r\n" }, ErrorCode::MailServer, QStringLiteral("454 4.7.0 try later")));
        row("421 to the login", refusing(SmtpStage::Login, { "421 busy\r\n", SmtpThen::Close }, ErrorCode::MailServer, QStringLiteral("421 busy")));
        row("login without answer", refusing(SmtpStage::Login, { "", SmtpThen::Silence }, ErrorCode::MailServer, QStringLiteral("no answer")));
        row("421 to the encrypted EHLO", refusing(SmtpStage::SecureHello, { "421 busy\r\n", SmtpThen::Close }, ErrorCode::MailServer, QStringLiteral("421 busy")));
        row("login required after all", refusing(SmtpStage::Sender, { "530 5.7.0 Authentication required\r\n" }, ErrorCode::MailLogin, QStringLiteral("530 5.7.0")));
        row("basic login switched off",
            refusing(SmtpStage::Sender, { "550 5.7.30 Basic authentication is not supported\r\n" }, ErrorCode::MailLogin, QStringLiteral("5.7.30")));
        Case none;
        none.script.loginLine.clear();
        none.trusted = true;
        none.stop = ErrorCode::MailLogin;
        none.says = QStringLiteral("offers none");
        none.script.faults = { { SmtpStage::SecureHello, { "250-localhost\r\n250 8BITMIME\r\n" } } };
        row("no login offered", none);
    }

    static void addMessageRows()
    {
        const auto row = [](const char *name, const Case &value) { QTest::newRow(name) << value; };
        const QString broke = QStringLiteral("broke the connection");
        row("MAIL refused", ending(SmtpStage::Sender, { "550 not you\r\n" }, DeliveryState::Refused, QStringLiteral("550 not you")));
        row("421 to MAIL", ending(SmtpStage::Sender, { "421 busy\r\n", SmtpThen::Close }, DeliveryState::Deferred, QStringLiteral("421 busy")));
        row("RCPT 450", ending(SmtpStage::Recipient, { "450 later\r\n" }, DeliveryState::Deferred, QStringLiteral("450 later")));
        row("RCPT 550", ending(SmtpStage::Recipient, { "550 5.1.1 nobody here\r\n" }, DeliveryState::Refused, QStringLiteral("550 5.1.1 nobody here")));
        row("RCPT 550 in several lines, with a forged direction of writing",
            ending(SmtpStage::Recipient, { "550-5.1.1 nobody\r\n550 5.1.1 \xe2\x80\xae here\x1b[31m\r\n" }, DeliveryState::Refused, QStringLiteral("550-5.1.1 nobody 5.1.1 here")));
        row("421 to RCPT", ending(SmtpStage::Recipient, { "421 busy\r\n", SmtpThen::Close }, DeliveryState::Deferred, QStringLiteral("421 busy")));
        row("RCPT without answer", ending(SmtpStage::Recipient, { "", SmtpThen::Silence }, DeliveryState::Deferred, QStringLiteral("no answer")));
        row("closed at RCPT", ending(SmtpStage::Recipient, { "", SmtpThen::Close }, DeliveryState::Deferred, broke));
        row("closed within a line of the answer to RCPT", ending(SmtpStage::Recipient, { "550 5.1", SmtpThen::Close }, DeliveryState::Deferred, broke));
        row("DATA refused", ending(SmtpStage::Data, { "554 no\r\n" }, DeliveryState::Refused, QStringLiteral("554 no")));
        row("421 to DATA", ending(SmtpStage::Data, { "421 busy\r\n", SmtpThen::Close }, DeliveryState::Deferred, QStringLiteral("421 busy")));
        row("421 after the message", ending(SmtpStage::Message, { "421 busy\r\n", SmtpThen::Close }, DeliveryState::Deferred, QStringLiteral("421 busy")));
        row("452 after the message", ending(SmtpStage::Message, { "452 full\r\n" }, DeliveryState::Deferred, QStringLiteral("452 full")));
        row("552 after the message", ending(SmtpStage::Message, { "552 too big\r\n" }, DeliveryState::Refused, QStringLiteral("552 too big")));
        row("taken but no answer", ending(SmtpStage::Message, { "", SmtpThen::Silence }, DeliveryState::Unknown, QStringLiteral("no answer")));
        row("taken and closed", ending(SmtpStage::Message, { "", SmtpThen::Close }, DeliveryState::Unknown, broke));
        row("closed within a line of the last answer", ending(SmtpStage::Message, { "550 5.", SmtpThen::Close }, DeliveryState::Unknown, broke));
        row("an answer without end after the message",
            ending(SmtpStage::Message, { QByteArray("250-MORE\r\n").repeated(1000), SmtpThen::Flood }, DeliveryState::Unknown, QStringLiteral("without end")));
        Case inside = ending(SmtpStage::Quit, {}, DeliveryState::Deferred, {});
        inside.script.faults.clear();
        inside.script.closeAfterBodyBytes = 100'000;
        inside.messageSize = 20'000'000;
        inside.says = broke;
        row("closed inside a large message", inside);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made = test::Certificates::make();
        if (!made && made.error().code == ErrorCode::NotFound)
            QSKIP("There is no openssl command.");
        VERIFY_OK(made);
        m_certificates.emplace(std::move(*made));
        const auto rendered = render(sampleMessage());
        VERIFY_OK(rendered);
        m_message = *rendered;
    }

    // The control: the same server without faults gets everything, and nothing of it in clear.
    void aGoodServerGetsTheMessage_data()
    {
        QTest::addColumn<Security>("security");
        QTest::newRow("over STARTTLS") << Security::StartTls;
        QTest::newRow("over TLS from the begin") << Security::ImplicitTls;
    }

    void aGoodServerGetsTheMessage()
    {
        QFETCH(Security, security);
        const test::HostileSmtp server(scriptWith({}, security, Kind::Good));
        auto transport = std::make_unique<SmtpTransport>(settingsFor(server, security), SecretBytes::copyOf(Password));
        for (int i = 0; i < 3; ++i) {
            const Delivery delivery = transport->send(Sender, Recipient, m_message, {});
            QVERIFY2(delivery.state == DeliveryState::Sent, qPrintable(delivery.reply));
            QCOMPARE(delivery.reply, QStringLiteral("250 2.0.0 queued as TEST"));
            QVERIFY(!delivery.stop);
        }
        transport.reset(); // the server takes one connection at a time
        const auto record = server.record();
        QCOMPARE(record.messages, QByteArrayList({ m_message, m_message, m_message }));
        QCOMPARE(record.connections, 1);
        QVERIFY(record.secure.contains(BodyMarker));
        QVERIFY(record.secure.contains(Recipient.toUtf8()));
        QVERIFY(record.secure.contains((QByteArray(1, '\0') + "gebruikersnaam" + QByteArray(1, '\0') + Password).toBase64()));
        for (const QByteArray &secret : secrets())
            QVERIFY(!record.clear.contains(secret));
        VERIFY_OK(testServer(settingsFor(server, security), SecretBytes::copyOf("another")));
    }

    void aHostileServerEndsInASentence_data()
    {
        QTest::addColumn<Case>("row");
        addConnectionRows();
        addEncryptionRows();
        addLoginRows();
        addMessageRows();
    }

    void aHostileServerEndsInASentence()
    {
        QFETCH(Case, row);
        const test::HostileSmtp server(scriptWith(row.script, row.security, row.certificate));
        SmtpTransport transport(settingsFor(server, row.security), SecretBytes::copyOf(Password));
        const QByteArray message = m_message + QByteArray("0123456789abcdefghijklmnopqrstuvwxyz\r\n").repeated(row.messageSize / 38);
        QElapsedTimer timer;
        timer.start();
        const Delivery delivery = transport.send(Sender, Recipient, message, {});
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(delivery.state == row.state, qPrintable(delivery.reply));
        QCOMPARE(delivery.stop.has_value(), row.stop.has_value());
        if (row.stop)
            QVERIFY2(delivery.stop->code == *row.stop, qPrintable(delivery.reply));
        QVERIFY2(delivery.reply.contains(row.says), qPrintable(delivery.reply));
        const auto record = server.record();
        QVERIFY(record.connections == 1);
        QVERIFY2(record.faults > 0 || row.script.faults.isEmpty(), "the fault was not played");
        QVERIFY(record.messages.isEmpty());
        for (const QByteArray &secret : secrets()) {
            QVERIFY2(!record.clear.contains(secret), secret);
            QVERIFY2(row.trusted || !record.secure.contains(secret), secret);
        }
    }

    void aServerTestFindsTheSameFaults()
    {
        const test::HostileSmtp server(scriptWith({ .faults = { { SmtpStage::Login, { "535 wrong\r\n" } } } }, Security::StartTls, Kind::Good));
        const auto tested = testServer(settingsFor(server, Security::StartTls), SecretBytes::copyOf(Password));
        QVERIFY(!tested);
        QCOMPARE(tested.error().code, ErrorCode::MailLogin);
        QVERIFY(server.record().messages.isEmpty());
        QVERIFY(!server.record().secure.contains("MAIL FROM"));
    }

    void aLateAnswerIsNeverTheNextMessages()
    {
        const test::HostileSmtp server(scriptWith(
            { .faults = { { SmtpStage::Message, { QByteArray(30, ' ') + "550 late\r\n", SmtpThen::Drip, 1 } } } }, Security::ImplicitTls, Kind::Good));
        SmtpTransport transport(settingsFor(server, Security::ImplicitTls), SecretBytes::copyOf(Password));
        QCOMPARE(transport.send(Sender, Recipient, m_message, {}).state, DeliveryState::Sent);
        QCOMPARE(transport.send(Sender, Recipient, m_message, {}).state, DeliveryState::Unknown);
        const Delivery third = transport.send(Sender, Recipient, m_message, {});
        QVERIFY(third.state == DeliveryState::Unknown);
        QCOMPARE(server.record().connections, 3 - 1);
    }

    void aServerThatTakesTwoPerConnectionLosesNone()
    {
        const test::HostileSmtp server(scriptWith({ .messagesPerConnection = 2 }, Security::StartTls, Kind::Good));
        SmtpTransport transport(settingsFor(server, Security::StartTls), SecretBytes::copyOf(Password));
        for (int i = 0; i < 5; ++i) {
            const Delivery delivery = transport.send(Sender, Recipient, m_message, {});
            QVERIFY2(delivery.state == DeliveryState::Sent, qPrintable(delivery.reply));
        }
        QCOMPARE(server.record().messages.size(), 5);
        QCOMPARE(server.record().connections, 3);
    }

    void cancellingWorksWithinASecond_data()
    {
        QTest::addColumn<SmtpStage>("stage");
        QTest::addColumn<DeliveryState>("state");
        QTest::newRow("before the greeting") << SmtpStage::Greeting << DeliveryState::Deferred;
        QTest::newRow("within the login") << SmtpStage::Login << DeliveryState::Deferred;
        QTest::newRow("at the recipient") << SmtpStage::Recipient << DeliveryState::Deferred;
        QTest::newRow("after the message was handed over") << SmtpStage::Message << DeliveryState::Unknown;
    }

    void cancellingWorksWithinASecond()
    {
        QFETCH(SmtpStage, stage);
        QFETCH(DeliveryState, state);
        const test::HostileSmtp server(scriptWith({ .faults = { { stage, { "", SmtpThen::Silence } } } }, Security::StartTls, Kind::Good));
        SmtpSettings settings = settingsFor(server, Security::StartTls);
        settings.commandTimeout = settings.connectTimeout = settings.messageTimeout = 1min;
        std::stop_source source;
        const std::jthread stopper([&source] {
            std::this_thread::sleep_for(300ms);
            source.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        {
            SmtpTransport transport(settings, SecretBytes::copyOf(Password));
            const Delivery delivery = transport.send(Sender, Recipient, m_message, source.get_token());
            QVERIFY2(delivery.state == state, qPrintable(delivery.reply));
            QVERIFY(delivery.stop);
            QCOMPARE(delivery.stop->code, ErrorCode::Cancelled);
            QCOMPARE(transport.send(Sender, Recipient, m_message, source.get_token()).state, DeliveryState::Deferred);
        }
        QVERIFY2(timer.elapsed() >= 250 && timer.elapsed() < 1300, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(server.record().connections, 1);
        QCOMPARE(server.record().faults, 1);
    }

    // Neither may write the closing dot behind a part of a message.
    void aMessageThatIsBrokenOffNeverArrives_data()
    {
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("when it is cancelled") << true;
        QTest::newRow("when the time is up") << false;
    }

    void aMessageThatIsBrokenOffNeverArrives()
    {
        QFETCH(bool, cancelled);
        const test::HostileSmtp server(scriptWith({ .pauseAfterBodyBytes = 100'000 }, Security::StartTls, Kind::Good));
        SmtpSettings settings = settingsFor(server, Security::StartTls);
        settings.messageTimeout = cancelled ? 60s : 1s;
        const QByteArray message = m_message + QByteArray("0123456789abcdefghijklmnopqrstuvwxyz\r\n").repeated(1'000'000);
        std::stop_source source;
        const std::jthread stopper([&source, cancelled] {
            std::this_thread::sleep_for(700ms);
            if (cancelled)
                source.request_stop();
        });
        SmtpTransport transport(settings, SecretBytes::copyOf(Password));
        const Delivery delivery = transport.send(Sender, Recipient, message, source.get_token());
        QVERIFY2(delivery.state == DeliveryState::Deferred, qPrintable(delivery.reply));
        QTest::qWait(1500);
        const auto record = server.record();
        QVERIFY(record.secure.contains(BodyMarker));
        QVERIFY(!record.secure.contains("\r\n.\r\n"));
        QVERIFY(record.messages.isEmpty());
    }

    void aServerThatNeverSaysGoodbyeHoldsNobodyUp()
    {
        const test::HostileSmtp server(scriptWith({ .faults = { { SmtpStage::Quit, { "", SmtpThen::Silence } } } }, Security::StartTls, Kind::Good));
        QElapsedTimer timer;
        {
            SmtpTransport transport(settingsFor(server, Security::StartTls), SecretBytes::copyOf(Password));
            QCOMPARE(transport.send(Sender, Recipient, m_message, {}).state, DeliveryState::Sent);
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE(server.record().faults, 1);
    }

    void proxyVariablesAreIgnored()
    {
        const test::HostileSmtp proxy({});
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.port());
        const QByteArrayList names { "ALL_PROXY", "all_proxy", "SMTP_PROXY", "smtp_proxy", "smtps_proxy", "http_proxy", "https_proxy" };
        for (const QByteArray &name : names)
            qputenv(name.constData(), address);
        qunsetenv("no_proxy");
        const test::HostileSmtp server(scriptWith({}, Security::StartTls, Kind::Good));
        SmtpTransport transport(settingsFor(server, Security::StartTls), SecretBytes::copyOf(Password));
        const Delivery delivery = transport.send(Sender, Recipient, m_message, {});
        for (const QByteArray &name : names)
            qunsetenv(name.constData());
        QVERIFY2(delivery.state == DeliveryState::Sent, qPrintable(delivery.reply));
        QCOMPARE(server.record().messages.size(), 1);
        QCOMPARE(proxy.record().connections, 0);
    }

    void whatCannotBeUsedIsRefusedBeforeConnecting()
    {
        const test::HostileSmtp server(scriptWith({}, Security::StartTls, Kind::Good));
        const SmtpSettings good = settingsFor(server, Security::StartTls);
        SmtpTransport transport(good, SecretBytes::copyOf(Password));
        QCOMPARE(transport.send(Sender, QStringLiteral("jérôme@example.org"), m_message, {}).state, DeliveryState::Refused);
        QCOMPARE(transport.send(Sender, QStringLiteral("a@b.example>\r\nRCPT TO:<c@d.example"), m_message, {}).state, DeliveryState::Refused);
        QCOMPARE(transport.send(Sender, Recipient, "a: b\r\n\r\nx\n.\r\nMAIL FROM:<a@b>\r\n", {}).state, DeliveryState::Refused);
        for (const QString &host : { QString(), QStringLiteral("a/b"), QStringLiteral("user@localhost"), QStringLiteral("local host"), QStringLiteral("a:1") }) {
            SmtpSettings settings = good;
            settings.host = host;
            const auto tested = testServer(settings, {});
            QVERIFY2(!tested && tested.error().code == ErrorCode::MailInvalid, qPrintable(host));
        }
        QCOMPARE(server.record().connections, 0);
    }

    void aServerThatIsNotThereStopsTheRun()
    {
        SmtpSettings settings;
        {
            const test::HostileSmtp server(scriptWith({}, Security::StartTls, Kind::Good));
            settings = settingsFor(server, Security::StartTls);
        }
        SmtpTransport transport(settings, SecretBytes::copyOf(Password));
        const Delivery delivery = transport.send(Sender, Recipient, m_message, {});
        QCOMPARE(delivery.state, DeliveryState::Deferred);
        QVERIFY(delivery.stop && delivery.stop->code == ErrorCode::MailUnreachable);
        settings.host = QStringLiteral("nowhere.invalid");
        settings.connectTimeout = 5s;
        const auto tested = testServer(settings, {});
        QVERIFY(!tested && tested.error().code == ErrorCode::MailUnreachable);
        settings.host = QStringLiteral("localhost");
        settings.caFile = QStringLiteral("/nonexistent/ca.pem");
        const test::HostileSmtp server(scriptWith({}, Security::ImplicitTls, Kind::Good));
        settings.port = server.port();
        settings.security = Security::ImplicitTls;
        const auto withoutFile = testServer(settings, SecretBytes::copyOf(Password));
        QVERIFY(!withoutFile);
        QCOMPARE(withoutFile.error().code, ErrorCode::MailCertificate);
        QVERIFY(errorText(withoutFile.error()).contains(settings.caFile));
    }
};

WAARBORG_TEST(HostileServerTest)
#include "tst_hostile.moc"
