// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/smtptransport.h"
#include "tests/common/testcase.h"
#include "tests/models/mail/hostilecases.h"
#include "tests/models/mail/sample.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace waarborg;
using namespace waarborg::mail;
using namespace std::chrono_literals;
using test::SmtpScript;
using test::SmtpStage;
using test::SmtpThen;
using Kind = test::Certificates::Kind;

namespace {

const QString Sender = QStringLiteral("advies@example.com");
const QString Recipient = QStringLiteral("jerome@example.org");

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
        return { BodyMarker, Password, Password.toBase64(),
            QByteArray(1, '\0') + "gebruikersnaam" + QByteArray(1, '\0') + Password,
            (QByteArray(1, '\0') + "gebruikersnaam" + QByteArray(1, '\0') + Password).toBase64(), Recipient.toUtf8(),
            "0123456789abcdef@" };
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
        QVERIFY(record.secure.contains(
            (QByteArray(1, '\0') + "gebruikersnaam" + QByteArray(1, '\0') + Password).toBase64()));
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
        const QByteArray message
            = m_message + QByteArray("0123456789abcdefghijklmnopqrstuvwxyz\r\n").repeated(row.messageSize / 38);
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
        const test::HostileSmtp server(
            scriptWith({ .faults = { { SmtpStage::Login, { "535 wrong\r\n" } } } }, Security::StartTls, Kind::Good));
        const auto tested = testServer(settingsFor(server, Security::StartTls), SecretBytes::copyOf(Password));
        QVERIFY(!tested);
        QCOMPARE(tested.error().code, ErrorCode::MailLogin);
        QVERIFY(server.record().messages.isEmpty());
        QVERIFY(!server.record().secure.contains("MAIL FROM"));
    }

    void aLateAnswerIsNeverTheNextMessages()
    {
        const test::HostileSmtp server(scriptWith(
            { .faults = { { SmtpStage::Message, { QByteArray(30, ' ') + "550 late\r\n", SmtpThen::Drip, 1, 1 } } } },
            Security::ImplicitTls, Kind::Good));
        SmtpTransport transport(settingsFor(server, Security::ImplicitTls), SecretBytes::copyOf(Password));
        QCOMPARE(transport.send(Sender, Recipient, m_message, {}).state, DeliveryState::Sent);
        QCOMPARE(transport.send(Sender, Recipient, m_message, {}).state, DeliveryState::Unknown);
        const Delivery third = transport.send(Sender, Recipient, m_message, {});
        QVERIFY2(third.state == DeliveryState::Sent, qPrintable(third.reply));
        QCOMPARE(third.reply, QStringLiteral("250 2.0.0 queued as TEST"));
        QCOMPARE(server.record().faults, 1);
        QCOMPARE(server.record().connections, 2);
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
        const test::HostileSmtp server(
            scriptWith({ .faults = { { stage, { "", SmtpThen::Silence } } } }, Security::StartTls, Kind::Good));
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
        const QByteArray message
            = m_message + QByteArray("0123456789abcdefghijklmnopqrstuvwxyz\r\n").repeated(1'000'000);
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
        const test::HostileSmtp server(scriptWith(
            { .faults = { { SmtpStage::Quit, { "", SmtpThen::Silence } } } }, Security::StartTls, Kind::Good));
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
        const QByteArrayList names { "ALL_PROXY", "all_proxy", "SMTP_PROXY", "smtp_proxy", "smtps_proxy", "http_proxy",
            "https_proxy" };
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
        QCOMPARE(
            transport.send(Sender, QStringLiteral("jérôme@example.org"), m_message, {}).state, DeliveryState::Refused);
        QCOMPARE(transport.send(Sender, QStringLiteral("a@b.example>\r\nRCPT TO:<c@d.example"), m_message, {}).state,
            DeliveryState::Refused);
        QCOMPARE(transport.send(Sender, Recipient, "a: b\r\n\r\nx\n.\r\nMAIL FROM:<a@b>\r\n", {}).state,
            DeliveryState::Refused);
        for (const QString &host : { QString(), QStringLiteral("a/b"), QStringLiteral("user@localhost"),
                 QStringLiteral("local host"), QStringLiteral("a:1") }) {
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
