// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accounts.h"
#include "models/access/loginlog.h"
#include "models/access/settings.h"
#include "models/access/writerlock.h"
#include "tests/common/dossier.h"
#include "tests/common/strangerslock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTest>

#include <future>
#include <sys/stat.h>
#include <unistd.h>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WriterLockTest : public test::TestCase
{
    Q_OBJECT

private:
    static void name(const QString &dossier, const QJsonObject &holder)
    {
        QFile file(lockFilePath(dossier));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(holder).toJson());
    }
    static Result<Session> open(test::Dossier &dossier, const LoginOptions &options = {})
    {
        return login(dossier.environment(), dossier.path(), u"an"_s, test::Dossier::password(), options);
    }
    static ErrorCode codeOf(const Result<Session> &session)
    {
        return session ? ErrorCode::Cancelled : session.error().code;
    }
    static constexpr LoginOptions Reading { .access = LoginOptions::Access::Read };
    static constexpr LoginOptions TakingOver { .otherHost = WriterLock::OtherHost::TakeOver };

private Q_SLOTS:
    void theTextNamesWhoWrites()
    {
        test::Dossier dossier;
        const auto holder = lockHolder(dossier.path());
        QVERIFY(holder);
        QCOMPARE(holder->host, QSysInfo::machineHostName());
        QCOMPARE(holder->pid, QCoreApplication::applicationPid());
        QCOMPARE(holder->since, dossier.clock().nowUtc());
        QVERIFY(!holder->user.isEmpty());
        struct stat status {};
        QCOMPARE(::stat(QFile::encodeName(lockFilePath(dossier.path())).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 07777), 0600);
    }

    // Sessions of one process come and go; the lock goes with the last.
    void aProcessSharesItsLock()
    {
        test::Dossier dossier;
        auto second = open(dossier);
        VERIFY_OK(second);
        auto third = second->another();
        VERIFY_OK(third);
        QVERIFY(!test::StrangersLock(dossier.path()).held());
        {
            const Session first = std::move(dossier.session());
        }
        {
            const Session gone = std::move(*second);
        }
        QVERIFY2(!test::StrangersLock(dossier.path()).held(), "a session that was made from another lost its lock");
        VERIFY_OK(writeSetting(third->database(), u"test"_s, u"1"_s));
        {
            const Session last = std::move(*third);
        }
        QVERIFY(test::StrangersLock(dossier.path()).held());
        QVERIFY(QFile::exists(lockFilePath(dossier.path())));
        QVERIFY2(!lockHolder(dossier.path()), "who closed the dossier is still named");
    }

    void besideAnotherProgramItOpensForReading()
    {
        test::Dossier dossier;
        QCOMPARE(codeOf(open(dossier)), ErrorCode::Cancelled); // control
        {
            const Session gone = std::move(dossier.session());
        }
        const test::StrangersLock stranger(dossier.path());
        QVERIFY(stranger.held());
        name(dossier.path(),
            { { u"host"_s, u"desk"_s }, { u"user"_s, u"bo"_s }, { u"since"_s, u"2026-11-23T08:00:00Z"_s } });
        const auto refused = open(dossier);
        QCOMPARE(codeOf(refused), ErrorCode::DossierInUse);
        QCOMPARE(
            refused.error().detail, (QStringList { u"acme.waarborg"_s, u"bo"_s, u"desk"_s, u"23-11-2026 09:00"_s }));
        QCOMPARE(codeOf(open(dossier, TakingOver)), ErrorCode::DossierInUse); // a held lock is nobody's to take
        auto reading = open(dossier, { .access = LoginOptions::Access::WriteIfFree });
        VERIFY_OK(reading);
        QCOMPARE(reading->opening().whyReading->code, ErrorCode::DossierInUse);
        QVERIFY(reading->database().isReadOnly());
    }

    void aWriterThatEndsInTimeIsWaitedFor()
    {
        test::Dossier dossier;
        {
            const Session gone = std::move(dossier.session());
        }
        auto stranger = std::make_unique<test::StrangersLock>(dossier.path());
        auto soon = std::async(std::launch::async, [&] {
            std::this_thread::sleep_for(300ms);
            stranger.reset();
        });
        const auto session = open(dossier, { .patience = 20s });
        soon.wait();
        VERIFY_OK(session);
    }

    void readingChangesNothing()
    {
        test::Dossier dossier;
        auto reading = open(dossier, Reading);
        VERIFY_OK(reading);
        VERIFY_OK(dossierInfo(*reading));
        VERIFY_OK(checkDossier(*reading));
        VERIFY_OK(auditVerdict(*reading));
        QCOMPARE(addAccount(*reading, { u"bo"_s, Role::Hr, {}, {} }).error().code, ErrorCode::ReadOnly);
        QCOMPARE(exportKey(*reading, dossier.folder() + "/key"_L1).error().code, ErrorCode::ReadOnly);
        QVERIFY(!QFile::exists(dossier.folder() + "/key"_L1));
        QFile keys(keyFilePath(dossier.path()));
        QVERIFY(keys.open(QIODevice::ReadOnly));
        const QByteArray before = keys.readAll();
        const auto changed = changePassword(
            *reading, test::Dossier::password(), SecretBytes::copyOf("another long password"), { 19ULL << 20, 1 });
        QCOMPARE(changed.error().code, ErrorCode::ReadOnly);
        QVERIFY(keys.seek(0));
        QCOMPARE(keys.readAll(), before);
        auto another = reading->another();
        VERIFY_OK(another);
        QCOMPARE(confirmSheet(*another).error().code, ErrorCode::ReadOnly);
        VERIFY_OK(confirmSheet(dossier.session())); // control
    }

    // The matrix of what may be done for reading only: whatever else an administrator and advisor may, is refused.
    void allThatIsNoReadingIsRefused()
    {
        test::Dossier dossier;
        auto reading = open(dossier, Reading);
        VERIFY_OK(reading);
        for (const UseCaseRow &row : useCaseTable()) {
            QVERIFY2(dossier.session().allow(row.useCase).has_value(), row.name);
            const auto allowed = reading->allow(row.useCase);
            QCOMPARE(allowed.has_value(), onlyReads(row.useCase));
            QVERIFY(allowed || allowed.error().code == ErrorCode::ReadOnly);
        }
    }

    void anOpeningForReadingComesIntoTheLog()
    {
        test::Dossier dossier;
        const auto reading = open(dossier, Reading);
        VERIFY_OK(reading);
        QVERIFY(reading->opening().logged);
        QCOMPARE(readLoginLog(dossier.path()).sealed.size(), 1);
        VERIFY_OK(dossier.reopen());
        const auto records = auditRecords(dossier.session(), {});
        VERIFY_OK(records);
        QCOMPARE(std::ranges::count_if(*records,
                     [](const AuditRecord &row) {
                         return row.action == "account login"_L1 && row.object == "an"_L1
                             && row.detail.startsWith("2026-11-23T09:00:00Z "_L1)
                             && row.detail.endsWith(" read only"_L1);
                     }),
            1);
    }

    void aStartCodeNeedsWriting()
    {
        test::Dossier dossier;
        const auto code = addAccount(dossier.session(), { u"bo"_s, Role::Hr, {}, { 19ULL << 20, 1 } });
        VERIFY_OK(code);
        const auto typed = SecretBytes::copyOf(code->code.toUtf8());
        QCOMPARE(codeOf(login(dossier.environment(), dossier.path(), u"bo"_s, typed, Reading)), ErrorCode::ReadOnly);
        VERIFY_OK(login(dossier.environment(), dossier.path(), u"bo"_s, typed)); // control
    }

    void anOlderDossierIsNotReadBeforeItIsBroughtUpToDate()
    {
        test::Dossier dossier;
        Environment newer = dossier.environment();
        newer.migrations << storage::Migration { u"test"_s, 1, { u"CREATE TABLE test_table (id INTEGER)"_s } };
        const auto attempt = [&](const LoginOptions &options) {
            return codeOf(login(newer, dossier.path(), u"an"_s, test::Dossier::password(), options));
        };
        QCOMPARE(attempt(Reading), ErrorCode::NeedsUpdate);
        QCOMPARE(attempt({}), ErrorCode::Cancelled);
        QCOMPARE(attempt(Reading), ErrorCode::Cancelled);
    }

    void aLockOfAnotherComputerAsksAndItsTakeOverIsLogged()
    {
        test::Dossier dossier;
        {
            const Session gone = std::move(dossier.session());
        }
        const QJsonObject other { { u"host"_s, u"desk\u202e\n2"_s }, { u"user"_s, QString(500, u'b') },
            { u"since"_s, u"2026-11-23T08:00:00Z"_s } };
        name(dossier.path(), other);
        const auto asked = open(dossier);
        QCOMPARE(codeOf(asked), ErrorCode::LockOfOtherHost);
        QCOMPARE(asked.error().detail.mid(1, 2), (QStringList { QString(64, u'b'), u"desk2"_s }));
        QCOMPARE(lockHolder(dossier.path())->host, u"desk2"_s);
        // A take-over that then fails leaves the question for the next one.
        Environment broken = dossier.environment();
        broken.migrations << storage::Migration { u"test"_s, 1, { u"no SQL"_s } };
        QVERIFY(!login(broken, dossier.path(), u"an"_s, test::Dossier::password(), TakingOver));
        QCOMPARE(lockHolder(dossier.path())->host, u"desk2"_s);
        {
            auto taken = open(dossier, TakingOver);
            VERIFY_OK(taken);
            QCOMPARE(lockHolder(dossier.path())->host, QSysInfo::machineHostName());
            const auto records = auditRecords(*taken, {});
            VERIFY_OK(records);
            QCOMPARE(std::ranges::count_if(*records,
                         [](const AuditRecord &row) {
                             return row.action == "dossier take-over"_L1 && row.object == "desk2"_L1;
                         }),
                1);
        }
        QVERIFY(!lockHolder(dossier.path()));
        VERIFY_OK(open(dossier));
    }

    void whichTextsAsk_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("asks");
        const QString host = QSysInfo::machineHostName();
        const auto json = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("no JSON") << QByteArray("\0\xff{", 3) << false;
        QTest::newRow("names nobody") << json({ { u"pid"_s, 12 } }) << false;
        QTest::newRow("this computer, a process that was killed")
            << json({ { u"host"_s, host }, { u"user"_s, u"an"_s }, { u"pid"_s, 1 } }) << false;
        QTest::newRow("this computer in capitals") << json({ { u"host"_s, host.toUpper() } }) << false;
        QTest::newRow("another computer of the same name")
            << json({ { u"host"_s, host }, { u"machine"_s, u"0011223344556677"_s } })
            << !QSysInfo::machineUniqueId().isEmpty();
        QTest::newRow("another computer") << json({ { u"host"_s, u"desk"_s } }) << true;
        QTest::newRow("another computer, cut off") << json({ { u"host"_s, u"desk"_s } }).chopped(3) << false;
        QTest::newRow("larger than is read")
            << json({ { u"host"_s, u"desk"_s }, { u"more"_s, QString(1 << 20, u'x') } }) << false;
    }

    void whichTextsAsk()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, asks);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.waarborg"_s);
        QFile file(lockFilePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const test::FixedClock clock;
        const auto lock = WriterLock::take(path, clock);
        QCOMPARE(lock.has_value(), !asks);
        if (asks)
            QCOMPARE(lock.error().code, ErrorCode::LockOfOtherHost);
        else
            QCOMPARE(lockHolder(path)->pid, QCoreApplication::applicationPid());
    }

    void whatIsNoFileIsNotLocked_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : { u"a pipe"_s, u"a folder"_s, u"a link to another file"_s, u"no folder"_s })
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void whatIsNoFileIsNotLocked()
    {
        QFETCH(QString, kind);
        QTemporaryDir folder;
        const QString path = folder.filePath(kind == "no folder"_L1 ? u"none/a.waarborg"_s : u"a.waarborg"_s);
        const QByteArray name = QFile::encodeName(lockFilePath(path));
        if (kind == "a pipe"_L1)
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        if (kind == "a folder"_L1)
            QCOMPARE(::mkdir(name.constData(), 0700), 0);
        if (kind == "a link to another file"_L1)
            QCOMPARE(::symlink(QFile::encodeName(folder.filePath(u"other"_s)).constData(), name.constData()), 0);
        const test::FixedClock clock;
        const auto lock = WriterLock::take(path, clock);
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::NotForWriting);
        QVERIFY(!QFile::exists(folder.filePath(u"other"_s)));
    }

    // Each adds one; without the guard two that read the same text would make one of it.
    void whoWritesAtTheDoorDoesSoAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.waarborg"_s);
        const auto addOne = [&](int times) {
            for (int i = 0; i < times; ++i) {
                const DoorGuard guard(path);
                LoginLog log = readLoginLog(path);
                ++log.failures;
                if (!writeLoginLog(path, log))
                    return false;
            }
            return true;
        };
        auto beside = std::async(std::launch::async, addOne, 100);
        QVERIFY(addOne(100));
        QVERIFY(beside.get());
        QCOMPARE(readLoginLog(path).failures, 200);
        // A writer's lock and the door are two things; a door that stays shut is passed after a while.
        const test::StrangersLock writer(path);
        QVERIFY(writer.held());
        QVERIFY(addOne(1));
        const test::StrangersLock door(path, 1);
        QVERIFY(door.held());
        QVERIFY(addOne(1));
    }

    void networkFileSystemsAreKnown()
    {
        for (const char *type : { "nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "davfs" })
            QVERIFY2(isNetworkFileSystem(type), type);
        for (const char *type : { "ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "fuse.gocryptfs", "" })
            QVERIFY2(!isNetworkFileSystem(type), type);
        const QTemporaryDir folder;
        QCOMPARE(networkFileSystem(folder.filePath(u"a.waarborg"_s)), QString());
    }
};

WAARBORG_TEST(WriterLockTest)
#include "tst_writerlock.moc"
