// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidentstore.h"
#include "models/privacy/erasure.h"
#include "tests/models/answers/roundsample.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::privacy;
using namespace Qt::StringLiterals;
using campaigns::Anonymity;
using test::RoundSample;

namespace {

qint64 countOf(access::Session &session, const QString &sql)
{
    auto statement = RoundSample::must(session.database().prepare(sql));
    return RoundSample::must(statement.next()) ? statement.integer(0) : -1;
}

answers::IntakeSummary takeIn(RoundSample &sample)
{
    return RoundSample::must(answers::takeInAnswers(sample.session(), { sample.folder() }, {}));
}

void answer(RoundSample &sample, const QString &file, int person, const QJsonObject &answers)
{
    sample.write(file, sample.sealedAnswer(sample.answer(person, answers)));
}

} // namespace

// What comes when nobody can be found to whom it belongs is not kept, for nothing could erase it later.
class LateAnswersTest : public test::TestCase
{
    Q_OBJECT

private:
    static RoundSample sampleOf(int people, Anonymity anonymity = Anonymity::Named)
    {
        return RoundSample(people, anonymity, incidents::migrations());
    }

private Q_SLOTS:
    void aLateAnswerToAnAnonymousRoundIsNotKept()
    {
        RoundSample sample = sampleOf(1, Anonymity::Anonymous);
        VERIFY_OK(answers::closeRound(sample.session(), sample.round.id));
        answer(sample, u"late"_s, 0, { { u"time"_s, 2 } });
        QCOMPARE(takeIn(sample).rejected.size(), 1);
        QCOMPARE(countOf(sample.session(), u"SELECT count(*) FROM quarantine WHERE length(content) = 0"_s), 1);
    }

    void aLateAnswerOfSomebodyErasedIsNotKept()
    {
        RoundSample sample = sampleOf(2);
        answer(sample, u"late-of-p0"_s, 0, { { u"time"_s, 2 } });
        VERIFY_OK(erasePeople(sample.session(), { sample.invitations[0].person }));
        QCOMPARE(takeIn(sample).rejected.size(), 1);
        QCOMPARE(countOf(sample.session(), u"SELECT count(*) FROM quarantine"_s), 1);
        QCOMPARE(
            countOf(sample.session(), u"SELECT count(*) FROM quarantine WHERE length(content) = 0 AND file = ''"_s), 1);
    }
};

WAARBORG_TEST(LateAnswersTest)
#include "tst_lateanswers.moc"
