// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/backups/backupfixture.h"

#include "models/access/files.h"
#include "models/access/rotation.h"

#include <QCryptographicHash>

#include <csignal>
#include <sys/file.h>
#include <sys/resource.h>

using namespace waarborg;
using namespace Qt::StringLiterals;
using access::Role;
using backups::CopyKind;
using backups::CopyState;
using test::BackupFixture;

namespace {

// No file may grow beyond so many bytes: what a full disk looks like to the one who writes.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { bytes, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before {};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class MakingTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsOneVerifiedFileInTheRegister()
    {
        BackupFixture fixture;
        const auto copy = fixture.make();
        QCOMPARE(fixture.inCopies(), QStringList { u"acme-2026-11-23T1000.waarborg-backup"_s });
        QCOMPARE(copy.path, fixture.copies() + u"/acme-2026-11-23T1000.waarborg-backup"_s);
        const QByteArray bytes = test::bytesOf(copy.path);
        QCOMPARE(copy.size, bytes.size());
        QCOMPARE(copy.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QVERIFY(copy.verified.isValid());
        QCOMPARE(QFile::permissions(copy.path) & 0x077, QFileDevice::Permissions());
        const auto all = backups::registeredCopies(fixture.session());
        VERIFY_OK(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first(), copy);
        const auto log = access::auditRecords(fixture.session(), { .limit = 1 });
        VERIFY_OK(log);
        QCOMPARE(log->first().action, u"dossier backup"_s);
        QCOMPARE(log->first().object, u"copy 1"_s);
        QCOMPARE(copy.anchor.sequence, log->first().sequence - 1);
    }

    void aSecondOneInTheSameMinuteGetsANameOfItsOwn()
    {
        BackupFixture fixture;
        fixture.make();
        QCOMPARE(QFileInfo(fixture.make().path).fileName(), u"acme-2026-11-23T1000-2.waarborg-backup"_s);
    }

    void nothingPersonalStandsOutsideTheEncryption()
    {
        BackupFixture fixture;
        VERIFY_OK(access::writeSetting(fixture.session().database(), u"dossier.customer"_s, u"Zonnebloem vzw"_s));
        const auto copy = fixture.make();
        const QByteArray bytes = test::bytesOf(copy.path);
        for (const QByteArray &word : { QByteArray("Zonnebloem"), QByteArray("SQLite format"), QByteArray("\"an\"") })
            QVERIFY2(!bytes.contains(word), word.constData());
        // The same search finds what does stand in the open.
        QVERIFY(bytes.contains("waarborg-keys"));
    }

    void whoMayNotMakesNone()
    {
        BackupFixture fixture;
        auto hr = fixture.dossier.sessionAs(Role::Hr);
        QCOMPARE(backups::makeBackup(hr, { fixture.copies() }, {}).error().code, ErrorCode::NotAllowed);
        QCOMPARE(backups::registeredCopies(hr).error().code, ErrorCode::NotAllowed);
        QVERIFY(fixture.inCopies().isEmpty());
        auto advisor = fixture.dossier.sessionAs(Role::Advisor);
        VERIFY_OK(backups::makeBackup(advisor, { fixture.copies() }, {}));
    }

    void anExistingFileIsNeverOverwritten()
    {
        BackupFixture fixture;
        const QString path = fixture.file(u"there"_s);
        test::setBytes(path, "mine");
        QCOMPARE(backups::makeBackup(fixture.session(), { path }, {}).error().code, ErrorCode::FileExists);
        QCOMPARE(test::bytesOf(path), "mine");
    }

    void stoppedAtAnyMomentNothingStays_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("while it is copied") << qint64(1);
        QTest::newRow("while it is read back") << qint64(3'500'000);
        QTest::newRow("while its pages are checked") << qint64(5'300'000);
    }

    void stoppedAtAnyMomentNothingStays()
    {
        QFETCH(qint64, bytes);
        BackupFixture fixture;
        test::StopAfter stop(bytes);
        const auto made = backups::makeBackup(fixture.session(), { fixture.copies() }, stop.progress);
        QVERIFY(stop.stopped());
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY2(fixture.inCopies().isEmpty(), qPrintable(fixture.inCopies().join(u' ')));
        QVERIFY(backups::registeredCopies(fixture.session())->isEmpty());
        fixture.make();
    }

    void aFullTargetLeavesNothing()
    {
        BackupFixture fixture;
        for (const rlim_t bytes : { rlim_t(1000), rlim_t(1'500'000), rlim_t(2'600'000) }) {
            const auto made = [&] {
                const SmallDisk disk(bytes);
                return backups::makeBackup(fixture.session(), { fixture.copies() }, {});
            }();
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::FileNotWritable);
            QVERIFY(fixture.inCopies().isEmpty());
        }
        fixture.make();
    }

    void aDamagedDossierIsNoBackup()
    {
        BackupFixture fixture;
        fixture.make();
        // A page in the middle of the long text, as a rotten disk would leave it.
        QFile file(fixture.dossier.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096LL * 300 + 100));
        QCOMPARE(file.write("rot"), 3);
        file.close();
        const auto made = backups::makeBackup(fixture.session(), { fixture.copies() }, {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Damaged);
        QCOMPARE(made.error().detail.first(), fixture.dossier.path());
        QCOMPARE(fixture.inCopies().size(), 1);
    }

    void whatACrashLeftIsRemovedAndWhatIsBeingMadeStays()
    {
        BackupFixture fixture;
        const QString abandoned = fixture.copies() + u"/acme-2026-01-01T0900.waarborg-backup.part"_s;
        const QString trial = abandoned + u".trial"_s;
        const QString others = fixture.copies() + u"/acme-2026-01-02T0900.waarborg-backup.part"_s;
        for (const QString &path : { abandoned, trial, others })
            test::setBytes(path, "half");
        QFile held(others);
        QVERIFY(held.open(QIODevice::ReadWrite));
        QCOMPARE(::flock(held.handle(), LOCK_EX), 0);
        const auto copy = fixture.make();
        QCOMPARE(fixture.inCopies().size(), 2);
        QVERIFY(QFile::exists(others));
        QVERIFY(QFile::exists(copy.path));
    }

    void aBackupTheRegisterDoesNotKnowIsFound()
    {
        BackupFixture fixture;
        const auto copy = fixture.make();
        QVERIFY(QFile::copy(copy.path, fixture.copies() + u"/by-hand.waarborg-backup"_s));
        test::setBytes(fixture.copies() + u"/other.waarborg-backup"_s, "no backup at all");
        fixture.make();
        const auto all = backups::registeredCopies(fixture.session());
        VERIFY_OK(all);
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(1).kind, CopyKind::Found);
        QCOMPARE(QFileInfo(all->at(1).path).fileName(), u"by-hand.waarborg-backup"_s);
    }

    void aMissingFileIsSaidToBeMissing()
    {
        BackupFixture fixture;
        const auto copy = fixture.make();
        QVERIFY(QFile::rename(copy.path, fixture.file(u"away"_s)));
        QCOMPARE(backups::registeredCopies(fixture.session())->first().state, CopyState::Missing);
        QCOMPARE(backups::destroyCopy(fixture.session(), copy.id).error().code, ErrorCode::NotFound);
        QVERIFY(QFile::rename(fixture.file(u"away"_s), copy.path));
        QCOMPARE(backups::registeredCopies(fixture.session())->first().state, CopyState::Present);
        QCOMPARE(backups::forgetCopy(fixture.session(), copy.id).error().code, ErrorCode::InvalidValue);
        QVERIFY(QFile::remove(copy.path));
        VERIFY_OK(backups::forgetCopy(fixture.session(), copy.id));
        QCOMPARE(backups::registeredCopies(fixture.session())->first().state, CopyState::Destroyed);
    }

    void aDestroyedCopyIsGoneAndStaysInTheRegister()
    {
        BackupFixture fixture;
        const auto copy = fixture.make();
        VERIFY_OK(backups::destroyCopy(fixture.session(), copy.id));
        QVERIFY(!QFile::exists(copy.path));
        const auto all = backups::registeredCopies(fixture.session());
        QCOMPARE(all->first().state, CopyState::Destroyed);
        QVERIFY(all->first().ended.isValid());
        QCOMPARE(access::auditRecords(fixture.session(), { .limit = 1 })->first().action, u"dossier backup-destroy"_s);
    }

    void somethingElseInACopysPlaceIsNotDestroyed()
    {
        BackupFixture fixture;
        const auto copy = fixture.make();
        BackupFixture other;
        const auto theirs = other.make();
        const QByteArray ours = test::bytesOf(copy.path);
        test::setBytes(copy.path, test::bytesOf(theirs.path));
        QCOMPARE(backups::checkCopy(fixture.session(), copy.id, {}).error().code, ErrorCode::BackupOther);
        QCOMPARE(backups::destroyCopy(fixture.session(), copy.id).error().code, ErrorCode::BackupOther);
        test::setBytes(copy.path, "a letter");
        QCOMPARE(backups::destroyCopy(fixture.session(), copy.id).error().code, ErrorCode::UnknownFormat);
        QVERIFY(QFile::exists(copy.path));
        test::setBytes(copy.path, ours.first(3000));
        VERIFY_OK(backups::destroyCopy(fixture.session(), copy.id));
        QVERIFY(!QFile::exists(copy.path));
    }

    void aRottenCopyIsFoundWhenItIsChecked()
    {
        BackupFixture fixture;
        const auto copy = fixture.make();
        fixture.dossier.clock().advance(std::chrono::hours(24));
        const auto checked = backups::checkCopy(fixture.session(), copy.id, {});
        VERIFY_OK(checked);
        QCOMPARE(checked->verified, copy.verified.addDays(1));
        QByteArray bytes = test::bytesOf(copy.path);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        test::setBytes(copy.path, bytes);
        QCOMPARE(backups::checkCopy(fixture.session(), copy.id, {}).error().code, ErrorCode::BackupDamaged);
        const auto last = access::auditRecords(fixture.session(), { .limit = 1 })->first();
        QCOMPARE(last.action, u"dossier backup-check"_s);
        QCOMPARE(last.result, access::AuditResult::Failed);
        QVERIFY(!QFile::exists(fixture.dossier.path() + u".trial"_s));
        QCOMPARE(backups::registeredCopies(fixture.session())->first().state, CopyState::Damaged);
        auto state = backups::backupState(fixture.session());
        VERIFY_OK(state);
        QVERIFY2(!state->newest && state->isDue, "a rotten backup is none");
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        test::setBytes(copy.path, bytes);
        VERIFY_OK(backups::checkCopy(fixture.session(), copy.id, {}));
        QCOMPARE(backups::registeredCopies(fixture.session())->first().state, CopyState::Present);
    }

    void aBackupThatIsGoneFromItsFolderCountsNoMore()
    {
        BackupFixture fixture;
        const auto copy = fixture.make();
        QVERIFY(!backups::backupState(fixture.session())->isDue);
        QVERIFY(QFile::rename(fixture.copies(), fixture.file(u"away"_s)));
        QVERIFY2(!backups::backupState(fixture.session())->isDue, "the stick is not plugged in");
        QVERIFY(QFile::rename(fixture.file(u"away"_s), fixture.copies()));
        QVERIFY(QFile::remove(copy.path));
        QVERIFY(backups::backupState(fixture.session())->isDue);
    }

    void aBackupOfBeforeARotationIsNotCalledDamaged()
    {
        BackupFixture fixture;
        const auto copy = fixture.make();
        const QString path = fixture.dossier.path();
        auto own
            = access::login(fixture.dossier.environment(), path, test::Dossier::loginName(), test::Dossier::password());
        VERIFY_OK(own);
        fixture.dossier.close();
        VERIFY_OK(access::rotateKey(std::move(*own)));
        VERIFY_OK(fixture.dossier.reopen());
        QCOMPARE(backups::checkCopy(fixture.session(), copy.id, {}).error().code, ErrorCode::BackupEarlierKey);
        QCOMPARE(backups::registeredCopies(fixture.session())->first().state, CopyState::Present);
    }
};

WAARBORG_TEST(MakingTest)
#include "tst_making.moc"
