// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidents.h"
#include "models/privacy/accessrequest.h"
#include "tests/models/privacy/personsample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace waarborg;
using namespace waarborg::privacy;
using namespace Qt::StringLiterals;
using access::Role;
using campaigns::Anonymity;
using test::PersonSample;

namespace {

Result<AccessRequest> gather(access::Session &session, people::PersonId person)
{
    return session.change(access::UseCase::ExportPerson,
        [&](access::AuditNote &) { return gatherAccessRequest(session, person, u"en"_s, {}); });
}

QJsonObject jsonOf(access::Session &session, people::PersonId person)
{
    return accessRequestJson(PersonSample::must(gather(session, person)));
}

QString textOf(const QJsonObject &json) { return QString::fromUtf8(QJsonDocument(json).toJson()); }

// Without what is another in each run.
QJsonArray plainMessages(const QJsonObject &json)
{
    QJsonArray plain;
    for (const auto &each : json["messages"_L1].toArray()) {
        QJsonObject message = each.toObject();
        if (message.take("messageId"_L1).toString().isEmpty() || message.take("serverSaid"_L1).toString().isEmpty())
            qFatal("a message without its id or the server's words");
        plain << message;
    }
    return plain;
}

// All of them are there; those without a value say nothing more.
QJsonObject withoutEmptyFields(QJsonObject person)
{
    for (const people::Field field : people::allFields) {
        if (!person.contains(people::fieldName(field)))
            qFatal("%s is missing", qPrintable(people::fieldName(field)));
        if (person[people::fieldName(field)].toString().isEmpty())
            person.remove(people::fieldName(field));
    }
    for (const QString &name : { u"phoneSource"_s, u"attributes"_s }) {
        if (!person.contains(name))
            qFatal("%s is missing", qPrintable(name));
        person.remove(name);
    }
    return person;
}

QStringList actionsFromNewest(PersonSample &sample, qsizetype most)
{
    QStringList actions;
    for (const auto &record : PersonSample::must(access::auditRecords(sample.session(), { .limit = most })))
        actions << record.action + u' ' + record.object;
    return actions;
}

} // namespace

class AccessRequestTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInItUnderStableKeys()
    {
        PersonSample sample(2);
        sample.move(0, u"Gent"_s);
        sample.send();
        sample.answer(1);
        sample.write(u"again.jwe"_s, sample.sealedAnswer(sample.RoundSample::answer(0, { { u"time"_s, 5 } })));
        QCOMPARE(
            PersonSample::must(answers::takeInAnswers(sample.session(), { sample.folder() }, {})).rejected.size(), 1);
        VERIFY_OK(incidents::registerIncident(
            sample.session(), { sample.session().clock().nowUtc(), u"Letter of p0 lost, secret of p1"_s }));
        const auto copy = backups::makeBackup(sample.session(), { .out = sample.dossier().folder() + "/b"_L1 }, {});
        VERIFY_OK(copy);
        access::Session advisor = sample.dossier().sessionAs(Role::Advisor);
        QJsonObject json = jsonOf(advisor, sample.person(0));
        json["messages"_L1] = plainMessages(json);
        json.remove("notInHere"_L1);
        json["person"_L1] = withoutEmptyFields(json["person"_L1].toObject());
        QFile expected(qEnvironmentVariable("WAARBORG_SOURCE") + u"/tests/models/privacy/accessrequest.json"_s);
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QString wanted = QString::fromUtf8(expected.readAll());
        wanted.replace(u"BACKUP"_s, copy->path).replace(u"MADEBY"_s, advisor.account().name);
        QCOMPARE(textOf(json), wanted);
    }

    void ofOthersNothingIsInIt()
    {
        PersonSample sample(6);
        sample.move(1, u"MarkCity"_s);
        sample.send();
        sample.answer(6);
        VERIFY_OK(incidents::registerIncident(
            sample.session(), { sample.session().clock().nowUtc(), u"p0 and MarkIncident"_s }));
        const QString all = textOf(jsonOf(sample.session(), sample.person(0)));
        QVERIFY(all.contains(u"p0@x.example") && all.contains(u"COMMENT-OF-p0")); // control
        for (const QString &mark : { u"p1"_s, u"p2"_s, u"p3"_s, u"p4"_s, u"p5"_s, u"MarkCity"_s, u"MarkIncident"_s })
            QVERIFY2(!all.contains(mark), qPrintable(mark));
        QVERIFY(textOf(jsonOf(sample.session(), sample.person(1))).contains(u"MarkCity")); // control
    }

    void theCodeIsNotInIt()
    {
        PersonSample sample(1);
        sample.send();
        const auto code = campaigns::invitationCode(sample.session(), sample.invitations[0].id);
        VERIFY_OK(code);
        QVERIFY(!textOf(jsonOf(sample.session(), sample.person(0))).contains(*code));
    }

    void ofAnAnonymousRoundNothingTellsWhoAnswered()
    {
        PersonSample sample(6, Anonymity::Anonymous);
        sample.send();
        sample.answer(5);
        sample.send(campaigns::MessageKind::Reminder);
        const auto without = [&](int number) {
            QJsonObject json = jsonOf(sample.session(), sample.person(number));
            json["messages"_L1] = plainMessages(json);
            QJsonArray log;
            for (const auto &row : json["log"_L1].toArray())
                log << row.toObject()["action"_L1];
            json["log"_L1] = log;
            return textOf(json);
        };
        const QString answered = without(4);
        QVERIFY(answered.contains(u"\"answered\": null"));
        QVERIFY(answered.contains(u"nobody can tell whose they are"));
        QVERIFY(!answered.contains(u"COMMENT-OF"));
        QCOMPARE(without(5).replace(u"p5"_s, u"p4"_s).replace(u"\"id\": 6"_s, u"\"id\": 5"_s), answered);
    }

    void whatTheAccountMayNotSeeIsNamed_data()
    {
        QTest::addColumn<int>("roles");
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<int>("answers");
        QTest::addColumn<bool>("hasLog");
        QTest::addColumn<QString>("said");
        QTest::newRow("an advisor lacks the log")
            << int(Role::Advisor) << true << 1 << false << u"An administrator must add those"_s;
        QTest::newRow("an advisor without the key lacks the answers")
            << int(Role::Advisor) << false << 0 << false << u"An advisor who has one must add them."_s;
        QTest::newRow("an advisor who is an administrator lacks nothing")
            << int(Role::Advisor | Role::Administrator) << true << 1 << true << QString();
    }

    void whatTheAccountMayNotSeeIsNamed()
    {
        QFETCH(int, roles);
        QFETCH(bool, hasKey);
        QFETCH(int, answers);
        QFETCH(bool, hasLog);
        QFETCH(QString, said);
        PersonSample sample(1);
        sample.answer(1);
        access::Session full = sample.dossier().sessionAs(access::Roles::fromInt(roles));
        access::DossierKeys keys = full.keys().clone();
        if (!hasKey)
            keys.answers = {};
        access::Session session(
            sample.dossier().unconfined(), full.account(), std::move(keys), sample.session().clock());
        const auto request = gather(session, sample.person(0));
        VERIFY_OK(request);
        QCOMPARE(request->answers.size(), answers);
        QCOMPARE(!request->log.isEmpty(), hasLog);
        const QString left = request->left.join(u'\n');
        QVERIFY2(left.contains(said), qPrintable(left));
        QCOMPARE(left.contains(u"must add"), !said.isEmpty());
    }

    void eachRoundsAnswersThatWereOpenedAreInTheLog()
    {
        PersonSample sample(1);
        sample.answer(1);
        VERIFY_OK(gather(sample.session(), sample.person(0)));
        QCOMPARE(actionsFromNewest(sample, 2),
            (QStringList { u"people access-request "_s, u"answers show round 1 person 1"_s }));
    }

    void whatWasNotExportedIsNotInTheLog()
    {
        PersonSample sample(1);
        sample.answer(1);
        VERIFY_OK(sample.session().database().execute(u"UPDATE answer SET sealed = x'00'"_s));
        const QStringList before = actionsFromNewest(sample, 100);
        QCOMPARE(gather(sample.session(), sample.person(0)).error().code, ErrorCode::Damaged);
        QCOMPARE(actionsFromNewest(sample, 100), before);
    }

    void whoWasDeletedIsStillTold()
    {
        PersonSample sample(1);
        VERIFY_OK(people::deletePeople(sample.session(), { sample.person(0) }));
        const QJsonObject json = jsonOf(sample.session(), sample.person(0));
        QCOMPARE(json["person"_L1]["deleted"_L1], QJsonValue(true));
        QCOMPARE(json["person"_L1]["email"_L1], QJsonValue(u"p0@x.example"_s));
        QCOMPARE(gather(sample.session(), { 99 }).error().code, ErrorCode::NotFound);
    }

    void anIncidentIsFoundByAnOldName()
    {
        PersonSample sample(1);
        VERIFY_OK(incidents::registerIncident(sample.session(), { sample.session().clock().nowUtc(), u"about p0"_s }));
        VERIFY_OK(people::setPerson(sample.session(), sample.person(0),
            { { people::Field::Name, u"Zoë"_s }, { people::Field::Email, u"z@x.example"_s } }));
        QCOMPARE(PersonSample::must(gather(sample.session(), sample.person(0))).incidents.size(), 1);
    }

    void aDestroyedBackupIsNotInIt()
    {
        PersonSample sample(1);
        const auto copy = backups::makeBackup(sample.session(), { .out = sample.dossier().folder() + "/b"_L1 }, {});
        VERIFY_OK(copy);
        QCOMPARE(PersonSample::must(gather(sample.session(), sample.person(0))).backups.size(), 1);
        VERIFY_OK(backups::destroyCopy(sample.session(), copy->id));
        QCOMPARE(PersonSample::must(gather(sample.session(), sample.person(0))).backups.size(), 0);
    }
};

WAARBORG_TEST(AccessRequestTest)
#include "tst_accessrequest.moc"
