// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accounts.h"
#include "models/access/recovery.h"
#include "models/access/recoverykey.h"
#include "models/access/keychange.h"
#include "models/access/loginlog.h"
#include "models/access/rotation.h"
#include "models/access/settings.h"
#include "tests/common/dossier.h"
#include "tests/common/strangerslock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

namespace {

constexpr KdfCost Cheap { 19ULL << 20, 1 };
const QByteArray Chosen("a password after recovery");

} // namespace

class RecoveryTest : public test::TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<test::Dossier> m_dossier;

    Session &admin() { return m_dossier->session(); }
    QString keyPath() const { return keyFilePath(m_dossier->path()); }
    Result<Session> in(const QString &name, const QByteArray &password)
    {
        m_dossier->clock().advance(std::chrono::minutes(1));
        return login(m_dossier->environment(), m_dossier->path(), name, SecretBytes::copyOf(password));
    }
    void add(const QString &name, Roles roles)
    {
        const auto code = addAccount(admin(), { name, roles, {}, Cheap });
        if (!code)
            qFatal("%s", test::why(code).constData());
    }
    Result<RecoveredDossier> recovered(const QByteArray &sheet, const QString &name = test::Dossier::loginName())
    {
        return recoverDossier(m_dossier->environment(),
            { m_dossier->path(), SecretBytes::copyOf(sheet), name, SecretBytes::copyOf(Chosen), {} });
    }
    QByteArray sheetText() const { return recoverySheetText(m_dossier->sheet()).toUtf8(); }
    QByteArray groupsOnly() const { return m_dossier->sheet().groups.join(u' ').toUtf8(); }
    void loseKeyFile() const
    {
        QFile::remove(keyPath());
        QFile::remove(previousKeyFilePath(m_dossier->path()));
    }
    QString saved(const QString &name) const { return m_dossier->folder() + u'/' + name; }
    static void copy(const QString &from, const QString &to)
    {
        QFile::remove(to);
        if (!QFile::copy(from, to))
            qFatal("The test could not copy %s.", qUtf8Printable(from));
    }
    qint64 refusals(const QString &result)
    {
        auto session = in(u"an"_s, "correct horse battery");
        const auto rows = auditRecords(*session, {});
        return std::ranges::count_if(*rows, [&](const AuditRecord &row) {
            return row.action == "dossier recover"_L1 && auditResultWord(row.result) == result;
        });
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dossier = std::make_unique<test::Dossier>();
    }

    void theGroupsSufficeWhileTheKeyFileIsThere()
    {
        add(u"bo"_s, Role::Hr);
        const auto done = recovered(groupsOnly());
        VERIFY_OK(done);
        QVERIFY(!done->keyFileRebuilt);
        QVERIFY(done->startCodes.isEmpty());
        auto session = in(u"an"_s, Chosen);
        VERIFY_OK(session);
        QVERIFY(session->readsAnswers());
        QCOMPARE(in(u"an"_s, "correct horse battery").error().code, ErrorCode::LoginFailed);
        const auto accounts = listAccounts(*session);
        VERIFY_OK(accounts);
        QVERIFY(std::ranges::all_of(*accounts, &AccountRow::hasSlot)); // the others keep their ways in
        const auto rows = auditRecords(*session, {});
        VERIFY_OK(rows);
        QVERIFY(std::ranges::any_of(*rows, [](const AuditRecord &row) { return row.action == "dossier recover"_L1; }));
        const auto verdict = auditVerdict(*session);
        VERIFY_OK(verdict);
        QCOMPARE(verdict->fault, QString());
    }

    // Cut off after its commit, before the key file had its name: only the new password is known to anybody.
    void theNewPasswordOpensWhatWasCutOffAfterTheCommit()
    {
        copy(keyPath(), saved(u"old keys"_s));
        VERIFY_OK(recovered(groupsOnly()));
        copy(keyPath(), waitingKeyFilePath(m_dossier->path()));
        copy(saved(u"old keys"_s), keyPath());
        VERIFY_OK(in(u"an"_s, Chosen));
        QCOMPARE(in(u"an"_s, "correct horse battery").error().code, ErrorCode::LoginFailed);
        QVERIFY(!QFile::exists(waitingKeyFilePath(m_dossier->path())));
    }

    // Cut off before its commit: what waits opens nothing.
    void aWaitingPasswordThatWasNotCommittedOpensNothing()
    {
        copy(keyPath(), saved(u"old keys"_s));
        copy(m_dossier->path(), saved(u"old dossier"_s));
        VERIFY_OK(recovered(groupsOnly()));
        copy(keyPath(), waitingKeyFilePath(m_dossier->path()));
        copy(saved(u"old keys"_s), keyPath());
        copy(saved(u"old dossier"_s), m_dossier->path());
        QCOMPARE(in(u"an"_s, Chosen).error().code, ErrorCode::LoginFailed);
        VERIFY_OK(in(u"an"_s, "correct horse battery"));
    }

    void withoutAKeyFileTheSheetAloneOpens_data()
    {
        QTest::addColumn<QString>("fate");
        QTest::newRow("deleted") << u"deleted"_s;
        QTest::newRow("cut in half") << u"cut"_s;
        QTest::newRow("older than the dossier") << u"older"_s;
        QTest::newRow("of another dossier") << u"other"_s;
    }

    void withoutAKeyFileTheSheetAloneOpens()
    {
        QFETCH(QString, fate);
        const QString earlier = m_dossier->folder() + u"/earlier"_s;
        QVERIFY(QFile::copy(keyPath(), earlier));
        add(u"bo"_s, Role::Hr);
        add(u"cee"_s, Role::Advisor);
        add(u"dis"_s, Role::Hr);
        VERIFY_OK(setAccountState(admin(), u"dis"_s, AccountState::Disabled));
        const auto sealed = admin().sealForAdvisors("an answer", "test");
        loseKeyFile();
        test::Dossier other;
        QFile file(keyPath());
        const QByteArray half = "{\"format\":\"waarborg-keys\",\"ver";
        if (fate == "cut"_L1)
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(half) == half.size());
        else if (fate != "deleted"_L1)
            QVERIFY(QFile::copy(fate == "older"_L1 ? earlier : keyFilePath(other.path()), keyPath()));
        file.close();
        QVERIFY(!in(u"an"_s, "correct horse battery")); // control: without the sheet nothing opens
        const auto done = recovered(sheetText());
        VERIFY_OK(done);
        QVERIFY(done->keyFileRebuilt);
        auto session = in(u"an"_s, Chosen);
        VERIFY_OK(session);
        const auto opened = session->openForAdvisors(*sealed, "test");
        VERIFY_OK(opened);
        QCOMPARE(opened->view().toByteArray(), "an answer");
        const auto verdict = auditVerdict(*session); // the log's first key came back with the sheet
        VERIFY_OK(verdict);
        QCOMPARE(verdict->fault, QString());
        // Everybody else who may log in has a start code, and the advisor reads answers at once.
        QCOMPARE(done->startCodes.size(), 2);
        QCOMPARE(done->startCodes[0].account, u"bo"_s);
        for (const auto &[account, code] : done->startCodes) {
            auto first = in(account, code.toUtf8());
            VERIFY_OK(first);
            VERIFY_OK(changePassword(*first, SecretBytes::copyOf(code.toUtf8()), SecretBytes::copyOf(Chosen), Cheap));
            QCOMPARE(first->readsAnswers(), account == "cee"_L1);
        }
    }

    void theSheetIsReplacedByItsUse_data()
    {
        QTest::addColumn<bool>("keyFileLost");
        QTest::newRow("with the key file") << false;
        QTest::newRow("without the key file") << true;
    }

    void theSheetIsReplacedByItsUse()
    {
        QFETCH(bool, keyFileLost);
        const QByteArray earlier = sheetText();
        const auto done = recovered(earlier);
        VERIFY_OK(done);
        if (keyFileLost)
            loseKeyFile();
        QCOMPARE(recovered(earlier).error().code, ErrorCode::RecoverySheetReplaced);
        VERIFY_OK(recovered(recoverySheetText(done->sheet).toUtf8()));
        auto session = in(u"an"_s, Chosen);
        VERIFY_OK(session);
        const auto rows = auditRecords(*session, {});
        VERIFY_OK(rows);
        QVERIFY(std::ranges::any_of(*rows, [](const AuditRecord &row) {
            return row.action == "dossier recover"_L1 && row.result == AuditResult::Denied;
        }));
    }

    void onlyAnActiveAdministratorIsRecoveredInto()
    {
        add(u"bo"_s, Roles(Role::Advisor) | Role::Hr);
        add(u"ad"_s, Role::Administrator);
        QCOMPARE(recovered(groupsOnly(), u"bo"_s).error(), (Error { ErrorCode::NotAdministrator, { u"bo"_s } }));
        QCOMPARE(recovered(groupsOnly(), u"nobody"_s).error().code, ErrorCode::NotAdministrator);
        QCOMPARE(recovered(groupsOnly(), {}).error().code, ErrorCode::LoginNameMissing);
        VERIFY_OK(setAccountState(admin(), u"ad"_s, AccountState::Disabled));
        QCOMPARE(recovered(groupsOnly(), u"ad"_s).error().code, ErrorCode::NotAdministrator);
        QCOMPARE(refusals(u"denied"_s), 3);
        VERIFY_OK(recovered(groupsOnly(), {})); // control: the only one that is left
        VERIFY_OK(in(u"an"_s, Chosen));
    }

    void aSheetIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("keyFileLost");
        QTest::addColumn<ErrorCode>("code");
        test::Dossier other;
        const QByteArray foreign = recoverySheetText(other.sheet()).toUtf8();
        QTest::newRow("of another dossier") << foreign << false << ErrorCode::RecoverySheetWrong;
        QTest::newRow("of another dossier, alone") << foreign << true << ErrorCode::RecoverySheetOlder;
        QTest::newRow("empty") << QByteArray() << false << ErrorCode::RecoveryKeyMissing;
        QTest::newRow("groups of another key, alone")
            << other.sheet().groups.join(u' ').toUtf8() << true << ErrorCode::RecoverySlotNeeded;
    }

    void aSheetIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, keyFileLost);
        QFETCH(ErrorCode, code);
        if (keyFileLost)
            loseKeyFile();
        const auto done = recovered(text);
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
        QVERIFY(QFile::exists(keyPath()) != keyFileLost);
        if (!keyFileLost) {
            QCOMPARE(refusals(u"failed"_s), code == ErrorCode::RecoverySheetWrong ? 1 : 0);
            VERIFY_OK(m_dossier->reopen());
        }
    }

    void aSheetFromBeforeOpensWithAnyKeyFile()
    {
        // Its slot stood there without the dossier's id, to which it is bound.
        RecoverySheet sheet = m_dossier->sheet();
        QJsonObject slot = QJsonDocument::fromJson(sheet.slot).object();
        slot.remove("dossier"_L1);
        slot.remove("auditSeed"_L1);
        sheet.slot = QJsonDocument(slot).toJson(QJsonDocument::Compact);
        const QByteArray text = recoverySheetText(sheet).toUtf8();
        const QString copy = m_dossier->folder() + u"/copy"_s;
        QVERIFY(QFile::copy(keyPath(), copy));
        add(u"bo"_s, Role::Hr); // the copy is older than the dossier now
        loseKeyFile();
        QCOMPARE(recovered(text).error().code, ErrorCode::RecoverySlotNeeded);
        QVERIFY(QFile::copy(copy, keyPath()));
        const auto done = recovered(text);
        VERIFY_OK(done);
        QVERIFY(done->keyFileRebuilt);
        VERIFY_OK(in(u"an"_s, Chosen));
    }

    void nothingChangesWhenTheNewSheetIsNotKept()
    {
        const auto before = readKeyFile(keyPath());
        const auto done = recoverDossier(m_dossier->environment(),
            { m_dossier->path(), SecretBytes::copyOf(groupsOnly()), u"an"_s, SecretBytes::copyOf(Chosen),
                [](const RecoverySheet &) -> Result<void> {
                    return fail(ErrorCode::FileNotWritable, u"x"_s, u"y"_s);
                } });
        QCOMPARE(done.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(*readKeyFile(keyPath()), *before);
        VERIFY_OK(m_dossier->reopen());
        VERIFY_OK(recovered(groupsOnly())); // control
    }

    void nobodyWaitsForEarlierWrongLogins()
    {
        for (int i = 0; i < 8; ++i)
            QVERIFY(!in(u"an"_s, "not the right one at all"));
        QVERIFY(login(m_dossier->environment(), m_dossier->path(), u"an"_s, test::Dossier::password()).error().code
            == ErrorCode::LoginWait);
        VERIFY_OK(recovered(groupsOnly()));
        VERIFY_OK(login(m_dossier->environment(), m_dossier->path(), u"an"_s, SecretBytes::copyOf(Chosen)));
    }

    void aTakeOverStandsInTheLog()
    {
        m_dossier->close();
        QVERIFY(test::StrangersLock(m_dossier->path())
                .name(R"({"host":"elsewhere","user":"bo","since":"2026-11-22T08:00:00Z"})"));
        RecoverRequest request { m_dossier->path(), SecretBytes::copyOf(groupsOnly()), u"an"_s,
            SecretBytes::copyOf(Chosen), {} };
        QCOMPARE(recoverDossier(m_dossier->environment(), request).error().code, ErrorCode::LockOfOtherHost);
        request.opening.otherHost = WriterLock::OtherHost::TakeOver;
        VERIFY_OK(recoverDossier(m_dossier->environment(), request));
        auto session = in(u"an"_s, Chosen); // the lock stays taken over
        VERIFY_OK(session);
        const auto rows = auditRecords(*session, { .action = useCaseName(UseCase::TakeOverLock) });
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->constFirst().object, u"elsewhere"_s);
    }

    void aShortPasswordIsRefusedBeforeAnything()
    {
        const auto done = recoverDossier(m_dossier->environment(),
            { m_dossier->path(), SecretBytes::copyOf(groupsOnly()), u"an"_s, SecretBytes::copyOf("short"), {} });
        QCOMPARE(done.error().code, ErrorCode::PasswordTooShort);
    }

    void anAdministratorMakesANewSheet()
    {
        const auto sheet = replaceSheet(admin(), Cheap, {});
        VERIFY_OK(sheet);
        QCOMPARE(recovered(sheetText()).error().code, ErrorCode::RecoverySheetReplaced);
        loseKeyFile();
        VERIFY_OK(recovered(recoverySheetText(*sheet).toUtf8()));
        Session onlyAdministrator = m_dossier->sessionAs(Role::Administrator);
        QCOMPARE(replaceSheet(onlyAdministrator, Cheap, {}).error().code, ErrorCode::AnswersClosed);
        Session advisor = m_dossier->sessionAs(Role::Advisor);
        QCOMPARE(replaceSheet(advisor, Cheap, {}).error().code, ErrorCode::NotAllowed);
    }
};

WAARBORG_TEST(RecoveryTest)
#include "tst_recovery.moc"
