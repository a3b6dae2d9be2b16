// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/dossier.h"
#include "tests/ui/panedriver.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabWidget>

namespace waarborg::test {

class TestPanes : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void questionnaireIsAddedAndPreviewed();
    void surveyIsImportedWithItsWarnings();
    void brokenFileIsRefusedWithASentence();
    void roundWantsPeopleAndAQuestionnaireFirst();
    void roundIsMadeSentAndClosed();
    void answersAreTakenInCountedAndPrinted();
    void onePersonsAnswersAreRead();
    void smallGroupsSayTooFew();
    void incidentIsRegisteredWeighedAndFixed();
    void clockRunsOut();
    void unsavedIncidentComesBackAfterTheLock();
    void rolesHideWhatTheyMayNot_data();
    void rolesHideWhatTheyMayNot();
};

void TestPanes::init()
{
    // The offscreen platform says this of every window with a minimum size.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    ui::applyAppearance(*qApp, ui::Appearance::Light);
}

void TestPanes::questionnaireIsAddedAndPreviewed()
{
    Driven driven;
    driven.goTo(Questionnaires);
    QTRY_VERIFY(driven.driver.shows(u"No questionnaire yet."_s));
    QVERIFY(driven.click(u"Add ours"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"4 module(s)"_s), PanePatience);
    QTRY_COMPARE(driven.rows(u"Questionnaires"_s), 1);
    QTRY_COMPARE(driven.rows(u"Contents"_s), 4);
    QAbstractItemView *tree = driven.view(u"Contents"_s);
    auto *language = driven.driver.visible<QComboBox>(u"previewLanguage"_s);
    QVERIFY(language && language->count() >= 3);
    language->setCurrentIndex(language->findData(u"nl"_s));
    Q_EMIT language->activated(language->currentIndex());
    const QModelIndex module = tree->model()->index(0, 0);
    tree->setCurrentIndex(tree->model()->index(0, 0, module));
    QTRY_VERIFY(driven.driver.shows(u"Waar werk je het meest?"_s));
}

void TestPanes::surveyIsImportedWithItsWarnings()
{
    const QString survey = corpus(u"euphorie"_s) + u"/tno-1.xml"_s;
    if (!QFile::exists(survey))
        QSKIP("The real surveys are not on this machine.");
    Driven driven;
    driven.goTo(Questionnaires);
    driven.drop(u"questionnaires"_s, { survey });
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"185 risk(s)"_s), PanePatience);
    QTRY_VERIFY_WITH_TIMEOUT(driven.rows(u"Contents"_s) > 0, PanePatience);
    driven.driver.picture(u"questionnaires-survey"_s);
    if (driven.trigger(u"Warnings"_s)) {
        QTRY_VERIFY(driven.rows(u"Warnings"_s) > 0);
        driven.pictureOf(u"questionnaires-warnings"_s);
    }
}

void TestPanes::brokenFileIsRefusedWithASentence()
{
    Driven driven;
    QFile file(driven.driver.file(u"broken.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<survey><title>half");
    file.close();
    driven.goTo(Questionnaires);
    driven.drop(u"questionnaires"_s, { file.fileName() });
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"Nothing was imported."_s), PanePatience);
    QVERIFY(driven.driver.shows(u"No questionnaire yet."_s));
}

void TestPanes::roundWantsPeopleAndAQuestionnaireFirst()
{
    Driven driven;
    driven.goTo(Rounds);
    QTRY_VERIFY(driven.driver.shows(u"No round yet."_s));
    driven.driver.press(u"primaryAction"_s);
    QTRY_VERIFY(driven.driver.shows(u"A round asks a questionnaire: add one first."_s));
    driven.driver.press(u"bannerAction"_s);
    QTRY_VERIFY(driven.driver.visible<QWidget>(u"questionnaires"_s));
}

void TestPanes::roundIsMadeSentAndClosed()
{
    Driven driven;
    PaneSample sample = driven.sample();
    sample.addPeople(12);
    sample.addQuestionnaire();
    driven.goTo(Rounds);
    QTRY_VERIFY(driven.driver.shows(u"No round yet."_s));
    driven.driver.press(u"primaryAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.visible<QLineEdit>(u"round.name"_s), PanePatience);
    QVERIFY2(!driven.driver.visible<QPushButton>(u"createRound"_s)->isEnabled(), "a round without a name can be made");
    driven.driver.type(u"round.name"_s, u"Voorjaar"_s);
    driven.driver.press(u"createRound"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"12 invitation(s) made"_s), PanePatience);
    QTRY_COMPARE(driven.rows(u"Rounds"_s), 1);

    QVERIFY(driven.trigger(u"Send"_s));
    QTRY_VERIFY(driven.driver.visible<QComboBox>(u"mail.way"_s));
    driven.driver.visible<QComboBox>(u"mail.way"_s)->setCurrentIndex(1);
    driven.driver.type(u"mail.from"_s, u"An Claes <an@voorbeeld.be>"_s);
    driven.driver.type(u"mail.folder"_s, driven.driver.file(u"outbox"_s));
    QVERIFY(driven.click(u"Save"_s));
    QTRY_VERIFY(driven.driver.button(u"Send up to 12 message(s)"_s));
    QVERIFY2(!QDir(driven.driver.file(u"outbox"_s)).exists(), "something was written before anybody confirmed");
    QVERIFY(driven.click(u"Send up to 12 message(s)"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"In all: 12 sent."_s), PanePatience);
    QCOMPARE(QDir(driven.driver.file(u"outbox"_s)).entryList({ u"*.eml"_s }, QDir::Files).size(), 12);
    driven.driver.window().findChild<QTabWidget *>()->setCurrentIndex(1);
    QTRY_COMPARE(driven.rows(u"Messages"_s), 12);

    QVERIFY(driven.trigger(u"Close"_s));
    QTRY_VERIFY(driven.driver.button(u"Close with 0 answer(s)"_s));
    QVERIFY(driven.click(u"Close with 0 answer(s)"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"The round is closed."_s), PanePatience);
    QTRY_VERIFY2(!driven.trigger(u"Send"_s), "a closed round can be sent");
}

void TestPanes::answersAreTakenInCountedAndPrinted()
{
    Driven driven;
    PaneSample sample = driven.sample();
    sample.addPeople(8);
    sample.addQuestionnaire();
    const QString folder = sample.writeAnswers(sample.addRound(u"Voorjaar"_s), 6);
    QFile bad(folder + u"/wrong.jwe"_s);
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no envelope") > 0);
    bad.close();
    driven.goTo(Answers);
    QTRY_VERIFY(driven.driver.shows(u"No answers yet."_s));
    driven.drop(u"answers"_s, { folder });
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"Taken in: 6 accepted, 1 set aside."_s), PanePatience);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"6 of 8 (75%)"_s), PanePatience);
    QVERIFY(driven.rows(u"Results"_s) > 10);
    driven.driver.press(u"bannerAction"_s);
    QTRY_COMPARE(driven.rows(u"Set aside"_s), 1);
    QCOMPARE(driven.view(u"Set aside"_s)->model()->index(0, 0).data().toString(), u"wrong.jwe"_s);
    driven.drop(u"answers"_s, { folder });
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"6 double"_s), PanePatience);

    QVERIFY(driven.trigger(u"Report"_s));
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    const QString report = driven.driver.file(u"report.pdf"_s);
    Q_EMIT dialog->fileSelected(report);
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"Report written to"_s), PanePatience);
    QFile written(report);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("%PDF-"));
}

void TestPanes::onePersonsAnswersAreRead()
{
    Driven driven;
    PaneSample sample = driven.sample();
    sample.addPeople(8);
    sample.addQuestionnaire();
    const QString folder = sample.writeAnswers(sample.addRound(u"Voorjaar"_s), 6);
    driven.goTo(Answers);
    driven.drop(u"answers"_s, { folder });
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"6 accepted"_s), PanePatience);
    QTRY_VERIFY_WITH_TIMEOUT(driven.trigger(u"One person"_s), PanePatience);
    auto *person = driven.driver.visible<QComboBox>(u"onePerson"_s);
    QVERIFY(person);
    QCOMPARE(person->count(), 7);
    QCOMPARE(driven.rows(u"Answers"_s), 0);
    person->setCurrentIndex(2);
    Q_EMIT person->activated(2);
    QTRY_VERIFY_WITH_TIMEOUT(driven.rows(u"Answers"_s) > 3, PanePatience);
    driven.pictureOf(u"answers-one-person"_s);
    driven.dismiss();
}

void TestPanes::smallGroupsSayTooFew()
{
    Driven driven;
    PaneSample sample = driven.sample();
    sample.addPeople(8);
    sample.addQuestionnaire();
    const campaigns::RoundId round = sample.addRound(u"Anoniem"_s, campaigns::Anonymity::Anonymous);
    driven.goTo(Answers);
    driven.drop(u"answers"_s, { sample.writeAnswers(round, 3) });
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"3 waiting until more come"_s), PanePatience);
    QVERIFY(driven.driver.shows(u"No answers yet."_s));
    driven.goTo(Rounds);
    QTRY_COMPARE(driven.rows(u"Rounds"_s), 1);
    QVERIFY(driven.trigger(u"Close"_s));
    QTRY_VERIFY(driven.driver.button(u"Close with 0 answer(s)"_s));
    QVERIFY(driven.click(u"Close with 0 answer(s)"_s));
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"3 waiting answer(s) accepted."_s), PanePatience);
    driven.goTo(Answers);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"3 of 8 (38%)"_s), PanePatience);
    QTRY_VERIFY(driven.rows(u"Results"_s) > 0);
    const QAbstractItemModel *model = driven.view(u"Results"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY2(
            !model->index(row, 2).data().toString().contains(u'%'), qPrintable(model->index(row, 2).data().toString()));
    QCOMPARE(model->index(0, 2).data().toString(), u"too few answers"_s);
}

void TestPanes::incidentIsRegisteredWeighedAndFixed()
{
    Driven driven;
    driven.goTo(Incidents);
    QTRY_VERIFY(driven.driver.shows(u"No incident. Register doubt too."_s));
    driven.driver.press(u"primaryAction"_s);
    QTRY_VERIFY(driven.driver.visible<QLineEdit>(u"newIncident.what"_s));
    driven.driver.type(u"newIncident.what"_s, u"Verloren laptop"_s);
    QTest::keyClick(driven.driver.visible<QLineEdit>(u"newIncident.what"_s), Qt::Key_Return);
    QTRY_COMPARE(driven.rows(u"Incidents"_s), 1);
    QVERIFY(driven.driver.shows(u"72 h 0 min left, until Thu 26-11 10:00"_s));
    auto *save = driven.driver.visible<QPushButton>(u"saveIncident"_s);
    QVERIFY(!save->isEnabled());
    const auto choose = [&](const QString &name, int index) {
        for (auto *box : driven.driver.window().findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                box->setCurrentIndex(index);
        }
    };
    choose(u"Kind of data"_s, 4);
    choose(u"How easily people are identified"_s, 3);
    choose(u"Confidentiality lost"_s, 2);
    QVERIFY2(driven.driver.shows(u"Severity %1: High"_s.arg(QLocale().toString(3.5, 'f', 2))), "4 x 0.75 + 0.5 is 3.5");
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(driven.view(u"Incidents"_s)->model()->index(0, 3).data().toString(), u"High"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(driven.trigger(u"Fix version"_s));
    QTRY_VERIFY(driven.driver.button(u"Fix version"_s));
    QVERIFY(driven.click(u"Fix version"_s));
    QTRY_VERIFY2(driven.driver.shows(u"Description"_s), "what must be filled in first is not named");
}

void TestPanes::clockRunsOut()
{
    Driven driven;
    PaneSample sample = driven.sample();
    sample.registerIncidents();
    driven.goTo(Incidents);
    QTRY_COMPARE(driven.rows(u"Incidents"_s), 3);
    const QAbstractItemModel *model = driven.view(u"Incidents"_s)->model();
    QStringList clocks;
    for (int row = 0; row < 3; ++row)
        clocks << model->index(row, 4).data().toString();
    QCOMPARE(clocks, (QStringList { u"41 h 0 min left"_s, u"11 h 0 min left"_s, u"Reported in time"_s }));
    driven.driver.clock().advance(std::chrono::hours(12));
    driven.view(u"Incidents"_s)->setFocus();
    QTest::keyClick(driven.view(u"Incidents"_s), Qt::Key_F5);
    QTRY_COMPARE(model->index(1, 4).data().toString(), u"1 h 0 min too late"_s);
}

void TestPanes::unsavedIncidentComesBackAfterTheLock()
{
    Driven driven;
    PaneSample sample = driven.sample();
    sample.registerIncidents();
    driven.goTo(Incidents);
    QTRY_COMPARE(driven.rows(u"Incidents"_s), 3);
    driven.view(u"Incidents"_s)->setCurrentIndex(driven.view(u"Incidents"_s)->model()->index(0, 0));
    QTRY_VERIFY(driven.driver.visible<QLineEdit>(u"incident.what"_s));
    driven.driver.type(u"incident.what"_s, u"Gestolen laptop"_s);
    QTest::keyClick(&driven.driver.window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(driven.driver.visible<QWidget>(u"loginName"_s));
    for (const QString &text : WindowDriver::everyText())
        QVERIFY2(!text.contains(u"laptop"_s), qPrintable(text));
    driven.driver.type(u"loginPassword"_s, WindowDriver::password());
    driven.driver.press(u"login"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.visible<QLineEdit>(u"incident.what"_s), PanePatience);
    QCOMPARE(driven.driver.visible<QLineEdit>(u"incident.what"_s)->text(), u"Gestolen laptop"_s);
    QVERIFY(driven.driver.visible<QPushButton>(u"saveIncident"_s)->isEnabled());
}

void TestPanes::rolesHideWhatTheyMayNot_data()
{
    QTest::addColumn<int>("roles");
    QTest::addColumn<QString>("pane");
    QTest::addColumn<bool>("primary");
    using access::Role;
    QTest::newRow("an advisor registers incidents") << int(Role::Advisor) << u"incidents"_s << true;
    QTest::newRow("an auditor only reads them") << int(Role::Auditor) << u"incidents"_s << false;
    QTest::newRow("an advisor makes rounds") << int(Role::Advisor) << u"rounds"_s << true;
    QTest::newRow("HR makes none") << int(Role::Hr) << u"rounds"_s << false;
    QTest::newRow("an administrator imports no questionnaire")
        << int(Role::Administrator) << u"questionnaires"_s << false;
    QTest::newRow("an auditor verifies the log") << int(Role::Auditor) << u"audit"_s << true;
    QTest::newRow("an advisor does not") << int(Role::Advisor) << u"audit"_s << false;
    QTest::newRow("an advisor takes answers in") << int(Role::Advisor) << u"answers"_s << true;
    QTest::newRow("an administrator takes none in") << int(Role::Administrator) << u"answers"_s << false;
}

void TestPanes::rolesHideWhatTheyMayNot()
{
    QFETCH(int, roles);
    QFETCH(QString, pane);
    Dossier dossier(app::allMigrations().mid(access::accessMigrations().size()));
    access::Session session = dossier.sessionAs(access::Roles(roles));
    QSettings settings(dossier.folder() + u"/settings.ini"_s, QSettings::IniFormat);
    const ui::PaneContext context { session, settings };
    for (const ui::PaneEntry &entry : app::panes()) {
        if (entry.info.key != pane)
            continue;
        const std::unique_ptr<ui::Pane> made(entry.make(entry.info, context, nullptr));
        made->show();
        QTEST(made->findChild<QPushButton *>(u"primaryAction"_s)->isVisible(), "primary");
        const bool mayOpen = access::allows(access::Roles(roles), entry.needs);
        QVERIFY(mayOpen || !made->findChild<QPushButton *>(u"primaryAction"_s)->isVisible());
        return;
    }
    QFAIL("There is no such pane.");
}

WAARBORG_TEST(TestPanes)

} // namespace waarborg::test

#include "tst_panes.moc"
