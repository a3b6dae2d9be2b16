// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/foldertransport.h"
#include "models/mail/smtptransport.h"
#include "tests/common/postfix.h"
#include "tests/common/testcase.h"
#include "tests/models/mail/sample.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::mail;

// The real server: what arrives is what was rendered.
class PostfixTest : public test::TestCase
{
    Q_OBJECT

private:
    static SmtpSettings settingsFor(const test::Postfix &postfix, Security security)
    {
        SmtpSettings settings;
        settings.host = postfix.host();
        settings.port = security == Security::StartTls ? postfix.port() : postfix.tlsPort();
        settings.security = security;
        settings.from = QStringLiteral("advies@example.com");
        settings.caFile = postfix.caFile();
        return settings;
    }

private Q_SLOTS:
    void aMessageArrivesByteForByte_data()
    {
        QTest::addColumn<Security>("security");
        QTest::newRow("over STARTTLS") << Security::StartTls;
        QTest::newRow("over TLS from the begin") << Security::ImplicitTls;
    }

    void aMessageArrivesByteForByte()
    {
        QFETCH(Security, security);
        if (const QString reason = test::Postfix::whyNot(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        const auto started = test::Postfix::start();
        VERIFY_OK(started);
        const test::Postfix &postfix = **started;
        SmtpTransport transport(settingsFor(postfix, security), {});
        Message message = sampleMessage();
        message.attachments
            = { { QStringLiteral("form.html"), QStringLiteral("text/html"), QByteArray(300'000, '\xfe') } };
        const auto rendered = render(message);
        VERIFY_OK(rendered);
        for (int i = 0; i < 3; ++i) {
            const Delivery delivery = transport.send(message.from.address, message.to.address, *rendered, {});
            QVERIFY2(delivery.state == DeliveryState::Sent, qPrintable(delivery.reply));
            QVERIFY2(delivery.reply.startsWith(QStringLiteral("250 2.0.0 Ok: queued as ")), qPrintable(delivery.reply));
        }
        const QByteArrayList arrived = postfix.messages(3);
        QVERIFY2(arrived.size() == 3, qPrintable(postfix.log()));
        const QByteArray expected = QByteArray(*rendered).replace("\r\n", "\n");
        for (const QByteArray &one : arrived) {
            QVERIFY(one.endsWith(expected));
            QVERIFY(one.contains("using TLSv1."));
            QVERIFY(one.contains("from example.com ("));
        }
    }

    void theServerIsTestedWithoutAMessage()
    {
        if (const QString reason = test::Postfix::whyNot(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        const auto started = test::Postfix::start(test::Postfix::Mail::Discard);
        VERIFY_OK(started);
        const SmtpSettings settings = settingsFor(**started, Security::StartTls);
        VERIFY_OK(testServer(settings, {}));
        SmtpSettings stranger = settings;
        stranger.caFile.clear();
        const auto tested = testServer(stranger, {});
        QVERIFY(!tested);
        QCOMPARE(tested.error().code, ErrorCode::MailCertificate);
        SmtpSettings login = settings;
        login.user = QStringLiteral("advies");
        const auto refused = testServer(login, SecretBytes::copyOf(Password));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::MailLogin);
        QVERIFY((*started)->messages(0).isEmpty());
    }
};

class FolderTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachMessageIsOnePrivateFile()
    {
        const QTemporaryDir parent;
        const QString folder = parent.filePath(QStringLiteral("a/outbox"));
        FolderTransport transport(folder);
        const auto rendered = render(sampleMessage());
        VERIFY_OK(rendered);
        for (int i = 0; i < 2; ++i) {
            const Delivery delivery
                = transport.send(QStringLiteral("a@example.com"), QStringLiteral("b@example.com"), *rendered, {});
            QVERIFY2(delivery.state == DeliveryState::Sent, qPrintable(delivery.reply));
            QFile file(QDir(folder).filePath(delivery.reply));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), *rendered);
            QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 2);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(folder).permissions() & others));
    }

    void aFolderThatCannotBeStopsTheRun()
    {
        const QTemporaryDir parent;
        QFile file(parent.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        FolderTransport transport(parent.filePath(QStringLiteral("file/outbox")));
        const Delivery delivery = transport.send({}, {}, "a: b\r\n\r\n", {});
        QCOMPARE(delivery.state, DeliveryState::Deferred);
        QVERIFY(delivery.stop);
        QCOMPARE(delivery.stop->code, ErrorCode::FileNotWritable);
    }
};

WAARBORG_TEST(PostfixTest)
WAARBORG_TEST(FolderTest)
#include "tst_postfix.moc"
