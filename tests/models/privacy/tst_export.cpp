// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/answertext.h"
#include "models/campaigns/formdefinition.h"
#include "models/incidents/incidents.h"
#include "models/incidents/incidentstore.h"
#include "models/people/peopleimport.h"
#include "models/privacy/dossierexport.h"
#include "models/privacy/exportfolder.h"
#include "tests/models/answers/roundsample.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace waarborg;
using namespace waarborg::privacy;
using namespace Qt::StringLiterals;
using campaigns::Anonymity;
using test::RoundSample;

namespace {

// What models/reports draws is tried in the program's tests.
Result<QByteArray> printed(access::Session &, campaigns::RoundId round, const Progress &)
{
    return "%PDF of round " + QByteArray::number(round.value);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << QDir(folder).relativeFilePath(it.next());
    files.sort();
    return files;
}

bool isHeldByAny(const QString &folder, const QByteArray &bytes)
{
    return std::ranges::any_of(
        filesIn(folder), [&](const QString &file) { return contentOf(folder + u'/' + file).contains(bytes); });
}

} // namespace

class ExportTest : public test::TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<RoundSample> m_sample;

    access::Session &session() { return m_sample->session(); }
    QString folder() { return m_sample->dossier().folder() + "/export"_L1; }

    // `people` of whom those at the front answer.
    void makeRound(Anonymity anonymity, int people, int answered)
    {
        m_sample = std::make_unique<RoundSample>(people, anonymity, incidents::migrations());
        for (int i = 0; i < answered; ++i) {
            QJsonObject json = m_sample->answer(i, { { u"time"_s, 1 + i % 5 } });
            json.insert("comments"_L1, QJsonObject { { u"time"_s, u"comment %1"_s.arg(9 - i) } });
            m_sample->write(QString::number(i), m_sample->sealedAnswer(json));
        }
        const auto taken = answers::takeInAnswers(session(), { m_sample->folder() }, {});
        QVERIFY(taken && taken->accepted + taken->waiting == answered);
    }

    QList<QByteArray> linesOf(const QString &file) { return contentOf(folder() + u'/' + file).split('\n'); }

private Q_SLOTS:
    void everythingIsThereAndItsChecksumsHold()
    {
        makeRound(Anonymity::Named, 3, 2);
        VERIFY_OK(
            incidents::registerIncident(session(), { m_sample->dossier().clock().nowUtc(), u"A laptop was stolen"_s }));
        const auto done = exportDossier(session(), folder(), printed, {});
        VERIFY_OK(done);
        const QStringList expected { u"README.txt"_s, u"SHA256SUMS"_s, u"accounts.csv"_s, u"dossier.json"_s,
            u"incidents.csv"_s, u"incidents.json"_s, u"log.csv"_s, u"people.csv"_s,
            u"questionnaires/1-version-1.json"_s, u"rounds/1/answers.csv"_s, u"rounds/1/answers.json"_s,
            u"rounds/1/comments.csv"_s, u"rounds/1/invitations.csv"_s, u"rounds/1/messages.csv"_s,
            u"rounds/1/report.pdf"_s, u"rounds/1/round.json"_s, u"set-aside.csv"_s, u"settings.json"_s };
        QCOMPARE(filesIn(folder()), expected);
        QCOMPARE(done->files, expected.size());
        QProcess sums;
        sums.setWorkingDirectory(folder());
        sums.start(u"sha256sum"_s, { u"-c"_s, u"--strict"_s, u"SHA256SUMS"_s });
        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 0);
        QCOMPARE(sums.readAllStandardOutput().count(": OK"), expected.size() - 1);
        const QByteArray readme = contentOf(folder() + "/README.txt"_L1);
        for (const QString &file : expected)
            QVERIFY2(readme.contains(file.toUtf8()) || file == "README.txt"_L1, qPrintable(file));
        QCOMPARE(contentOf(folder() + "/rounds/1/report.pdf"_L1), "%PDF of round 1");
        QVERIFY(contentOf(folder() + "/incidents.json"_L1).contains("A laptop was stolen"));
    }

    void onlyTheOwnerReadsIt()
    {
        makeRound(Anonymity::Named, 1, 0);
        VERIFY_OK(exportDossier(session(), folder(), printed, {}));
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        for (const QString &file : filesIn(folder()))
            QVERIFY2(!(QFile::permissions(folder() + u'/' + file) & others), qPrintable(file));
        for (const QString &each : { folder(), folder() + "/rounds"_L1, folder() + "/rounds/1"_L1 })
            QVERIFY2(!(QFile::permissions(each) & others), qPrintable(each));
    }

    void thePeopleImportAgainEqual()
    {
        makeRound(Anonymity::Named, 2, 0);
        VERIFY_OK(people::setPerson(
            session(), { 1 }, { { people::Field::Address, u"=1+1;\"x\""_s }, { people::Field::Phone, u"+32 475"_s } }));
        VERIFY_OK(exportDossier(session(), folder(), printed, {}));
        QVERIFY(contentOf(folder() + "/people.csv"_L1).contains("'=1+1"));
        people::ImportRequest request;
        request.path = folder() + "/people.csv"_L1;
        const auto again = people::importPeople(session(), request);
        VERIFY_OK(again);
        QCOMPARE(again->unchanged, 2);
        QCOMPARE(again->read, 2);
    }

    void namedAnswersStandByPersonAndReadAgain()
    {
        makeRound(Anonymity::Named, 3, 2);
        VERIFY_OK(exportDossier(session(), folder(), printed, {}));
        QCOMPARE(linesOf(u"rounds/1/answers.csv"_s).size(), 4); // header, two people, the end
        QVERIFY(contentOf(folder() + "/rounds/1/comments.csv"_L1).contains("1;p0;time;comment 9"));
        const QJsonArray all = QJsonDocument::fromJson(contentOf(folder() + "/rounds/1/answers.json"_L1)).array();
        QCOMPARE(all.size(), 2);
        const auto questionnaire
            = questionnaires::QuestionnaireStore(session().database()).load(m_sample->round.version);
        VERIFY_OK(questionnaire);
        const auto columns = questionnaires::columns(*questionnaire);
        for (const QJsonValue &value : all) {
            const QJsonObject json = value.toObject();
            const auto answer = answers::AnswerReader(columns).read(json);
            VERIFY_OK(answer);
            const int time = json["answers"_L1]["time"_L1].toInt();
            QCOMPARE(time, json["name"_L1].toString() == "p0"_L1 ? 1 : 2);
            QCOMPARE(answers::answerJson(columns, *answer)["answers"_L1], json["answers"_L1]);
        }
    }

    void anAnonymousRoundsAnswersNameNobody()
    {
        makeRound(Anonymity::Anonymous, 7, 6);
        VERIFY_OK(exportDossier(session(), folder(), printed, {}));
        const QByteArray answers = contentOf(folder() + "/rounds/1/answers.json"_L1);
        for (const char *name : { "p0", "p5", "person", "invitation", "language" })
            QVERIFY2(!answers.contains('"' + QByteArray(name) + '"'), name);
        const QJsonObject json = QJsonDocument::fromJson(answers).object();
        const QJsonArray comments = json["comments"_L1]["time"_L1].toArray();
        QCOMPARE(comments.size(), 6);
        QCOMPARE(comments.first().toString(), u"comment 4"_s); // by alphabet, not as they came
        const QByteArray invitations = contentOf(folder() + "/rounds/1/invitations.csv"_L1);
        QVERIFY(invitations.contains("p6@x.example") && !invitations.contains("answered"));
    }

    void tooFewAnonymousAnswersAreNotTold()
    {
        makeRound(Anonymity::Anonymous, 6, 3);
        VERIFY_OK(answers::closeRound(session(), m_sample->round.id));
        VERIFY_OK(exportDossier(session(), folder(), printed, {}));
        const QJsonObject json = QJsonDocument::fromJson(contentOf(folder() + "/rounds/1/answers.json"_L1)).object();
        QVERIFY(json["comments"_L1].toObject().isEmpty());
        int suppressed = 0;
        for (const QJsonValue &question : json["questions"_L1].toArray()) {
            if (question["answered"_L1].toInt() == 0)
                continue;
            ++suppressed;
            QVERIFY(question["counts"_L1].toObject().isEmpty() && question["suppressed"_L1].toBool());
        }
        QCOMPARE(suppressed, 1);
    }

    // Enough answers, but few wrote something: what they wrote could be somebody's hand.
    void whatFewWroteIsNotTold()
    {
        m_sample = std::make_unique<RoundSample>(6, Anonymity::Anonymous, incidents::migrations());
        for (int i = 0; i < 5; ++i) {
            QJsonObject json = m_sample->answer(i, { { u"time"_s, 1 + i % 5 } });
            if (i == 0)
                json.insert("comments"_L1, QJsonObject { { u"time"_s, u"only mine"_s } });
            m_sample->write(QString::number(i), m_sample->sealedAnswer(json));
        }
        VERIFY_OK(answers::takeInAnswers(session(), { m_sample->folder() }, {}));
        VERIFY_OK(answers::closeRound(session(), m_sample->round.id));
        VERIFY_OK(exportDossier(session(), folder(), printed, {}));
        const QJsonObject json = QJsonDocument::fromJson(contentOf(folder() + "/rounds/1/answers.json"_L1)).object();
        const QJsonArray questions = json["questions"_L1].toArray();
        QVERIFY(
            std::ranges::any_of(questions, [](const QJsonValue &each) { return each["answered"_L1].toInt() == 5; }));
        QVERIFY(!isHeldByAny(folder(), "only mine"));
    }

    void anExportInAFolderNamedFromHereChecks()
    {
        makeRound(Anonymity::Named, 1, 0);
        VERIFY_OK(exportDossier(session(), folder(), printed, {}));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_sample->dossier().folder()));
        const auto relative = checkSums(u"export"_s);
        const auto slash = checkSums(u"./export/"_s);
        QVERIFY(QDir::setCurrent(before));
        VERIFY_OK(relative);
        VERIFY_OK(slash);
    }

    void onlyTheNewestExportIsGivenBack()
    {
        makeRound(Anonymity::Named, 1, 0);
        VERIFY_OK(exportDossier(session(), folder(), printed, {}));
        VERIFY_OK(checkExport(session(), folder()));
        VERIFY_OK(people::setPerson(session(), { 1 }, { { people::Field::City, u"Gent"_s } }));
        VERIFY_OK(exportDossier(session(), folder() + u"-2"_s, printed, {}));
        QCOMPARE(checkExport(session(), folder()).error().code, ErrorCode::UnknownFormat);
        VERIFY_OK(checkExport(session(), folder() + u"-2"_s));
    }

    void anExportWithoutANameIsRefusedBeforeTheLog()
    {
        makeRound(Anonymity::Named, 1, 0);
        const auto rows = access::auditRecords(session(), {});
        VERIFY_OK(rows);
        QCOMPARE(exportDossier(session(), QString(), printed, {}).error().code, ErrorCode::InvalidValue);
        QCOMPARE(access::auditRecords(session(), {})->size(), rows->size());
    }

    // An export that is killed leaves its row.
    void theLogSaysThatAnExportBegins()
    {
        makeRound(Anonymity::Named, 1, 0);
        QString seen;
        const auto look = [&](access::Session &own, campaigns::RoundId, const Progress &) -> Result<QByteArray> {
            const SecretBytes key = access::deriveSubKey(own.keys().dossier, access::SubKey::Database);
            WAARBORG_LET(other, storage::Database::open(own.path(), key, storage::OpenMode::ReadOnly));
            WAARBORG_LET(last, access::listAudit(other, { .limit = 1 }));
            seen = last.first().action + u' ' + last.first().detail;
            return "%PDF";
        };
        VERIFY_OK(exportDossier(session(), folder(), look, {}));
        QCOMPARE(seen, u"dossier export export begins"_s);
    }

    void noCodeAndNoKeyLeaves()
    {
        makeRound(Anonymity::Named, 2, 1);
        const auto code = campaigns::invitationCode(session(), m_sample->invitations[1].id);
        VERIFY_OK(code);
        VERIFY_OK(exportDossier(session(), folder(), printed, {}));
        QVERIFY(!isHeldByAny(folder(), code->toUtf8()));
        QVERIFY(isHeldByAny(folder(), "p1@x.example")); // control
    }

    void theLogSaysIt()
    {
        makeRound(Anonymity::Named, 1, 0);
        const auto done = exportDossier(session(), folder(), printed, {});
        VERIFY_OK(done);
        const auto rows = access::auditRecords(session(), { .limit = 1 });
        VERIFY_OK(rows);
        QCOMPARE(rows->constFirst().action, u"dossier export"_s);
        QCOMPARE(rows->constFirst().object, folder());
        QCOMPARE(rows->constFirst().detail, u"%1 files, sha256 %2"_s.arg(done->files).arg(done->checksum));
    }

    void theLogItselfIsOnlyForWhoMayReadIt()
    {
        makeRound(Anonymity::Named, 1, 0);
        access::Session advisor = m_sample->dossier().sessionAs(access::Role::Advisor);
        VERIFY_OK(exportDossier(advisor, folder(), printed, {}));
        QVERIFY(!QFile::exists(folder() + "/log.csv"_L1));
        QVERIFY(contentOf(folder() + "/README.txt"_L1).contains("The log is not in here"));
    }

    void whatFailsLeavesNothing_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("code");
        QTest::newRow("the folder is there") << 0 << int(ErrorCode::FileExists);
        QTest::newRow("an interrupted one is there") << 1 << int(ErrorCode::FileExists);
        QTest::newRow("there is no such place") << 2 << int(ErrorCode::FileNotWritable);
        QTest::newRow("the report cannot be drawn") << 3 << int(ErrorCode::ReportFailed);
        QTest::newRow("it is stopped") << 4 << int(ErrorCode::Cancelled);
        QTest::newRow("it is HR") << 5 << int(ErrorCode::NotAllowed);
    }

    void whatFailsLeavesNothing()
    {
        QFETCH(int, fault);
        QFETCH(int, code);
        makeRound(Anonymity::Named, 1, 1);
        if (fault < 2)
            QVERIFY(QDir().mkdir(folder() + (fault == 1 ? u".part"_s : QString())));
        const QStringList before = QDir(m_sample->dossier().folder()).entryList(QDir::AllEntries | QDir::Hidden);
        const RoundPrinter print = [&](access::Session &, campaigns::RoundId, const Progress &) -> Result<QByteArray> {
            if (fault == 3)
                return fail(ErrorCode::ReportFailed, u"x"_s, u"y"_s);
            return QByteArray("pdf");
        };
        std::stop_source stop;
        if (fault == 4)
            stop.request_stop();
        access::Session hr = m_sample->dossier().sessionAs(access::Role::Hr);
        const QString place = fault == 2 ? m_sample->dossier().folder() + "/no/such"_L1 : folder();
        const auto done = exportDossier(fault == 5 ? hr : session(), place, print, { {}, stop.get_token() });
        QVERIFY(!done);
        QCOMPARE(int(done.error().code), code);
        QCOMPARE(QDir(m_sample->dossier().folder()).entryList(QDir::AllEntries | QDir::Hidden), before);
        const auto rows = access::auditRecords(session(), { .limit = 1 });
        VERIFY_OK(rows);
        const access::AuditRecord &last = rows->constFirst();
        QVERIFY(last.action != "dossier export"_L1 || last.result != access::AuditResult::Ok
            || last.detail == "export begins"_L1);
    }

    void anExportIsRecognised_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("as it was made") << QString() << true;
        QTest::newRow("a file was changed") << u"people.csv"_s << false;
        QTest::newRow("a file was added") << u"rounds/1/more"_s << false;
        QTest::newRow("a file is missing") << u"-log.csv"_s << false;
        QTest::newRow("another dossier's") << u"other"_s << false;
    }

    void anExportIsRecognised()
    {
        QFETCH(QString, change);
        QFETCH(bool, isGood);
        makeRound(Anonymity::Named, 1, 0);
        const auto made = exportDossier(session(), folder(), printed, {});
        VERIFY_OK(made);
        test::Dossier other;
        const bool removes = change.startsWith(u'-');
        if (removes)
            QVERIFY(QFile::remove(folder() + u'/' + change.mid(1)));
        QFile file(folder() + u'/' + change);
        if (!change.isEmpty() && !removes && change != "other"_L1)
            QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1 && file.flush());
        const auto checked = checkExport(change == "other"_L1 ? other.session() : session(), folder());
        QCOMPARE(checked.has_value(), isGood);
        if (isGood)
            QCOMPARE(*checked, *made);
    }
};

WAARBORG_TEST(ExportTest)
#include "tst_export.moc"
