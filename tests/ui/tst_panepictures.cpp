// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panedriver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabWidget>

namespace waarborg::test {

// Pictures of the panes for people to look at: empty and filled, light and dark, wide and narrow.
class TestPanePictures : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pictures_data();
    void pictures();
    void settingsPictures_data();
    void settingsPictures();
};

void TestPanePictures::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
}

void TestPanePictures::pictures_data()
{
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QSize>("size");
    for (const auto &[name, appearance] :
        { std::pair { "light", ui::Appearance::Light }, { "dark", ui::Appearance::Dark } }) {
        for (const QSize size : { QSize(1280, 800), QSize(896, 512) })
            QTest::addRow("%s %dx%d", name, size.width(), size.height()) << static_cast<int>(appearance) << size;
    }
}

void TestPanePictures::pictures()
{
    if (qEnvironmentVariableIsEmpty("WAARBORG_TEST_OUTPUT"))
        QSKIP("Pictures are made when WAARBORG_TEST_OUTPUT names a folder.");
    QFETCH(int, appearance);
    QFETCH(QSize, size);
    ui::applyAppearance(*qApp, static_cast<ui::Appearance>(appearance));
    Driven driven;
    WindowDriver &driver = driven.driver;
    driver.window().resize(size);
    const std::pair<int, QString> panes[] = { { Questionnaires, u"questionnaires"_s }, { Rounds, u"rounds"_s },
        { Answers, u"answers"_s }, { Incidents, u"incidents"_s }, { Log, u"audit"_s } };
    for (const auto &[key, name] : panes) {
        driven.goTo(key);
        QTest::qWait(300);
        driver.picture(name + u"-empty"_s);
    }
    PaneSample sample = driven.sample();
    sample.addPeople(40);
    sample.addQuestionnaire();
    sample.setUpOutbox();
    const campaigns::RoundId first = sample.addRound(u"Najaar 2026"_s);
    sample.sendIntoFolder(first);
    static_cast<void>(
        sample.addRound(u"Psychosociale belasting, kantoor en magazijn"_s, campaigns::Anonymity::Anonymous));
    const QString folder = sample.writeAnswers(first, 23);
    QFile bad(folder + u"/vakantiefoto.jpg"_s);
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no envelope") > 0);
    bad.close();
    sample.registerIncidents();
    const bool narrow = size.width() < ui::NarrowWindow;
    const auto choose = [&](const QString &name, int row) {
        if (narrow)
            driven.click(u"Back"_s);
        QTRY_VERIFY_WITH_TIMEOUT(driven.rows(name) > row, PanePatience);
        driver.picture(name.toLower() + u"-list"_s);
        driven.view(name)->setCurrentIndex(driven.view(name)->model()->index(row, 0));
    };

    driven.goTo(Questionnaires);
    choose(u"Questionnaires"_s, 0);
    QTRY_VERIFY_WITH_TIMEOUT(driven.rows(u"Contents"_s) > 0, PanePatience);
    QAbstractItemView *tree = driven.view(u"Contents"_s);
    for (const int place : { 0, 1, 2 }) {
        tree->setCurrentIndex(tree->model()->index(place, 0, tree->model()->index(0, 0)));
        driver.picture(u"questionnaires-question-%1"_s.arg(place));
    }

    driven.goTo(Rounds);
    const auto tabs = [&]() -> QTabWidget * {
        for (auto *each : driver.window().findChildren<QTabWidget *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    };
    for (int row = 0; row < 2; ++row) {
        choose(u"Rounds"_s, row);
        QTest::qWait(300);
        for (int tab = 0; tab < 3; ++tab) {
            tabs()->setCurrentIndex(tab);
            QTest::qWait(50);
            driver.picture(u"rounds-%1-tab-%2"_s.arg(row).arg(tab));
        }
    }
    driver.press(u"primaryAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver.visible<QLineEdit>(u"round.name"_s), PanePatience);
    driven.pictureOf(u"rounds-new"_s);
    driver.visible<QComboBox>(u"round.who"_s)->setCurrentIndex(1);
    driven.pictureOf(u"rounds-new-some"_s);
    driven.dismiss();
    driver.press(u"setUpMail"_s);
    driven.pictureOf(u"rounds-mail"_s);
    driven.dismiss();
    QVERIFY(driven.trigger(u"Close"_s));
    driven.pictureOf(u"rounds-close"_s);
    driven.dismiss();

    driven.goTo(Answers);
    QTest::qWait(300);
    QComboBox *round = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((round = driver.visible<QComboBox>(u"answersRound"_s)) != nullptr, PanePatience);
    round->setCurrentIndex(round->findData(first.value));
    driven.drop(u"answers"_s, { folder });
    QTRY_VERIFY_WITH_TIMEOUT(driver.shows(u"23 of 40 (58%)"_s), PanePatience);
    driver.picture(u"answers-results"_s);
    driven.view(u"Results"_s)->setCurrentIndex(driven.view(u"Results"_s)->model()->index(1, 0));
    driver.picture(u"answers-selected"_s);
    tabs()->setCurrentIndex(1);
    driver.picture(u"answers-aside"_s);

    driven.goTo(Incidents);
    choose(u"Incidents"_s, 1);
    QTRY_VERIFY(driver.visible<QLineEdit>(u"incident.what"_s));
    driver.picture(u"incidents-card"_s);
    auto *box = driver.window().findChild<QWidget *>(u"severitySum"_s);
    for (QWidget *above = box; above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(box);
    }
    QTest::qWait(50);
    driver.picture(u"incidents-card-severity"_s);
    driven.trigger(u"Fix version"_s);
    driven.pictureOf(u"incidents-fix"_s);
    driven.dismiss();
    driven.goTo(Log);
    choose(u"Log"_s, 1);
    QTest::qWait(100);
    driver.picture(u"audit-card"_s);
    driver.press(u"primaryAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver.shows(u"The chain holds"_s), PanePatience);
    driver.picture(u"audit-verified"_s);
    driven.goTo(Qt::Key_1);
    QTest::qWait(200);
    driver.picture(u"overview-filled"_s);
}

void TestPanePictures::settingsPictures_data() { pictures_data(); }

void TestPanePictures::settingsPictures()
{
    if (qEnvironmentVariableIsEmpty("WAARBORG_TEST_OUTPUT"))
        QSKIP("Pictures are made when WAARBORG_TEST_OUTPUT names a folder.");
    QFETCH(int, appearance);
    QFETCH(QSize, size);
    ui::applyAppearance(*qApp, static_cast<ui::Appearance>(appearance));
    Driven driven;
    WindowDriver &driver = driven.driver;
    driver.window().resize(size);
    PaneSample sample = driven.sample();
    static_cast<void>(sample.addAccount(u"Bo Peeters"_s, access::Role::Hr));
    static_cast<void>(
        sample.addAccount(u"Cis Van den Broeck"_s, access::Roles(access::Role::Advisor) | access::Role::Hr));
    static_cast<void>(sample.addAccount(u"Dré De Smet"_s, access::Role::Auditor, QDate(2026, 12, 31)));
    static_cast<void>(sample.addAccount(u"Els Janssens"_s, access::Role::Auditor, QDate(2026, 11, 1)));
    auto *navigation = driver.visible<QListWidget>();
    navigation->setCurrentRow(navigation->count() - 1);
    auto *pages = driver.visible<QListWidget>(u"settingsPages"_s);
    QVERIFY(pages);
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        QTest::qWait(500);
        driver.picture(u"settings-%1"_s.arg(row));
    }
    pages->setCurrentItem(pages->findItems(u"Accounts"_s, Qt::MatchExactly).constFirst());
    QTRY_COMPARE(driven.rows(u"Accounts"_s), 5);
    driven.view(u"Accounts"_s)->setCurrentIndex(driven.view(u"Accounts"_s)->model()->index(2, 0));
    driver.picture(u"settings-accounts-chosen"_s);
    driven.trigger(u"Roles"_s);
    driven.pictureOf(u"settings-roles"_s);
    driven.dismiss();
    driver.press(u"primaryAction"_s);
    driven.pictureOf(u"settings-add"_s);
    driver.type(u"newAccount.name"_s, u"Fien"_s);
    driver.visible<QCheckBox>(u"role.advisor"_s)->click();
    QTest::keyClick(driver.visible<QLineEdit>(u"newAccount.name"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(driver.visible<QLabel>(u"startCode"_s), PanePatience);
    driver.press(u"copyStartCode"_s);
    driven.pictureOf(u"settings-code"_s);
    driven.dismiss();
    driver.window().lock();
    QVERIFY(driver.logIn(u"not my password"_s));
    driver.picture(u"login-wait"_s);
}

WAARBORG_TEST(TestPanePictures)

} // namespace waarborg::test

#include "tst_panepictures.moc"
