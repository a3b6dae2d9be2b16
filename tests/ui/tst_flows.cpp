// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panedriver.h"
#include "ui/common/dates.h"
#include "ui/common/dates.h"

#include <QCheckBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

namespace waarborg::test {

// What happens between the steps of a pane: where the keys are, what is asked, what comes back.
class TestFlows : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstWindowFitsTheScreen();
    void keysAreInTheListAtOnce();
    void cardLeavesTheListReadable_data();
    void cardLeavesTheListReadable();
    void goingOnEditingGoesBackToTheCardsRow();
    void savingFirstGoesOnToTheChosenRow();
    void escapeClosesTheCard();
    void severalAreDeletedAndComeBack();
    void closedRoundIsOpenedAgain();
    void testMessageIsSentFromTheSettings();
    void invitationIsWithdrawnFromTheMessages();
    void newAccountChoosesAPasswordAndSigns();
    void auditorSeesUntilWhen();
    void answersOfAnOlderRoundCount();

private:
    static QTableView *openUsers(Driven &driven, int people);
};

void TestFlows::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    ui::applyAppearance(*qApp, ui::Appearance::Light);
}

QTableView *TestFlows::openUsers(Driven &driven, int people)
{
    driven.sample().addPeople(people);
    driven.goTo(Qt::Key_2);
    if (!QTest::qWaitFor([&] { return driven.rows(u"Users"_s) == people; }, PanePatience))
        qFatal("The users are not shown.");
    return qobject_cast<QTableView *>(driven.view(u"Users"_s));
}

void TestFlows::firstWindowFitsTheScreen()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    FixedClock clock;
    const access::Environment environment { clock, app::allMigrations(), { 19ULL << 20, 1 } };
    const ui::MainWindow window(environment, app::panes(), settings, {});
    const QSize least = window.minimumSize();
    const QSize room = window.screen()->availableSize().expandedTo(least);
    QVERIFY2(
        window.width() <= room.width() && window.height() <= room.height(), "the window is larger than the screen");
}

void TestFlows::keysAreInTheListAtOnce()
{
    Driven driven;
    QTableView *table = openUsers(driven, 5);
    QTRY_COMPARE(driven.driver.window().focusWidget(), table);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(driven.driver.visible<QLineEdit>(u"person.name"_s));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY2(driven.driver.window().focusWidget() == driven.driver.visible<QLineEdit>(u"person.name"_s),
        "Enter does not lead into the card");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    QVERIFY2(editor, "F2 does not edit the cell");
    editor->setText(u"Zoë Nieuw"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(driven.driver.visible<QLineEdit>(u"person.name"_s)->text(), u"Zoë Nieuw"_s);
}

void TestFlows::cardLeavesTheListReadable_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("column");
    QTest::newRow("users") << int(Qt::Key_2) << u"Users"_s << 0;
    QTest::newRow("incidents") << int(Incidents) << u"Incidents"_s << 2;
}

void TestFlows::cardLeavesTheListReadable()
{
    QFETCH(int, key);
    QFETCH(QString, list);
    QFETCH(int, column);
    Driven driven;
    PaneSample sample = driven.sample();
    sample.addPeople(3);
    sample.registerIncidents();
    driven.goTo(key);
    QTRY_COMPARE(driven.rows(list), 3);
    auto *table = qobject_cast<QTableView *>(driven.view(list));
    table->selectRow(1);
    QTest::qWait(50);
    QVERIFY2(table->columnWidth(column) >= 200, qPrintable(QString::number(table->columnWidth(column))));
    QVERIFY2(table->horizontalScrollBar()->maximum() == 0, "the list scrolls sideways");
    QTest::keyClick(table, Qt::Key_Escape);
}

void TestFlows::goingOnEditingGoesBackToTheCardsRow()
{
    Driven driven;
    QTableView *table = openUsers(driven, 5);
    table->selectRow(1);
    driven.driver.type(u"person.name"_s, u"Persoon Nieuw"_s);
    table->selectRow(3);
    QVERIFY(driven.click(u"Go on editing"_s));
    QTRY_COMPARE(table->selectionModel()->selectedRows().constFirst().row(), 1);
    QCOMPARE(driven.driver.visible<QLineEdit>(u"person.name"_s)->text(), u"Persoon Nieuw"_s);
}

void TestFlows::savingFirstGoesOnToTheChosenRow()
{
    Driven driven;
    QTableView *table = openUsers(driven, 5);
    table->selectRow(1);
    driven.driver.type(u"person.city"_s, u"Gent"_s);
    table->selectRow(3);
    // The card has a Save of its own.
    const QWidget *question = QApplication::activeModalWidget();
    QVERIFY(question);
    for (auto *each : question->findChildren<QPushButton *>()) {
        if (each->text() == u"Save"_s)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QTRY_COMPARE(driven.driver.visible<QLineEdit>(u"person.name"_s)->text(), u"Persoon 004 van der Linden"_s);
    QCOMPARE(table->selectionModel()->selectedRows().constFirst().row(), 3);
    table->selectRow(1);
    QTRY_COMPARE(driven.driver.visible<QLineEdit>(u"person.city"_s)->text(), u"Gent"_s);
}

void TestFlows::escapeClosesTheCard()
{
    Driven driven;
    QTableView *table = openUsers(driven, 3);
    table->selectRow(1);
    auto *name = driven.driver.visible<QLineEdit>(u"person.name"_s);
    QVERIFY(name);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Escape);
    QTRY_VERIFY(!driven.driver.visible<QLineEdit>(u"person.name"_s));
    QCOMPARE(driven.driver.window().focusWidget(), table);
}

void TestFlows::severalAreDeletedAndComeBack()
{
    Driven driven;
    QTableView *table = openUsers(driven, 8);
    table->setSelectionMode(QAbstractItemView::MultiSelection);
    for (const int row : { 1, 2, 4 })
        table->selectRow(row);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QVERIFY(driven.driver.shows(u"3 selected"_s));
    QVERIFY2(!driven.driver.visible<QLineEdit>(u"person.name"_s), "one person's card stands beside three chosen ones");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"3 user(s) deleted."_s), PanePatience);
    QCOMPARE(driven.rows(u"Users"_s), 5);
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(driven.rows(u"Users"_s), 8);
}

void TestFlows::closedRoundIsOpenedAgain()
{
    Driven driven;
    PaneSample sample = driven.sample();
    sample.addPeople(3);
    sample.addQuestionnaire();
    static_cast<void>(sample.addRound(u"Voorjaar"_s));
    driven.goTo(Rounds);
    QTRY_COMPARE(driven.rows(u"Rounds"_s), 1);
    QVERIFY(!driven.trigger(u"Open again"_s));
    QTRY_VERIFY(driven.trigger(u"Close"_s));
    QVERIFY(driven.click(u"Close with 0 answer(s)"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"The round is closed."_s), PanePatience);
    QTRY_VERIFY(driven.trigger(u"Open again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"The round is open again"_s), PanePatience);
    QTRY_VERIFY(driven.trigger(u"Close"_s));
    driven.dismiss();
}

void TestFlows::testMessageIsSentFromTheSettings()
{
    Driven driven;
    PaneSample sample = driven.sample();
    sample.addPeople(3);
    sample.addQuestionnaire();
    sample.setUpOutbox();
    static_cast<void>(sample.addRound(u"Voorjaar"_s));
    driven.goTo(Rounds);
    QTRY_COMPARE(driven.rows(u"Rounds"_s), 1);
    auto *tabs = driven.driver.visible<QTabWidget>();
    QVERIFY(tabs);
    tabs->setCurrentIndex(2);
    QTRY_VERIFY(driven.driver.shows(ui::shortDate(QDate(2026, 12, 15))));
    driven.driver.press(u"testMail"_s);
    QTRY_COMPARE(driven.driver.visible<QLineEdit>(u"test.recipient"_s)->text(), u"an@voorbeeld.be"_s);
    QVERIFY(driven.click(u"Send the test"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"The test message to an@voorbeeld.be has left."_s), PanePatience);
    QCOMPARE(QDir(sample.outbox()).entryList({ u"*.eml"_s }, QDir::Files).size(), 1);
}

void TestFlows::invitationIsWithdrawnFromTheMessages()
{
    Driven driven;
    PaneSample sample = driven.sample();
    sample.addPeople(3);
    sample.addQuestionnaire();
    sample.setUpOutbox();
    sample.sendIntoFolder(sample.addRound(u"Voorjaar"_s));
    driven.goTo(Rounds);
    QTRY_COMPARE(driven.rows(u"Rounds"_s), 1);
    driven.driver.visible<QTabWidget>()->setCurrentIndex(1);
    QTRY_COMPARE(driven.rows(u"Messages"_s), 3);
    auto *button = driven.driver.visible<QPushButton>(u"withdrawInvitation"_s);
    QVERIFY(button && !button->isEnabled());
    qobject_cast<QTableView *>(driven.view(u"Messages"_s))->selectRow(0);
    QTRY_VERIFY(button->isEnabled());
    driven.driver.press(u"withdrawInvitation"_s);
    QVERIFY(driven.click(u"Withdraw 1 invitation"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"is withdrawn."_s), PanePatience);
    QTRY_COMPARE(driven.view(u"Rounds"_s)->model()->index(0, 2).data().toString(), u"2"_s);
}

void TestFlows::newAccountChoosesAPasswordAndSigns()
{
    Driven driven;
    const QString code = driven.sample().addAccount(u"Bo"_s, access::Role::Hr);
    driven.driver.window().lock();
    driven.driver.type(u"loginName"_s, u"Bo"_s);
    driven.driver.type(u"loginPassword"_s, code);
    driven.driver.press(u"login"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"Before you begin"_s), PanePatience);
    driven.driver.picture(u"first-login"_s);
    driven.driver.type(u"firstPassword"_s, u"a long enough sentence"_s);
    driven.driver.type(u"firstPasswordAgain"_s, u"a long enough sentence"_s);
    QVERIFY(!driven.driver.visible<QPushButton>(u"firstBegin"_s)->isEnabled());
    driven.driver.visible<QCheckBox>(u"firstSign"_s)->click();
    driven.driver.press(u"firstBegin"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"Overview"_s), PanePatience);
    QVERIFY2(!driven.driver.shows(u"Incidents"_s), "HR sees what only others may");
    driven.driver.window().lock();
    QVERIFY(driven.driver.logIn(u"a long enough sentence"_s, u"Bo"_s));
    QVERIFY(driven.driver.visible<QWidget>(u"overview"_s));
}

void TestFlows::auditorSeesUntilWhen()
{
    Driven driven;
    const QString code = driven.sample().addAccount(u"Dirk"_s, access::Role::Auditor, QDate(2026, 12, 31));
    driven.driver.window().lock();
    QVERIFY(driven.driver.logIn(code, u"Dirk"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"Before you begin"_s), PanePatience);
    driven.driver.type(u"firstPassword"_s, u"a long enough sentence"_s);
    driven.driver.type(u"firstPasswordAgain"_s, u"a long enough sentence"_s);
    driven.driver.visible<QCheckBox>(u"firstSign"_s)->click();
    driven.driver.press(u"firstBegin"_s);
    const QString line = u"Dirk · auditor · Read only until "_s + ui::shortDate(QDate(2026, 12, 31));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(line), PanePatience);
}

void TestFlows::answersOfAnOlderRoundCount()
{
    Driven driven;
    PaneSample sample = driven.sample();
    sample.addPeople(8);
    sample.addQuestionnaire();
    const campaigns::RoundId first = sample.addRound(u"Voorjaar"_s);
    static_cast<void>(sample.addRound(u"Najaar"_s));
    driven.goTo(Answers);
    driven.drop(u"answers"_s, { sample.writeAnswers(first, 6) });
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"Taken in: 6 accepted."_s), PanePatience);
    driven.goTo(Qt::Key_1);
    QTRY_VERIFY2(driven.driver.shows(u"Voorjaar: 6 of 8 (75%)"_s), "the overview says that nobody answered");
}

WAARBORG_TEST(TestFlows)

} // namespace waarborg::test

#include "tst_flows.moc"
