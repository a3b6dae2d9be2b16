// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultrunner.h"
#include "tests/faults/pages.h"

#include "models/access/accounts.h"
#include "models/people/people.h"

#include <QDir>
#include <QTest>

#include <random>
#include <sys/stat.h>
#include <unistd.h>

using namespace waarborg;
using namespace waarborg::test;
using namespace Qt::StringLiterals;

namespace {

bool isFull() { return qEnvironmentVariableIntValue("WAARBORG_FULL") != 0; }

// What the finished program would say: the login's error, or that of the check of all pages.
Result<void> openAndCheck(Stage &stage)
{
    WAARBORG_LET(session, stage.login());
    return access::checkDossier(session);
}

const QList<ErrorCode> &damageCodes()
{
    static const QList<ErrorCode> codes { ErrorCode::Damaged, ErrorCode::WrongKey, ErrorCode::UnknownFormat };
    return codes;
}

} // namespace

// Files that came to harm outside the program.
class DamageTest : public TestCase
{
    Q_OBJECT

private:
    const Stage m_filled = filledStage();

private Q_SLOTS:
    // SQLCipher's page MACs do not notice: the page is a good one of this file, only not the newest.
    void anOldPageThatGivesARoleBackIsFound()
    {
        using access::Role;
        Stage stage = m_filled.copy();
        must(access::setRoles(*std::make_unique<access::Session>(stage.open()), u"bo"_s,
            access::Roles(Role::Administrator) | Role::Advisor));
        const QByteArray old = readFile(stage.path());
        must(access::setRoles(*std::make_unique<access::Session>(stage.open()), u"bo"_s, Role::Auditor));
        const QByteArray now = readFile(stage.path());
        int found = 0;
        int rolledBack = 0;
        for (qsizetype at = PageSize; at + PageSize <= std::min(old.size(), now.size()); at += PageSize) {
            if (old.mid(at, PageSize) == now.mid(at, PageSize))
                continue;
            ++rolledBack;
            writeFile(stage.path(), now.first(at) + old.mid(at, PageSize) + now.mid(at + PageSize));
            const auto session = stage.login();
            found += !session && session.error().code == ErrorCode::Damaged;
            if (session) {
                const auto accounts = must(access::listAccounts(*std::make_unique<access::Session>(stage.open())));
                for (const access::AccountRow &row : accounts)
                    QVERIFY2(row.account.name != "bo"_L1 || row.account.roles == Role::Auditor, "the old role works");
            }
        }
        QVERIFY(rolledBack >= 3); // accounts, settings, the log
        QVERIFY(found >= 2); // the pages of accounts and of settings
        writeFile(stage.path(), now);
        VERIFY_OK(stage.login());
    }

    void aFlippedBitIsFoundOnEveryPage()
    {
        Stage stage = m_filled.copy();
        VERIFY_OK(openAndCheck(stage));
        const QByteArray good = readFile(stage.path());
        const qsizetype pages = good.size() / PageSize;
        const qsizetype step = isFull() ? 1 : std::max<qsizetype>(1, pages / 12);
        std::minstd_rand random(1);
        int tried = 0;
        for (qsizetype page = 0; page < pages; page += step) {
            QByteArray bad = good;
            const qsizetype at = page * PageSize + qsizetype(random() % PageSize);
            bad[at] = char(bad[at] ^ (1 << (random() % 8)));
            writeFile(stage.path(), bad);
            const auto opened = openAndCheck(stage);
            QVERIFY2(!opened, QByteArray::number(page).constData());
            QVERIFY2(damageCodes().contains(opened.error().code), errorText(opened.error()).toUtf8().constData());
            ++tried;
        }
        QVERIFY(tried >= 12);
        writeFile(stage.path(), good);
        VERIFY_OK(openAndCheck(stage)); // nothing was lost by looking
    }

    void aCutOffFileIsFound_data()
    {
        QTest::addColumn<qint64>("size"); // negative: from the end
        QTest::newRow("empty") << qint64(0);
        QTest::newRow("a few bytes") << qint64(100);
        QTest::newRow("one page") << qint64(PageSize);
        QTest::newRow("within a page") << qint64(5 * PageSize + 1234);
        QTest::newRow("one byte less") << qint64(-1);
        QTest::newRow("one page less") << qint64(-PageSize);
    }

    void aCutOffFileIsFound()
    {
        QFETCH(qint64, size);
        Stage stage = m_filled.copy();
        const QByteArray good = readFile(stage.path());
        const QByteArray cut = good.first(size < 0 ? good.size() + size : size);
        writeFile(stage.path(), cut);
        const auto opened = openAndCheck(stage);
        QVERIFY(!opened);
        QVERIFY2(damageCodes().contains(opened.error().code), errorText(opened.error()).toUtf8().constData());
        writeFile(stage.path(), good);
        VERIFY_OK(openAndCheck(stage));
    }

    void aNewerSchemaIsLeftAlone()
    {
        Stage stage = m_filled.copy();
        must(stage.database().execute(u"UPDATE schema_version SET version = version + 1 WHERE slice = 'people'"_s));
        const QByteArray before = readFile(stage.path());
        const auto opened = stage.login();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::SchemaTooNew);
        QCOMPARE(readFile(stage.path()), before);
    }

    void theClockMayBeWrong_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::newRow("1970") << QDateTime(QDate(1970, 1, 1), QTime(0, 1), Qt::UTC);
        QTest::newRow("ten years on") << QDateTime(QDate(2036, 11, 23), QTime(9, 0), Qt::UTC);
    }

    void theClockMayBeWrong()
    {
        QFETCH(QDateTime, now);
        Stage stage = m_filled.copy();
        stage.clock().setNow(now);
        auto session = stage.login();
        VERIFY_OK(session);
        VERIFY_OK(people::setPerson(*session, { 1 }, { { people::Field::City, u"Gent"_s } }));
        const auto verdict = access::auditVerdict(*session);
        VERIFY_OK(verdict);
        QVERIFY2(verdict->fault.isEmpty(), qUtf8Printable(verdict->fault));
        QCOMPARE(must(people::showPerson(*session, { 2 })).name, u"Person 1"_s);
    }

    void whatCannotBeWrittenIsRefusedInASentence_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("files for reading only") << false;
        QTest::newRow("folder and files for reading only") << true;
    }

    // Root writes whatever the mode says: the child is somebody else.
    void whatCannotBeWrittenIsRefusedInASentence()
    {
        QFETCH(bool, folderToo);
        if (::geteuid() != 0)
            QSKIP("needs root, to become somebody else");
        Stage stage = m_filled.copy();
        const QDir folder(stage.folder());
        QMap<QString, QByteArray> before;
        for (const QString &name : folder.entryList(QDir::Files)) {
            before.insert(name, readFile(folder.filePath(name)));
            ::chmod(QFile::encodeName(folder.filePath(name)).constData(), 0444);
        }
        ::chmod(QFile::encodeName(stage.folder()).constData(), folderToo ? 0555 : 0777);
        const DisturbedUseCase login { .name = "login",
            .prepare = {},
            .run = [](Stage &own, access::Session *) -> Result<void> {
                if (::setresuid(65534, 65534, 65534) != 0)
                    ::_exit(1);
                WAARBORG_TRY(own.login());
                return {};
            },
            .needsSession = false };
        const FaultOutcome outcome = disturbOnce(login, stage, Fault::None, 0);
        QVERIFY2(outcome.crash.isEmpty(), qUtf8Printable(outcome.crash));
        QVERIFY(!outcome.saidDone);
        QVERIFY(!outcome.sentence.isEmpty());
        for (const auto &[name, bytes] : before.asKeyValueRange())
            QVERIFY2(readFile(folder.filePath(name)) == bytes, qUtf8Printable(name));
        ::chmod(QFile::encodeName(stage.folder()).constData(), 0700);
        VERIFY_OK(stage.login()); // control
    }

    // A killed program's journal is what brings the old state back; without it the file is what it is, and no crash.
    void aDeletedJournalIsNoCrash()
    {
        const DisturbedUseCase change { .name = "people set",
            .prepare = [this] { return m_filled.copy(); },
            .run =
                [](Stage &, access::Session *session) {
                    return people::setPeople(*session, { { 1 }, { 2 } }, { { people::Field::City, u"Gent"_s } });
                } };
        int hot = 0;
        for (int at = 1; at < 60; ++at) {
            Stage stage = change.prepare();
            const FaultOutcome outcome = disturbOnce(change, stage, Fault::Kill, at);
            if (!outcome.fired)
                break;
            const QString journal = stage.path() + "-journal"_L1;
            if (!QFile::remove(journal))
                continue;
            ++hot;
            const auto opened = openAndCheck(stage);
            QVERIFY2(opened || !errorText(opened.error()).isEmpty(), "it was refused without a sentence");
        }
        QVERIFY(hot > 10);
    }
};

WAARBORG_TEST(DamageTest)
#include "tst_damage.moc"
