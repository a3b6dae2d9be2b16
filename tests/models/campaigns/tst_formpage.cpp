// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/formpage.h"
#include "models/campaigns/formtexts.h"
#include "models/sealing/envelope.h"
#include "tests/common/testcase.h"
#include "tests/models/campaigns/formsample.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace waarborg;
using namespace waarborg::campaigns;

// The page as text, without a browser.
class FormPageTest : public test::TestCase
{
    Q_OBJECT

private:
    const sealing::RoundKey m_key = sealing::RoundKey::generate().value();
    const QString m_nl = QStringLiteral("nl");

private Q_SLOTS:
    void thePageLoadsNothingAndItsHashesFit()
    {
        const auto page = formPage(test::formDefinition(m_key.publicJwk()), m_nl);
        VERIFY_OK(page);
        for (const char *element : { "script", "style" }) {
            const QByteArray open = QByteArray("<") + element + ">";
            const qsizetype begin = page->indexOf(open) + open.size();
            const QByteArray content = page->mid(begin, page->indexOf(QByteArray("</") + element, begin) - begin);
            const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64();
            QVERIFY(page->contains(QByteArray(element) + "-src 'sha256-" + hash + "'"));
        }
        QVERIFY(page->contains("default-src 'none'"));
        for (const char *outside : { "src=\"http", "href=\"http", "@import", "url(", "localStorage", "{{" })
            QVERIFY2(!page->contains(outside), outside);
    }

    void noTextEndsTheScriptItStandsIn()
    {
        const QByteArray page = formPage(test::formDefinition(m_key.publicJwk()), m_nl).value();
        QCOMPARE(page.count("</script"), 2);
        QVERIFY(page.contains("<title>Vragen over je werk – ACME &lt;/script&gt; &amp; Zonen</title>"));
        QVERIFY(page.contains("<html lang=\"nl\">"));
    }

    void anIncompleteDefinitionIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no form") << QStringLiteral("form") << QJsonValue();
        QTest::newRow("no advisor") << QStringLiteral("advisor") << QJsonValue(QString());
        QTest::newRow("no key") << QStringLiteral("publicKey") << QJsonValue();
        QTest::newRow("no language") << QStringLiteral("languages") << QJsonValue(QJsonArray { QStringLiteral("fr") });
        QTest::newRow("no questions") << QStringLiteral("questionnaire") << QJsonValue(QJsonObject());
        QJsonObject secret = m_key.publicJwk();
        secret.insert(QStringLiteral("d"), QStringLiteral("AAAA"));
        QTest::newRow("the private key") << QStringLiteral("publicKey") << QJsonValue(secret);
    }

    void anIncompleteDefinitionIsRefused()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject definition = test::formDefinition(m_key.publicJwk());
        definition.insert(member, value);
        const auto page = formPage(definition, m_nl);
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::InvalidValue);
    }

    void everyWordThatTheFormAsksForIsThere()
    {
        const QJsonObject texts = formTexts(m_nl);
        static const QRegularExpression asked(QStringLiteral(
            R"re((?:words|paragraph|button)\("([a-zA-Z.]+)"|"((?:answer|fault|hint|mark|done|review|seal)\.[a-zA-Z]+)")re"));
        const QString script = QString::fromUtf8(formPage(test::formDefinition(m_key.publicJwk()), m_nl).value());
        int found = 0;
        for (auto match = asked.globalMatch(script); match.hasNext(); ++found) {
            const auto captured = match.next();
            const QString key = captured.captured(1) + captured.captured(2);
            QVERIFY2(!texts.value(key).toString().isEmpty(), qPrintable(key));
        }
        QVERIFY(found > 40);
    }

    void sentencesAreShort()
    {
        const QJsonObject texts = formTexts(m_nl);
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            static const QRegularExpression end(QStringLiteral("[.?!:] "));
            for (const QString &sentence : text.value().toString().split(end))
                QVERIFY2(sentence.count(u' ') < 15, qPrintable(text.key() + u' ' + sentence));
        }
    }
};

WAARBORG_TEST(FormPageTest)
#include "tst_formpage.moc"
