// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strangerslock.h"
#include "tests/ui/windowdriver.h"
#include "translations/translations.h"
#include "ui/common/banner.h"
#include "ui/common/dates.h"
#include "ui/common/labels.h"
#include "ui/common/passwordedit.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTranslator>

namespace waarborg::test {

using namespace Qt::StringLiterals;

// Logging in: wrong passwords, a dossier that somebody else has open, what locking takes along.
class TestDoor : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongPasswordGivesASentence();
    void wrongLoginsCountDown();
    void lockTakesWhatWasCopied();
    void aDossierInUseOpensForReadingOnly();
    void anotherComputersLockIsTakenOverOnDemand();
};

void TestDoor::init()
{
    // The offscreen platform says this of every window with a minimum size.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    ui::applyAppearance(*qApp, ui::Appearance::Light);
}

void TestDoor::wrongPasswordGivesASentence()
{
    WindowDriver driver;
    QVERIFY(driver.create(u"Geheime Klant"_s, u"acme.waarborg"_s));
    QTest::keyClick(&driver.window(), Qt::Key_W, Qt::ControlModifier);
    driver.window().openFile(driver.file(u"acme.waarborg"_s));
    QVERIFY(driver.logIn(u"correct horse buttery"_s));
    QVERIFY(driver.shows(u"Name or password is wrong. Wait 1 s."_s));
    QVERIFY(!driver.visible<QPushButton>(u"login"_s)->isEnabled());
    QVERIFY(!driver.visible<QWidget>(u"overview"_s));
    QVERIFY2(driver.visible<ui::PasswordEdit>(u"loginPassword"_s)->isEmpty(), "the wrong password stayed in its field");
    driver.picture(u"login-wrong"_s);
    driver.clock().advance(std::chrono::seconds(1));
    QTRY_VERIFY(driver.visible<QPushButton>(u"login"_s)->isEnabled());
    QCOMPARE(driver.visible<ui::ErrorLabel>(u"loginError"_s)->text(), u"Name or password is wrong."_s);
    QVERIFY(driver.logIn(WindowDriver::password()));
    QVERIFY(driver.visible<QWidget>(u"overview"_s));
    const QString since = ui::shortDateTime(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC).toLocalTime());
    QVERIFY(driver.shows(u"1 failed login(s) since %1."_s.arg(since)));
}

// 1, 2, 4, 8 s: the button comes back by itself, and a program that is started meanwhile waits as well.
void TestDoor::wrongLoginsCountDown()
{
    WindowDriver driver;
    QVERIFY(driver.create(u"Acme"_s, u"acme.waarborg"_s));
    driver.window().lock();
    QVERIFY(driver.logIn(WindowDriver::password()));
    const QString since = ui::shortDateTime(driver.clock().nowUtc().toLocalTime());
    driver.window().lock();
    for (const int wait : { 1, 2, 4, 8 }) {
        QTRY_VERIFY(driver.visible<QPushButton>(u"login"_s)->isEnabled());
        QVERIFY(driver.logIn(u"correct horse buttery"_s));
        QTRY_VERIFY(driver.shows(u"Name or password is wrong. Wait %1 s."_s.arg(wait)));
        if (wait < 8)
            driver.clock().advance(std::chrono::seconds(wait));
    }
    driver.picture(u"login-wait"_s);
    driver.clock().advance(std::chrono::seconds(3));
    QTRY_VERIFY(driver.shows(u"Name or password is wrong. Wait 5 s."_s));
    QVERIFY(!driver.visible<QPushButton>(u"login"_s)->isEnabled());
    QSettings settings(driver.file(u"second.ini"_s), QSettings::IniFormat);
    ui::MainWindow second({ driver.clock(), app::allMigrations(), { 19ULL << 20, 1 } }, app::panes(), settings);
    second.openFile(driver.file(u"acme.waarborg"_s));
    QCOMPARE(second.findChild<ui::ErrorLabel *>(u"loginError"_s)->text(), u"The last login was wrong. Wait 5 s."_s);
    QVERIFY(!second.findChild<QPushButton *>(u"login"_s)->isEnabled());
    driver.clock().advance(std::chrono::seconds(5));
    QTRY_VERIFY(driver.visible<QPushButton>(u"login"_s)->isEnabled());
    QVERIFY(driver.logIn(WindowDriver::password()));
    QTRY_VERIFY(driver.shows(u"4 failed login(s) since %1."_s.arg(since)));
}

// Only a real clipboard tells whose its content is.
void TestDoor::lockTakesWhatWasCopied()
{
    if (QGuiApplication::platformName() != "xcb"_L1)
        QSKIP("Without a display there is no clipboard that knows its owner.");
    WindowDriver driver;
    QVERIFY(driver.create(u"Geheime Klant"_s, u"acme.waarborg"_s));
    openUsers(driver);
    QTest::keyClick(driver.visible<QWidget>(u"people"_s), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(driver.visible<QLineEdit>(u"person.name"_s));
    driver.type(u"person.name"_s, u"Jan Peeters"_s);
    auto *name = driver.visible<QLineEdit>(u"person.name"_s);
    name->selectAll();
    QTest::keyClick(name, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Jan Peeters"_s);
    driver.window().lock();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QCOMPARE(QGuiApplication::clipboard()->text(QClipboard::Selection), QString());
}

void TestDoor::aDossierInUseOpensForReadingOnly()
{
    WindowDriver driver;
    QVERIFY(driver.create(u"Acme"_s, u"acme.waarborg"_s));
    QVERIFY(!driver.shows(u"Read only"_s));
    openUsers(driver);
    QVERIFY(driver.visible<QPushButton>(u"primaryAction"_s)); // control: what is absent below
    QTest::keyClick(&driver.window(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(StrangersLock(driver.file(u"acme.waarborg"_s)).held()); // when the pane's background work has ended
    const StrangersLock stranger(driver.file(u"acme.waarborg"_s));
    QVERIFY(
        stranger.held() && stranger.name("{\"host\":\"desk-2\",\"user\":\"bo\",\"since\":\"2026-11-23T08:00:00Z\"}"));
    driver.window().openFile(driver.file(u"acme.waarborg"_s));
    QVERIFY(!driver.visible<QPushButton>(u"readOnly"_s));
    QVERIFY(driver.logIn(WindowDriver::password()));
    QTRY_VERIFY_WITH_TIMEOUT(driver.visible<QPushButton>(u"readOnly"_s), 20000);
    QVERIFY(driver.shows(u"acme.waarborg is in use: bo on desk-2, since 23-11-2026"_s));
    QVERIFY(!driver.visible<QPushButton>(u"takeOver"_s));
    driver.picture(u"login-in-use"_s);
    driver.press(u"readOnly"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver.visible<QWidget>(u"overview"_s), 20000);
    QVERIFY(driver.shows(u"· Read only"_s));
    openUsers(driver);
    QVERIFY(!driver.visible<QPushButton>(u"primaryAction"_s));
    driver.picture(u"users-read-only"_s);
}

void TestDoor::anotherComputersLockIsTakenOverOnDemand()
{
    WindowDriver driver;
    QVERIFY(driver.create(u"Acme"_s, u"acme.waarborg"_s));
    QTest::keyClick(&driver.window(), Qt::Key_W, Qt::ControlModifier);
    {
        const StrangersLock stranger(driver.file(u"acme.waarborg"_s));
        QVERIFY(stranger.held() && stranger.name("{\"host\":\"desk-2\",\"user\":\"bo\"}"));
    }
    driver.window().openFile(driver.file(u"acme.waarborg"_s));
    QVERIFY(driver.logIn(WindowDriver::password()));
    QTRY_VERIFY_WITH_TIMEOUT(driver.visible<QPushButton>(u"takeOver"_s), 20000);
    QVERIFY(driver.visible<QPushButton>(u"readOnly"_s));
    driver.picture(u"login-other-computer"_s);
    driver.press(u"takeOver"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver.visible<QWidget>(u"overview"_s), 20000);
    QVERIFY(!driver.shows(u"· Read only"_s));
}

WAARBORG_TEST(TestDoor)

} // namespace waarborg::test

#include "tst_door.moc"
