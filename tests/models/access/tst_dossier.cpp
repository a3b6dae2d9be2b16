// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/dossier.h"
#include "models/access/recoverykey.h"
#include "models/access/settings.h"
#include "tests/common/dossier.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

class DossierTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDossierOpensWithItsPasswordOnly()
    {
        test::Dossier dossier;
        VERIFY_OK(dossier.reopen());
        QCOMPARE(dossier.session().account().name, u"an"_s);
        const auto wrong
            = login(dossier.environment(), dossier.path(), u"an"_s, SecretBytes::copyOf("wrong horse battery"));
        QCOMPARE(wrong.error().code, ErrorCode::LoginFailed);
        dossier.clock().advance(std::chrono::seconds(1));
        const auto unknown = login(dossier.environment(), dossier.path(), u"bo"_s, test::Dossier::password());
        QCOMPARE(unknown.error(), wrong.error());
    }

    void theNameMayBeWrittenInAnotherCase()
    {
        test::Dossier dossier;
        VERIFY_OK(login(dossier.environment(), dossier.path(), u" AN "_s, test::Dossier::password()));
    }

    void creationIsRefused_data()
    {
        QTest::addColumn<QString>("customer");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<int>("code");
        const QByteArray good("correct horse battery");
        QTest::newRow("without a customer") << u" "_s << u"BE"_s << good << true << int(ErrorCode::InvalidValue);
        QTest::newRow("with an unknown country")
            << u"Acme"_s << u"XX"_s << good << true << int(ErrorCode::InvalidValue);
        QTest::newRow("without a signature") << u"Acme"_s << u"BE"_s << good << false << int(ErrorCode::NotSigned);
        QTest::newRow("with 11 characters")
            << u"Acme"_s << u"BE"_s << QByteArray("elevenchars") << true << int(ErrorCode::PasswordTooShort);
        QTest::newRow("with 11 characters of two bytes")
            << u"Acme"_s << u"BE"_s << QByteArray("éèéèéèéèéèé") << true << int(ErrorCode::PasswordTooShort);
        QTest::newRow("with a common word")
            << u"Acme"_s << u"BE"_s << QByteArray("Password1234!") << true << int(ErrorCode::PasswordTooCommon);
        QTest::newRow("with one character only")
            << u"Acme"_s << u"BE"_s << QByteArray("zzzzzzzzzzzzz") << true << int(ErrorCode::PasswordTooCommon);
    }

    void creationIsRefused()
    {
        QFETCH(QString, customer);
        QFETCH(QString, country);
        QFETCH(QByteArray, password);
        QFETCH(bool, isSigned);
        QFETCH(int, code);
        const QTemporaryDir folder;
        const test::FixedClock clock;
        CreateRequest request { folder.filePath(u"a.waarborg"_s), customer, country, u"an"_s,
            SecretBytes::copyOf(password), isSigned };
        const auto created = createDossier({ clock, accessMigrations(), { 19ULL << 20, 1 } }, request);
        QVERIFY(!created);
        QCOMPARE(int(created.error().code), code);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aCreationThatFailsHalfwayLeavesNothing()
    {
        const QTemporaryDir folder;
        const test::FixedClock clock;
        CreateRequest request { folder.filePath(u"a.waarborg"_s), u"Acme"_s, u"BE"_s, u"an"_s,
            test::Dossier::password(), true };
        const storage::Migration noRows { u"fault"_s, 1,
            { u"CREATE TRIGGER fault BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'the fault fired'); END"_s } };
        const auto created = createDossier({ clock, accessMigrations() << noRows, { 19ULL << 20, 1 } }, request);
        QVERIFY(!created);
        QVERIFY(errorText(created.error()).contains(u"the fault fired"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
        VERIFY_OK(createDossier({ clock, accessMigrations(), { 19ULL << 20, 1 } }, request)); // control
    }

    // What a kill between the two renames leaves.
    void aKeyFileWithoutADossierIsMovedAside()
    {
        test::Dossier dossier;
        const QByteArray id = readKeyFile(keyFilePath(dossier.path()))->dossierId;
        QVERIFY(QFile::remove(dossier.path()));
        QFile unfinished(dossier.path() + u".0123abcd.part"_s);
        QVERIFY(unfinished.open(QIODevice::WriteOnly));
        CreateRequest request { dossier.path(), u"Other"_s, u"NL"_s, u"an"_s, test::Dossier::password(), true };
        VERIFY_OK(createDossier(dossier.environment(), request));
        const auto aside
            = readKeyFile(u"%1.%2.orphan"_s.arg(keyFilePath(dossier.path()), QString::fromLatin1(id.first(4).toHex())));
        VERIFY_OK(aside);
        QCOMPARE(aside->dossierId, id);
        QVERIFY(!unfinished.exists());
        VERIFY_OK(login(dossier.environment(), dossier.path(), u"an"_s, test::Dossier::password()));
    }

    void somethingElseInTheKeyFilesPlaceIsLeftThere()
    {
        const QTemporaryDir folder;
        const test::FixedClock clock;
        CreateRequest request { folder.filePath(u"a.waarborg"_s), u"Acme"_s, u"BE"_s, u"an"_s,
            test::Dossier::password(), true };
        QFile other(keyFilePath(request.path));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("my own notes");
        other.close();
        const auto created = createDossier({ clock, accessMigrations(), { 19ULL << 20, 1 } }, request);
        QCOMPARE(created.error().code, ErrorCode::FileExists);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), "my own notes");
        QVERIFY(!QFile::exists(request.path));
    }

    void anExistingDossierIsNeverOverwritten()
    {
        test::Dossier dossier;
        CreateRequest request { dossier.path(), u"Other"_s, u"NL"_s, u"an"_s, test::Dossier::password(), true };
        const auto created = createDossier(dossier.environment(), request);
        QCOMPARE(created.error().code, ErrorCode::DossierExists);
        VERIFY_OK(dossier.reopen());
    }

    void nothingOpensWithoutTheRightFiles()
    {
        test::Dossier dossier;
        const auto tryLogin = [&] {
            return login(dossier.environment(), dossier.path(), u"an"_s, test::Dossier::password()).error().code;
        };
        QCOMPARE(
            login(dossier.environment(), dossier.folder() + "/none.waarborg"_L1, u"an"_s, test::Dossier::password())
                .error()
                .code,
            ErrorCode::NoDossier);
        const QString keys = keyFilePath(dossier.path());
        QVERIFY(QFile::rename(keys, keys + ".away"_L1));
        QCOMPARE(tryLogin(), ErrorCode::KeyFileMissing);
        test::Dossier other;
        QVERIFY(QFile::copy(keyFilePath(other.path()), keys));
        QCOMPARE(tryLogin(), ErrorCode::WrongKey);
    }

    void anOlderKeyFileIsRefused()
    {
        test::Dossier dossier;
        VERIFY_OK(writeSetting(dossier.session().database(), u"dossier.generation"_s, u"2"_s));
        QCOMPARE(dossier.reopen().error().code, ErrorCode::KeyFileOlder);
    }

    void aChangedKeyFileIsRefused()
    {
        test::Dossier dossier;
        const QString path = keyFilePath(dossier.path());
        auto file = readKeyFile(path);
        VERIFY_OK(file);
        file->generation = 7;
        VERIFY_OK(writeKeyFile(path, *file));
        QCOMPARE(dossier.reopen().error().code, ErrorCode::KeyFileDamaged);
    }

    void noNameStandsInAnyFile()
    {
        test::Dossier dossier({}, u"Zonnebloemcollectief"_s);
        VERIFY_OK(dossier.reopen());
        const QDir folder(dossier.folder());
        QCOMPARE(folder.entryList(QDir::Files).size(), 4); // dossier, keys, lock, logins
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("Zonnebloem"));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                QFile::Permissions());
        }
    }

    void theRecoverySheetIsConfirmedByTypingGroupsBack()
    {
        test::Dossier dossier;
        const RecoverySheet &sheet = dossier.sheet();
        QCOMPARE(sheet.groups.size(), 13);
        QVERIFY(recoveryKeyFromGroups(sheet.groups));
        QVERIFY(confirmsSheet(sheet, { 2, 7 }, { sheet.groups[2].toLower(), u' ' + sheet.groups[7] }));
        QVERIFY(!confirmsSheet(sheet, { 2, 7 }, { sheet.groups[2], sheet.groups[8] }));
        QVERIFY(recoverySheetText(sheet).contains(sheet.groups[12]));
        // As people type: O for 0, small L and I for 1, blanks and hyphens inside.
        for (int place = 0; place < 13; ++place) {
            QString typed = sheet.groups[place].toLower().replace(u'0', u'o').replace(u'1', place % 2 ? u'l' : u'i');
            typed.insert(2, place % 2 ? u' ' : u'-');
            QVERIFY(confirmsSheet(sheet, { place }, { typed }));
        }
        QVERIFY(!confirmsSheet(sheet, { 13 }, { QString() }));
    }

    void theExportedKeyIsWrittenOnceAndLogged()
    {
        test::Dossier dossier;
        const QString path = dossier.folder() + "/key"_L1;
        VERIFY_OK(exportKey(dossier.session(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QRegularExpression(u"^x'[0-9a-f]{64}'\n$"_s).match(QString::fromLatin1(file.readAll())).hasMatch());
        QCOMPARE(exportKey(dossier.session(), path).error().code, ErrorCode::FileExists);
        const auto rows = auditRecords(dossier.session(), {});
        VERIFY_OK(rows);
        QCOMPARE(rows->first().action, u"dossier export-key"_s);
        QCOMPARE(rows->size(), 3); // create, login, export
    }

    void noKeyIsExportedWithoutARowInTheLog()
    {
        test::Dossier dossier;
        const QString path = dossier.folder() + "/key"_L1;
        VERIFY_OK(dossier.unconfined().execute(
            u"CREATE TRIGGER fault BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'the fault fired'); END"_s));
        const auto exported = exportKey(dossier.session(), path);
        QVERIFY(!exported);
        QVERIFY(errorText(exported.error()).contains(u"the fault fired"_s));
        QVERIFY(!QFile::exists(path));
    }

    void theLogIsNotVerifiedWithAKeyFileThatWasChanged()
    {
        test::Dossier dossier;
        VERIFY_OK(auditVerdict(dossier.session()));
        auto file = readKeyFile(keyFilePath(dossier.path()));
        VERIFY_OK(file);
        file->sealedAuditSeed = sealTo(file->auditPublicKey, SecretBytes::random(KeySize));
        VERIFY_OK(writeKeyFile(keyFilePath(dossier.path()), *file));
        QCOMPARE(auditVerdict(dossier.session()).error().code, ErrorCode::KeyFileDamaged);
    }

    void anAccountRowChangedOutsideIsNoticedAtLogin()
    {
        test::Dossier dossier;
        VERIFY_OK(dossier.session().database().execute(u"UPDATE account SET roles = 'administrator'"_s));
        QCOMPARE(dossier.reopen().error().code, ErrorCode::Damaged);
    }

    void anotherConnectionSeesTheSameDossier()
    {
        test::Dossier dossier;
        auto second = dossier.session().another();
        VERIFY_OK(second);
        const auto info = dossierInfo(*second);
        VERIFY_OK(info);
        QCOMPARE(info->customer, u"Acme"_s);
        QVERIFY(!info->sheetConfirmed);
    }
};

WAARBORG_TEST(DossierTest)
#include "tst_dossier.moc"
