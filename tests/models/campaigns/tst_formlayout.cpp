// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/campaigns/formbrowsercase.h"

using namespace waarborg;

// How the form stands on a phone and on a desk, light and dark.
class FormLayoutTest : public test::FormBrowserCase
{
    Q_OBJECT

private Q_SLOTS:
    void aLongWordBreaksOnAPhone()
    {
        QJsonObject definition = test::formDefinition(m_key.publicJwk());
        const QByteArray wide = QByteArray("Arbeidsongeschiktheidsverzekeringsmaatschappijkantoor");
        const QByteArray questions = QJsonDocument(test::questionnaireForForms()).toJson(QJsonDocument::Compact);
        definition.insert(QStringLiteral("questionnaire"),
            QJsonDocument::fromJson(QByteArray(questions).replace("Op kantoor", wide).replace("Wat til je", wide))
                .object());
        m_browser->configure({ .downloads = downloads(), .size = { 360, 740 } });
        const auto width
            = [&] { return m_browser->run(QStringLiteral("return document.documentElement.scrollWidth")).toInt(); };
        begin(definition);
        press(QStringLiteral("Begin"));
        choose(QStringLiteral("q3"), 2);
        QCOMPARE(width(), 360);
        m_browser->run(QStringLiteral("goTo(REVIEW)"));
        QVERIFY(m_browser->text(QStringLiteral(".open")).contains(QString::fromLatin1(wide)));
        QCOMPARE(width(), 360);
    }

    void everyTargetIsLargeAndNothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("phone light") << QSize(360, 740) << false;
        QTest::newRow("phone dark") << QSize(360, 740) << true;
        QTest::newRow("desktop light") << QSize(1280, 900) << false;
        QTest::newRow("desktop dark") << QSize(1280, 900) << true;
    }

    void everyTargetIsLargeAndNothingIsCutOff()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        const QString output = qEnvironmentVariable("WAARBORG_TEST_OUTPUT", m_folder->path());
        int number = 0;
        const auto look = [&] {
            const QString file = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')
                + QStringLiteral("-%1.png").arg(++number);
            m_browser->run(QStringLiteral("scrollTo(0, 0)"));
            QVERIFY(m_browser->screenshot(QDir(output).filePath(QStringLiteral("form-") + file)));
            const int width = m_browser->run(QStringLiteral("return document.documentElement.scrollWidth")).toInt();
            QVERIFY2(width > 300 && width <= size.width(), qPrintable(QString::number(width)));
            const QString nameless
                = m_browser
                      ->run(QStringLiteral("return [...document.querySelectorAll('input, textarea, select')]"
                                           ".filter(e => e.offsetParent && e.type !== 'file' && !e.labels.length && "
                                           "!e.ariaLabel).map(e => e.outerHTML).join('\\n')"))
                      .toString();
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless));
            const QString small
                = m_browser
                      ->run(QStringLiteral("return [...document.querySelectorAll('button, label.choice, summary, "
                                           "select, textarea, input:not([type=radio],[type=checkbox],[type=file])')]"
                                           ".filter(e => e.offsetParent && (e.getBoundingClientRect().height < 48 || "
                                           "e.getBoundingClientRect().width < 48)).map(e => e.outerHTML).join('\\n')"))
                      .toString();
            QVERIFY2(small.isEmpty(), qPrintable(small));
        };
        m_browser->configure({ .downloads = downloads(), .size = size, .dark = dark });
        begin(test::formDefinition(m_key.publicJwk()));
        look();
        press(QStringLiteral("Begin"));
        next();
        look();
        fillFirstPage();
        look();
        next();
        choose(QStringLiteral("m2"), 1);
        choose(QStringLiteral("q5"), 4);
        look();
        next();
        look();
        next();
        fillTeamPage();
        look();
        next();
        look();
        press(QStringLiteral("Seal my answers"));
        QVERIFY(m_browser->waitUntil([&] { return heading() == QStringLiteral("Thank you. Now send the file."); }));
        look();
    }
};

WAARBORG_TEST(FormLayoutTest)
#include "tst_formlayout.moc"
