// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accounts.h"
#include "models/access/loginlog.h"
#include "tests/common/dossier.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LoginLogTest : public test::TestCase
{
    Q_OBJECT

private:
    static ErrorCode tryWith(test::Dossier &dossier, const QByteArray &password, const QString &name = u"an"_s)
    {
        const auto session = login(dossier.environment(), dossier.path(), name, SecretBytes::copyOf(password));
        return session ? ErrorCode::Cancelled : session.error().code;
    }
    // The newest first.
    static QStringList failedObjects(test::Dossier &dossier)
    {
        const QList<AuditRecord> records = auditRecords(dossier.session(), {}).value();
        QStringList failed;
        for (const AuditRecord &record : records) {
            if (record.result == AuditResult::Failed)
                failed << record.object;
        }
        return failed;
    }
    static constexpr auto Good = "correct horse battery";

private Q_SLOTS:
    // The file alone remembers: each attempt may be another process.
    void wrongLoginsWaitLongerEachTime()
    {
        test::Dossier dossier;
        for (const auto wait : { 1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s }) {
            QCOMPARE(tryWith(dossier, "wrong horse battery"), ErrorCode::LoginFailed);
            dossier.clock().advance(wait - 1ms);
            QCOMPARE(tryWith(dossier, Good), ErrorCode::LoginWait);
            dossier.clock().advance(1ms);
        }
        VERIFY_OK(dossier.reopen());
        QCOMPARE(dossier.session().opening().failedLogins.count, 8);
        QCOMPARE(tryWith(dossier, "wrong horse battery"), ErrorCode::LoginFailed);
        dossier.clock().advance(1s);
        VERIFY_OK(dossier.reopen());
        QCOMPARE(dossier.session().opening().failedLogins.count, 1);
    }

    void whatHappenedAtTheDoorComesIntoTheLogOnce()
    {
        test::Dossier dossier;
        QCOMPARE(tryWith(dossier, "wrong horse battery"), ErrorCode::LoginFailed);
        dossier.clock().advance(1s);
        QCOMPARE(tryWith(dossier, "wrong horse battery", u"my secret password"_s), ErrorCode::LoginFailed);
        QFile file(loginLogPath(dossier.path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("events") && !kept.contains("secret"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        dossier.clock().advance(2s);
        VERIFY_OK(dossier.reopen());
        VERIFY_OK(dossier.reopen());
        QCOMPARE(failedObjects(dossier), QStringList({ u"unknown name"_s, u"an"_s }));
        QCOMPARE(auditVerdict(dossier.session())->fault, QString());
    }

    void whoMayNotReadTheLogLeavesItsEventsWaiting()
    {
        test::Dossier dossier;
        const auto added = addAccount(dossier.session(), { u"Bo"_s, Role::Hr, {}, { 19ULL << 20, 1 } });
        VERIFY_OK(added);
        QCOMPARE(tryWith(dossier, "wrong horse battery"), ErrorCode::LoginFailed);
        dossier.clock().advance(1s);
        QCOMPARE(tryWith(dossier, added->code.toLatin1(), u"Bo"_s), ErrorCode::Cancelled);
        QCOMPARE(readLoginLog(dossier.path()).sealed.size(), 1);
        VERIFY_OK(dossier.reopen());
        QCOMPARE(readLoginLog(dossier.path()).sealed.size(), 0);
    }

    void whatCannotBeNotedKeepsNobodyOut()
    {
        test::Dossier dossier;
        const QString path = loginLogPath(dossier.path());
        QFile::remove(path);
        QVERIFY(QDir().mkpath(path + u"/x"_s));
        VERIFY_OK(dossier.reopen());
        QVERIFY(QDir(path).exists()); // the control: it was in the way
    }

    // A login that could not empty the file leaves it as it was for the next one.
    void noRowIsWrittenTwiceFromAFileThatStays()
    {
        test::Dossier dossier;
        QCOMPARE(tryWith(dossier, "wrong horse battery"), ErrorCode::LoginFailed);
        LoginLog log = readLoginLog(dossier.path());
        log.dropped = 3;
        VERIFY_OK(writeLoginLog(dossier.path(), log));
        dossier.clock().advance(1s);
        VERIFY_OK(dossier.reopen());
        QCOMPARE(failedObjects(dossier), QStringList({ QString(), u"an"_s }));
        VERIFY_OK(writeLoginLog(dossier.path(), log));
        VERIFY_OK(dossier.reopen());
        QCOMPARE(failedObjects(dossier), QStringList({ QString(), u"an"_s }));
    }

    // Everybody can seal events to the public key.
    void aForgedEventNamesNobody()
    {
        test::Dossier dossier;
        const QByteArray key = readKeyFile(keyFilePath(dossier.path()))->auditPublicKey;
        LoginLog log;
        for (const QString &name : { u"an"_s, u"a sentence that nobody logged in with"_s })
            addEvent(log, { dossier.clock().nowUtc(), DoorEvent::Kind::LoginFailed, name }, key);
        VERIFY_OK(writeLoginLog(dossier.path(), log));
        VERIFY_OK(dossier.reopen());
        QCOMPARE(failedObjects(dossier), QStringList({ u"unknown name"_s, u"an"_s }));
    }

    void aFileWithTooManyEventsIsReadInPart()
    {
        test::Dossier dossier;
        LoginLog log;
        for (int i = 0; i < MostDoorEvents + 7; ++i)
            log.sealed << QByteArray::number(i);
        log.dropped = 2;
        VERIFY_OK(writeLoginLog(dossier.path(), log));
        const LoginLog read = readLoginLog(dossier.path());
        QCOMPARE(read.sealed.size(), MostDoorEvents);
        QCOMPARE(read.sealed.constFirst(), "7");
        QCOMPARE(read.dropped, 9);
    }

    void aDamagedFileIsAnEmptyOne_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{{{");
        QTest::newRow("a negative count") << QByteArray("{\"failures\":-4}");
        QTest::newRow("too large") << QByteArray(2 << 20, 'x');
        QTest::newRow("events that do not open") << QByteArray("{\"events\":[\"AAAA\",7,null]}");
    }

    void aDamagedFileIsAnEmptyOne()
    {
        QFETCH(QByteArray, content);
        test::Dossier dossier;
        QFile file(loginLogPath(dossier.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        VERIFY_OK(dossier.reopen());
    }

    void theOldestEventsMakeRoomAndAreCounted()
    {
        const KeyPair keys = makeKeyPair();
        LoginLog log;
        for (int i = 0; i < MostDoorEvents + 3; ++i)
            addEvent(log, { QDateTime(QDate(2026, 11, 23), QTime(), Qt::UTC), DoorEvent::Kind::LoginFailed, {} },
                keys.publicKey);
        QCOMPARE(log.sealed.size(), MostDoorEvents);
        QCOMPARE(log.dropped, 3);
    }
};

WAARBORG_TEST(LoginLogTest)
#include "tst_loginlog.moc"
