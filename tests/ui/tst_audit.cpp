// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/audit.h"
#include "models/access/auditmodel.h"
#include "models/access/dossier.h"
#include "tests/ui/panedriver.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QRegularExpression>

namespace waarborg::test {

class TestAudit : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLogIsReadFilteredAndLookedInto();
    void furtherRowsComeWhenTheyAreWanted();
    void theChainIsVerifiedAndTheBadRowNamed();
    void theLogIsExportedAndAnchored();
    void anOlderCopyIsSaidAtLogin();

private:
    static void choose(Driven &driven, const QString &box, const QString &text);
    static void saveAs(const QString &path);
    static storage::Database other(Driven &driven);
};

void TestAudit::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    ui::applyAppearance(*qApp, ui::Appearance::Light);
}

void TestAudit::choose(Driven &driven, const QString &box, const QString &text)
{
    auto *choice = driven.driver.visible<QComboBox>(box);
    QVERIFY2(choice && choice->findText(text) >= 0, qPrintable(text));
    choice->setCurrentIndex(choice->findText(text));
    Q_EMIT choice->activated(choice->currentIndex());
}

void TestAudit::saveAs(const QString &path)
{
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    dialog->selectFile(path);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
}

// The dossier's database with the key that the administrator exported.
storage::Database TestAudit::other(Driven &driven)
{
    const access::Environment environment { driven.driver.clock(), app::allMigrations(), { 19ULL << 20, 1 } };
    const QString path = driven.driver.file(u"linde.waarborg"_s);
    auto session = PaneSample::must(
        access::login(environment, path, u"An Claes"_s, SecretBytes::fromPassword(WindowDriver::password())));
    return PaneSample::must(storage::Database::open(
        path, deriveSubKey(session.keys().dossier, access::SubKey::Database), storage::OpenMode::ReadWrite));
}

void TestAudit::theLogIsReadFilteredAndLookedInto()
{
    Driven driven;
    PaneSample sample = driven.sample();
    sample.addPeople(3);
    sample.registerIncidents();
    driven.goTo(Log);
    QTRY_VERIFY_WITH_TIMEOUT(driven.rows(u"Log"_s) > 6, PanePatience);
    const int all = driven.rows(u"Log"_s);
    driven.driver.picture(u"audit-list"_s);
    choose(driven, u"audit.action"_s, u"Users changed"_s);
    QTRY_COMPARE_WITH_TIMEOUT(driven.rows(u"Log"_s), 3, PanePatience);
    choose(driven, u"audit.result"_s, u"refused"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"No match"_s), PanePatience);
    QVERIFY(driven.click(u"Clear"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driven.rows(u"Log"_s), all, PanePatience);
    driven.driver.visible<QLineEdit>(u"search"_s)->setText(u"incident 3"_s);
    QTRY_COMPARE_WITH_TIMEOUT(driven.rows(u"Log"_s), 1, PanePatience);
    driven.view(u"Log"_s)->setCurrentIndex(driven.view(u"Log"_s)->model()->index(0, 0));
    QTRY_VERIFY(driven.driver.shows(u"Incident changed (incident set)"_s));
    driven.driver.picture(u"audit-card"_s);
}

void TestAudit::furtherRowsComeWhenTheyAreWanted()
{
    Driven driven;
    {
        auto database = other(driven);
        auto transaction = PaneSample::must(storage::Transaction::begin(database));
        for (int i = 0; i < 500; ++i) {
            const access::AuditRecord record { .time = driven.driver.clock().nowUtc(),
                .account = u"An Claes"_s,
                .action = u"people set"_s,
                .object = u"person %1"_s.arg(i) };
            VERIFY_OK(access::appendAudit(database, record));
        }
        VERIFY_OK(transaction.commit());
    }
    driven.goTo(Log);
    QTRY_COMPARE_WITH_TIMEOUT(driven.rows(u"Log"_s), access::AuditModel::PageSize, PanePatience);
    for (int more = 0; more < 4; ++more) {
        driven.view(u"Log"_s)->scrollToBottom();
        QTest::qWait(200);
    }
    QTRY_VERIFY_WITH_TIMEOUT(driven.rows(u"Log"_s) > 500, PanePatience);
}

void TestAudit::theChainIsVerifiedAndTheBadRowNamed()
{
    Driven driven;
    driven.sample().addPeople(3);
    driven.goTo(Log);
    QTRY_VERIFY_WITH_TIMEOUT(driven.rows(u"Log"_s) > 3, PanePatience);
    driven.driver.press(u"primaryAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"The chain holds from row 1"_s), PanePatience);
    QVERIFY(driven.driver.shows(u"Not proven without an anchor"_s));
    driven.driver.picture(u"audit-verified"_s);
    {
        auto database = other(driven);
        VERIFY_OK(database.execute(u"DROP TRIGGER audit_no_update"_s));
        VERIFY_OK(database.execute(u"UPDATE audit SET object = 'x' WHERE sequence = 4"_s));
    }
    driven.driver.press(u"primaryAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"The log is broken at row 4"_s), PanePatience);
    QVERIFY(driven.driver.shows(u"trigger audit_no_update is missing"_s));
    driven.driver.picture(u"audit-broken"_s);
    driven.driver.press(u"bannerAction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(driven.rows(u"Log"_s), 4, PanePatience);
}

void TestAudit::theLogIsExportedAndAnchored()
{
    Driven driven;
    driven.goTo(Log);
    QTRY_VERIFY_WITH_TIMEOUT(driven.rows(u"Log"_s) > 0, PanePatience);
    QVERIFY(driven.trigger(u"Export"_s));
    saveAs(driven.driver.file(u"log.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(driven.driver.file(u"log.csv"_s)), PanePatience);
    QTRY_VERIFY(driven.driver.shows(u"written to"_s));
    QVERIFY(driven.trigger(u"Save an anchor"_s));
    const QString anchor = driven.driver.file(u"anchor.json"_s);
    saveAs(anchor);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(anchor), PanePatience);
    QVERIFY(driven.trigger(u"Compare an anchor"_s));
    saveAs(anchor);
    QTRY_VERIFY_WITH_TIMEOUT(driven.driver.shows(u"the log holds this row"_s), PanePatience);
}

void TestAudit::anOlderCopyIsSaidAtLogin()
{
    QTemporaryDir machine;
    WindowDriver driver({}, machine.path());
    QVERIFY(driver.create(u"De Linde"_s, u"linde.waarborg"_s));
    driver.window().lock();
    const QString path = driver.file(u"linde.waarborg"_s);
    QVERIFY(QFile::copy(path, path + u".old"_s));
    QVERIFY(driver.logIn(WindowDriver::password()));
    QVERIFY2(!driver.shows(u"behind what this machine saw"_s), "nothing was put back yet");
    driver.window().lock();
    QVERIFY(QFile::remove(path) && QFile::rename(path + u".old"_s, path));
    // A row of another time: at the same instant the same rows come out.
    driver.clock().advance(std::chrono::minutes(1));
    QVERIFY(driver.logIn(WindowDriver::password()));
    QTRY_VERIFY_WITH_TIMEOUT(driver.shows(u"behind what this machine saw"_s), PanePatience);
}

WAARBORG_TEST(TestAudit)

} // namespace waarborg::test

#include "tst_audit.moc"
