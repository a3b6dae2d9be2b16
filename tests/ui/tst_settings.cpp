// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settingspages.h"
#include "tests/ui/panedriver.h"
#include "ui/common/dates.h"

#include <QListWidget>
#include <QRegularExpression>

namespace waarborg::test {

class TestSettings : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void settingsStandLastAndShowTheAccount();
    void thePasswordIsChanged();
    void aWrongPasswordOrABadNewOneIsSaid_data();
    void aWrongPasswordOrABadNewOneIsSaid();
    void thePageComesBackAfterTheLock();

private:
    static void openSettings(Driven &driven);
    static void openPage(Driven &driven, const QString &title);
    static void typePasswords(Driven &driven, const QString &present, const QString &fresh, const QString &again);
};

void TestSettings::init()
{
    // The offscreen platform says this of every window with a minimum size.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    ui::applyAppearance(*qApp, ui::Appearance::Light);
}

void TestSettings::openSettings(Driven &driven)
{
    auto *navigation = driven.driver.visible<QListWidget>();
    navigation->setCurrentRow(navigation->count() - 1);
    QTRY_VERIFY(driven.driver.visible<QListWidget>(u"settingsPages"_s));
}

void TestSettings::openPage(Driven &driven, const QString &title)
{
    openSettings(driven);
    auto *pages = driven.driver.visible<QListWidget>(u"settingsPages"_s);
    const QList<QListWidgetItem *> found = pages->findItems(title, Qt::MatchExactly);
    QVERIFY2(found.size() == 1, qPrintable(title));
    pages->setCurrentItem(found.constFirst());
}

void TestSettings::typePasswords(Driven &driven, const QString &present, const QString &fresh, const QString &again)
{
    driven.driver.type(u"presentPassword"_s, present);
    driven.driver.type(u"freshPassword"_s, fresh);
    driven.driver.type(u"freshPasswordAgain"_s, again);
}

void TestSettings::settingsStandLastAndShowTheAccount()
{
    Driven driven;
    openSettings(driven);
    QCOMPARE(app::panes().constLast().info.key, u"settings"_s);
    QTRY_VERIFY(driven.driver.visible<QWidget>(u"account"_s));
    driven.driver.picture(u"settings-account"_s);
    const QString signedAt = ui::shortDateTime(driven.driver.clock().nowUtc().toLocalTime());
    for (const QString &text : { u"An Claes"_s, u"advisor, administrator"_s, signedAt })
        QVERIFY2(driven.driver.shows(text), qPrintable(text));
    QVERIFY2(!driven.driver.visible<QPushButton>(u"primaryAction"_s)->isEnabled(), "empty fields change a password");
}

void TestSettings::thePasswordIsChanged()
{
    Driven driven;
    openPage(driven, u"My account"_s);
    const QString fresh = u"een heel nieuw wachtwoord"_s;
    typePasswords(driven, WindowDriver::password(), fresh, fresh);
    driven.driver.press(u"primaryAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"The password is changed."_s), PanePatience);
    for (const QString &text : WindowDriver::everyText())
        QVERIFY2(!text.contains(fresh), "the new password stayed in its field");
    QTest::keyClick(&driven.driver.window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(driven.driver.visible<QWidget>(u"loginName"_s));
    QVERIFY(driven.driver.logIn(fresh));
    QVERIFY(driven.driver.visible<QListWidget>(u"settingsPages"_s));
}

void TestSettings::aWrongPasswordOrABadNewOneIsSaid_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("fresh");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("sentence");
    const QString good = WindowDriver::password();
    const QString fresh = u"een heel nieuw wachtwoord"_s;
    QTest::newRow("another present password")
        << u"not my password"_s << fresh << fresh << u"The present password is wrong. Nothing was changed."_s;
    QTest::newRow("two different new ones")
        << good << fresh << fresh + u'x' << u"The two new passwords differ. Type the same one twice."_s;
    QTest::newRow("a short one") << good << u"short"_s << u"short"_s
                                 << u"The password is too short: use at least 12 characters."_s;
    QTest::newRow("a common one") << good << u"password1234"_s << u"password1234"_s
                                  << u"This password is on the list of common ones. Choose another."_s;
}

void TestSettings::aWrongPasswordOrABadNewOneIsSaid()
{
    QFETCH(QString, present);
    QFETCH(QString, fresh);
    QFETCH(QString, again);
    QFETCH(QString, sentence);
    Driven driven;
    openPage(driven, u"My account"_s);
    typePasswords(driven, present, fresh, again);
    driven.driver.press(u"primaryAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(sentence), PanePatience);
    driven.driver.clock().advance(std::chrono::minutes(1)); // a wrong present password makes the next login wait
    QTest::keyClick(&driven.driver.window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(driven.driver.visible<QWidget>(u"loginName"_s));
    QVERIFY2(driven.driver.logIn(WindowDriver::password()), "the old password no longer opens");
    QVERIFY(driven.driver.visible<QListWidget>(u"settingsPages"_s));
}

void TestSettings::thePageComesBackAfterTheLock()
{
    Driven driven;
    openPage(driven, u"My account"_s);
    QTest::keyClick(&driven.driver.window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(driven.driver.visible<QWidget>(u"loginName"_s));
    for (const QWidget *widget : QApplication::allWidgets())
        QVERIFY2(widget->objectName() != "settingsPages"_L1, "the settings outlive the lock");
    QVERIFY(driven.driver.logIn(WindowDriver::password()));
    QVERIFY(driven.driver.visible<QWidget>(u"account"_s));
}

WAARBORG_TEST(TestSettings)

} // namespace waarborg::test

#include "tst_settings.moc"
