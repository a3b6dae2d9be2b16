// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowdriver.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>

namespace waarborg::test {

using namespace Qt::StringLiterals;

// The way in with the recovery sheet, in the real window.
class TestRecoveryPage : public TestCase
{
    Q_OBJECT

private:
    static constexpr int Patience = 20000;

    std::unique_ptr<WindowDriver> m_driver;
    access::RecoverySheet m_sheet;

    QString path() const { return m_driver->file(u"a.waarborg"_s); }
    void choosePassword()
    {
        m_driver->type(u"recoveryPassword"_s, u"after the recovery it is"_s);
        m_driver->type(u"recoveryPasswordAgain"_s, u"after the recovery it is"_s);
        m_driver->press(u"recover"_s);
    }
    // Types two groups of the new sheet back and goes on.
    void openDossier()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->visible<QLineEdit>(u"typedGroup0"_s), Patience);
        m_driver->picture(u"recovery-2-sheet"_s);
        QVERIFY(!m_driver->visible<QPushButton>(u"recoveryOpen"_s)->isEnabled());
        for (const QString &name : { u"typedGroup0"_s, u"typedGroup1"_s }) {
            const int place = m_driver->visible<QLineEdit>(name)->property("place").toInt();
            m_driver->type(
                name, m_driver->visible<QLabel>(u"group%1"_s.arg(place))->text().section(u' ', -1).toLower());
        }
        m_driver->press(u"recoveryOpen"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->visible<QWidget>(u"overview"_s), Patience);
    }

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says this of every window with a minimum size.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
        m_driver = std::make_unique<WindowDriver>();
        access::CreateRequest request { path(), u"Acme"_s, u"BE"_s, u"An Claes"_s,
            SecretBytes::fromPassword(WindowDriver::password()), true };
        auto created = access::createDossier({ m_driver->clock(), app::allMigrations(), { 19ULL << 20, 1 } }, request);
        VERIFY_OK(created);
        m_sheet = created->sheet;
    }

    void typedGroupsSufficeWithTheKeyFile()
    {
        m_driver->window().openFile(path());
        m_driver->press(u"useRecoverySheet"_s);
        QVERIFY(!m_driver->visible<QPlainTextEdit>(u"recoverySlot"_s));
        for (int place = 0; place < 13; ++place)
            m_driver->type(u"recoveryGroup%1"_s.arg(place), m_sheet.groups[place].toLower());
        m_driver->picture(u"recovery-1-groups"_s);
        choosePassword();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->visible<QLineEdit>(u"typedGroup0"_s), Patience);
        QTest::keyClick(&m_driver->window(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(m_driver->button(u"Leave without the sheet"_s));
        m_driver->visible<QMessageBox>()->reject();
        QVERIFY(!m_driver->window().close());
        QTRY_VERIFY(m_driver->button(u"Leave without the sheet"_s));
        m_driver->visible<QMessageBox>()->reject();
        openDossier();
        QVERIFY(!WindowDriver::everyText().join(u' ').contains(m_sheet.groups[3]));
        m_driver->window().lock();
        QVERIFY(m_driver->logIn(u"after the recovery it is"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->visible<QWidget>(u"overview"_s), Patience);
    }

    void aWrongGroupIsNamedBeforeAnythingHappens()
    {
        m_driver->window().openFile(path());
        m_driver->press(u"useRecoverySheet"_s);
        for (int place = 0; place < 13; ++place)
            m_driver->type(u"recoveryGroup%1"_s.arg(place), m_sheet.groups[place == 5 ? 6 : place]);
        choosePassword();
        QVERIFY(m_driver->shows(u"Group 6"_s));
        QVERIFY(m_driver->visible<QLineEdit>(u"recoveryGroup0"_s));
    }

    void aPastedSheetOpensWithoutTheKeyFile()
    {
        QVERIFY(QFile::remove(path() + u".keys"_s));
        m_driver->window().openFile(path());
        m_driver->press(u"useRecoverySheet"_s);
        QVERIFY(m_driver->visible<QPlainTextEdit>(u"recoverySlot"_s));
        auto *first = m_driver->visible<QLineEdit>(u"recoveryGroup0"_s);
        QGuiApplication::clipboard()->setText(access::recoverySheetText(m_sheet));
        first->setFocus();
        QTest::keySequence(first, QKeySequence::Paste);
        QGuiApplication::clipboard()->clear();
        QCOMPARE(m_driver->visible<QLineEdit>(u"recoveryGroup12"_s)->text(), m_sheet.groups[12]);
        choosePassword();
        openDossier();
        QVERIFY(QFile::exists(path() + u".keys"_s));
    }
};

WAARBORG_TEST(TestRecoveryPage)

} // namespace waarborg::test

#include "tst_recoverypage.moc"
