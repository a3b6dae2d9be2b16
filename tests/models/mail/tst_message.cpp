// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/address.h"
#include "models/mail/smtpsettings.h"
#include "tests/common/testcase.h"
#include "tests/models/mail/sample.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::mail;

namespace {

QByteArray headersOf(const QByteArray &message) { return message.left(message.indexOf("\r\n\r\n") + 2); }

// Unfolded, by name; a header that comes twice is joined with a bar.
QMap<QByteArray, QByteArray> headerMap(const QByteArray &message)
{
    QMap<QByteArray, QByteArray> map;
    const QByteArray unfolded = headersOf(message).replace("\r\n ", " ").replace("\r\n\t", " ");
    for (const QByteArray &line : unfolded.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        QByteArray &value = map[line.first(colon)];
        value += (value.isEmpty() ? "" : "|") + line.sliced(colon + 1).trimmed();
    }
    return map;
}

} // namespace

class MessageTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadersAreThoseOfTheDesign()
    {
        const auto rendered = render(sampleMessage());
        VERIFY_OK(rendered);
        const auto headers = headerMap(*rendered);
        QCOMPARE(headers.keys(),
            QByteArrayList({ "Auto-Submitted", "Content-Language", "Content-Type", "Date", "From", "MIME-Version",
                "Message-Id", "Reply-To", "Subject", "To", "X-Auto-Response-Suppress" }));
        QCOMPARE(headers["Date"], "Mon, 23 Nov 2026 09:00:00 +0000");
        QCOMPARE(headers["Message-Id"], "<0123456789abcdef@example.com>");
        QCOMPARE(headers["Auto-Submitted"], "auto-generated");
        QCOMPARE(headers["X-Auto-Response-Suppress"], "OOF, AutoReply");
        QCOMPARE(headers["Content-Language"], "nl");
        QCOMPARE(headers["Reply-To"], "An Claes <an.claes@example.com>");
        QVERIFY2(headers["From"].startsWith("=?UTF-8?") && headers["From"].endsWith(" <advies@example.com>"),
            headers["From"]);
        QVERIFY2(headers["To"].startsWith("=?UTF-8?") && headers["To"].endsWith("<jerome@example.org>"), headers["To"]);
        QVERIFY2(headers["Content-Type"].startsWith("multipart/alternative"), headers["Content-Type"]);
    }

    void theBytesAreWhatServersTake()
    {
        Message message = sampleMessage();
        message.attachments
            = { { QStringLiteral("formulier é.html"), QStringLiteral("text/html"), QByteArray(5000, '\xe9') } };
        message.textBody = QString(5000, u'é') + QStringLiteral("\n.\nFrom here\n");
        const auto rendered = render(message);
        VERIFY_OK(rendered);
        QVERIFY(isWellFormed(*rendered));
        QVERIFY(std::ranges::all_of(*rendered, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; }));
        QVERIFY(headerMap(*rendered)["Content-Type"].startsWith("multipart/mixed"));
        QVERIFY(rendered->indexOf("text/plain") < rendered->indexOf("text/html"));
        QVERIFY(rendered->contains("multipart/alternative"));
        QVERIFY(rendered->contains("=?") || rendered->contains("filename*"));
        QVERIFY(rendered->contains("Content-Transfer-Encoding: base64"));
    }

    void aPlainMessageHasNoParts()
    {
        Message message = sampleMessage();
        message.htmlBody.clear();
        message.replyTo = {};
        message.language.clear();
        const auto rendered = render(message);
        VERIFY_OK(rendered);
        const auto headers = headerMap(*rendered);
        QVERIFY(headers["Content-Type"].startsWith("text/plain"));
        QVERIFY(!headers.contains("Reply-To") && !headers.contains("Content-Language"));
    }

    void aBadFieldIsRefusedByName_data()
    {
        using Change = std::function<void(Message &, const QString &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field");
        QTest::newRow("the sender's name")
            << Change([](Message &m, const QString &v) { m.from.name = v; }) << QStringLiteral("From");
        QTest::newRow("the recipient's name")
            << Change([](Message &m, const QString &v) { m.to.name = v; }) << QStringLiteral("To");
        QTest::newRow("the reply name") << Change([](Message &m, const QString &v) { m.replyTo.name = v; })
                                        << QStringLiteral("Reply-To");
        QTest::newRow("the subject") << Change([](Message &m, const QString &v) { m.subject = v; })
                                     << QStringLiteral("Subject");
        QTest::newRow("the language") << Change([](Message &m, const QString &v) { m.language = v; })
                                      << QStringLiteral("Content-Language");
        QTest::newRow("the message id") << Change([](Message &m, const QString &v) { m.messageId = v; })
                                        << QStringLiteral("Message-ID");
        QTest::newRow("a further header")
            << Change([](Message &m, const QString &v) { m.extra = { { QStringLiteral("X-Round"), v } }; })
            << QStringLiteral("X-Round");
        QTest::newRow("a further header's name")
            << Change([](Message &m, const QString &v) { m.extra = { { v, QStringLiteral("x") } }; })
            << QStringLiteral("Header name");
        QTest::newRow("an attachment's name")
            << Change([](Message &m, const QString &v) { m.attachments = { { v, QStringLiteral("a/b"), {} } }; })
            << QStringLiteral("Attachment's name");
        QTest::newRow("an attachment's type")
            << Change([](Message &m, const QString &v) { m.attachments = { { QStringLiteral("a"), v, {} } }; })
            << QStringLiteral("Attachment's type");
        for (const auto part : { "from", "to", "reply" })
            QTest::newRow(qPrintable(QStringLiteral("the %1 address").arg(QLatin1String(part)))) << Change(
                [part](Message &m, const QString &v) {
                    (part[0] == 'f' ? m.from : part[0] == 't' ? m.to : m.replyTo).address = v;
                }) << QStringLiteral("an@example.com");
    }

    void aBadFieldIsRefusedByName()
    {
        QFETCH(std::function<void(Message &, const QString &)>, change);
        QFETCH(QString, field);
        for (const QString &end : { QStringLiteral("\r\n"), QStringLiteral("\n"), QStringLiteral("\r") }) {
            Message message = sampleMessage();
            change(message, QStringLiteral("an@example.com") + end + QStringLiteral("Bcc: all@example.com"));
            const auto rendered = render(message);
            QVERIFY(!rendered);
            QCOMPARE(rendered.error().code, ErrorCode::MailInvalid);
            QVERIFY2(rendered.error().detail.first().startsWith(field), qPrintable(rendered.error().detail.first()));
        }
    }

    void aSubjectWithoutEndIsFoldedOrRefused()
    {
        Message message = sampleMessage();
        message.subject = QString(5000, u'x');
        const auto rendered = render(message);
        QVERIFY(rendered ? isWellFormed(*rendered) : rendered.error().code == ErrorCode::MailInvalid);
        message.subject = QString(2000, u'é');
        const auto encoded = render(message);
        VERIFY_OK(encoded);
        QVERIFY(isWellFormed(*encoded));
    }

    void aFurtherHeaderCannotReplaceOurOwn()
    {
        Message message = sampleMessage();
        message.extra = { { QStringLiteral("List-Unsubscribe"), QStringLiteral("<mailto:x@example.com>") } };
        const auto rendered = render(message);
        VERIFY_OK(rendered);
        QCOMPARE(headerMap(*rendered)["List-Unsubscribe"], "<mailto:x@example.com>");
        message.extra = { { QStringLiteral("BCC"), QStringLiteral("x@example.com") } };
        QVERIFY(!render(message));
    }

    void anAddressIsMadeAsciiOrRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a plain one stays")
            << QStringLiteral("An.Claes+ri@Example.com") << QStringLiteral("An.Claes+ri@example.com");
        QTest::newRow("an international domain")
            << QStringLiteral("an@bücher.example") << QStringLiteral("an@xn--bcher-kva.example");
        QTest::newRow("a host without dot") << QStringLiteral("root@localhost") << QStringLiteral("root@localhost");
        QTest::newRow("an accent before the @") << QStringLiteral("jérôme@example.com") << QString();
        QTest::newRow("no @") << QStringLiteral("example.com") << QString();
        QTest::newRow("nothing before it") << QStringLiteral("@example.com") << QString();
        QTest::newRow("nothing behind it") << QStringLiteral("an@") << QString();
        QTest::newRow("two addresses") << QStringLiteral("an@example.com,jo@example.com") << QString();
        QTest::newRow("a command behind it")
            << QStringLiteral("an@example.com>\r\nRCPT TO:<jo@example.com") << QString();
        QTest::newRow("a parameter behind it") << QStringLiteral("an@example.com> SIZE=1") << QString();
        QTest::newRow("a line break at the end") << QStringLiteral("an@example.com\n") << QString();
        QTest::newRow("a quoted name") << QStringLiteral("\"an claes\"@example.com") << QString();
        QTest::newRow("a number as domain") << QStringLiteral("an@[127.0.0.1]") << QString();
        QTest::newRow("two dots") << QStringLiteral("an..c@example.com") << QString();
        QTest::newRow("too long a name") << QString(65, u'a') + QStringLiteral("@example.com") << QString();
    }

    void anAddressIsMadeAsciiOrRefused()
    {
        QFETCH(QString, address);
        QFETCH(QString, expected);
        const auto made = asciiAddress(address);
        QCOMPARE(made.has_value(), !expected.isEmpty());
        if (made)
            QCOMPARE(*made, expected);
        else
            QCOMPARE(made.error().detail.first(), address);
    }

    void aMessageIdTellsNothingAndComesOnce()
    {
        const QString first = newMessageId(QStringLiteral("bücher.example"));
        QVERIFY(first.endsWith(QStringLiteral("@xn--bcher-kva.example")));
        QCOMPARE(first.indexOf(u'@'), 32);
        QVERIFY(first != newMessageId(QStringLiteral("bücher.example")));
        QVERIFY(newMessageId(QStringLiteral("a\r\nb")).endsWith(QStringLiteral("@waarborg.invalid")));
    }

    void onlyLargeProvidersHaveAPace()
    {
        QCOMPARE(recogniseProvider(QStringLiteral("smtp.office365.com"))->pace, 30);
        QCOMPARE(recogniseProvider(QStringLiteral("SMTP.Gmail.com."))->perDay, 500);
        QVERIFY(!recogniseProvider(QStringLiteral("mail.notgmail.com")));
        QVERIFY(!recogniseProvider(QStringLiteral("localhost")));
    }

    void malformedBytesAreKnown()
    {
        QVERIFY(isWellFormed("a: b\r\n\r\nc\r\n"));
        QVERIFY(!isWellFormed("a: b\r\n\r\nc\n"));
        QVERIFY(!isWellFormed("a: b\r\n\r\nc\r\r\n"));
        QVERIFY(!isWellFormed("a: b\r\n\r\nc"));
        QVERIFY(!isWellFormed(QByteArray(999, 'x') + "\r\n"));
        QVERIFY(isWellFormed(QByteArray(998, 'x') + "\r\n"));
    }
};

WAARBORG_TEST(MessageTest)
#include "tst_message.moc"
