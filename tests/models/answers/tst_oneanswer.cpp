// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/oneanswer.h"
#include "tests/models/answers/roundsample.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::answers;
using namespace Qt::StringLiterals;

namespace {

SpokenAnswer find(const PersonsAnswers &all, const QString &key)
{
    const auto found = std::ranges::find(all.answers, key, &SpokenAnswer::key);
    return found == all.answers.end() ? SpokenAnswer {} : *found;
}

void answer(test::RoundSample &sample, int person, const QJsonObject &answers, const QJsonObject &comments = {})
{
    QJsonObject json = sample.answer(person, answers);
    if (!comments.isEmpty())
        json.insert(u"comments"_s, comments);
    sample.write(u"%1.jwe"_s.arg(person), sample.sealedAnswer(json));
    const auto taken = takeInAnswers(sample.session(), { sample.folder() }, {});
    VERIFY_OK(taken);
    QCOMPARE(taken->rejected, QList<RejectedFile>());
}

} // namespace

class OneAnswerTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onePersonsAnswersAreReadAndLogged()
    {
        test::RoundSample sample(3);
        answer(sample, 0, { { u"time"_s, 2 } });
        answer(sample, 1, { { u"time"_s, 4 }, { u"support"_s, 5 } });
        const campaigns::Invitation &second = sample.invitations[1];
        const auto read = readAnswer(sample.session(), sample.round.id, second.person, u"en"_s);
        VERIFY_OK(read);
        QCOMPARE(read->round, u"Spring"_s);
        QCOMPARE(read->person, second.name);
        const auto other = readAnswer(sample.session(), sample.round.id, sample.invitations[0].person, u"en"_s);
        VERIFY_OK(other);
        QVERIFY(!find(*read, u"time"_s).answer.isEmpty());
        QVERIFY(find(*read, u"time"_s).answer != find(*other, u"time"_s).answer);
        QVERIFY(!find(*read, u"support"_s).answer.isEmpty());
        QCOMPARE(find(*other, u"support"_s).answer, QString());
        QVERIFY(!find(*read, u"time"_s).question.isEmpty());
        const auto rows = access::auditRecords(sample.session(), {});
        VERIFY_OK(rows);
        QCOMPARE(rows->at(1).action, u"answers show"_s);
        QCOMPARE(rows->at(1).object, u"round %1 person %2"_s.arg(sample.round.id.value).arg(second.person.value));
        QVERIFY(!rows->at(1).detail.contains(second.name));
    }

    void whatIsNotThereIsSaid_data()
    {
        QTest::addColumn<qint64>("round");
        QTest::addColumn<qint64>("person");
        QTest::newRow("somebody who has not answered") << qint64(1) << qint64(3);
        QTest::newRow("somebody who was not invited") << qint64(1) << qint64(99);
        QTest::newRow("nobody") << qint64(1) << qint64(0);
        QTest::newRow("another round") << qint64(9) << qint64(1);
    }

    void whatIsNotThereIsSaid()
    {
        QFETCH(qint64, round);
        QFETCH(qint64, person);
        test::RoundSample sample(3);
        answer(sample, 0, { { u"time"_s, 2 } });
        const qint64 end = access::auditEnd(sample.session().database())->sequence;
        QCOMPARE(readAnswer(sample.session(), { round }, { person }, u"en"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(access::auditEnd(sample.session().database())->sequence, end);
    }

    void anAnonymousRoundIsRefused()
    {
        test::RoundSample sample(6, campaigns::Anonymity::Anonymous);
        for (int i = 0; i < 6; ++i)
            answer(sample, i, { { u"time"_s, 2 } });
        const auto read = readAnswer(sample.session(), sample.round.id, sample.invitations[0].person, u"en"_s);
        QCOMPARE(read.error().code, ErrorCode::RoundAnonymous);
        QCOMPARE(*respondents(sample.session(), sample.round.id), QList<Respondent>());
    }

    void onlyAdvisorsRead_data()
    {
        QTest::addColumn<access::Roles>("roles");
        QTest::newRow("administrator") << access::Roles(access::Role::Administrator);
        QTest::newRow("hr") << access::Roles(access::Role::Hr);
        QTest::newRow("auditor") << access::Roles(access::Role::Auditor);
    }

    void onlyAdvisorsRead()
    {
        QFETCH(access::Roles, roles);
        test::RoundSample sample(2);
        answer(sample, 0, { { u"time"_s, 2 } });
        access::Session session = sample.dossier().sessionAs(roles);
        const people::PersonId person = sample.invitations[0].person;
        QCOMPARE(readAnswer(session, sample.round.id, person, u"en"_s).error().code, ErrorCode::NotAllowed);
        QCOMPARE(respondents(session, sample.round.id).error().code, ErrorCode::NotAllowed);
        VERIFY_OK(readAnswer(sample.session(), sample.round.id, person, u"en"_s));
    }

    // What cannot be logged is not shown.
    void withoutItsRowNothingIsShown()
    {
        test::RoundSample sample(2);
        answer(sample, 0, { { u"time"_s, 2 } });
        VERIFY_OK(sample.dossier().unconfined().execute(
            u"CREATE TRIGGER fault BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'the fault fired'); END"_s));
        const auto read = readAnswer(sample.session(), sample.round.id, sample.invitations[0].person, u"en"_s);
        QCOMPARE(read.error().code, ErrorCode::StorageFailed);
        QVERIFY(read.error().detail.constFirst().contains("the fault fired"_L1));
    }

    void respondentsStandByName()
    {
        test::RoundSample sample(3);
        answer(sample, 2, { { u"time"_s, 2 } });
        answer(sample, 0, { { u"time"_s, 2 } });
        const auto all = respondents(sample.session(), sample.round.id);
        VERIFY_OK(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->at(0), (Respondent { sample.invitations[0].person, sample.invitations[0].name }));
        QCOMPARE(all->at(1).name, sample.invitations[2].name);
    }
};

WAARBORG_TEST(OneAnswerTest)
#include "tst_oneanswer.moc"
