// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accounts.h"
#include "models/access/accountstore.h"
#include "models/access/keychange.h"
#include "models/access/startcode.h"
#include "tests/common/dossier.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

namespace {

constexpr KdfCost Cheap { 19ULL << 20, 1 };
const QByteArray Chosen("a new and long password");

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                          : QByteArray();
}

} // namespace

class AccountsTest : public test::TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<test::Dossier> m_dossier;

    Session &admin() { return m_dossier->session(); }
    Result<Session> in(const QString &name, const QByteArray &password)
    {
        m_dossier->clock().advance(std::chrono::minutes(1)); // nobody waits for earlier wrong logins
        return login(m_dossier->environment(), m_dossier->path(), name, SecretBytes::copyOf(password));
    }
    StartCode added(const QString &name, Roles roles, QDate expires = {})
    {
        auto code = addAccount(admin(), { name, roles, expires, Cheap });
        if (!code)
            qFatal("%s", test::why(code).constData());
        return *code;
    }
    // Added, with a password chosen and the statement signed.
    Session ready(const QString &name, Roles roles)
    {
        const QByteArray code = added(name, roles).code.toUtf8();
        {
            auto first = in(name, code);
            if (!first || !changePassword(*first, SecretBytes::copyOf(code), SecretBytes::copyOf(Chosen), Cheap))
                qFatal("the start code does not work");
        }
        auto session = in(name, Chosen);
        if (!session || !signStatement(*session))
            qFatal("the password does not work");
        return std::move(*session);
    }

    // As the log tells after the next login.
    qint64 failedLogins(const QString &account, const QByteArray &password = Chosen)
    {
        auto session = in(u"an"_s, password);
        if (!session)
            qFatal("%s", test::why(session).constData());
        const auto rows = auditRecords(*session, { .account = {}, .action = useCaseName(UseCase::Login) });
        return std::ranges::count_if(
            *rows, [&](const AuditRecord &row) { return row.result == AuditResult::Failed && row.object == account; });
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dossier = std::make_unique<test::Dossier>();
    }

    void aStartCodeOpensOnlyTheChoiceOfAPassword()
    {
        const QByteArray code = added(u"Bo"_s, Role::Hr).code.toUtf8();
        auto session = in(u"bo"_s, code.toLower().replace('-', ' '));
        VERIFY_OK(session);
        QCOMPARE(session->allow(UseCase::ListPeople).error().code, ErrorCode::PasswordNotChosen);
        QCOMPARE(signStatement(*session).error().code, ErrorCode::PasswordNotChosen);
        VERIFY_OK(changePassword(*session, SecretBytes::copyOf(code), SecretBytes::copyOf(Chosen), Cheap));
        QCOMPARE(session->allow(UseCase::ListPeople).error().code, ErrorCode::NotSigned);
        VERIFY_OK(signStatement(*session));
        VERIFY_OK(session->allow(UseCase::ListPeople));
        QCOMPARE(in(u"Bo"_s, code).error().code, ErrorCode::LoginFailed);
        VERIFY_OK(in(u"Bo"_s, Chosen));
    }

    void aPasswordChangeWritesNoByteOfTheDatabase()
    {
        const QByteArray before = hashOf(m_dossier->path());
        const SecretBytes old = test::Dossier::password();
        VERIFY_OK(changePassword(admin(), old, SecretBytes::copyOf(Chosen), Cheap));
        QCOMPARE(hashOf(m_dossier->path()), before);
        QVERIFY(!in(u"an"_s, "correct horse battery"));
        VERIFY_OK(in(u"an"_s, Chosen));
        QVERIFY(hashOf(m_dossier->path()) != before); // the control: the login is a row
    }

    void theOldPasswordOpensNoCopyOfTheKeyFileEither()
    {
        VERIFY_OK(changePassword(admin(), test::Dossier::password(), SecretBytes::copyOf(Chosen), Cheap));
        const QString path = keyFilePath(m_dossier->path());
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::copy(previousKeyFilePath(m_dossier->path()), path));
        QCOMPARE(in(u"an"_s, "correct horse battery").error().code, ErrorCode::LoginFailed);
        VERIFY_OK(in(u"an"_s, Chosen));
    }

    // An open window is no way around the wait at the door.
    void aWrongPresentPasswordIsNotedAndHasToWait()
    {
        const SecretBytes wrong = SecretBytes::copyOf("another one entirely");
        const SecretBytes good = SecretBytes::copyOf(Chosen);
        QCOMPARE(changePassword(admin(), wrong, good, Cheap).error().code, ErrorCode::LoginFailed);
        QCOMPARE(changePassword(admin(), test::Dossier::password(), good, Cheap).error().code, ErrorCode::LoginWait);
        m_dossier->clock().advance(std::chrono::seconds(1));
        VERIFY_OK(changePassword(admin(), test::Dossier::password(), good, Cheap));
        QCOMPARE(failedLogins(u"an"_s), 1);
    }

    void aWrongOldPasswordOrABadNewOneChangesNothing()
    {
        const QByteArray before = hashOf(keyFilePath(m_dossier->path()));
        const SecretBytes good = SecretBytes::copyOf(Chosen);
        QCOMPARE(changePassword(admin(), SecretBytes::copyOf("another one entirely"), good, Cheap).error().code,
            ErrorCode::LoginFailed);
        QCOMPARE(changePassword(admin(), test::Dossier::password(), SecretBytes::copyOf("short"), Cheap).error().code,
            ErrorCode::PasswordTooShort);
        QCOMPARE(hashOf(keyFilePath(m_dossier->path())), before);
    }

    void hrGetsNoKeyToTheAnswers()
    {
        Session hr = ready(u"Bo"_s, Role::Hr);
        QVERIFY(!hr.readsAnswers());
        QVERIFY(hr.keys().auditPrivate.isEmpty());
    }

    void anAdvisorAddedWithoutAnAdvisorWaitsForApproval()
    {
        Session administrator = ready(u"Ad"_s, Role::Administrator);
        const auto code = addAccount(administrator, { u"Bo"_s, Role::Advisor, {}, Cheap });
        VERIFY_OK(code);
        QCOMPARE(code->answers, AnswersKey::Pending);
        QVERIFY(!in(u"Bo"_s, code->code.toUtf8())->readsAnswers());
        QCOMPARE(approveAnswers(administrator, u"Bo"_s).error().code, ErrorCode::NotAllowed);
        VERIFY_OK(approveAnswers(admin(), u"Bo"_s));
        QVERIFY(in(u"Bo"_s, code->code.toUtf8())->readsAnswers());
    }

    // Whoever holds the dossier's key can write into every slot and make the file's MAC anew.
    void aForeignAnswersKeyInAnAdvisorsSlotIsRefused()
    {
        {
            Session advisor = ready(u"Bo"_s, Role::Advisor);
        }
        KeyFile file = verifiedKeyFile(admin()).value();
        KeySlot *slot = findSlot(file, u"Bo"_s);
        slot->sealedAnswersKey = sealTo(slot->publicKey, SecretBytes::random(KeySize));
        VERIFY_OK(rewriteKeyFile(m_dossier->path(), file, admin().keys().dossier));
        QCOMPARE(in(u"Bo"_s, Chosen).error().code, ErrorCode::KeyFileDamaged);
        VERIFY_OK(in(u"an"_s, "correct horse battery")); // the control
    }

    void aRoleTakenAwayIsGoneAtOnceInAnotherProgramToo()
    {
        Session advisor = ready(u"Bo"_s, Role::Advisor);
        QVERIFY(advisor.readsAnswers());
        VERIFY_OK(setRoles(admin(), u"Bo"_s, Role::Hr));
        QCOMPARE(advisor.allow(UseCase::ReviewAnswers).error().code, ErrorCode::NotAllowed);
        QVERIFY(!advisor.readsAnswers());
        VERIFY_OK(advisor.allow(UseCase::ListPeople));
        QVERIFY(!in(u"Bo"_s, Chosen)->readsAnswers());
    }

    void aDisabledOrRemovedAccountStopsAtOnce()
    {
        Session hr = ready(u"Bo"_s, Role::Hr);
        VERIFY_OK(setAccountState(admin(), u"Bo"_s, AccountState::Disabled));
        QCOMPARE(hr.allow(UseCase::ListPeople).error().code, ErrorCode::NotAllowed);
        QCOMPARE(in(u"Bo"_s, Chosen).error().code, ErrorCode::LoginFailed);
        VERIFY_OK(setAccountState(admin(), u"Bo"_s, AccountState::Active));
        VERIFY_OK(hr.allow(UseCase::ListPeople));
        VERIFY_OK(removeAccount(admin(), u"Bo"_s));
        QCOMPARE(hr.allow(UseCase::ListPeople).error().code, ErrorCode::NotAllowed);
        QCOMPARE(in(u"Bo"_s, Chosen).error().code, ErrorCode::LoginFailed);
    }

    // The rows and the MAC over them are good ones of this dossier, only not the newest.
    void anOlderListOfAccountsPutBackIsFound()
    {
        added(u"Bo"_s, Role::Hr);
        storage::Database other = m_dossier->unconfined();
        VERIFY_OK(other.execute(u"CREATE TABLE old_account AS SELECT * FROM account"_s));
        VERIFY_OK(other.execute(u"CREATE TABLE old_setting AS SELECT * FROM setting"_s));
        VERIFY_OK(setAccountState(admin(), u"Bo"_s, AccountState::Disabled));
        VERIFY_OK(in(u"an"_s, "correct horse battery")); // the control
        VERIFY_OK(other.execute(u"REPLACE INTO account SELECT * FROM old_account"_s));
        VERIFY_OK(other.execute(u"REPLACE INTO setting SELECT * FROM old_setting"_s));
        QCOMPARE(in(u"an"_s, "correct horse battery").error().code, ErrorCode::Damaged);
    }

    void anAccountEndsWithItsLastDay()
    {
        const QDate today = m_dossier->clock().nowUtc().toLocalTime().date();
        const QByteArray code = added(u"Au"_s, Role::Auditor, today).code.toUtf8();
        VERIFY_OK(in(u"Au"_s, code));
        m_dossier->clock().advance(std::chrono::hours(24));
        QCOMPARE(in(u"Au"_s, code).error().code, ErrorCode::AccountExpired);
    }

    // Refused, but without a wait or a row, it would tell that the password was right.
    void aClosedAccountsRightPasswordIsAWrongLogin_data()
    {
        QTest::addColumn<bool>("expired");
        QTest::newRow("disabled") << false;
        QTest::newRow("expired") << true;
    }

    void aClosedAccountsRightPasswordIsAWrongLogin()
    {
        QFETCH(bool, expired);
        const QDate today = m_dossier->clock().nowUtc().toLocalTime().date();
        const QByteArray code = added(u"Bo"_s, Role::Hr, expired ? today : QDate()).code.toUtf8();
        if (expired)
            m_dossier->clock().advance(std::chrono::hours(24));
        else
            VERIFY_OK(setAccountState(admin(), u"Bo"_s, AccountState::Disabled));
        const ErrorCode said = expired ? ErrorCode::AccountExpired : ErrorCode::LoginFailed;
        QCOMPARE(in(u"Bo"_s, code).error().code, said);
        const auto again = login(m_dossier->environment(), m_dossier->path(), u"Bo"_s, SecretBytes::copyOf(code));
        QCOMPARE(again.error().code, ErrorCode::LoginWait);
        QCOMPARE(failedLogins(u"bo"_s, "correct horse battery"), 1);
    }

    void theLastAdministratorStays()
    {
        QCOMPARE(setRoles(admin(), u"an"_s, Role::Advisor).error().code, ErrorCode::LastAdministrator);
        QCOMPARE(setAccountState(admin(), u"an"_s, AccountState::Disabled).error().code, ErrorCode::LastAdministrator);
        QCOMPARE(removeAccount(admin(), u"an"_s).error().code, ErrorCode::LastAdministrator);
        (void)ready(u"Bo"_s, Role::Administrator);
        VERIFY_OK(setRoles(admin(), u"an"_s, Role::Advisor));
    }

    // Without it only the recovery sheet would open what was answered.
    void theLastKeyToTheAnswersStays()
    {
        Session administrator = ready(u"Ad"_s, Role::Administrator);
        const Error refused { ErrorCode::LastAnswersKey, { u"an"_s } };
        QCOMPARE(setRoles(administrator, u"an"_s, Role::Administrator).error(), refused);
        QCOMPARE(setAccountState(administrator, u"an"_s, AccountState::Disabled).error(), refused);
        QCOMPARE(removeAccount(administrator, u"an"_s).error(), refused);
        QCOMPARE(newStartCode(administrator, u"an"_s, Cheap).error(), refused);
        VERIFY_OK(addAccount(administrator, { u"Bo"_s, Role::Advisor, {}, Cheap }));
        QCOMPARE(removeAccount(administrator, u"an"_s).error(), refused); // the other one's is pending
        VERIFY_OK(newStartCode(admin(), u"an"_s, Cheap)); // who holds it hands it on
        VERIFY_OK(approveAnswers(admin(), u"Bo"_s));
        VERIFY_OK(setAccountState(administrator, u"Bo"_s, AccountState::Disabled));
        QCOMPARE(removeAccount(administrator, u"an"_s).error(), refused);
        VERIFY_OK(setAccountState(administrator, u"Bo"_s, AccountState::Active));
        VERIFY_OK(newStartCode(administrator, u"an"_s, Cheap));
        VERIFY_OK(removeAccount(administrator, u"an"_s));
    }

    void aNewStartCodeTakesThePasswordsPlace()
    {
        {
            Session hr = ready(u"Bo"_s, Role::Hr);
        }
        const auto code = newStartCode(admin(), u"bo"_s, Cheap);
        VERIFY_OK(code);
        QCOMPARE(in(u"Bo"_s, Chosen).error().code, ErrorCode::LoginFailed);
        VERIFY_OK(in(u"Bo"_s, code->code.toUtf8()));
        QCOMPARE(readKeyFile(keyFilePath(m_dossier->path()))->keySlots.size(), 3);
    }

    void namesAreTakenOnceAndSlotsAreFull()
    {
        added(u"Bo"_s, Role::Hr);
        QCOMPARE(addAccount(admin(), { u" BO "_s, Role::Hr, {}, Cheap }).error().code, ErrorCode::InvalidValue);
        QCOMPARE(addAccount(admin(), { u" "_s, Role::Hr, {}, Cheap }).error().code, ErrorCode::InvalidValue);
        for (int i = 3; i < MostSlots; ++i)
            added(u"p%1"_s.arg(i), Role::Hr);
        QCOMPARE(addAccount(admin(), { u"one more"_s, Role::Hr, {}, Cheap }).error().code, ErrorCode::TooManyAccounts);
        QCOMPARE(listAccounts(admin())->size(), MostSlots - 1); // one slot is the recovery sheet's
        VERIFY_OK(m_dossier->reopen());
    }

    // The start code is shown once: a change that was committed never fails for what comes after.
    void aKeyFileThatCannotTakeItsPlaceYetFailsNoChange()
    {
        const QString inTheWay = previousKeyFilePath(m_dossier->path());
        QFile::remove(inTheWay);
        QVERIFY(QDir().mkpath(inTheWay + u"/x"_s));
        const auto code = addAccount(admin(), { u"Bo"_s, Role::Hr, {}, Cheap });
        VERIFY_OK(code);
        QVERIFY(QFile::exists(waitingKeyFilePath(m_dossier->path()))); // the control: it could not
        QVERIFY(!listAccounts(admin()));
        QVERIFY(QDir(inTheWay).removeRecursively());
        VERIFY_OK(in(u"Bo"_s, code->code.toUtf8()));
        QVERIFY(!QFile::exists(waitingKeyFilePath(m_dossier->path())));
    }

    void anOlderKeyFileIsRefusedAfterAChange()
    {
        const QString path = keyFilePath(m_dossier->path());
        const KeyFile old = readKeyFile(path).value();
        added(u"Bo"_s, Role::Hr);
        VERIFY_OK(writeKeyFile(path, old));
        QCOMPARE(m_dossier->reopen().error().code, ErrorCode::KeyFileOlder);
    }

    // Its copy, put where a changed file waits, opens in its place; the altered one stays on the disk.
    void anAlteredKeyFileIsRefusedBesideOneThatWaits()
    {
        added(u"Bo"_s, Role::Hr);
        VERIFY_OK(changePassword(admin(), test::Dossier::password(), SecretBytes::copyOf(Chosen), Cheap));
        const QString path = keyFilePath(m_dossier->path());
        const KeyFile good = readKeyFile(path).value();
        KeyFile altered = good;
        altered.auditPublicKey = makeKeyPair().publicKey;
        VERIFY_OK(writeKeyFile(path, altered));
        QCOMPARE(in(u"an"_s, Chosen).error().code, ErrorCode::KeyFileDamaged);
        VERIFY_OK(writeKeyFile(waitingKeyFilePath(m_dossier->path()), good));
        QCOMPARE(in(u"an"_s, Chosen).error().code, ErrorCode::KeyFileDamaged);
        VERIFY_OK(writeKeyFile(path, good));
        VERIFY_OK(in(u"an"_s, Chosen)); // the control
    }

    // A crash between the key file and the database leaves the file one generation ahead.
    void aKeyFileAheadOfTheDatabaseOpens()
    {
        KeyFile file = verifiedKeyFile(admin()).value();
        ++file.generation;
        VERIFY_OK(rewriteKeyFile(m_dossier->path(), file, admin().keys().dossier));
        VERIFY_OK(m_dossier->reopen());
        added(u"Bo"_s, Role::Hr);
        VERIFY_OK(m_dossier->reopen());
    }
};

WAARBORG_TEST(AccountsTest)
#include "tst_accounts.moc"
