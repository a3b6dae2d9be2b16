// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peopleimport.h"
#include "tests/ui/panedriver.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>

namespace waarborg::test {

class TestImport : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fourStepsLeadToThePeople();
    void anotherEncodingIsReadAtOnce();
    void aColumnChosenByHandMendsTheList();
    void aCorrectedValueBringsItsRowIn();
    void rowsThatStayOutAreSaved();
    void aSecondListShowsOldAndNewSideBySide();
    void erasingTheMissingIsConfirmed();
    void cancelLeavesNothing();
    void aFileThatIsNoListSaysSo();

private:
    static void openUsers(Driven &driven);
    static void begin(Driven &driven, const QByteArray &list);
    static QString cell(Driven &driven, const QString &view, int row, int column);
    static void chooseData(Driven &driven, const QString &name, const QVariant &data);
};

void TestImport::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    ui::applyAppearance(*qApp, ui::Appearance::Light);
}

void TestImport::openUsers(Driven &driven)
{
    driven.goTo(Qt::Key_2);
    QTRY_VERIFY(driven.driver.visible<QWidget>(u"people"_s));
}

void TestImport::begin(Driven &driven, const QByteArray &list)
{
    QFile file(driven.driver.file(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(list);
    file.close();
    driven.drop(u"people"_s, { file.fileName() });
    QTRY_VERIFY_WITH_TIMEOUT(driven.rows(u"First rows of the list"_s) > 0, PanePatience);
}

QString TestImport::cell(Driven &driven, const QString &view, int row, int column)
{
    const QAbstractItemView *found = driven.view(view);
    return found ? found->model()->index(row, column).data().toString() : QString();
}

void TestImport::chooseData(Driven &driven, const QString &name, const QVariant &data)
{
    auto *choice = driven.driver.visible<QComboBox>(name);
    QVERIFY2(choice, qPrintable(name));
    const int place = choice->findData(data);
    QVERIFY2(place >= 0, qPrintable(name));
    choice->setCurrentIndex(place);
    Q_EMIT choice->activated(place);
}

void TestImport::fourStepsLeadToThePeople()
{
    Driven driven;
    openUsers(driven);
    begin(
        driven, "Personeel ACME\n\nNaam;Functie;E-mail;Afdeling\nAn Claes;chef;an@acme.be;Zorg\nBo;kok;geen;Keuken\n");
    QCOMPARE(cell(driven, u"First rows of the list"_s, 1, 1), u"Naam"_s);
    QTRY_COMPARE(driven.driver.window().focusWidget(), driven.driver.visible<QWidget>(u"importNext"_s));
    QVERIFY(driven.driver.goOn());
    QTRY_VERIFY(driven.driver.visible<QComboBox>(u"importColumn4"_s));
    QCOMPARE(driven.driver.visible<QComboBox>(u"importColumn4"_s)->currentData().toString(), u"department"_s);
    QVERIFY(driven.driver.shows(u"An Claes"_s));
    QVERIFY(driven.driver.goOn());
    QTRY_COMPARE_WITH_TIMEOUT(driven.rows(u"Rows to look at"_s), 1, PanePatience);
    QVERIFY(driven.driver.shows(u"1 row(s) stay out."_s));
    QVERIFY(driven.driver.goOn());
    QTRY_COMPARE(driven.rows(u"Changes"_s), 1);
    QVERIFY(driven.driver.shows(u"Import 1 user(s)"_s));
    QVERIFY(driven.driver.goOn());
    QTRY_VERIFY_WITH_TIMEOUT(
        driven.driver.shows(u"Imported: 1 added, 0 changed, 0 unchanged, 1 stayed out."_s), PanePatience);
    QTRY_VERIFY(driven.driver.shows(u"1 of 1"_s));
    driven.driver.press(u"bannerAction"_s);
    QTRY_VERIFY(driven.driver.shows(u"No users yet; drop a list."_s));
}

void TestImport::anotherEncodingIsReadAtOnce()
{
    Driven driven;
    openUsers(driven);
    begin(driven, "Naam;Functie;E-mail\nZo\xEB;chef;zoe@acme.be\n");
    QTRY_COMPARE(cell(driven, u"First rows of the list"_s, 1, 1), u"Zoë"_s);
    chooseData(driven, u"importEncoding"_s, static_cast<int>(sheets::Encoding::MacRoman));
    QTRY_COMPARE_WITH_TIMEOUT(cell(driven, u"First rows of the list"_s, 1, 1), u"ZoÎ"_s, PanePatience);
    chooseData(driven, u"importDelimiter"_s, static_cast<int>(','));
    QTRY_COMPARE_WITH_TIMEOUT(cell(driven, u"First rows of the list"_s, 1, 1), u"ZoÎ;chef;zoe@acme.be"_s, PanePatience);
}

void TestImport::aColumnChosenByHandMendsTheList()
{
    Driven driven;
    openUsers(driven);
    begin(driven, "Naam;Bezigheid;E-mail\nAn;chef;an@acme.be\n");
    QVERIFY(driven.driver.goOn());
    QTRY_VERIFY(driven.driver.shows(u"Function"_s));
    QVERIFY(!driven.driver.visible<QPushButton>(u"importNext"_s)->isEnabled());
    chooseData(driven, u"importColumn2"_s, u"function"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.visible<QComboBox>(u"importKey"_s)->count() > 1, PanePatience);
    driven.driver.visible<QComboBox>(u"importKey"_s)->setCurrentIndex(1);
    QVERIFY(driven.driver.goOn());
    QTRY_COMPARE_WITH_TIMEOUT(driven.rows(u"Changes"_s), 1, PanePatience);
    QVERIFY(driven.driver.goOn());
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"1 of 1"_s), PanePatience);
    // The next list with these columns is known.
    begin(driven, "Naam;Bezigheid;E-mail\nAn;kok;an@acme.be\n");
    QVERIFY(driven.driver.goOn());
    QTRY_COMPARE(driven.driver.visible<QComboBox>(u"importColumn2"_s)->currentData().toString(), u"function"_s);
    QVERIFY(driven.driver.shows(u"The columns of this list are known from before."_s));
    QCOMPARE(driven.driver.visible<QComboBox>(u"importKey"_s)->currentText(), u"Name + Function"_s);
}

void TestImport::aCorrectedValueBringsItsRowIn()
{
    Driven driven;
    openUsers(driven);
    begin(driven, "Naam;Functie;E-mail\nAn;chef;an@acme\nBo;kok;bo@acme.be\n");
    QVERIFY(driven.driver.goOn());
    QVERIFY(driven.driver.goOn());
    QTRY_COMPARE_WITH_TIMEOUT(driven.rows(u"Rows to look at"_s), 1, PanePatience);
    QAbstractItemView *table = driven.view(u"Rows to look at"_s);
    QTRY_COMPARE(driven.driver.window().focusWidget(), table);
    QCOMPARE(cell(driven, u"Rows to look at"_s, 0, 1), u"An"_s);
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"an@acme.be"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(driven.driver.shows(u"Check again"_s));
    // What would be saved now is not what stands there.
    QVERIFY(!driven.driver.visible<QPushButton>(u"saveRejected"_s)->isEnabled());
    QVERIFY(driven.driver.goOn());
    QTRY_COMPARE_WITH_TIMEOUT(driven.rows(u"Changes"_s), 2, PanePatience);
    QVERIFY(driven.driver.goOn());
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"2 of 2"_s), PanePatience);
    QVERIFY(driven.driver.shows(u"2 added, 0 changed, 0 unchanged, 0 stayed out"_s));
}

void TestImport::rowsThatStayOutAreSaved()
{
    Driven driven;
    openUsers(driven);
    begin(driven, "Naam;Functie;E-mail\nAn;chef;an@acme\nBo;kok;bo@acme.be\n");
    QVERIFY(driven.driver.goOn());
    QVERIFY(driven.driver.goOn());
    QTRY_COMPARE_WITH_TIMEOUT(driven.rows(u"Rows to look at"_s), 1, PanePatience);
    driven.driver.press(u"saveRejected"_s);
    QVERIFY(driven.choose(driven.driver.file(u"rejected.csv"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(driven.driver.file(u"rejected.csv"_s)), PanePatience);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), PanePatience);
    driven.dismiss();
    QFile saved(driven.driver.file(u"rejected.csv"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    QVERIFY(text.contains("an@acme;"));
    QVERIFY(!text.contains("bo@acme.be"));
}

void TestImport::aSecondListShowsOldAndNewSideBySide()
{
    Driven driven;
    openUsers(driven);
    begin(driven, "Naam;Functie;E-mail\nAn;chef;an@acme.be\nBo;kok;bo@acme.be\nCo;kok;co@acme.be\n");
    QVERIFY(driven.driver.import());
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"3 of 3"_s), PanePatience);
    begin(driven, "Naam;Functie;E-mail\nAn;directeur;an@acme.be\nBo;kok;bo@acme.be\nDi;kok;di@acme.be\n");
    QVERIFY(driven.driver.goOn());
    QVERIFY(driven.driver.goOn());
    QTRY_COMPARE_WITH_TIMEOUT(driven.rows(u"Changes"_s), 3, PanePatience);
    QStringList lines;
    for (int row = 0; row < 3; ++row) {
        QStringList cells;
        for (int column = 0; column < 5; ++column)
            cells << cell(driven, u"Changes"_s, row, column);
        lines << cells.join(u'|');
    }
    lines.sort();
    QCOMPARE(lines.join(u'\n'),
        u"An|Changed|Function|chef|directeur\nCo|Not in the list||kok · co@acme.be|\nDi|Added|||kok · di@acme.be"_s);
    chooseData(driven, u"importMissing"_s, static_cast<int>(people::Missing::MarkLeft));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"Import 3 user(s)"_s), PanePatience);
    QVERIFY(driven.driver.goOn());
    QTRY_VERIFY_WITH_TIMEOUT(
        driven.driver.shows(u"1 added, 1 changed, 1 unchanged, 0 stayed out, 1 left"_s), PanePatience);
    driven.driver.press(u"bannerAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"3 of 3"_s), PanePatience);
}

void TestImport::erasingTheMissingIsConfirmed()
{
    Driven driven;
    openUsers(driven);
    begin(driven, "Naam;Functie;E-mail\nAn;chef;an@acme.be\nBo;kok;bo@acme.be\n");
    QVERIFY(driven.driver.import());
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"2 of 2"_s), PanePatience);
    begin(driven, "Naam;Functie;E-mail\nAn;chef;an@acme.be\n");
    QVERIFY(driven.driver.goOn());
    QVERIFY(driven.driver.goOn());
    QTRY_COMPARE_WITH_TIMEOUT(driven.rows(u"Changes"_s), 1, PanePatience);
    QVERIFY(!driven.driver.visible<QPushButton>(u"importNext"_s)->isEnabled());
    chooseData(driven, u"importMissing"_s, static_cast<int>(people::Missing::Erase));
    QVERIFY(driven.driver.goOn());
    QTRY_VERIFY(QApplication::activeModalWidget());
    driven.dismiss();
    QCOMPARE(driven.rows(u"Changes"_s), 1);
    QVERIFY(driven.driver.goOn());
    QTRY_VERIFY(QApplication::activeModalWidget());
    for (auto *button : QApplication::activeModalWidget()->findChildren<QPushButton *>()) {
        if (button->text() == u"Import and erase 1 user(s)"_s)
            button->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"1 of 1"_s), PanePatience);
}

void TestImport::cancelLeavesNothing()
{
    Driven driven;
    openUsers(driven);
    begin(driven, "Naam;Functie;E-mail\nAn;chef;an@acme.be\n");
    QVERIFY(driven.driver.goOn());
    QVERIFY(driven.driver.goOn());
    QTRY_COMPARE_WITH_TIMEOUT(driven.rows(u"Changes"_s), 1, PanePatience);
    QVERIFY(driven.click(u"Cancel"_s));
    QTRY_VERIFY(driven.driver.shows(u"No users yet; drop a list."_s));
}

void TestImport::aFileThatIsNoListSaysSo()
{
    Driven driven;
    openUsers(driven);
    QFile file(driven.driver.file(u"list.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 nothing");
    file.close();
    driven.drop(u"people"_s, { file.fileName() });
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"list.pdf"_s), PanePatience);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"is not"_s), PanePatience);
    QVERIFY(!driven.driver.visible<QPushButton>(u"importNext"_s)->isEnabled());
}

WAARBORG_TEST(TestImport)

} // namespace waarborg::test

#include "tst_import.moc"
