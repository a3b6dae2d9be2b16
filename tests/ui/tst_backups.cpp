// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backups.h"
#include "tests/ui/panedriver.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>

namespace waarborg::test {

class TestBackups : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupIsMadeWhereTheScheduleSays();
    void anOldBackupIsSaidOnTheOverview();
    void aBackupIsRestoredFromTheStartPage();

private:
    static void openPage(Driven &driven);
    // With the schedule's folder chosen; where the backup went.
    static QString makeOne(Driven &driven);
};

void TestBackups::init()
{
    // The offscreen platform says this of every window with a minimum size.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    ui::applyAppearance(*qApp, ui::Appearance::Light);
}

void TestBackups::openPage(Driven &driven) { QVERIFY(driven.openPage(u"Backup"_s, u"backup"_s)); }

QString TestBackups::makeOne(Driven &driven)
{
    const QString folder = driven.driver.file(u"copies"_s);
    QDir().mkpath(folder);
    openPage(driven);
    driven.trigger(u"Schedule…"_s);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!dialog)
        return {};
    dialog->findChild<QLineEdit *>(u"backupFolder"_s)->setText(folder);
    dialog->findChild<QSpinBox *>(u"everyDays"_s)->setValue(3);
    driven.click(u"Save"_s);
    if (!QTest::qWaitFor([&] { return driven.driver.shows(folder); }, PanePatience))
        return {};
    driven.driver.press(u"primaryAction"_s);
    if (!QTest::qWaitFor([&] { return driven.rows(u"Copies"_s) == 1; }, PanePatience))
        return {};
    return QDir(folder).filePath(QDir(folder).entryList(QDir::Files).value(0));
}

void TestBackups::aBackupIsMadeWhereTheScheduleSays()
{
    Driven driven;
    openPage(driven);
    QTRY_VERIFY(driven.driver.shows(u"No backup yet."_s));
    const QString path = makeOne(driven);
    QVERIFY(path.endsWith(u"/linde-2026-11-23T1000.waarborg-backup"_s));
    QVERIFY(driven.driver.shows(u"was restored on trial and is sound"_s));
    driven.driver.picture(u"settings-backup"_s);
    qobject_cast<QTableView *>(driven.view(u"Copies"_s))->selectRow(0);
    QVERIFY(driven.trigger(u"Check"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"can be restored."_s), PanePatience);
    QVERIFY(driven.trigger(u"Destroy…"_s));
    QVERIFY(driven.click(u"Destroy 1 copy"_s));
    QTRY_VERIFY(!QFile::exists(path));
    QTRY_VERIFY(driven.view(u"Copies"_s)->model()->index(0, 5).data().toString() == u"destroyed"_s);
}

void TestBackups::anOldBackupIsSaidOnTheOverview()
{
    Driven driven;
    QVERIFY(!driven.driver.shows(u"No backup yet"_s));
    QVERIFY(!makeOne(driven).isEmpty());
    const auto toOverview = [&] {
        auto *navigation = driven.driver.visible<QListWidget>();
        navigation->setCurrentRow(0);
        return QTest::qWaitFor([&] { return driven.driver.visible<QWidget>(u"overview"_s) != nullptr; });
    };
    QVERIFY(toOverview());
    QTest::qWait(100);
    QVERIFY(!driven.driver.shows(u"day(s) old"_s));
    driven.driver.clock().advance(std::chrono::hours(24 * 9));
    openPage(driven);
    QVERIFY(toOverview());
    QTRY_VERIFY(driven.driver.shows(u"Backup 9 day(s) old"_s));
    for (auto *row : driven.driver.window().findChildren<QPushButton *>()) {
        if (row->isVisible() && row->accessibleName() == u"Backup 9 day(s) old"_s)
            row->click();
    }
    QTRY_VERIFY(driven.driver.visible<QWidget>(u"backup"_s));
}

void TestBackups::aBackupIsRestoredFromTheStartPage()
{
    Driven driven;
    const QString backup = makeOne(driven);
    QVERIFY(!backup.isEmpty());
    // The schedule's dialog may have left no window active, and keys nowhere to go.
    driven.driver.window().activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&driven.driver.window()));
    QTest::keyClick(&driven.driver.window(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(driven.driver.button(u"Restore…"_s));
    QVERIFY(driven.click(u"Restore…"_s));
    const QString target = driven.driver.file(u"terug.waarborg"_s);
    driven.driver.type(u"restoreBackup"_s, backup);
    QVERIFY(driven.driver.shows(u"linde.waarborg, as it was on"_s));
    driven.driver.type(u"restoreTarget"_s, driven.driver.file(u"linde.waarborg"_s));
    driven.driver.type(u"restorePassword"_s, WindowDriver::password());
    auto *start = driven.driver.visible<QPushButton>(u"restoreStart"_s);
    QVERIFY2(!start->isEnabled(), "a dossier would be replaced unasked");
    QVERIFY(driven.driver.visible<QCheckBox>(u"restoreReplace"_s));
    driven.driver.type(u"restoreTarget"_s, target);
    QVERIFY(!driven.driver.visible<QCheckBox>(u"restoreReplace"_s));
    driven.driver.type(u"restorePassword"_s, u"not the password"_s);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"Name or password is wrong."_s), PanePatience);
    driven.pictureOf(u"restore"_s);
    driven.driver.type(u"restorePassword"_s, WindowDriver::password());
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.visible<QLabel>(u"restoreDone"_s), PanePatience);
    driven.driver.press(u"restoreOpen"_s);
    QTRY_VERIFY(driven.driver.visible<QWidget>(u"loginName"_s));
    driven.driver.type(u"loginName"_s, u"An Claes"_s);
    QVERIFY(driven.driver.logIn(WindowDriver::password()));
    QTRY_VERIFY(driven.driver.visible<QWidget>(u"overview"_s));
    QVERIFY(QFile::exists(target));
}

WAARBORG_TEST(TestBackups)

} // namespace waarborg::test

#include "tst_backups.moc"
