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

namespace {

// The program's language for the length of a test.
class Language
{
public:
    explicit Language(const QString &name)
        : m_before(QLocale())
    {
        initTranslations();
        QLocale::setDefault(QLocale(name));
        for (const auto &[translator, file, folder] :
            { std::tuple { &m_qt, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath) },
                std::tuple { &m_own, u"waarborg"_s, u":/i18n"_s } }) {
            if (translator->load(QLocale(), file, u"_"_s, folder))
                QCoreApplication::installTranslator(translator);
        }
    }
    ~Language() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(Language)

private:
    QLocale m_before;
    QTranslator m_qt; // destroying a translator takes it out
    QTranslator m_own;
};

} // namespace

class TestWindow : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startPageIsEmptyAndSaysSo();
    void createRefusesWhatIsMissing_data();
    void createRefusesWhatIsMissing();
    void cancelAfterCreatingLeavesNothing();
    void lockBlanksEverythingAndUnlockBringsItBack();
    void idleLocksAfterAWarning();
    void unsavedFieldsComeBackAfterTheLock();
    void listIsImportedSearchedEditedAndUndone();
    void everyPaneIsSeen_data();
    void everyPaneIsSeen();

private:
    static void makeList(const QString &path, int people);
    static void seePanes(WindowDriver &driver);
};

void TestWindow::init()
{
    // The offscreen platform says this of every window with a minimum size.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    ui::applyAppearance(*qApp, ui::Appearance::Light);
}

void TestWindow::makeList(const QString &path, int people)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Naam;Functie;E-mail;Afdeling;Taal;Gemeente\n");
    const QStringList functions { u"verpleegkundige"_s, u"poetshulp"_s, u"directeur"_s };
    const QStringList departments { u"Zorg"_s, u"Logistiek"_s, u"Administratie"_s };
    for (int i = 1; i <= people; ++i) {
        file.write(u"Persoon %1 van der Linden;%2;persoon%1@voorbeeld.be;%3;%4;Gent\n"_s.arg(i, 3, 10, QChar(u'0'))
                .arg(functions[i % 3], departments[i % 3], i % 4 ? u"nl"_s : u"fr"_s)
                .toUtf8());
    }
    file.write("Zonder Adres;kok;geen adres;Keuken;nl;Gent\n");
}

void TestWindow::startPageIsEmptyAndSaysSo()
{
    WindowDriver driver;
    QVERIFY(driver.shows(u"One dossier holds one customer."_s));
    QCOMPARE(driver.window().windowTitle(), u"Waarborg"_s);
    QVERIFY(driver.visible<QPushButton>(u"createDossier"_s));
}

void TestWindow::createRefusesWhatIsMissing_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("sentence");
    const QString good = WindowDriver::password();
    QTest::newRow("no customer") << u""_s << u"An"_s << good << good << u"Customer must be filled in."_s;
    QTest::newRow("no name") << u"Acme"_s << u""_s << good << good << u"Your name must be filled in."_s;
    QTest::newRow("a short password") << u"Acme"_s << u"An"_s << u"short"_s << u"short"_s
                                      << u"The password is too short: use at least 12 characters."_s;
    QTest::newRow("two different passwords")
        << u"Acme"_s << u"An"_s << good << good + u'x' << u"The two passwords are not the same."_s;
    QTest::newRow("an unsigned statement")
        << u"Acme"_s << u"An"_s << good << good << u"Sign the confidentiality statement first."_s;
}

void TestWindow::createRefusesWhatIsMissing()
{
    QFETCH(QString, customer);
    QFETCH(QString, name);
    QFETCH(QString, password);
    QFETCH(QString, again);
    QFETCH(QString, sentence);
    WindowDriver driver;
    driver.press(u"createDossier"_s);
    driver.type(u"customer"_s, customer);
    driver.type(u"file"_s, driver.file(u"acme.waarborg"_s));
    driver.press(u"next"_s);
    if (!customer.isEmpty()) {
        driver.type(u"accountName"_s, name);
        driver.type(u"password"_s, password);
        driver.type(u"passwordAgain"_s, again);
        driver.press(u"next"_s);
    }
    QTRY_VERIFY2(driver.shows(sentence), qPrintable(sentence));
    QVERIFY(!QFile::exists(driver.file(u"acme.waarborg"_s)));
}

void TestWindow::cancelAfterCreatingLeavesNothing()
{
    WindowDriver driver;
    QVERIFY(driver.create(u"Eerste"_s, u"first.waarborg"_s));
    QTest::keyClick(&driver.window(), Qt::Key_W, Qt::ControlModifier);
    const auto files = [&] {
        return QDir(QFileInfo(driver.file(u"x"_s)).path()).entryList({ u"*waarborg*"_s }, QDir::Files | QDir::Hidden);
    };
    const QStringList before = files();
    driver.press(u"createDossier"_s);
    driver.type(u"customer"_s, u"Tweede"_s);
    driver.type(u"file"_s, driver.file(u"second.waarborg"_s));
    driver.press(u"next"_s);
    driver.type(u"accountName"_s, u"An"_s);
    driver.type(u"password"_s, WindowDriver::password());
    driver.type(u"passwordAgain"_s, WindowDriver::password());
    QTest::mouseClick(driver.visible<QAbstractButton>(u"sign"_s), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    driver.press(u"next"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver.visible<QLineEdit>(u"typedGroup0"_s), 20000);
    QVERIFY(QFile::exists(driver.file(u"second.waarborg"_s)));
    driver.press(u"cancel"_s);
    QTRY_VERIFY(driver.visible<QPushButton>(u"createDossier"_s));
    QCOMPARE(files(), before);
}

void TestWindow::lockBlanksEverythingAndUnlockBringsItBack()
{
    WindowDriver driver;
    QVERIFY(driver.create(u"Geheime Klant"_s, u"acme.waarborg"_s));
    QVERIFY2(
        driver.shows(u"Geheime Klant"_s), "the open dossier does not name its customer: the test below proves nothing");
    openUsers(driver);
    QTest::keyClick(&driver.window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(driver.visible<QWidget>(u"loginName"_s));
    for (const QString &text : WindowDriver::everyText())
        QVERIFY2(!text.contains(u"Geheime Klant"_s), qPrintable(text));
    QCOMPARE(driver.window().windowTitle(), u"Waarborg"_s);
    QVERIFY(!driver.window().findChild<QWidget *>(u"people"_s));
    driver.type(u"loginPassword"_s, WindowDriver::password());
    driver.press(u"login"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver.visible<QWidget>(u"people"_s), 20000);
}

void TestWindow::idleLocksAfterAWarning()
{
    WindowDriver driver;
    QVERIFY(driver.create(u"Acme"_s, u"acme.waarborg"_s));
    driver.clock().advance(std::chrono::seconds(275));
    QTRY_VERIFY(driver.shows(u"the dossier locks in 25 second(s)."_s));
    driver.clock().advance(std::chrono::seconds(26));
    QTRY_VERIFY(driver.visible<QWidget>(u"loginName"_s));
}

void TestWindow::unsavedFieldsComeBackAfterTheLock()
{
    WindowDriver driver;
    QVERIFY(driver.create(u"Acme"_s, u"acme.waarborg"_s));
    openUsers(driver);
    QTest::keyClick(driver.visible<QWidget>(u"people"_s), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(driver.visible<QLineEdit>(u"person.name"_s));
    driver.type(u"person.name"_s, u"Jan Half"_s);
    QTest::keyClick(&driver.window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(driver.visible<QWidget>(u"loginName"_s));
    for (const QString &text : WindowDriver::everyText())
        QVERIFY2(!text.contains(u"Jan Half"_s), qPrintable(text));
    driver.type(u"loginPassword"_s, WindowDriver::password());
    driver.press(u"login"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver.visible<QLineEdit>(u"person.name"_s), 20000);
    QCOMPARE(driver.visible<QLineEdit>(u"person.name"_s)->text(), u"Jan Half"_s);
}

void TestWindow::listIsImportedSearchedEditedAndUndone()
{
    WindowDriver driver;
    QVERIFY(driver.create(u"Acme"_s, u"acme.waarborg"_s));
    openUsers(driver);
    QTRY_VERIFY(driver.shows(u"No users yet; drop a list."_s));
    makeList(driver.file(u"list.csv"_s), 40);
    auto *pane = driver.visible<QWidget>(u"people"_s);
    driver.drop(pane, driver.file(u"list.csv"_s));
    QVERIFY(driver.import());
    QTRY_VERIFY_WITH_TIMEOUT(driver.shows(u"40 of 40"_s), 20000);
    driver.type(u"search"_s, u"persoon 007"_s);
    QTRY_VERIFY(driver.shows(u"1 of 40"_s));
    driver.type(u"search"_s, u"nobody at all"_s);
    QTRY_VERIFY(driver.shows(u"No match."_s));
    QTest::mouseClick(driver.button(u"Clear"_s), Qt::LeftButton);
    QTRY_VERIFY(driver.shows(u"40 of 40"_s));
    auto *table = driver.visible<QAbstractItemView>(QString());
    for (auto *each : pane->findChildren<QAbstractItemView *>()) {
        if (each->accessibleName() == u"Users"_s)
            table = each;
    }
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_VERIFY(driver.visible<QLineEdit>(u"person.name"_s));
    driver.type(u"person.name"_s, u"Aaltje Nieuw"_s);
    driver.press(u"savePerson"_s);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"Aaltje Nieuw"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(driver.shows(u"39 of 39"_s));
    driver.press(u"bannerAction"_s);
    QTRY_VERIFY(driver.shows(u"40 of 40"_s));
}

void TestWindow::everyPaneIsSeen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QSize>("size");
    const QSize large(1280, 800);
    const QSize small(896, 512);
    const int light = static_cast<int>(ui::Appearance::Light);
    const int dark = static_cast<int>(ui::Appearance::Dark);
    QTest::newRow("Dutch, light, large") << u"nl_BE"_s << light << large;
    QTest::newRow("Dutch, dark, small") << u"nl_BE"_s << dark << small;
    if (qEnvironmentVariableIsEmpty("WAARBORG_TEST_OUTPUT"))
        return; // the others for people who look at the pictures
    QTest::newRow("Dutch, light, small") << u"nl_BE"_s << light << small;
    QTest::newRow("Dutch, dark, large") << u"nl_BE"_s << dark << large;
    QTest::newRow("German, light, small") << u"de_BE"_s << light << small;
    QTest::newRow("French, light, small") << u"fr_BE"_s << light << small;
    QTest::newRow("English, light, large") << u"en_BE"_s << light << large;
}

void TestWindow::everyPaneIsSeen()
{
    QFETCH(QString, language);
    QFETCH(int, appearance);
    QFETCH(QSize, size);
    const Language spoken(language);
    ui::applyAppearance(*qApp, static_cast<ui::Appearance>(appearance));
    WindowDriver driver;
    driver.window().resize(size);
    driver.picture(u"start-empty"_s);
    QVERIFY(driver.create(u"Woonzorgcentrum De Linde vzw"_s, u"linde.waarborg"_s));
    driver.picture(u"overview-first"_s);
    openUsers(driver);
    QTRY_VERIFY(driver.shows(QCoreApplication::translate("waarborg::ui::PeopleList", "No users yet; drop a list.")));
    driver.picture(u"users-empty"_s);
    makeList(driver.file(u"list.csv"_s), 412);
    driver.drop(driver.visible<QWidget>(u"people"_s), driver.file(u"list.csv"_s));
    QVERIFY(driver.import(u"users-import"_s));
    auto *table = driver.window().findChild<QAbstractItemView *>(u"peopleTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 412, 20000);
    driver.picture(u"users-list"_s);
    table->setCurrentIndex(table->model()->index(3, 0));
    QTRY_VERIFY(driver.visible<QLineEdit>(u"person.name"_s));
    driver.picture(u"users-card"_s);
    seePanes(driver);
    QTest::keyClick(&driver.window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(driver.visible<QWidget>(u"loginName"_s));
    driver.picture(u"locked"_s);
    driver.type(u"loginPassword"_s, WindowDriver::password());
    driver.press(u"login"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver.visible<QListWidget>(), 20000);
    QTest::keyClick(&driver.window(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(driver.visible<QWidget>(u"createDossier"_s));
    driver.picture(u"start-recent"_s);
}

void TestWindow::seePanes(WindowDriver &driver)
{
    auto *navigation = driver.visible<QListWidget>();
    QVERIFY(navigation);
    for (int row = 0; row < navigation->count(); ++row) {
        QTest::keyClick(&driver.window(), static_cast<Qt::Key>(Qt::Key_1 + row), Qt::ControlModifier);
        QCOMPARE(navigation->currentRow(), row);
        QTest::qWait(300); // what is read in the background
        driver.picture(u"pane-%1"_s.arg(row));
    }
}

WAARBORG_TEST(TestWindow)

} // namespace waarborg::test

#include "tst_window.moc"
