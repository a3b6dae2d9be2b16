// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/composition.h"
#include "app/desktop/panes.h"
#include "models/access/dossier.h"
#include "models/people/people.h"
#include "tests/common/dossier.h"
#include "tests/ui/panedriver.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

namespace waarborg::test {

// What stands below one person's fields: what happened to him, and everything about him in one file.
class TestPersonCard : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void historyIsTheChosenPersons();
    void historyFollowsASave();
    void aNewUserHasNone();
    void everythingIsExported();
    void rolesSeeWhatTheyMay_data();
    void rolesSeeWhatTheyMay();

private:
    static QTableView *openUsers(Driven &driven, int people);
    static QString historyText(Driven &driven);
};

void TestPersonCard::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    ui::applyAppearance(*qApp, ui::Appearance::Light);
}

QTableView *TestPersonCard::openUsers(Driven &driven, int people)
{
    driven.goTo(Qt::Key_2);
    if (!QTest::qWaitFor([&] { return driven.rows(u"Users"_s) == people; }, PanePatience))
        qFatal("The users are not shown.");
    return qobject_cast<QTableView *>(driven.view(u"Users"_s));
}

QString TestPersonCard::historyText(Driven &driven)
{
    QString text;
    if (const QAbstractItemView *list = driven.view(u"History"_s)) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            text += list->model()->index(row, 0).data().toString() + u'\n';
    }
    return text;
}

void TestPersonCard::historyIsTheChosenPersons()
{
    Driven driven;
    PaneSample sample = driven.sample();
    sample.addPeople(3);
    sample.addQuestionnaire();
    const campaigns::RoundId round = sample.addRound(u"Voorjaar"_s);
    sample.setUpOutbox();
    sample.sendIntoFolder(round);
    QTableView *table = openUsers(driven, 3);
    table->selectRow(1);
    QTRY_VERIFY_WITH_TIMEOUT(historyText(driven).contains(u"Mail for “Voorjaar”"), PanePatience);
    QTest::qWait(200);
    const QString text = historyText(driven);
    QVERIFY2(text.contains(u"persoon2@voorbeeld.be") && !text.contains(u"persoon1@"), qPrintable(text));
    QVERIFY2(
        text.contains(u"Invited to “Voorjaar”\nOpen · closes on ") && text.contains(u"not answered"), qPrintable(text));
    driven.driver.picture(u"person-history"_s);
}

void TestPersonCard::historyFollowsASave()
{
    Driven driven;
    driven.sample().addPeople(1);
    openUsers(driven, 1)->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(historyText(driven).contains(u"Added to the list"), PanePatience);
    driven.driver.type(u"person.city"_s, u"Gent"_s);
    driven.driver.press(u"savePerson"_s);
    QTRY_VERIFY_WITH_TIMEOUT(historyText(driven).contains(u"City: – → Gent"), PanePatience);
}

void TestPersonCard::aNewUserHasNone()
{
    Driven driven;
    driven.sample().addPeople(1);
    openUsers(driven, 1)->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(driven.view(u"History"_s), PanePatience);
    driven.driver.press(u"primaryAction"_s);
    QTRY_VERIFY(driven.driver.shows(u"New user"_s));
    QVERIFY(!driven.view(u"History"_s));
    QVERIFY(!driven.driver.visible<QPushButton>(u"exportPerson"_s));
}

void TestPersonCard::everythingIsExported()
{
    Driven driven;
    driven.sample().addPeople(2);
    openUsers(driven, 2)->selectRow(1);
    QTRY_VERIFY_WITH_TIMEOUT(driven.view(u"History"_s), PanePatience);
    const QString path = driven.driver.file(u"two.pdf"_s);
    driven.driver.press(u"exportPerson"_s);
    QVERIFY(driven.choose(path));
    QTRY_VERIFY_WITH_TIMEOUT(
        driven.driver.shows(u"Everything about one person exported: invitations 0"_s), PanePatience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-"));
}

void TestPersonCard::rolesSeeWhatTheyMay_data()
{
    QTest::addColumn<int>("roles");
    QTest::addColumn<bool>("mayExport");
    QTest::newRow("an advisor exports everything about somebody") << int(access::Role::Advisor) << true;
    QTest::newRow("HR does not: it may not see the rounds") << int(access::Role::Hr) << false;
}

void TestPersonCard::rolesSeeWhatTheyMay()
{
    QFETCH(int, roles);
    QFETCH(bool, mayExport);
    Dossier dossier(app::allMigrations().mid(access::accessMigrations().size()));
    QVERIFY(people::addPerson(dossier.session(),
        { { people::Field::Name, u"An"_s }, { people::Field::Function, u"kok"_s },
            { people::Field::Email, u"an@x.example"_s } }));
    access::Session session = dossier.sessionAs(access::Roles(roles));
    QSettings settings(dossier.folder() + u"/settings.ini"_s, QSettings::IniFormat);
    const auto entries = app::panes();
    const auto users
        = std::ranges::find_if(entries, [](const ui::PaneEntry &entry) { return entry.info.key == "people"_L1; });
    QVERIFY(users != entries.end());
    const std::unique_ptr<ui::Pane> pane(users->make(users->info, { session, settings }, nullptr));
    pane->resize(1200, 900);
    pane->show();
    pane->refresh();
    const auto tables = pane->findChildren<QTableView *>();
    const auto found
        = std::ranges::find_if(tables, [](const QTableView *each) { return each->accessibleName() == "Users"_L1; });
    QVERIFY(found != tables.end());
    QTableView *table = *found;
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, PanePatience);
    table->selectRow(0);
    QTRY_VERIFY(pane->findChild<QLineEdit *>(u"person.name"_s)->isVisible());
    QCOMPARE(pane->findChild<QPushButton *>(u"exportPerson"_s)->isVisible(), mayExport);
    const auto lists = pane->findChildren<QListWidget *>();
    const auto history
        = std::ranges::find_if(lists, [](const QListWidget *list) { return list->accessibleName() == "History"_L1; });
    QVERIFY(history != lists.end());
    QTRY_COMPARE_WITH_TIMEOUT((*history)->count(), 1, PanePatience);
    QVERIFY((*history)->item(0)->text().contains(u"Added to the list"));
}

WAARBORG_TEST(TestPersonCard)

} // namespace waarborg::test

#include "tst_personcard.moc"
