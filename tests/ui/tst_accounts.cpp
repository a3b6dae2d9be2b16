// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accounts.h"
#include "tests/common/dossier.h"
#include "tests/ui/panedriver.h"
#include "ui/accounts/accountspage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

namespace waarborg::test {

using access::Role;
using access::Roles;

class TestAccounts : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void accountIsAddedAndItsCodeShownOnce();
    void auditorGetsALastDayByItself();
    void takenNameIsSaidInTheDialog();
    void rolesAreChangedAndUndone();
    void lastAdministratorIsProtected();
    void givingUpTheOwnRoleIsConfirmed();
    void accountIsDisabledAndEnabledAgain();
    void newStartCodeIsConfirmed();
    void accountIsRemovedForGood();
    void advisorApprovesWhoWaits();
    void whatARoleMayNotIsAbsent_data();
    void whatARoleMayNotIsAbsent();

private:
    static void openAccounts(Driven &driven);
    static void choose(Driven &driven, const QString &name);
    static QString cell(Driven &driven, const QString &name, int column);
};

void TestAccounts::init()
{
    // The offscreen platform says this of every window with a minimum size.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    ui::applyAppearance(*qApp, ui::Appearance::Light);
}

void TestAccounts::openAccounts(Driven &driven)
{
    auto *navigation = driven.driver.visible<QListWidget>();
    navigation->setCurrentRow(navigation->count() - 1);
    QTRY_VERIFY(driven.driver.visible<QListWidget>(u"settingsPages"_s));
    auto *pages = driven.driver.visible<QListWidget>(u"settingsPages"_s);
    pages->setCurrentItem(pages->findItems(u"Accounts"_s, Qt::MatchExactly).constFirst());
    QTRY_VERIFY(driven.rows(u"Accounts"_s) > 0);
}

void TestAccounts::choose(Driven &driven, const QString &name)
{
    QAbstractItemView *table = driven.view(u"Accounts"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == name)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    QCOMPARE(table->currentIndex().data().toString(), name);
}

QString TestAccounts::cell(Driven &driven, const QString &name, int column)
{
    const QAbstractItemModel *model = driven.view(u"Accounts"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, column).data().toString();
    }
    return {};
}

void TestAccounts::accountIsAddedAndItsCodeShownOnce()
{
    Driven driven;
    openAccounts(driven);
    driven.driver.press(u"primaryAction"_s);
    QTRY_VERIFY(driven.driver.visible<QLineEdit>(u"newAccount.name"_s));
    driven.driver.type(u"newAccount.name"_s, u"Bo Peeters"_s);
    driven.driver.visible<QCheckBox>(u"role.hr"_s)->click();
    driven.pictureOf(u"accounts-add"_s);
    QTest::keyClick(driven.driver.visible<QLineEdit>(u"newAccount.name"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.visible<QLabel>(u"startCode"_s), PanePatience);
    driven.pictureOf(u"accounts-code"_s);
    const QString code = driven.driver.visible<QLabel>(u"startCode"_s)->text();
    static const QRegularExpression groups(u"^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$"_s);
    QVERIFY2(groups.match(code).hasMatch(), qPrintable(code));
    driven.driver.press(u"copyStartCode"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), code);
    QCOMPARE(cell(driven, u"Bo Peeters"_s, 2), u"Start code"_s);
    driven.driver.window().lock();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    for (const QString &text : WindowDriver::everyText())
        QVERIFY2(!text.contains(code) && !text.contains(u"Bo Peeters"_s), qPrintable(text));
    QVERIFY(driven.driver.logIn(code, u"Bo Peeters"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"Before you begin"_s), PanePatience);
}

void TestAccounts::auditorGetsALastDayByItself()
{
    Driven driven;
    openAccounts(driven);
    driven.driver.press(u"primaryAction"_s);
    QTRY_VERIFY(driven.driver.visible<QLineEdit>(u"newAccount.name"_s));
    driven.driver.type(u"newAccount.name"_s, u"Dirk"_s);
    QVERIFY(!driven.driver.visible<QCheckBox>(u"newAccount.ends"_s)->isChecked());
    driven.driver.visible<QCheckBox>(u"role.auditor"_s)->click();
    QVERIFY(driven.driver.visible<QCheckBox>(u"newAccount.ends"_s)->isChecked());
    QTest::keyClick(driven.driver.visible<QLineEdit>(u"newAccount.name"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.visible<QLabel>(u"startCode"_s), PanePatience);
    QCOMPARE(cell(driven, u"Dirk"_s, 4), u"2026-12-23"_s);
}

void TestAccounts::takenNameIsSaidInTheDialog()
{
    Driven driven;
    openAccounts(driven);
    driven.driver.press(u"primaryAction"_s);
    QTRY_VERIFY(driven.driver.visible<QLineEdit>(u"newAccount.name"_s));
    driven.driver.type(u"newAccount.name"_s, u"AN CLAES"_s);
    driven.driver.visible<QCheckBox>(u"role.hr"_s)->click();
    QTest::keyClick(driven.driver.visible<QLineEdit>(u"newAccount.name"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"this name is taken"_s), PanePatience);
    QVERIFY(driven.driver.visible<QLineEdit>(u"newAccount.name"_s));
    QCOMPARE(driven.rows(u"Accounts"_s), 1);
}

void TestAccounts::rolesAreChangedAndUndone()
{
    Driven driven;
    static_cast<void>(driven.sample().addAccount(u"Bo"_s, Role::Hr));
    openAccounts(driven);
    choose(driven, u"Bo"_s);
    QVERIFY(driven.trigger(u"Roles"_s));
    QTRY_VERIFY(driven.driver.visible<QCheckBox>(u"role.advisor"_s));
    QVERIFY2(!driven.driver.button(u"Save"_s)->isEnabled(), "nothing is changed yet");
    driven.driver.visible<QCheckBox>(u"role.advisor"_s)->click();
    driven.driver.visible<QCheckBox>(u"role.hr"_s)->click();
    QVERIFY(driven.click(u"Save"_s));
    QTRY_COMPARE(cell(driven, u"Bo"_s, 1), u"advisor"_s);
    QCOMPARE(cell(driven, u"Bo"_s, 3), u"Reads answers"_s);
    QVERIFY(driven.driver.shows(u"Bo is now advisor."_s));
    driven.driver.press(u"bannerAction"_s);
    QTRY_COMPARE(cell(driven, u"Bo"_s, 1), u"HR staff"_s);
    QCOMPARE(cell(driven, u"Bo"_s, 3), QString());
}

void TestAccounts::lastAdministratorIsProtected()
{
    Driven driven;
    openAccounts(driven);
    choose(driven, u"An Claes"_s);
    QVERIFY2(!driven.trigger(u"Remove"_s) && !driven.trigger(u"Disable"_s), "one's own account can be removed");
    QVERIFY(driven.trigger(u"Roles"_s));
    QTRY_VERIFY(driven.driver.visible<QCheckBox>(u"role.administrator"_s));
    driven.driver.visible<QCheckBox>(u"role.administrator"_s)->click();
    QVERIFY(driven.click(u"Save"_s));
    QTRY_VERIFY(driven.driver.shows(u"“An Claes” is the last administrator. Nothing was changed."_s));
    driven.pictureOf(u"accounts-last"_s);
    driven.dismiss();
    QCOMPARE(cell(driven, u"An Claes"_s, 1), u"advisor, administrator"_s);
}

void TestAccounts::givingUpTheOwnRoleIsConfirmed()
{
    Driven driven;
    static_cast<void>(driven.sample().addAccount(u"Bo"_s, Role::Administrator));
    openAccounts(driven);
    choose(driven, u"An Claes"_s);
    QVERIFY(driven.trigger(u"Roles"_s));
    QTRY_VERIFY(driven.driver.visible<QCheckBox>(u"role.administrator"_s));
    driven.driver.visible<QCheckBox>(u"role.administrator"_s)->click();
    QVERIFY(driven.click(u"Save"_s));
    QTRY_VERIFY(driven.driver.button(u"Give up the role"_s));
    QCOMPARE(cell(driven, u"An Claes"_s, 1), u"advisor, administrator"_s);
    QVERIFY(driven.click(u"Give up the role"_s));
    QTRY_COMPARE(cell(driven, u"An Claes"_s, 1), u"advisor"_s);
}

void TestAccounts::accountIsDisabledAndEnabledAgain()
{
    Driven driven;
    static_cast<void>(driven.sample().addAccount(u"Bo"_s, Role::Hr));
    openAccounts(driven);
    choose(driven, u"Bo"_s);
    QVERIFY(!driven.trigger(u"Enable"_s));
    QVERIFY(driven.trigger(u"Disable"_s));
    QTRY_COMPARE(cell(driven, u"Bo"_s, 2), u"Disabled"_s);
    driven.driver.press(u"bannerAction"_s);
    QTRY_COMPARE(cell(driven, u"Bo"_s, 2), u"Start code"_s);
    QVERIFY(driven.trigger(u"Disable"_s));
    QTRY_COMPARE(cell(driven, u"Bo"_s, 2), u"Disabled"_s);
    QVERIFY(driven.trigger(u"Enable"_s));
    QTRY_COMPARE(cell(driven, u"Bo"_s, 2), u"Start code"_s);
}

void TestAccounts::newStartCodeIsConfirmed()
{
    Driven driven;
    const QString old = driven.sample().addAccount(u"Bo"_s, Role::Hr);
    openAccounts(driven);
    choose(driven, u"Bo"_s);
    QVERIFY(driven.trigger(u"New start code"_s));
    QTRY_VERIFY(driven.driver.button(u"Make a start code for Bo"_s));
    QVERIFY(driven.click(u"Make a start code for Bo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.visible<QLabel>(u"startCode"_s), PanePatience);
    QVERIFY(driven.driver.visible<QLabel>(u"startCode"_s)->text() != old);
}

void TestAccounts::accountIsRemovedForGood()
{
    Driven driven;
    static_cast<void>(driven.sample().addAccount(u"Bo"_s, Role::Hr));
    openAccounts(driven);
    choose(driven, u"Bo"_s);
    QVERIFY(driven.trigger(u"Remove"_s));
    QTRY_VERIFY(driven.driver.button(u"Remove Bo"_s));
    driven.dismiss();
    QCOMPARE(driven.rows(u"Accounts"_s), 2);
    QVERIFY(driven.trigger(u"Remove"_s));
    QTRY_VERIFY(driven.driver.button(u"Remove Bo"_s));
    QVERIFY(driven.click(u"Remove Bo"_s));
    QTRY_COMPARE(driven.rows(u"Accounts"_s), 1);
    QVERIFY2(!driven.driver.visible<QPushButton>(u"bannerAction"_s), "what cannot be undone offers Undo");
}

void TestAccounts::advisorApprovesWhoWaits()
{
    Dossier dossier;
    access::Session administrator = dossier.sessionAs(Role::Administrator);
    const auto added = access::addAccount(administrator, { u"Bo"_s, Role::Advisor, {}, { 19ULL << 20, 1 } });
    VERIFY_OK(added);
    access::Session advisor = dossier.sessionAs(Role::Advisor);
    QSettings settings(dossier.folder() + u"/settings.ini"_s, QSettings::IniFormat);
    ui::AccountsPage page({ u"accounts"_s, u"Accounts"_s, {} }, { advisor, settings });
    page.resize(900, 600);
    page.show();
    page.refresh();
    auto *table = page.findChild<QAbstractItemView *>();
    const QAbstractItemModel *model = table->model();
    int row = 0;
    while (row < model->rowCount() && model->index(row, 0).data().toString() != u"Bo"_s)
        ++row;
    QCOMPARE(model->index(row, 3).data().toString(), u"Waits for approval"_s);
    table->setCurrentIndex(model->index(row, 0));
    for (auto *action : page.findChildren<QAction *>()) {
        if (action->text() == u"Approve for answers"_s) {
            QVERIFY(action->isEnabled());
            action->trigger();
            QVERIFY2(!action->isEnabled(), "who reads answers already can be approved again");
        }
    }
    QCOMPARE(model->index(row, 3).data().toString(), u"Reads answers"_s);
}

void TestAccounts::whatARoleMayNotIsAbsent_data()
{
    QTest::addColumn<int>("roles");
    QTest::addColumn<QStringList>("present");
    const QStringList manages { u"Add"_s, u"Disable"_s, u"New start code"_s, u"Remove"_s, u"Roles"_s };
    QTest::newRow("an administrator manages") << int(Role::Administrator) << manages;
    QTest::newRow("an advisor approves") << int(Role::Advisor) << QStringList { u"Approve for answers"_s };
    QTest::newRow("both") << int(Role::Administrator) + int(Role::Advisor)
                          << QStringList { u"Add"_s, u"Approve for answers"_s } + manages.mid(1);
}

void TestAccounts::whatARoleMayNotIsAbsent()
{
    QFETCH(int, roles);
    QFETCH(QStringList, present);
    Dossier dossier;
    access::Session session = dossier.sessionAs(Roles(roles));
    QSettings settings(dossier.folder() + u"/settings.ini"_s, QSettings::IniFormat);
    const ui::AccountsPage page({ u"accounts"_s, u"Accounts"_s, {} }, { session, settings });
    QStringList found;
    for (const QAction *action : page.actions()) {
        if (action->isVisible() && !action->icon().isNull())
            found << action->text();
    }
    found.sort();
    QCOMPARE(found, present);
}

WAARBORG_TEST(TestAccounts)

} // namespace waarborg::test

#include "tst_accounts.moc"
