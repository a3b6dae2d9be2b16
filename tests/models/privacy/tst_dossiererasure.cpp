// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backups.h"
#include "models/backups/backupstore.h"
#include "models/incidents/incidentstore.h"
#include "models/privacy/dossiererasure.h"
#include "models/privacy/filedestruction.h"
#include "tests/models/answers/roundsample.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace waarborg;
using namespace waarborg::privacy;
using namespace Qt::StringLiterals;
using test::RoundSample;

namespace {

Result<QByteArray> printed(access::Session &, campaigns::RoundId, const Progress &) { return QByteArray("%PDF"); }

constexpr std::chrono::hours Day(24);

} // namespace

class DossierErasureTest : public test::TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<RoundSample> m_sample;

    test::Dossier &dossier() { return m_sample->dossier(); }
    access::Session &session() { return m_sample->session(); }
    QString path(const QString &name) { return dossier().folder() + u'/' + name; }
    QString certificateFolder() { return path(u"certificate"_s); }
    QDate today() { return dossier().clock().nowUtc().date(); }
    QDate yesterday() { return today().addDays(-1); }

    access::Session login()
    {
        return RoundSample::must(access::login(
            dossier().environment(), dossier().path(), test::Dossier::loginName(), test::Dossier::password()));
    }

    // What of the dossier is left in its folder.
    QStringList remains()
    {
        QStringList names = QDir(dossier().folder()).entryList({ u"acme*"_s }, QDir::Files | QDir::Hidden);
        names.removeAll(u"acme.waarborg.other"_s);
        return names;
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_sample = std::make_unique<RoundSample>(
            2, campaigns::Anonymity::Named, incidents::migrations() + backups::migrations());
    }

    void theEndIsRecordedAndShown()
    {
        QVERIFY(!agreementEnd(session())->hasEnded());
        const auto end = recordEnd(session(), today(), u" letter of  1 November "_s);
        VERIFY_OK(end);
        QCOMPARE(end->eraseDue(), today().addDays(15));
        access::Session hr = dossier().sessionAs(access::Role::Hr);
        const auto seen = agreementEnd(hr);
        VERIFY_OK(seen);
        QCOMPARE(*seen, *end);
        QVERIFY(agreementEndText(*seen).contains(u"8 December 2026 on"));
        QVERIFY(agreementEndText(*seen).contains(u"letter of 1 November"));
        VERIFY_OK(takeBackEnd(session()));
        QCOMPARE(*agreementEnd(session()), AgreementEnd());
    }

    void onlyAnAdministratorEndsIt_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("an advisor") << int(access::Role::Advisor);
        QTest::newRow("HR") << int(access::Role::Hr);
        QTest::newRow("an auditor") << int(access::Role::Auditor);
    }

    void onlyAnAdministratorEndsIt()
    {
        QFETCH(int, role);
        access::Session other = dossier().sessionAs(access::Role(role));
        QCOMPARE(recordEnd(other, today(), {}).error().code, ErrorCode::NotAllowed);
        VERIFY_OK(recordEnd(session(), today(), u"at once"_s));
        QCOMPARE(eraseDossier(std::move(other), certificateFolder()).error().code, ErrorCode::NotAllowed);
        QVERIFY(!QFile::exists(certificateFolder()));
        VERIFY_OK(dossier().reopen());
    }

    void everythingIsGivenBack()
    {
        QCOMPARE(returnDossier(session(), path(u"back"_s), printed, {}).error().code, ErrorCode::AgreementGoesOn);
        VERIFY_OK(recordEnd(session(), today(), {}));
        const auto end = returnDossier(session(), path(u"back"_s), printed, {});
        VERIFY_OK(end);
        QCOMPARE(end->returnedTo, path(u"back"_s));
        QVERIFY(QFile::exists(path(u"back/people.csv"_s)));
        // Once more: the export that is there is taken, as after an interruption.
        const auto again = returnDossier(session(), path(u"back"_s), printed, {});
        VERIFY_OK(again);
        QCOMPARE(again->returnedChecksum, end->returnedChecksum);
        QVERIFY(QDir().mkdir(path(u"other"_s)));
        QVERIFY(!returnDossier(session(), path(u"other"_s), printed, {}));
    }

    // An administrator without the answers takes what an advisor exported.
    void anAdministratorGivesBackWhatAnAdvisorExported()
    {
        access::Session administrator = dossier().sessionAs(access::Role::Administrator);
        VERIFY_OK(recordEnd(administrator, today(), {}));
        QCOMPARE(returnDossier(administrator, path(u"back"_s), printed, {}).error().code, ErrorCode::NotAllowed);
        VERIFY_OK(exportDossier(session(), path(u"back"_s), printed, {}));
        VERIFY_OK(returnDossier(administrator, path(u"back"_s), printed, {}));
    }

    void nothingIsErasedBeforeItIsDue_data()
    {
        QTest::addColumn<bool>("ended");
        QTest::addColumn<QString>("instruction");
        QTest::addColumn<int>("daysLater");
        QTest::addColumn<int>("code"); // -1: it is erased
        QTest::newRow("the agreement goes on") << false << QString() << 100 << int(ErrorCode::AgreementGoesOn);
        QTest::newRow("on the day") << true << QString() << 0 << int(ErrorCode::AgreementRuns);
        QTest::newRow("on the last of the two weeks") << true << QString() << 14 << int(ErrorCode::ErasureNotDue);
        QTest::newRow("after the two weeks") << true << QString() << 15 << -1;
        QTest::newRow("on the last day, instructed") << true << u"letter 12"_s << 0 << int(ErrorCode::AgreementRuns);
        QTest::newRow("the day after, instructed") << true << u"letter 12"_s << 1 << -1;
    }

    void nothingIsErasedBeforeItIsDue()
    {
        QFETCH(bool, ended);
        QFETCH(QString, instruction);
        QFETCH(int, daysLater);
        QFETCH(int, code);
        if (ended)
            VERIFY_OK(recordEnd(session(), today(), instruction));
        dossier().clock().advance(Day * daysLater);
        const auto erased = eraseDossier(login(), certificateFolder());
        QCOMPARE(erased.has_value(), code < 0);
        if (code >= 0) {
            QCOMPARE(int(erased.error().code), code);
            QVERIFY(!QFile::exists(certificateFolder()));
            VERIFY_OK(dossier().reopen());
            return;
        }
        QVERIFY(isComplete(*erased));
        QCOMPARE(remains(), QStringList());
    }

    void theCertificateSaysWhatWasErased()
    {
        const auto copy = backups::makeBackup(session(), { path(u"one.backup"_s) }, {});
        VERIFY_OK(copy);
        const auto lost = backups::makeBackup(session(), { path(u"two.backup"_s) }, {});
        VERIFY_OK(lost);
        QVERIFY(QFile::rename(path(u"two.backup"_s), path(u"elsewhere"_s)));
        VERIFY_OK(access::exportKey(session(), path(u"key"_s)));
        VERIFY_OK(recordEnd(session(), yesterday(), u"letter 12"_s));
        QFile unrelated(path(u"acme.waarborg.other"_s));
        QVERIFY(unrelated.open(QIODevice::WriteOnly));

        const auto erased = eraseDossier(login(), certificateFolder());
        VERIFY_OK(erased);
        QCOMPARE(erased->state, ErasureState::Done);
        QVERIFY2(!isComplete(*erased), "a backup is missing");
        QCOMPARE(remains(), QStringList());
        QVERIFY(unrelated.exists());
        QVERIFY(!QFile::exists(path(u"one.backup"_s)));
        QCOMPARE(erased->counts["people"_L1], 2);
        QCOMPARE(erased->counts["invitations"_L1], 2);
        QCOMPARE(erased->by, u"an"_s);
        QCOMPARE(erased->copies.size(), 2);
        const auto fateOf
            = [&](const QString &file) { return std::ranges::find(erased->copies, file, &CertifiedFile::path)->fate; };
        QCOMPARE(fateOf(path(u"one.backup"_s)), Fate::Destroyed);
        QCOMPARE(fateOf(path(u"two.backup"_s)), Fate::Missing);
        QCOMPARE(erased->exports.size(), 1);
        QCOMPARE(erased->exports[0].action, u"dossier export-key"_s);
        QCOMPARE(erased->files[0].path, dossier().path() + ".keys"_L1);
        QVERIFY(!erased->files[0].sha256.isEmpty());

        const auto read = readCertificate(certificateFolder());
        VERIFY_OK(read);
        QCOMPARE(toJson(**read), toJson(*erased));
        const QString words = certificateText(*erased);
        for (const QString &expected : { u"Acme"_s, u"letter 12"_s, u"NOT DESTROYED: it is not there"_s,
                 path(u"two.backup"_s), u"export-key"_s, u"recovery sheets"_s, u"solid-state"_s })
            QVERIFY2(words.contains(expected), qPrintable(expected));
    }

    // What lies on the disk after each interruption, brought about by hand.
    void anInterruptedErasureIsFinishedWithoutLogin_data()
    {
        QTest::addColumn<QStringList>("left");
        QTest::newRow("before the key file") << QStringList { u".keys"_s, u".keys.previous"_s, {} };
        QTest::newRow("before the dossier") << QStringList { QString() };
        QTest::newRow("before the last word") << QStringList();
    }

    void anInterruptedErasureIsFinishedWithoutLogin()
    {
        QFETCH(QStringList, left);
        VERIFY_OK(recordEnd(session(), yesterday(), u"letter 12"_s));
        QMap<QString, QByteArray> kept;
        for (const QString &suffix : left) {
            QFile file(dossier().path() + suffix);
            if (file.open(QIODevice::ReadOnly))
                kept.insert(file.fileName(), file.readAll());
        }
        auto certificate = eraseDossier(login(), certificateFolder());
        VERIFY_OK(certificate);
        certificate->state = ErasureState::Destroying;
        for (CertifiedFile &file : certificate->files)
            file.fate = Fate::Destroying;
        VERIFY_OK(writeCertificate(*certificate, certificateFolder()));
        for (auto at = kept.begin(); at != kept.end(); ++at) {
            QFile file(at.key());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(at.value()) == at.value().size());
        }
        const auto other = finishErasure(path(u"x.waarborg"_s), certificateFolder(), dossier().clock());
        VERIFY_OK(other);
        QVERIFY2(!other->has_value(), "another dossier is not touched");
        const auto finished = finishErasure(dossier().path(), certificateFolder(), dossier().clock());
        VERIFY_OK(finished);
        QVERIFY(finished->has_value());
        QVERIFY(isComplete(**finished));
        QCOMPARE(remains(), QStringList());
        // For the PDF that could not be written.
        const auto again = finishErasure(dossier().path(), certificateFolder(), dossier().clock());
        VERIFY_OK(again);
        QVERIFY(again->has_value() && isComplete(**again));
    }

    // What a restore, a check and a backup that were killed leave, in every folder that the register knows.
    void unfinishedCopiesAreDestroyedToo()
    {
        QVERIFY(QDir().mkdir(path(u"copies"_s)));
        const auto copy = backups::makeBackup(session(), { path(u"copies"_s) }, {});
        VERIFY_OK(copy);
        test::Dossier other(backups::migrations());
        const QString theirs = path(u"copies/theirs.waarborg-backup.part"_s);
        VERIFY_OK(backups::makeBackup(other.session(), { theirs }, {}));
        const QStringList unfinished { dossier().path() + u".restoring"_s, dossier().path() + u".restoring.keys"_s,
            dossier().path() + u".restoring-journal"_s, dossier().path() + u".trial"_s,
            dossier().path() + u".trial-journal"_s, path(u"copies/by-hand.waarborg-backup.part"_s),
            path(u"copies/by-hand.waarborg-backup.part.trial"_s), path(u"copies/acme-1.waarborg-backup.part"_s) };
        for (const QString &each : unfinished)
            QVERIFY(QFile::copy(copy->path, each));
        QFile torn(path(u"copies/acme-2.waarborg-backup.part"_s));
        QVERIFY(torn.open(QIODevice::WriteOnly));
        VERIFY_OK(recordEnd(session(), yesterday(), u"letter 12"_s));
        const auto erased = eraseDossier(login(), certificateFolder());
        VERIFY_OK(erased);
        QVERIFY(isComplete(*erased));
        QCOMPARE(remains(), QStringList());
        QCOMPARE(QDir(path(u"copies"_s)).entryList(QDir::Files), QStringList { u"theirs.waarborg-backup.part"_s });
        for (const QString &each : unfinished)
            QVERIFY2(
                std::ranges::find(erased->files, each, &CertifiedFile::path) != erased->files.end(), qPrintable(each));
    }

    // Between two runs the stick with a backup is pulled out.
    void aCopyThatWasTakenAwayMeanwhileIsNotCalledDestroyed()
    {
        VERIFY_OK(backups::makeBackup(session(), { path(u"stick.backup"_s) }, {}));
        VERIFY_OK(backups::makeBackup(session(), { path(u"gone.backup"_s) }, {}));
        VERIFY_OK(recordEnd(session(), yesterday(), u"letter 12"_s));
        const auto anchor = access::currentAnchor(session());
        VERIFY_OK(anchor);
        Certificate begun { .dossierPath = dossier().path(), .anchor = *anchor };
        const auto copies = backups::registeredCopies(session());
        VERIFY_OK(copies);
        for (const auto &copy : *copies)
            begun.copies << CertifiedFile { copy.path, copy.created, copy.size, {},
                copy.path.contains("gone"_L1) ? Fate::Destroying : Fate::Pending, {} };
        VERIFY_OK(writeCertificate(begun, certificateFolder()));
        QVERIFY(QFile::rename(path(u"stick.backup"_s), path(u"elsewhere"_s)));
        QVERIFY(QFile::remove(path(u"gone.backup"_s)));
        const auto erased = eraseDossier(login(), certificateFolder());
        VERIFY_OK(erased);
        const auto fateOf
            = [&](const QString &file) { return std::ranges::find(erased->copies, file, &CertifiedFile::path)->fate; };
        QCOMPARE(fateOf(path(u"stick.backup"_s)), Fate::Missing);
        QCOMPARE(fateOf(path(u"gone.backup"_s)), Fate::Destroyed);
        QVERIFY(!isComplete(*erased));
    }

    void anotherCertificateTextIsNotOverwritten()
    {
        QVERIFY(QDir().mkdir(certificateFolder()));
        QFile text(certificateFolder() + u"/erasure.txt"_s);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("mine") == 4);
        text.close();
        VERIFY_OK(recordEnd(session(), yesterday(), u"letter 12"_s));
        QCOMPARE(eraseDossier(login(), certificateFolder()).error().code, ErrorCode::FileExists);
        QCOMPARE(text.size(), 4);
        QVERIFY(QFile::exists(dossier().path()));
    }

    void anotherDossierAtItsPlaceIsNotTouched()
    {
        VERIFY_OK(recordEnd(session(), yesterday(), u"letter 12"_s));
        auto certificate = eraseDossier(login(), certificateFolder());
        VERIFY_OK(certificate);
        certificate->state = ErasureState::Destroying;
        VERIFY_OK(writeCertificate(*certificate, certificateFolder()));
        test::Dossier other;
        QVERIFY(QFile::copy(other.path(), dossier().path()));
        QVERIFY(QFile::copy(other.path() + ".keys"_L1, dossier().path() + ".keys"_L1));
        const auto finished = finishErasure(dossier().path(), certificateFolder(), dossier().clock());
        VERIFY_OK(finished);
        QVERIFY(!finished->has_value());
        QVERIFY(QFile::exists(dossier().path()));
    }

    void anotherDossiersCertificateIsNotOverwritten()
    {
        VERIFY_OK(recordEnd(session(), yesterday(), u"letter 12"_s));
        VERIFY_OK(eraseDossier(login(), certificateFolder()));
        RoundSample other(1, campaigns::Anonymity::Named, incidents::migrations() + backups::migrations());
        VERIFY_OK(recordEnd(other.session(), yesterday(), u"letter 13"_s));
        auto second = access::login(other.dossier().environment(), other.dossier().path(), test::Dossier::loginName(),
            test::Dossier::password());
        VERIFY_OK(second);
        QCOMPARE(eraseDossier(std::move(*second), certificateFolder()).error().code, ErrorCode::FileExists);
        QVERIFY(QFile::exists(other.dossier().path()));
    }

    void aFilesBytesAreOverwrittenBeforeItsNameGoes()
    {
        const QString file = path(u"secret"_s);
        QFile secret(file);
        QVERIFY(secret.open(QIODevice::ReadWrite));
        const QByteArray bytes = QByteArray("SECRET").repeated(30'000);
        QCOMPARE(secret.write(bytes), bytes.size());
        QVERIFY(secret.flush());
        // What another name of the same bytes still shows.
        QVERIFY(::link(QFile::encodeName(file).constData(), QFile::encodeName(path(u"other-name"_s)).constData()) == 0);
        VERIFY_OK(destroyFile(file));
        QVERIFY(!QFile::exists(file));
        QFile other(path(u"other-name"_s));
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray(bytes.size(), '\0'));
        QCOMPARE(destroyFile(file).error().code, ErrorCode::NotFound);
    }

    void aLinkGoesWithWhatItPointsTo()
    {
        QFile target(path(u"target"_s));
        QVERIFY(target.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(target.fileName(), path(u"link"_s)));
        VERIFY_OK(destroyFile(path(u"link"_s)));
        QVERIFY(!QFile::exists(target.fileName()) && !QFileInfo(path(u"link"_s)).isSymLink());
    }
};

WAARBORG_TEST(DossierErasureTest)
#include "tst_dossiererasure.moc"
