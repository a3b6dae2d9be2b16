// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panedriver.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QRegularExpression>

namespace waarborg::test {

// What the settings make anew, and what closes the dossier first: a new key, the end of an agreement.
class TestClosing : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewSheetIsTypedBack();
    void aNewKeyKeepsThePassword();
    void anAgreementEndsAndTheDossierIsErased();

private:
    // Types the password into the dialog that is open and submits it.
    static bool submit(Driven &driven, const QString &verb);
};

void TestClosing::init()
{
    // The offscreen platform says this of every window with a minimum size.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    ui::applyAppearance(*qApp, ui::Appearance::Light);
}

bool TestClosing::submit(Driven &driven, const QString &verb)
{
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    auto *password = dialog ? dialog->findChild<QWidget *>(u"loginDialog.password"_s) : nullptr;
    if (!password)
        return false;
    QTest::keyClicks(password->findChild<QLineEdit *>(), WindowDriver::password());
    driven.pictureOf(dialog->objectName());
    return driven.click(verb);
}

void TestClosing::aNewSheetIsTypedBack()
{
    Driven driven;
    QVERIFY(driven.openPage(u"Keys"_s, u"keys"_s));
    driven.driver.picture(u"settings-keys"_s);
    QVERIFY(driven.driver.shows(u"Somebody typed it back from paper"_s));
    QVERIFY(driven.trigger(u"New recovery sheet…"_s));
    QVERIFY(driven.click(u"Make a new sheet"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.visible<QDialog>(u"newSheetDialog"_s), PanePatience);
    QVERIFY(driven.driver.shows(u"were not typed back"_s));
    driven.pictureOf(u"new-sheet"_s);
    auto *kept = driven.driver.visible<QPushButton>(u"sheetKept"_s);
    QVERIFY(!kept->isEnabled());
    for (int i = 0; i < 2; ++i) {
        auto *field = driven.driver.visible<QLineEdit>(u"typedGroup%1"_s.arg(i));
        const int place = field->property("place").toInt();
        const QString shown = driven.driver.visible<QLabel>(u"group%1"_s.arg(place))->text();
        QTest::keyClicks(field, shown.section(u' ', -1));
    }
    QVERIFY(kept->isEnabled());
    QTest::mouseClick(kept, Qt::LeftButton);
    QTRY_VERIFY(driven.driver.shows(u"Somebody typed it back from paper"_s));
}

void TestClosing::aNewKeyKeepsThePassword()
{
    Driven driven;
    const QString path = driven.driver.file(u"linde.waarborg"_s);
    const qint64 before = access::readKeyFile(access::keyFilePath(path))->generation;
    QVERIFY(driven.openPage(u"Keys"_s, u"keys"_s));
    QVERIFY(driven.trigger(u"New key…"_s));
    QVERIFY(driven.click(u"Close the dossier and go on"_s));
    QTRY_VERIFY(driven.driver.visible<QDialog>(u"newKeyDialog"_s));
    QVERIFY(submit(driven, u"Replace the key"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.visible<QMessageBox>(), PanePatience);
    QVERIFY(driven.driver.visible<QMessageBox>()->text().contains(u"has a new key"_s));
    driven.dismiss();
    QVERIFY(access::readKeyFile(access::keyFilePath(path))->generation > before);
    QTRY_VERIFY(driven.driver.visible<QWidget>(u"loginName"_s));
    driven.driver.type(u"loginName"_s, u"An Claes"_s);
    QVERIFY(driven.driver.logIn(WindowDriver::password()));
    QTRY_VERIFY(driven.driver.visible<QWidget>(u"overview"_s));
}

void TestClosing::anAgreementEndsAndTheDossierIsErased()
{
    Driven driven;
    const QString path = driven.driver.file(u"linde.waarborg"_s);
    QVERIFY(driven.openPage(u"Agreement"_s, u"agreement"_s));
    QVERIFY(driven.driver.shows(u"The agreement goes on."_s));
    QVERIFY(!driven.trigger(u"Give back…"_s));
    QVERIFY(!driven.trigger(u"Erase everything…"_s));
    QVERIFY(driven.trigger(u"Record the end…"_s));
    auto *day = driven.driver.visible<QDateEdit>(u"agreement.lastDay"_s);
    QVERIFY(day);
    day->setDate(day->date().addDays(-1));
    driven.driver.type(u"agreement.instruction"_s, u"brief 7"_s);
    driven.pictureOf(u"agreement-end"_s);
    QVERIFY(driven.click(u"Record"_s));
    QTRY_VERIFY(driven.driver.shows(u"brief 7"_s));
    QVERIFY(driven.trigger(u"Give back…"_s));
    QVERIFY(driven.choose(driven.driver.file({})));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"Everything is in"_s), PanePatience);
    QVERIFY(QFile::exists(driven.driver.file(u"linde-2026-11-23/SHA256SUMS"_s)));
    driven.driver.picture(u"settings-agreement"_s);
    QVERIFY(driven.trigger(u"Erase everything…"_s));
    QVERIFY(driven.click(u"Close the dossier and go on"_s));
    QTRY_VERIFY(driven.driver.visible<QDialog>(u"eraseDossierDialog"_s));
    QVERIFY(driven.click(u"Choose…"_s));
    QVERIFY(driven.choose(driven.driver.file({})));
    QVERIFY(submit(driven, u"Erase 1 dossier"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.visible<QMessageBox>(), PanePatience);
    QCOMPARE(driven.driver.visible<QMessageBox>()->text(), u"The dossier is erased."_s);
    driven.pictureOf(u"erased"_s);
    driven.dismiss();
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(access::keyFilePath(path)));
    QVERIFY(QFile::exists(driven.driver.file(u"linde-erasure/erasure.pdf"_s)));
}

WAARBORG_TEST(TestClosing)

} // namespace waarborg::test

#include "tst_closing.moc"
