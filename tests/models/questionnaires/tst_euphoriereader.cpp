// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/euphoriereader.h"
#include "tests/common/testcase.h"

#include <QBuffer>
#include <QTest>

using namespace waarborg;
using namespace waarborg::questionnaires;

namespace {

Result<ImportedQuestionnaire> read(const QByteArray &xml)
{
    QBuffer buffer;
    buffer.setData(xml);
    buffer.open(QIODevice::ReadOnly);
    return readEuphorie(buffer, QStringLiteral("file.xml"));
}

QByteArray sector(const QByteArray &survey)
{
    return "<sector xmlns=\"http://xml.simplon.biz/euphorie/survey/1.0\" "
           "xmlns:rie=\"http://xml.simplon.biz/rie/euphorie-export/1.0\"><title>Sector</title><survey><title>Survey</"
           "title>"
           "<language>nl</language>"
        + survey + "</survey></sector>";
}

QByteArray risk(const QByteArray &content, const QByteArray &attributes = "type=\"risk\"")
{
    return sector("<module optional=\"false\"><title>M</title><risk " + attributes
        + "><title>R</title><problem-description>P</problem-description>" + content + "</risk></module>");
}

const Question &firstRisk(const Questionnaire &questionnaire)
{
    return std::get<Question>(std::get<Section>(questionnaire.items.at(0).value).items.at(0).value);
}

const Section &firstSection(const Questionnaire &questionnaire)
{
    return std::get<Section>(questionnaire.items.at(0).value);
}

QStringList texts(const QList<ImportWarning> &warnings)
{
    QStringList all;
    for (const ImportWarning &warning : warnings)
        all.append(QStringLiteral("%1: %2").arg(warning.line).arg(warning.text));
    return all;
}

} // namespace

class EuphorieReaderTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bothDialectsAreRead()
    {
        const auto old = read(
            sector("<profile-question rie:id=\"K1\" type=\"optional\"><title>T</title><question>Ja?</question>"
                   "<risk rie:id=\"R1\" type=\"top5\"><title>R</title></risk></profile-question>"
                   "<profile-question external-id=\"K2\" type=\"repeat\"><title>U</title><question>Waar?</question>"
                   "<label-single-occurance>een</label-single-occurance></profile-question>"));
        VERIFY_OK(old);
        QCOMPARE(count(old->questionnaire), (Counts { .modules = 1, .risks = 1, .profileQuestions = 1 }));
        const Section &module = firstSection(old->questionnaire);
        QVERIFY(module.isOptional());
        QCOMPARE(module.externalId, QStringLiteral("K1"));
        QCOMPARE(module.optionalQuestion.value(QStringLiteral("nl")), QStringLiteral("Ja?"));
        QCOMPARE(firstRisk(old->questionnaire).externalId, QStringLiteral("R1"));
        QCOMPARE(firstRisk(old->questionnaire).risk.kind, RiskKind::Top5);
        const auto &profile = std::get<Section>(old->questionnaire.items.at(1).value);
        QCOMPARE(profile.kind, SectionKind::Profile);
        QVERIFY(!profile.isOptional());
        QCOMPARE(profile.labels.value(QStringLiteral("label-single-occurance")).value(QStringLiteral("nl")),
            QStringLiteral("een"));
    }

    void onlyTrueIsTrue_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<bool>("value");
        QTest::addColumn<bool>("warned");
        QTest::newRow("true is true") << QByteArray("true") << true << false;
        QTest::newRow("yes is not") << QByteArray("yes") << false << true;
        QTest::newRow("1 is not") << QByteArray("1") << false << true;
        QTest::newRow("TRUE is not") << QByteArray("TRUE") << false << true;
        QTest::newRow("no is false") << QByteArray("no") << false << false;
        QTest::newRow("false is false") << QByteArray("false") << false << false;
    }

    void onlyTrueIsTrue()
    {
        QFETCH(QByteArray, word);
        const auto imported = read(risk("<show-not-applicable>" + word + "</show-not-applicable>"));
        VERIFY_OK(imported);
        QTEST(firstRisk(imported->questionnaire).notApplicable, "value");
        QTEST(!imported->warnings.isEmpty(), "warned");
        const auto setting = read(risk("<show-not-applicable value=\"" + word + "\"/>"));
        VERIFY_OK(setting);
        QTEST(firstRisk(setting->questionnaire).notApplicable, "value");
    }

    void proposalsAreWordsOrNumbers_data()
    {
        QTest::addColumn<QByteArray>("attribute");
        QTest::addColumn<int>("value");
        QTest::addColumn<bool>("warned");
        QTest::newRow("a word") << QByteArray("default-frequency=\"regular\"") << 4 << false;
        QTest::newRow("a number") << QByteArray("default-frequency=\"7\"") << 7 << false;
        QTest::newRow("a french word") << QByteArray("default-frequency=\"not-often\"") << 3 << false;
        QTest::newRow("none") << QByteArray("default-frequency=\"none\"") << 0 << false;
        QTest::newRow("zero") << QByteArray("default-frequency=\"0\"") << 0 << false;
        QTest::newRow("an unknown word") << QByteArray("default-frequency=\"sometimes\"") << 0 << true;
        QTest::newRow("a number of another scale") << QByteArray("default-frequency=\"10\"") << 0 << true;
        QTest::newRow("nothing") << QByteArray() << 0 << false;
    }

    void proposalsAreWordsOrNumbers()
    {
        QFETCH(QByteArray, attribute);
        const auto imported = read(risk("<evaluation-method " + attribute + ">calculated</evaluation-method>"));
        VERIFY_OK(imported);
        const Evaluation &evaluation = firstRisk(imported->questionnaire).risk.evaluation;
        QCOMPARE(evaluation.method, EvaluationMethod::Calculated);
        QTEST(evaluation.frequency.value_or(0), "value");
        QTEST(!imported->warnings.isEmpty(), "warned");
    }

    void whatIsNotTakenOverIsNamed()
    {
        const auto imported
            = read(sector("\n<module optional=\"true\"><title>M</title>\n<question>Eerste?</question>\n"
                          "<question>Tweede?</question>\n<choice><title>Keuze</title></choice>"
                          "<risk type=\"odd\"><title>R</title></risk>los</module>"
                          "<training_question><title>Les</title><right_answer>x</right_answer></training_question>"));
        VERIFY_OK(imported);
        QCOMPARE(texts(imported->warnings),
            (QStringList {
                QStringLiteral("4: A module has two questions; “Tweede?” was left out"),
                QStringLiteral("5: <choice> is not known here and was left out: “Keuze”"),
                QStringLiteral("5: The kind “odd” of a risk is not known; it is an ordinary risk"),
                QStringLiteral("5: A risk does not say what is wrong when it is present; its statement stands for it"),
                QStringLiteral("5: Text outside of any field was left out: “los”"),
                QStringLiteral("5: The training question “Les” was left out"),
            }));
        QCOMPARE(firstSection(imported->questionnaire).optionalQuestion.value(QStringLiteral("nl")),
            QStringLiteral("Eerste?"));
    }

    void aRemarkKeepsThePercentSignsOfTheFile()
    {
        const QByteArray choice = "<choice>50%2 of %1</choice>";
        const auto imported = read(risk(choice + choice));
        VERIFY_OK(imported);
        QCOMPARE(texts(imported->warnings),
            QStringList {
                QStringLiteral("1: <choice> is not known here and was left out: “50%2 of %1” (2 times, first here)") });
    }

    void nestedMarkupIsKept()
    {
        const auto imported = read(risk("<description><p>a &lt; <b>b</b> <script>x</script></p></description>"));
        VERIFY_OK(imported);
        QCOMPARE(firstRisk(imported->questionnaire).description.value(QStringLiteral("nl")),
            QStringLiteral("<p>a &lt; <b>b</b> </p>"));
        const auto undeclared = read(risk("<description>a&nbsp;b</description>"));
        VERIFY_OK(undeclared);
        QCOMPARE(
            firstRisk(undeclared->questionnaire).description.value(QStringLiteral("nl")), QStringLiteral("a\u00a0b"));
    }

    void imagesAreKeptAsData()
    {
        const QByteArray gif = "GIF89a-and-some-bytes";
        const QByteArray one
            = "<image content-type=\"image/png\" filename=\"a.gif\" caption=\"C\">" + gif.toBase64() + "</image>";
        const QByteArray twice = "<image>" + gif.toBase64().toBase64() + "<title>D</title></image>";
        const auto imported = read(risk(one + "<solutions><solution><description>S</description></solution><images>"
            + twice + "</images></solutions><image>" + QByteArray("no image").toBase64() + "</image>"));
        VERIFY_OK(imported);
        const Question &risk = firstRisk(imported->questionnaire);
        QCOMPARE(risk.images.size(), 2U);
        QCOMPARE(risk.images[0].type, QStringLiteral("image/gif"));
        QCOMPARE(risk.images[0].data, gif);
        QCOMPARE(risk.images[1].data, gif);
        QCOMPARE(risk.images[1].caption.value(QStringLiteral("nl")), QStringLiteral("D"));
        QCOMPARE(imported->warnings.size(), 1);
        const auto five = read(::risk(one.repeated(5)));
        VERIFY_OK(five);
        QCOMPARE(firstRisk(five->questionnaire).images.size(), 4U);
        QCOMPARE(five->warnings.size(), 1);
        const QByteArray large = gif + QByteArray(2 * 1024 * 1024, 'x');
        const auto tooLarge = read(::risk("<image>" + large.toBase64() + "</image>"));
        VERIFY_OK(tooLarge);
        QVERIFY(firstRisk(tooLarge->questionnaire).images.empty());
        QCOMPARE(tooLarge->warnings.size(), 1);
    }

    void repeatedExternalIdsAreNoKeys()
    {
        const auto imported
            = read(sector("<module external-id=\"1\"><title>A</title><risk external-id=\"1\"><title>R</title></risk>"
                          "</module><module external-id=\"1\"><title>B</title></module>"));
        VERIFY_OK(imported);
        QCOMPARE(firstSection(imported->questionnaire).id, QStringLiteral("m1"));
        QCOMPARE(std::get<Section>(imported->questionnaire.items.at(1).value).id, QStringLiteral("m2"));
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<ErrorCode>("code");
        const auto row
            = [](const char *name, const QByteArray &xml, ErrorCode code) { QTest::newRow(name) << xml << code; };
        QByteArray laughs = "<!DOCTYPE l [<!ENTITY a \"ha\">";
        for (char c = 'b'; c < 'l'; ++c)
            laughs += QByteArray("<!ENTITY ") + c + " \"" + QByteArray("&").append(char(c - 1)).append(';').repeated(10)
                + "\">";
        row("billion laughs", laughs + "]>" + sector("<module><title>&k;</title></module>"), ErrorCode::XmlForbidden);
        row("one huge entity", "<!DOCTYPE l [<!ENTITY a \"" + QByteArray(60'000, 'x') + "\">]>" + sector("&a;"),
            ErrorCode::XmlForbidden);
        row("an external entity", "<!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + sector("&a;"),
            ErrorCode::XmlForbidden);
        row("200,000 nested unknown tags", sector(QByteArray("<x>").repeated(200'000)), ErrorCode::XmlForbidden);
        row("200,000 nested modules", sector(QByteArray("<module>").repeated(200'000)), ErrorCode::XmlForbidden);
        row("200,000 nested tags in a text", risk("<description>" + QByteArray("<p>").repeated(200'000)),
            ErrorCode::XmlForbidden);
        row("modules deeper than can be shown",
            sector(QByteArray("<module><title>a</title>").repeated(30) + QByteArray("</module>").repeated(30)),
            ErrorCode::InvalidValue);
        row("truncated", sector("<module><title>a</title>").left(250), ErrorCode::XmlMalformed);
        row("wrong encoding",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + sector("<module><title>\xff\xfe</title></module>"),
            ErrorCode::XmlMalformed);
        row("an unknown encoding",
            "<?xml version=\"1.0\" encoding=\"x-none\"?>" + sector("<module><title>a</title></module>"),
            ErrorCode::XmlMalformed);
        row("an undeclared entity", sector("<module><title>&unknown;</title></module>"), ErrorCode::XmlMalformed);
        row("no XML", "%PDF-1.7", ErrorCode::XmlMalformed);
        row("nothing", "", ErrorCode::XmlMalformed);
        row("another namespace", "<sector xmlns=\"urn:x\"><survey><title>a</title></survey></sector>",
            ErrorCode::NoSurvey);
        row("no namespace", "<sector><survey><title>a</title></survey></sector>", ErrorCode::NoSurvey);
        row("no survey", "<sector xmlns=\"http://xml.simplon.biz/euphorie/survey/1.0\"><title>a</title></sector>",
            ErrorCode::NoSurvey);
        row("no module", sector(""), ErrorCode::NoQuestions);
    }

    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, xml);
        const auto imported = read(xml);
        QVERIFY(!imported);
        const QByteArray said = errorText(imported.error()).toUtf8();
        QFETCH(ErrorCode, code);
        QVERIFY2(imported.error().code == code, said.constData());
        QVERIFY(code == ErrorCode::InvalidValue || said.startsWith("file.xml"));
    }

    void titlesThatAreMissingAreStoodInFor()
    {
        const auto imported
            = read("<survey xmlns=\"http://xml.simplon.biz/euphorie/survey/1.0\"><module optional=\"true\">"
                   "<risk><description>Let op de trap</description></risk></module></survey>");
        VERIFY_OK(imported);
        QCOMPARE(imported->questionnaire.title.value(QStringLiteral("nl")), QStringLiteral("file.xml"));
        QCOMPARE(firstSection(imported->questionnaire).title.value(QStringLiteral("nl")), QStringLiteral("m1"));
        QCOMPARE(
            firstRisk(imported->questionnaire).title.value(QStringLiteral("nl")), QStringLiteral("Let op de trap"));
        QVERIFY(imported->warnings.size() >= 5);
    }
};

WAARBORG_TEST(EuphorieReaderTest)
#include "tst_euphoriereader.moc"
