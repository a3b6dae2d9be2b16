// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/campaigns/formbrowsercase.h"

using namespace waarborg;
using namespace waarborg::campaigns;
using waarborg::test::FormCode;

// The page as a respondent meets it, in Chromium from file://.
class FormBrowserTest : public test::FormBrowserCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfAnswerReachesTheAdvisor()
    {
        begin(test::formDefinition(m_key.publicJwk()));
        press(QStringLiteral("Begin"));
        fillFirstPage();
        next();
        choose(QStringLiteral("m2"), 1);
        choose(QStringLiteral("q5"), 4);
        next();
        choose(QStringLiteral("q6"), -1);
        next();
        fillTeamPage();
        next();
        QCOMPARE(heading(), QStringLiteral("Almost done"));
        press(QStringLiteral("Seal my answers"));
        const QString path = downloaded(QStringLiteral("antwoord-*.jwe"));
        QVERIFY2(!path.isEmpty(), qPrintable(m_browser->error()));
        QVERIFY(m_browser->waitUntil([&] { return heading() == QStringLiteral("Thank you. Now send the file."); }));

        const QString printed
            = m_browser->run(QStringLiteral("return document.querySelector('.printout').textContent")).toString();
        QVERIFY2(printed.contains(QStringLiteral("37,5")) && printed.contains(QStringLiteral("28 februari 2019")),
            qPrintable(printed));
        const auto opened = sealing::open(m_key, content(path));
        VERIFY_OK(opened);
        QCOMPARE(opened->size() % sealing::PaddingBucket, 0U);
        QJsonObject plain = QJsonDocument::fromJson(opened->view().toByteArray()).object();
        plain.remove(QStringLiteral("padding"));
        const QJsonObject expected
            = QJsonDocument::fromJson(R"({"v": 1, "form": "8f5c2c0e-3b1d-4a55-9d5e-0d7b0c6b8a11", "formVersion": 1,
            "code": "AQIDBAUGBwgJCgsMDQ4PEA", "language": "nl", "comments": {"q1": "De leuning zit los."},
            "answers": {"q1": 2, "q2": 4, "q3": 2, "q4": [1, 3], "m2": 1, "q5": 4, "q6": -1, "q7": "37.5", "q8": "2019-02-28",
                        "q9": "Orders <b>picken</b>", "q10": "Meer licht & lucht, één raam.", "q11.r1": 3, "q11.r2": 1}})")
                  .object();
        QCOMPARE(QJsonDocument(plain).toJson(), QJsonDocument(expected).toJson());
        if (!QStandardPaths::findExecutable(QStringLiteral("jose")).isEmpty())
            QCOMPARE(openWithJose(path), opened->view().toByteArray());
    }

    void aRequiredQuestionHoldsThePageAndHasTheFocus()
    {
        begin(test::formDefinition(m_key.publicJwk()));
        press(QStringLiteral("Begin"));
        QCOMPARE(m_browser->run(QStringLiteral("return document.querySelectorAll('input:checked').length")).toInt(), 0);
        choose(QStringLiteral("q1"), 1);
        next();
        QCOMPARE(heading(), QStringLiteral("Trappen en vloeren"));
        QCOMPARE(m_browser->text(QStringLiteral("[data-question=q3] .error")), QStringLiteral("Choose an answer."));
        QCOMPARE(
            m_browser->run(QStringLiteral("return document.activeElement.closest('[data-question]').dataset.question"))
                .toString(),
            QStringLiteral("q3"));
        QVERIFY(m_browser->find(QStringLiteral("[data-question=q2] .error:not([hidden])")).isEmpty());
        choose(QStringLiteral("q3"), 1);
        QVERIFY(m_browser->find(QStringLiteral(".error:not([hidden])")).isEmpty());
        next();
        QCOMPARE(heading(), QStringLiteral("Werken met machines"));
    }

    void theKeyboardAloneIsEnough()
    {
        const QString enter(QChar(0xe007)), space(u' '), down(QChar(0xe015));
        begin(test::formDefinition(m_key.publicJwk()));
        m_browser->type(QStringLiteral("button.primary"), enter);
        QCOMPARE(
            m_browser->run(QStringLiteral("return document.activeElement.localName")).toString(), QStringLiteral("h1"));
        m_browser->type(QStringLiteral("[data-question=q1] input"), space);
        m_browser->type(QStringLiteral("[data-question=q1] input"), down);
        m_browser->type(QStringLiteral("[data-question=q3] input"), space);
        QCOMPARE(
            m_browser
                ->run(QStringLiteral("return [...document.querySelectorAll('input:checked')].map(i => i.value).join()"))
                .toString(),
            QStringLiteral("2,1"));
        QCOMPARE(m_browser
                     ->run(QStringLiteral(
                         "return getComputedStyle(document.querySelector('[data-question=q3] .choice')).outlineStyle"))
                     .toString(),
            QStringLiteral("solid"));
        m_browser->type(QStringLiteral(".turn .primary"), enter);
        QCOMPARE(heading(), QStringLiteral("Werken met machines"));
    }

    void aNumberOutsideItsBoundsIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("a comma") << QStringLiteral("37,5") << true;
        QTest::newRow("a point") << QStringLiteral("37.5") << true;
        QTest::newRow("the lowest") << QStringLiteral("1") << true;
        QTest::newRow("too high") << QStringLiteral("60,1") << false;
        QTest::newRow("too low") << QStringLiteral("-1") << false;
        QTest::newRow("too many decimals") << QStringLiteral("37,55") << false;
        QTest::newRow("words") << QStringLiteral("veel") << false;
        QTest::newRow("an exponent") << QStringLiteral("1e1") << false;
    }

    void aNumberOutsideItsBoundsIsRefused()
    {
        QFETCH(QString, typed);
        QFETCH(bool, accepted);
        QJsonObject definition = test::formDefinition(m_key.publicJwk());
        QJsonObject questions = test::questionnaireForForms();
        const QJsonArray team = questions.value(QStringLiteral("items"))
                                    .toArray()
                                    .at(2)
                                    .toObject()
                                    .value(QStringLiteral("items"))
                                    .toArray();
        questions.insert(QStringLiteral("items"), QJsonArray { team.first() });
        definition.insert(QStringLiteral("questionnaire"), questions);
        begin(definition);
        press(QStringLiteral("Begin"));
        m_browser->type(QStringLiteral("[data-question=q7] input"), typed);
        next();
        QCOMPARE(heading(), accepted ? QStringLiteral("Almost done") : QStringLiteral("Vragen over je werk"));
    }

    void anOptionalModuleAnsweredWithNoIsSkippedAndItsAnswersStayBehind()
    {
        begin(test::formDefinition(m_key.publicJwk()));
        press(QStringLiteral("Begin"));
        fillFirstPage();
        QVERIFY(m_browser->text(QStringLiteral(".part")).endsWith(QStringLiteral("1 of 4")));
        next();
        QVERIFY(m_browser->find(QStringLiteral("[data-question=q5]:not([hidden])")).isEmpty());
        choose(QStringLiteral("m2"), 1);
        QVERIFY(!m_browser->find(QStringLiteral("[data-question=q5]:not([hidden])")).isEmpty());
        choose(QStringLiteral("q5"), 5);
        choose(QStringLiteral("m2"), 2);
        QVERIFY(m_browser->text(QStringLiteral(".part")).endsWith(QStringLiteral("2 of 3")));
        next();
        QCOMPARE(heading(), QStringLiteral("Jij en je team"));
        press(QStringLiteral("Back"));
        press(QStringLiteral("Back"));
        choose(QStringLiteral("q3"), 1);
        QVERIFY(m_browser->find(QStringLiteral("[data-question=q4]:not([hidden])")).isEmpty());
        next();
        next();
        fillTeamPage();
        next();
        press(QStringLiteral("Seal my answers"));
        const auto opened = sealing::open(m_key, content(downloaded(QStringLiteral("*.jwe"))));
        VERIFY_OK(opened);
        const QJsonObject answers = QJsonDocument::fromJson(opened->view().toByteArray())
                                        .object()
                                        .value(QStringLiteral("answers"))
                                        .toObject();
        QCOMPARE(answers.value(QStringLiteral("m2")).toInt(), 2);
        for (const char *key : { "q4", "q5", "q6" })
            QVERIFY2(!answers.contains(QLatin1StringView(key)), key);
    }

    void whatIsSavedOpensOnlyWithTheOwnLink()
    {
        QJsonObject definition = test::formDefinition(m_key.publicJwk());
        begin(definition);
        press(QStringLiteral("Begin"));
        fillFirstPage();
        next();
        press(QStringLiteral("Save and continue later"));
        const QString path = downloaded(QStringLiteral("bewaard-*.json"));
        QVERIFY(!path.isEmpty());
        QVERIFY(!content(path).contains("leuning"));

        begin(definition);
        m_browser->type(QStringLiteral("#file"), path);
        QVERIFY(m_browser->waitUntil([&] { return heading() == QStringLiteral("Werken met machines"); }));
        press(QStringLiteral("Back"));
        QCOMPARE(m_browser->run(QStringLiteral("return document.querySelector('[data-question=q1] textarea').value"))
                     .toString(),
            QStringLiteral("De leuning zit los."));
        QCOMPARE(m_browser
                     ->run(QStringLiteral("return [...document.querySelectorAll('[data-question=q4] "
                                          "input:checked')].map(i => i.value).join()"))
                     .toString(),
            QStringLiteral("1,3"));

        definition.insert(QStringLiteral("code"), QString(FormCode).replace(0, 1, u'B'));
        begin(definition);
        m_browser->type(QStringLiteral("#file"), path);
        QVERIFY(m_browser->waitFor(QStringLiteral("#resume-error:not([hidden])")));
        QCOMPARE(heading(), QStringLiteral("Vragen over je werk"));
    }

    void anUnfitBrowserIsToldBeforeTheFirstQuestion_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("not a secure context")
            << QStringLiteral("Object.defineProperty(window, 'isSecureContext', {value: false})");
        QTest::newRow("no WebCrypto") << QStringLiteral("Object.defineProperty(crypto, 'subtle', {value: undefined})");
    }

    void anUnfitBrowserIsToldBeforeTheFirstQuestion()
    {
        QFETCH(QString, script);
        const QString name = m_browser->runBeforePages(script);
        begin(test::formDefinition(m_key.publicJwk()));
        m_browser->forget(name);
        QCOMPARE(heading(), QStringLiteral("This browser cannot protect your answers"));
        QVERIFY(m_browser->find(QStringLiteral("button, input")).isEmpty());
    }

    void theCodeIsReadFromBehindTheHash()
    {
        QJsonObject definition = test::formDefinition(m_key.publicJwk());
        definition.remove(QStringLiteral("code"));
        begin(definition);
        QCOMPARE(heading(), QStringLiteral("Your personal link is missing"));
        m_browser->navigate(QUrl(QStringLiteral("about:blank")));
        QUrl url = write(definition);
        url.setFragment(FormCode);
        m_browser->navigate(url);
        QVERIFY(m_browser->waitFor(QStringLiteral("button.primary")));
        QCOMPARE(m_browser->run(QStringLiteral("return code")).toString(), FormCode);
    }

    void hostileTextNeitherRunsNorLoads()
    {
        begin(test::formDefinition(m_key.publicJwk()));
        press(QStringLiteral("Begin"));
        QVERIFY(m_browser->run(QStringLiteral("return window.ran ?? null")).isNull());
        QCOMPARE(m_browser
                     ->run(QStringLiteral(
                         "return [...document.querySelectorAll('.rich a')].map(a => a.getAttribute('href')).join()"))
                     .toString(),
            QStringLiteral("https://example.org/trap,"));
        QCOMPARE(m_browser->run(QStringLiteral("return performance.getEntriesByType('resource').length")).toInt(), 0);
    }

    void theLanguageCanBeChangedFirst()
    {
        begin(test::formDefinition(m_key.publicJwk()));
        m_browser->run(QStringLiteral(
            "const s = document.getElementById('language'); s.value = 'fr'; s.dispatchEvent(new Event('change'))"));
        QCOMPARE(heading(), QStringLiteral("Questions sur ton travail"));
        QCOMPARE(
            m_browser->run(QStringLiteral("return document.documentElement.lang")).toString(), QStringLiteral("fr"));
        press(QStringLiteral("Begin"));
        QCOMPARE(m_browser->run(QStringLiteral("return document.querySelector('.card .rich').lang")).toString(),
            QStringLiteral("nl"));
    }

    void theBrowsersWayBackGoesOnePageBack()
    {
        begin(test::formDefinition(m_key.publicJwk()));
        press(QStringLiteral("Begin"));
        fillFirstPage();
        next();
        m_browser->run(QStringLiteral("history.back()"));
        QVERIFY(m_browser->waitUntil([&] { return heading() == QStringLiteral("Trappen en vloeren"); }));
        QCOMPARE(
            m_browser->run(QStringLiteral("return document.querySelector('[data-question=q3] input:checked').value"))
                .toString(),
            QStringLiteral("2"));
    }

    void whatIsTypedFitsTheIntakeAndCountsAsUnsaved()
    {
        begin(test::formDefinition(m_key.publicJwk()));
        press(QStringLiteral("Begin"));
        QCOMPARE(m_browser->run(QStringLiteral("return unsaved")).toBool(), false);
        m_browser->click(QStringLiteral("[data-question=q1] summary"));
        m_browser->type(QStringLiteral("[data-question=q1] textarea"), QStringLiteral("los"));
        QCOMPARE(m_browser->run(QStringLiteral("return unsaved")).toBool(), true);
        // models/answers refuses an answer with a text of more than 4000 characters.
        QVERIFY(m_browser->run(QStringLiteral("return Math.max(...Object.values(LONGEST))")).toInt() <= 4000);
        const QString number = QStringLiteral("return decimalOf({decimals: 2}, arguments[0])");
        QCOMPARE(m_browser->run(number, { QStringLiteral("9007199254740,91") }).toString(),
            QStringLiteral("9007199254740.91"));
        QVERIFY(m_browser->run(number, { QStringLiteral("12345678901234,5") }).isNull());
        m_browser->run(QStringLiteral("unsaved = false"));
    }

    void theBrowsersWayForwardSkipsWhatNoLongerApplies()
    {
        begin(test::formDefinition(m_key.publicJwk()));
        press(QStringLiteral("Begin"));
        fillFirstPage();
        next();
        choose(QStringLiteral("m2"), 1);
        choose(QStringLiteral("q5"), 4);
        next();
        m_browser->run(QStringLiteral("history.back()"));
        QVERIFY(m_browser->waitUntil([&] { return heading() == QStringLiteral("Werken met machines"); }));
        choose(QStringLiteral("m2"), 2);
        m_browser->run(QStringLiteral("history.forward()"));
        QVERIFY(m_browser->waitUntil([&] { return heading() == QStringLiteral("Jij en je team"); }));
    }
};

WAARBORG_TEST(FormBrowserTest)
#include "tst_formbrowser.moc"
