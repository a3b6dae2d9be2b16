// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/backups/backupfixture.h"

#include "models/access/accounts.h"
#include "tests/common/strangerslock.h"

using namespace waarborg;
using namespace Qt::StringLiterals;
using backups::CopyKind;
using backups::CopyState;
using backups::Existing;
using test::BackupFixture;
using test::Dossier;

namespace {

Result<access::Session> openAt(const BackupFixture &fixture, const QString &path)
{
    return access::login(fixture.dossier.environment(), path, Dossier::loginName(), Dossier::password());
}

Result<void> note(access::Session &session, const QString &text)
{
    return access::writeSetting(session.database(), u"note"_s, text);
}

// With the password of the first account.
Result<void> addAdvisor(BackupFixture &fixture)
{
    const access::KdfCost cheap { 19ULL << 20, 1 };
    WAARBORG_LET(start, access::addAccount(fixture.session(), { u"eva"_s, access::Role::Advisor, {}, cheap }));
    const SecretBytes code = SecretBytes::copyOf(start.code.toUtf8());
    const access::Environment environment = fixture.dossier.environment();
    {
        WAARBORG_LET(first, access::login(environment, fixture.dossier.path(), u"eva"_s, code));
        WAARBORG_TRY(access::changePassword(first, code, Dossier::password(), cheap));
    }
    WAARBORG_LET(session, access::login(environment, fixture.dossier.path(), u"eva"_s, Dossier::password()));
    return access::signStatement(session);
}

QString noteIn(access::Session &session) { return *access::readSetting(session.database(), u"note"_s); }

} // namespace

class RestoreTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theRestoredDossierIsTheOneThatWasCopied()
    {
        BackupFixture fixture;
        VERIFY_OK(note(fixture.session(), u"then"_s));
        const QStringList before = BackupFixture::dump(fixture.session().database());
        QVERIFY(before.size() > 10);
        const auto copy = fixture.make();
        VERIFY_OK(note(fixture.session(), u"later"_s));
        const QString target = fixture.file(u"back.waarborg"_s);
        const auto restored
            = backups::restoreBackup(fixture.dossier.environment(), fixture.restoring(copy.path, target), {});
        VERIFY_OK(restored);
        QCOMPARE(restored->anchor, copy.anchor);
        QVERIFY(restored->safetyCopy.isEmpty());
        auto session = openAt(fixture, target);
        VERIFY_OK(session);
        QCOMPARE(BackupFixture::dump(session->database()), before);
        QVERIFY(BackupFixture::dump(fixture.session().database()) != before);
        VERIFY_OK(access::checkDossier(*session));
        const auto verdict = access::auditVerdict(*session);
        VERIFY_OK(verdict);
        QVERIFY2(verdict->fault.isEmpty(), qPrintable(verdict->fault));
        const auto log = access::auditRecords(*session, { .limit = 3 });
        QCOMPARE(log->at(1).action, u"dossier restore"_s);
        QVERIFY(log->at(1).detail.startsWith(u"log row %1, "_s.arg(copy.anchor.sequence)));
        // The copy it came from is a copy of it as well.
        const auto copies = backups::registeredCopies(*session);
        VERIFY_OK(copies);
        QCOMPARE(copies->size(), 1);
        QCOMPARE(copies->first().path, copy.path);
        QCOMPARE(QDir(fixture.dossier.folder()).entryList({ u"*restoring*"_s }, QDir::Files), QStringList());
    }

    void itOpensOnAMachineThatHasNothingElse()
    {
        BackupFixture fixture;
        const auto copy = fixture.make();
        const QTemporaryDir elsewhere;
        const QString moved = elsewhere.filePath(u"stick.waarborg-backup"_s);
        QVERIFY(QFile::copy(copy.path, moved));
        const auto facts = backups::inspectBackup(moved);
        VERIFY_OK(facts);
        QCOMPARE(facts->created, copy.created);
        QCOMPARE(facts->size, copy.size);
        const QString target = elsewhere.filePath(u"acme.waarborg"_s);
        VERIFY_OK(backups::restoreBackup(fixture.dossier.environment(), fixture.restoring(moved, target), {}));
        VERIFY_OK(openAt(fixture, target));
    }

    void whatStandsThereIsKeptAside()
    {
        BackupFixture fixture;
        VERIFY_OK(note(fixture.session(), u"then"_s));
        const auto copy = fixture.make();
        VERIFY_OK(note(fixture.session(), u"later"_s));
        const auto second = fixture.make();
        const QString path = fixture.dossier.path();
        auto request = fixture.restoring(copy.path, path);
        request.existing = Existing::KeepAside;
        fixture.dossier.close();
        const auto restored = backups::restoreBackup(fixture.dossier.environment(), request, {});
        VERIFY_OK(restored);
        QCOMPARE(restored->safetyCopy, fixture.file(u"acme.before-restore-2026-11-23T1000.waarborg"_s));
        QVERIFY(restored->registerKept);
        {
            auto old = openAt(fixture, restored->safetyCopy);
            VERIFY_OK(old);
            QCOMPARE(noteIn(*old), u"later"_s);
        }
        auto now = openAt(fixture, path);
        VERIFY_OK(now);
        QCOMPARE(noteIn(*now), u"then"_s);
        const auto copies = backups::registeredCopies(*now);
        VERIFY_OK(copies);
        QStringList known;
        for (const auto &each : *copies)
            known << QFileInfo(each.path).fileName() + u' ' + backups::kindWord(each.kind);
        // The newer backup was made after the restored moment and is not forgotten.
        QCOMPARE(known,
            (QStringList { u"acme.before-restore-2026-11-23T1000.waarborg replaced"_s,
                QFileInfo(second.path).fileName() + u" manual"_s, QFileInfo(copy.path).fileName() + u" found"_s }));
        VERIFY_OK(backups::destroyCopy(*now, copies->first().id));
        QVERIFY(!QFile::exists(restored->safetyCopy));
        QVERIFY(!QFile::exists(access::keyFilePath(restored->safetyCopy)));
    }

    void aStrayJournalIsNotPlayedIntoTheRestoredDossier()
    {
        BackupFixture fixture;
        const auto copy = fixture.make();
        const QString target = fixture.file(u"back.waarborg"_s);
        const QString journal = target + u"-journal"_s;
        // Magic bytes, no pages, a number, "it had 2 pages", sector and page size: SQLite cuts the file to two pages.
        const QByteArray header
            = QByteArray::fromHex("d9d505f920a163d7000000000000000000000002") + QByteArray::fromHex("0000020000001000");
        test::setBytes(journal, header.leftJustified(512, '\0'));
        VERIFY_OK(backups::restoreBackup(fixture.dossier.environment(), fixture.restoring(copy.path, target), {}));
        auto session = openAt(fixture, target);
        VERIFY_OK(session);
        VERIFY_OK(access::checkDossier(*session));
        QVERIFY(!QFile::exists(journal));
        QCOMPARE(QDir(fixture.dossier.folder()).entryList({ u"back.waarborg-journal.*.orphan"_s }).size(), 1);
    }

    void aJournalOfTheReplacedDossierIsNotPlayedIntoTheNewOne()
    {
        BackupFixture fixture;
        const auto copy = fixture.make();
        fixture.dossier.close();
        const QString journal = fixture.dossier.path() + u"-journal"_s;
        // A journal's magic bytes are what SQLite plays back by.
        test::setBytes(journal, QByteArray::fromHex("d9d505f920a163d7") + QByteArray(5000, '\0'));
        auto request = fixture.restoring(copy.path, fixture.dossier.path());
        request.existing = Existing::KeepAside;
        const auto restored = backups::restoreBackup(fixture.dossier.environment(), request, {});
        VERIFY_OK(restored);
        QVERIFY(!QFile::exists(journal));
        VERIFY_OK(openAt(fixture, fixture.dossier.path()));
    }

    void aDamagedDossierIsReplacedToo_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("its database is rotten") << u""_s;
        QTest::newRow("its key file is rotten") << u".keys"_s;
    }

    void aDamagedDossierIsReplacedToo()
    {
        QFETCH(QString, suffix);
        BackupFixture fixture;
        const auto copy = fixture.make();
        fixture.dossier.close();
        test::setBytes(fixture.dossier.path() + suffix, QByteArray(9000, 'x'));
        QVERIFY(!openAt(fixture, fixture.dossier.path()));
        auto request = fixture.restoring(copy.path, fixture.dossier.path());
        request.existing = Existing::KeepAside;
        const auto restored = backups::restoreBackup(fixture.dossier.environment(), request, {});
        VERIFY_OK(restored);
        QCOMPARE(restored->registerKept, !suffix.isEmpty());
        VERIFY_OK(openAt(fixture, fixture.dossier.path()));
        QCOMPARE(test::bytesOf(restored->safetyCopy + suffix), QByteArray(9000, 'x'));
    }

    void aDossierWithoutItsKeyFileIsReplacedToo()
    {
        BackupFixture fixture;
        const auto copy = fixture.make();
        fixture.dossier.close();
        QVERIFY(QFile::remove(access::keyFilePath(fixture.dossier.path())));
        auto request = fixture.restoring(copy.path, fixture.dossier.path());
        request.existing = Existing::KeepAside;
        const auto restored = backups::restoreBackup(fixture.dossier.environment(), request, {});
        VERIFY_OK(restored);
        auto session = openAt(fixture, fixture.dossier.path());
        VERIFY_OK(session);
        // Nothing proves any more whose it is: it is for a person to delete.
        const auto kept = backups::registeredCopies(*session)->first();
        QCOMPARE(kept.kind, CopyKind::Replaced);
        QCOMPARE(backups::destroyCopy(*session, kept.id).error().code, ErrorCode::CopyNotProven);
        QVERIFY(QFile::exists(restored->safetyCopy));
    }

    void aDossierThatSomebodyWorksInIsNotReplaced()
    {
        BackupFixture fixture;
        VERIFY_OK(note(fixture.session(), u"later"_s));
        const auto copy = fixture.make();
        fixture.dossier.close();
        auto request = fixture.restoring(copy.path, fixture.dossier.path());
        request.existing = Existing::KeepAside;
        {
            const test::StrangersLock other(fixture.dossier.path());
            QVERIFY(other.held());
            const auto refused = backups::restoreBackup(fixture.dossier.environment(), request, {});
            QCOMPARE(refused.error().code, ErrorCode::DossierInUse);
        }
        VERIFY_OK(backups::restoreBackup(fixture.dossier.environment(), request, {}));
    }

    void refusedRestoresChangeNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a wrong password") << u"password"_s << ErrorCode::LoginFailed;
        QTest::newRow("an unknown name") << u"name"_s << ErrorCode::LoginFailed;
        QTest::newRow("a dossier stands there") << u"stands"_s << ErrorCode::DossierExists;
        QTest::newRow("only its key file stands there") << u"keys"_s << ErrorCode::FileExists;
        QTest::newRow("another customer's stands there") << u"other"_s << ErrorCode::BackupOther;
        QTest::newRow("a letter stands there") << u"letter"_s << ErrorCode::TargetOther;
        QTest::newRow("the backup itself stands there") << u"itself"_s << ErrorCode::TargetOther;
        QTest::newRow("another customer's without a key file") << u"keyless"_s << ErrorCode::TargetOther;
        QTest::newRow("a cut off backup") << u"cut"_s << ErrorCode::BackupDamaged;
        QTest::newRow("no backup") << u"none"_s << ErrorCode::FileNotReadable;
        QTest::newRow("an account that is no administrator") << u"advisor"_s << ErrorCode::NotAllowed;
        QTest::newRow("stopped half-way") << u"stopped"_s << ErrorCode::Cancelled;
        QTest::newRow("a folder that is not there") << u"folder"_s << ErrorCode::FileNotWritable;
    }

    void refusedRestoresChangeNothing()
    {
        QFETCH(QString, what);
        QFETCH(ErrorCode, code);
        BackupFixture fixture;
        BackupFixture other;
        if (what == u"advisor"_s)
            VERIFY_OK(addAdvisor(fixture));
        const auto copy = fixture.make();
        QDir(fixture.dossier.folder()).mkdir(u"in"_s);
        QString target = fixture.file(u"in/back.waarborg"_s);
        auto request = fixture.restoring(copy.path, target);
        test::StopAfter stop(what == u"stopped"_s ? 1'000'000 : std::numeric_limits<qint64>::max());
        if (what == u"password"_s)
            request.password = SecretBytes::copyOf("another password");
        else if (what == u"name"_s)
            request.loginName = u"nobody"_s;
        else if (what == u"advisor"_s)
            request.loginName = u"eva"_s;
        else if (what == u"stands"_s)
            test::setBytes(target, "something");
        else if (what == u"keys"_s)
            test::setBytes(access::keyFilePath(target), "something");
        else if (what == u"cut"_s)
            test::setBytes(copy.path, test::bytesOf(copy.path).chopped(100));
        else if (what == u"none"_s)
            request.backup = fixture.file(u"none"_s);
        else if (what == u"folder"_s)
            request.target = fixture.file(u"nowhere/back.waarborg"_s);
        if (what == u"other"_s) {
            QVERIFY(QFile::copy(other.dossier.path(), target));
            QVERIFY(QFile::copy(access::keyFilePath(other.dossier.path()), access::keyFilePath(target)));
            request.existing = Existing::KeepAside;
        }
        if (what == u"letter"_s || what == u"itself"_s || what == u"keyless"_s) {
            const QString standing = what == u"itself"_s ? copy.path : other.dossier.path();
            test::setBytes(target, what == u"letter"_s ? QByteArray("PK, an .odt") : test::bytesOf(standing));
            request.existing = Existing::KeepAside;
        }
        const auto contents = [&] {
            QMap<QString, QByteArray> all;
            const QDir folder(fixture.file(u"in"_s));
            for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
                all.insert(name, test::bytesOf(folder.filePath(name)));
            return all;
        };
        const auto before = contents();
        const auto restored = backups::restoreBackup(fixture.dossier.environment(), request, stop.progress);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, code);
        QCOMPARE(contents(), before);
    }
};

WAARBORG_TEST(RestoreTest)
#include "tst_restore.moc"
