// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accounts.h"
#include "models/access/keychange.h"
#include "models/access/recovery.h"
#include "models/access/rotation.h"
#include "tests/common/dossier.h"
#include "tests/models/access/killpoints.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

namespace {

constexpr KdfCost Cheap { 19ULL << 20, 1 };
const QByteArray Password("correct horse battery");
const QByteArray Chosen("a new and long password");

Result<storage::Database> openWith(const QString &path, const SecretBytes &key)
{
    return storage::Database::open(path, deriveSubKey(key, SubKey::Database), storage::OpenMode::ReadWrite);
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files | QDir::Hidden))
        QFile::copy(file.filePath(), QDir(to).filePath(file.fileName()));
}

} // namespace

class RotationTest : public test::TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<test::Dossier> m_dossier;

    Result<Session> in(const QString &name, const QByteArray &password)
    {
        m_dossier->clock().advance(std::chrono::minutes(1));
        return login(m_dossier->environment(), m_dossier->path(), name, SecretBytes::copyOf(password));
    }
    Result<RotatedKey> rotate()
    {
        auto session = in(u"an"_s, Password);
        return session ? rotateKey(std::move(*session)) : Result<RotatedKey>(Failure(session.error()));
    }
    // Somebody with another role, a password and no start code any more.
    void addReady(const QString &name, Roles roles)
    {
        const auto code = addAccount(m_dossier->session(), { name, roles, {}, Cheap });
        const QByteArray start = code ? code->code.toUtf8() : QByteArray();
        auto first = in(name, start);
        if (!first || !changePassword(*first, SecretBytes::copyOf(start), SecretBytes::copyOf(Chosen), Cheap)
            || !signStatement(*first))
            qFatal("the account is not made");
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dossier = std::make_unique<test::Dossier>();
    }

    void everybodyStillGetsInAndTheOldKeyOpensNothing()
    {
        addReady(u"bo"_s, Role::Hr);
        const auto tag = m_dossier->session().codeTag("a code");
        const auto sealed = m_dossier->session().sealForAdvisors("an answer", "test");
        const SecretBytes oldKey = m_dossier->session().keys().dossier.clone();
        VERIFY_OK(openWith(m_dossier->path(), oldKey)); // control
        const auto rotated = rotate();
        VERIFY_OK(rotated);
        QCOMPARE(openWith(m_dossier->path(), oldKey).error().code, ErrorCode::WrongKey);
        auto session = in(u"an"_s, Password);
        VERIFY_OK(session);
        QVERIFY(!session->keys().dossier.equals(oldKey));
        QCOMPARE(session->codeTag("a code"), tag);
        VERIFY_OK(session->openForAdvisors(*sealed, "test"));
        VERIFY_OK(checkDossier(*session));
        const auto verdict = auditVerdict(*session);
        VERIFY_OK(verdict);
        QCOMPARE(verdict->fault, QString());
        const auto rows = auditRecords(*session, {});
        VERIFY_OK(rows);
        QVERIFY(std::ranges::any_of(
            *rows, [](const AuditRecord &row) { return row.action == "dossier rotate"_L1 && row.account == "an"_L1; }));
        auto other = in(u"bo"_s, Chosen);
        VERIFY_OK(other);
        QCOMPARE(other->codeTag("a code"), tag);
        const auto info = dossierInfo(*other);
        VERIFY_OK(info);
        QCOMPARE(info->generation, rotated->generation);
        QCOMPARE(QDir(m_dossier->folder()).entryList({ u"*rotation*"_s, u"*journal"_s }), QStringList());
        const auto file = readKeyFile(keyFilePath(m_dossier->path()));
        VERIFY_OK(file);
        for (const KeySlot &slot : file->keySlots)
            QVERIFY(slot.pendingDossierKey.isEmpty());
    }

    void itCanBeDoneAgainAndAgain()
    {
        const auto tag = m_dossier->session().codeTag("a code");
        for (int i = 0; i < 3; ++i)
            VERIFY_OK(rotate());
        auto session = in(u"an"_s, Password);
        VERIFY_OK(session);
        VERIFY_OK(session->allow(UseCase::ShowDossier));
        QCOMPARE(session->codeTag("a code"), tag);
    }

    void anEarlierKeyFileOpensNothing()
    {
        const QString copy = m_dossier->folder() + u"/copy"_s;
        const QString keys = keyFilePath(m_dossier->path());
        QVERIFY(QFile::copy(keys, copy));
        VERIFY_OK(rotate());
        QVERIFY(QFile::remove(keys) && QFile::copy(copy, keys));
        QCOMPARE(in(u"an"_s, Password).error().code, ErrorCode::WrongKey);
    }

    void onlyAnAdministratorReplacesTheKey()
    {
        for (const Role role : { Role::Advisor, Role::Hr, Role::Auditor })
            QCOMPARE(rotateKey(m_dossier->sessionAs(role)).error().code, ErrorCode::NotAllowed);
        VERIFY_OK(rotateKey(m_dossier->sessionAs(Role::Administrator)));
    }

    void theSheetOpensAfterwards_data()
    {
        QTest::addColumn<bool>("keyFileLost");
        QTest::addColumn<bool>("previousLost");
        QTest::addColumn<bool>("withPage");
        QTest::addColumn<bool>("opens");
        QTest::newRow("with the key file") << false << false << false << true;
        QTest::newRow("with the key file's previous copy") << true << false << false << true;
        QTest::newRow("alone: it holds the old key") << true << true << false << false;
        QTest::newRow("with the page that was made then") << true << true << true << true;
    }

    void theSheetOpensAfterwards()
    {
        QFETCH(bool, keyFileLost);
        QFETCH(bool, previousLost);
        QFETCH(bool, withPage);
        QFETCH(bool, opens);
        const auto rotated = rotate();
        VERIFY_OK(rotated);
        if (keyFileLost)
            QVERIFY(QFile::remove(keyFilePath(m_dossier->path())));
        if (previousLost)
            QVERIFY(QFile::remove(previousKeyFilePath(m_dossier->path())));
        QByteArray text = recoverySheetText(m_dossier->sheet()).toUtf8();
        if (withPage)
            text += recoverySheetText(rotated->page).toUtf8();
        const auto done = recoverDossier(m_dossier->environment(),
            { m_dossier->path(), SecretBytes::copyOf(text), u"an"_s, SecretBytes::copyOf(Chosen), {} });
        QVERIFY2(done.has_value() == opens, test::why(done).constData());
        if (opens) {
            QCOMPARE(done->keyFileRebuilt, keyFileLost);
            VERIFY_OK(in(u"an"_s, Chosen));
        } else {
            QCOMPARE(done.error().code, ErrorCode::RecoverySheetOlder);
        }
    }

    void aFullDiskChangesNothing()
    {
        auto session = in(u"an"_s, Password);
        VERIFY_OK(session);
        const auto before = readKeyFile(keyFilePath(m_dossier->path()));
        const qint64 size = QFileInfo(m_dossier->path()).size();
        rlimit limit {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit small { static_cast<rlim_t>(size / 2), limit.rlim_max };
        const auto handled = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto rotated = rotateKey(std::move(*session));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        std::signal(SIGXFSZ, handled);
        QVERIFY(!rotated); // the fault fired
        QCOMPARE(rotated.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(*readKeyFile(keyFilePath(m_dossier->path())), *before);
        QCOMPARE(QDir(m_dossier->folder()).entryList({ u"*rotation*"_s }), QStringList());
        VERIFY_OK(rotate()); // control
    }

    void anotherReaderKeepsTheOldKeyInPlace()
    {
        auto reader = m_dossier->session().another();
        VERIFY_OK(reader);
        auto session = in(u"an"_s, Password);
        VERIFY_OK(session);
        {
            auto statement = reader->database().prepare(u"SELECT name FROM setting"_s);
            VERIFY_OK(statement);
            VERIFY_OK(statement->next()); // reads, and does not end
            QCOMPARE(rotateKey(std::move(*session)).error().code, ErrorCode::InUse);
        }
        VERIFY_OK(rotate()); // control, and the key file still opens
    }

    // SIGKILL right before each change of the disk: whatever is left opens with the password, whole.
    void killedAnywhereItOpens()
    {
        addReady(u"bo"_s, Role::Hr);
        const SecretBytes oldKey = m_dossier->session().keys().dossier.clone();
        const QByteArray tag = m_dossier->session().codeTag("a code");
        VERIFY_OK(m_dossier->reopen());
        const QTemporaryDir copies;
        int old = 0;
        int renewed = 0;
        int point = 1;
        for (;; ++point) {
            const QString folder = copies.filePath(QString::number(point));
            copyFolder(m_dossier->folder(), folder);
            const QString path = folder + u"/acme.waarborg"_s;
            std::optional<Session> session;
            const auto run = test::runKilledAt(
                point,
                [&] {
                    auto opened = login(m_dossier->environment(), path, u"an"_s, test::Dossier::password());
                    if (opened)
                        session.emplace(std::move(*opened));
                },
                [&] { return session && rotateKey(std::move(*session)).has_value(); });
            QVERIFY2(run.killed || run.done, qPrintable(u"point %1 failed without a kill"_s.arg(point)));
            m_dossier->clock().advance(std::chrono::minutes(1));
            // HR has no key to the log, and yet must be able to end what was begun.
            for (const auto &[name, password] : { std::pair(u"bo"_s, Chosen), std::pair(u"an"_s, Password) }) {
                auto after = login(m_dossier->environment(), path, name, SecretBytes::copyOf(password));
                QVERIFY2(after, qPrintable(u"point %1: %2"_s.arg(point).arg(QString::fromUtf8(test::why(after)))));
                VERIFY_OK(checkDossier(*after));
                VERIFY_OK(after->allow(UseCase::ShowDossier));
                QCOMPARE(after->codeTag("a code"), tag);
                if (name == "bo"_L1)
                    continue;
                (after->keys().dossier.equals(oldKey) ? old : renewed) += 1;
                const auto verdict = auditVerdict(*after);
                VERIFY_OK(verdict);
                QCOMPARE(verdict->fault, QString());
                // The log has a row exactly when the key is another.
                const auto rows = auditRecords(*after, {});
                const auto logged = std::ranges::count(*rows, u"dossier rotate"_s, &AuditRecord::action);
                QCOMPARE(logged, after->keys().dossier.equals(oldKey) ? 0 : 1);
            }
            QCOMPARE(QDir(folder).entryList({ u"*rotation*"_s }), QStringList());
            if (point % 16 == 0)
                VERIFY_OK(recoverDossier(m_dossier->environment(),
                    { path, SecretBytes::copyOf(recoverySheetText(m_dossier->sheet()).toUtf8()), u"an"_s,
                        SecretBytes::copyOf(Chosen), {} }));
            QVERIFY(QDir(folder).removeRecursively());
            if (run.done)
                break;
        }
        qInfo("killed at %d points: %d with the old key, %d with the new one", point - 1, old, renewed);
        QVERIFY(point > 60);
        QVERIFY(old > 0 && renewed > 1);
    }
};

WAARBORG_TEST(RotationTest)
#include "tst_rotation.moc"
