// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/packedanswer.h"
#include "models/answers/review.h"
#include "models/answers/roundreader.h"
#include "tests/models/answers/roundsample.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::answers;
using namespace Qt::StringLiterals;

class IntakeTest : public test::TestCase
{
    Q_OBJECT

private:
    static QList<std::pair<QString, qint64>> countsOf(test::RoundSample &sample, const QString &key)
    {
        const auto review = reviewRound(sample.session(), sample.round.id, {});
        for (const QuestionReview &question : review ? review->questions : QList<QuestionReview>()) {
            if (question.column.key == key)
                return question.counts;
        }
        return {};
    }

    static QList<std::pair<QByteArray, QByteArray>> tableRows(test::RoundSample &sample, const QString &sql)
    {
        QList<std::pair<QByteArray, QByteArray>> rows;
        auto statement = test::RoundSample::must(sample.session().database().prepare(sql));
        while (test::RoundSample::must(statement.next()))
            rows << std::pair(statement.blob(0), statement.blob(1));
        return rows;
    }

private Q_SLOTS:
    void anEnvelopeIsAcceptedOnceAndCounted()
    {
        test::RoundSample sample(3);
        sample.write(u"a.jwe"_s, sample.sealedAnswer(sample.answer(0, { { u"time"_s, 2 }, { u"support"_s, 4 } })));
        sample.write(u"b.jwe"_s, sample.sealedAnswer(sample.answer(1, { { u"time"_s, 2 }, { u"support"_s, 5 } })));
        const auto first = takeInAnswers(sample.session(), { sample.folder() }, {});
        VERIFY_OK(first);
        QCOMPARE(first->accepted, 2);
        QCOMPARE(first->rejected, QList<RejectedFile>());
        const auto second = takeInAnswers(sample.session(), { sample.folder() }, {});
        VERIFY_OK(second);
        QCOMPARE(second->accepted, 0);
        QCOMPARE(second->duplicate, 2);
        QVERIFY((countsOf(sample, u"time"_s).contains(std::pair(u"2"_s, qint64(2)))));
        const auto review = reviewRound(sample.session(), sample.round.id, {});
        VERIFY_OK(review);
        QCOMPARE(review->answered, 2);
        const auto mean = std::ranges::find_if(
            review->questions, [](const auto &question) { return question.column.key == u"support"_s; });
        QCOMPARE(mean->mean.value(), 4.5);
    }

    void aBadOneIsSetAsideAndTheOthersGoOn_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("reason");
        QTest::newRow("garbage") << u"garbage"_s << u"no sealed answer"_s;
        QTest::newRow("empty") << u"empty"_s << u"no sealed answer"_s;
        QTest::newRow("truncated") << u"truncated"_s << QString();
        QTest::newRow("altered") << u"altered"_s << QString();
        QTest::newRow("of another dossier's round") << u"foreign"_s << u"no round of this dossier"_s;
        QTest::newRow("with an unknown code") << u"code"_s << u"code"_s;
        QTest::newRow("with another form's id") << u"form"_s << u"no round"_s;
        QTest::newRow("with an unknown question") << u"question"_s << u"no such question"_s;
        QTest::newRow("with a choice that is not offered") << u"choice"_s << u"not offered"_s;
        QTest::newRow("with a text for a choice") << u"type"_s << u"not offered"_s;
        QTest::newRow("with a number out of bounds") << u"number"_s << u"limits"_s;
        QTest::newRow("with too long a text") << u"long"_s << u"characters"_s;
    }

    void aBadOneIsSetAsideAndTheOthersGoOn()
    {
        QFETCH(QString, kind);
        QFETCH(QString, reason);
        test::RoundSample sample(2);
        const QByteArray good = sample.sealedAnswer(sample.answer(0, { { u"time"_s, 1 } }));
        sample.write(u"1-bad.jwe"_s, bad(sample, kind));
        sample.write(u"2-good.jwe"_s, good);
        const auto taken = takeInAnswers(sample.session(), { sample.folder() }, {});
        VERIFY_OK(taken);
        QCOMPARE(taken->accepted, 1);
        QCOMPARE(taken->rejected.size(), 1);
        QVERIFY2(taken->rejected[0].reason.contains(reason), qPrintable(taken->rejected[0].reason));
        const auto aside = quarantinedFiles(sample.session());
        VERIFY_OK(aside);
        QCOMPARE(aside->size(), 1);
        // Of an answer that is nobody's not even its file's name is kept.
        QCOMPARE(aside->first().file, kind == u"code"_s ? QString() : u"1-bad.jwe"_s);
        const auto verdict = access::auditVerdict(sample.session());
        VERIFY_OK(verdict);
        QCOMPARE(verdict->fault, QString());
    }

    // More files than are held in memory at once: the same in the next chunk as in this one.
    void manyFilesAreTakenInOnceEach()
    {
        test::RoundSample sample(3);
        for (int i = 0; i < 3; ++i) {
            const QByteArray good = sample.sealedAnswer(sample.answer(i, { { u"time"_s, i + 1 } }));
            for (int copy = 0; copy < 400; ++copy)
                sample.write(u"%1-%2.jwe"_s.arg(i).arg(copy), good);
        }
        sample.write(u"1-unreadable.jwe"_s, QByteArray(sealing::LargestEnvelope + 2, 'x'));
        const auto taken = takeInAnswers(sample.session(), { sample.folder(), u"/no/such/file"_s }, {});
        VERIFY_OK(taken);
        QCOMPARE(taken->accepted, 3);
        QCOMPARE(taken->duplicate, 3 * 399);
        QCOMPARE(taken->rejected.size(), 2);
        QVERIFY(taken->rejected[0].file.endsWith(u"1-unreadable.jwe"_s));
        QVERIFY(taken->rejected[0].reason.contains(u"1 MiB"_s));
        QCOMPARE(taken->rejected[1].file, u"/no/such/file"_s);
        QVERIFY((countsOf(sample, u"time"_s).contains(std::pair(u"3"_s, qint64(1)))));
    }

    void aSecondDifferentAnswerIsAConflict()
    {
        test::RoundSample sample(1);
        sample.write(u"1.jwe"_s, sample.sealedAnswer(sample.answer(0, { { u"time"_s, 1 } })));
        sample.write(u"2.jwe"_s, sample.sealedAnswer(sample.answer(0, { { u"time"_s, 5 } })));
        const auto taken = takeInAnswers(sample.session(), { sample.folder() }, {});
        VERIFY_OK(taken);
        QCOMPARE(taken->accepted, 1);
        QCOMPARE(taken->rejected.size(), 1);
        QVERIFY((countsOf(sample, u"time"_s).contains(std::pair(u"1"_s, qint64(1)))));
    }

    void anAnonymousRoundWithAnswersIsNotOpenedAgain()
    {
        test::RoundSample sample(6, campaigns::Anonymity::Anonymous);
        VERIFY_OK(closeRound(sample.session(), sample.round.id));
        VERIFY_OK(campaigns::reopenRound(sample.session(), sample.round.id));
        for (int i = 0; i < 5; ++i)
            sample.write(QString::number(i), sample.sealedAnswer(sample.answer(i, { { u"time"_s, 1 } })));
        QCOMPARE(takeInAnswers(sample.session(), { sample.folder() }, {})->accepted, 5);
        VERIFY_OK(closeRound(sample.session(), sample.round.id));
        const auto reopened = campaigns::reopenRound(sample.session(), sample.round.id);
        QVERIFY(!reopened);
        QCOMPARE(reopened.error().code, ErrorCode::RoundStaysClosed);
    }

    void aClosedRoundTakesNothing()
    {
        test::RoundSample sample(1);
        VERIFY_OK(closeRound(sample.session(), sample.round.id));
        sample.write(u"1.jwe"_s, sample.sealedAnswer(sample.answer(0, { { u"time"_s, 1 } })));
        const auto taken = takeInAnswers(sample.session(), { sample.folder() }, {});
        VERIFY_OK(taken);
        QCOMPARE(taken->rejected.size(), 1);
    }

    void anAnonymousRoundWaitsForFive()
    {
        test::RoundSample sample(6, campaigns::Anonymity::Anonymous);
        for (int i = 0; i < 4; ++i)
            sample.write(QString::number(i), sample.sealedAnswer(sample.answer(i, { { u"time"_s, 1 } })));
        const auto few = takeInAnswers(sample.session(), { sample.folder() }, {});
        VERIFY_OK(few);
        QCOMPARE(few->accepted, 0);
        QCOMPARE(few->waiting, 4);
        sample.write(u"4"_s, sample.sealedAnswer(sample.answer(4, { { u"time"_s, 1 } })));
        const auto five = takeInAnswers(sample.session(), { sample.folder() }, {});
        VERIFY_OK(five);
        QCOMPARE(five->duplicate, 4);
        QCOMPARE(five->accepted, 5);
        QVERIFY(tableRows(sample, u"SELECT sha256, envelope FROM waiting_envelope"_s).isEmpty());
        // Nothing names the invitation: neither the column nor the sealed content.
        QVERIFY(tableRows(sample, u"SELECT id, sealed FROM answer WHERE invitation_id IS NOT NULL"_s).isEmpty());
        QCOMPARE(tableRows(sample, u"SELECT id, sealed FROM answer"_s).size(), 5);
        sample.write(u"5"_s, sample.sealedAnswer(sample.answer(5, { { u"time"_s, 1 } })));
        VERIFY_OK(takeInAnswers(sample.session(), { sample.folder() }, {}));
        const auto last = closeRound(sample.session(), sample.round.id);
        VERIFY_OK(last);
        QCOMPARE(last->accepted, 1);
    }

    // Five envelopes of one person are no five people: accepted alone, the answer would be the person's.
    void onePersonFillsNoAnonymousBatch()
    {
        test::RoundSample sample(5, campaigns::Anonymity::Anonymous);
        for (int i = 0; i < 5; ++i)
            sample.write(u"0-%1"_s.arg(i), sample.sealedAnswer(sample.answer(0, { { u"time"_s, 1 } })));
        const auto alone = takeInAnswers(sample.session(), { sample.folder() }, {});
        VERIFY_OK(alone);
        QCOMPARE(alone->accepted, 0);
        QCOMPARE(alone->waiting, 1);
        QCOMPARE(alone->rejected.size(), 4);
        // Each holds the code beside an answer: that it came is kept, its content is not.
        const auto aside = tableRows(sample, u"SELECT sha256, content FROM quarantine"_s);
        QCOMPARE(aside.size(), 4);
        QVERIFY(std::ranges::all_of(aside, [](const auto &row) { return row.second.isEmpty(); }));
        for (int i = 1; i < 5; ++i)
            sample.write(QString::number(i), sample.sealedAnswer(sample.answer(i, { { u"time"_s, 2 } })));
        const auto five = takeInAnswers(sample.session(), { sample.folder() }, {});
        VERIFY_OK(five);
        QCOMPARE(five->accepted, 5);
    }

    void whoIsWithdrawnDoesNotCountTowardsABatch()
    {
        test::RoundSample sample(5, campaigns::Anonymity::Anonymous);
        for (int i = 0; i < 4; ++i)
            sample.write(QString::number(i), sample.sealedAnswer(sample.answer(i, { { u"time"_s, 1 } })));
        QCOMPARE(takeInAnswers(sample.session(), { sample.folder() }, {})->waiting, 4);
        VERIFY_OK(campaigns::withdrawInvitation(sample.session(), sample.round.id, sample.invitations.first().person));
        sample.write(u"4"_s, sample.sealedAnswer(sample.answer(4, { { u"time"_s, 1 } })));
        const auto taken = takeInAnswers(sample.session(), { sample.folder() }, {});
        VERIFY_OK(taken);
        QCOMPARE(taken->accepted, 0);
        QCOMPARE(taken->waiting, 1);
        QCOMPARE(tableRows(sample, u"SELECT sha256, envelope FROM waiting_envelope"_s).size(), 4);
    }

    void aBatchIsAtLeastTheSmallestGroup()
    {
        test::RoundSample sample(6, campaigns::Anonymity::Anonymous);
        VERIFY_OK(sample.session().database().execute(u"UPDATE round SET minimum_group = 6"_s));
        for (int i = 0; i < 6; ++i) {
            sample.write(QString::number(i), sample.sealedAnswer(sample.answer(i, { { u"time"_s, 1 } })));
            QCOMPARE(takeInAnswers(sample.session(), { sample.folder() }, {})->accepted, i < 5 ? 0 : 6);
        }
    }

    void theLanguageIsKeptInNamedRoundsOnly_data()
    {
        QTest::addColumn<campaigns::Anonymity>("anonymity");
        QTest::addColumn<QString>("language");
        QTest::newRow("named") << campaigns::Anonymity::Named << u"nl"_s;
        QTest::newRow("anonymous: the invitation has it too") << campaigns::Anonymity::Anonymous << QString();
    }

    void theLanguageIsKeptInNamedRoundsOnly()
    {
        QFETCH(campaigns::Anonymity, anonymity);
        QFETCH(QString, language);
        test::RoundSample sample(1, anonymity);
        const auto reader = RoundReader::load(sample.session(), sample.round);
        VERIFY_OK(reader);
        const auto content = reader->read(
            sealing::Envelope::parse(sample.sealedAnswer(sample.answer(0, { { u"time"_s, 1 } }))).value());
        VERIFY_OK(content);
        QCOMPARE(unpack(content->packed)->language, language);
    }

    void aCommentOnAMatrixIsTaken()
    {
        questionnaires::Question matrix;
        matrix.id = u"q"_s;
        matrix.type = questionnaires::QuestionType::Matrix;
        matrix.options = { { 1, {} } };
        matrix.rows = { { u"r1"_s, {} }, { u"r2"_s, {} } };
        const AnswerReader reader(questionnaires::columns(matrix));
        const QJsonObject given { { u"answers"_s, QJsonObject { { u"q.r2"_s, 1 } } },
            { u"comments"_s, QJsonObject { { u"q"_s, u"too loud"_s } } } };
        const auto answer = reader.read(given);
        VERIFY_OK(answer);
        QCOMPARE(answer->comments, (QMap<int, QString> { { 0, u"too loud"_s } }));
    }

    void aNumberIsReadExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("hundredths"); // 0: refused
        QTest::newRow("with a point") << u"37.5"_s << qint64(3750);
        QTest::newRow("large") << u"4400675287.81"_s << qint64(440067528781);
        QTest::newRow("larger") << u"2498234884142.97"_s << qint64(249823488414297);
        QTest::newRow("with too many decimals") << u"1.005"_s << qint64(0);
        QTest::newRow("too large") << u"900719925474099.1"_s << qint64(0);
    }

    void aNumberIsReadExactly()
    {
        QFETCH(QString, text);
        QFETCH(qint64, hundredths);
        questionnaires::Question number;
        number.id = u"q"_s;
        number.type = questionnaires::QuestionType::Number;
        number.decimals = 2;
        const auto answer = AnswerReader(questionnaires::columns(number))
                                .read({ { u"answers"_s, QJsonObject { { u"q"_s, text } } } });
        QCOMPARE(answer.has_value() ? answer->values[0].value_or(-1) : 0, hundredths);
    }

    void aSmallGroupIsNotShownInAnAnonymousRound()
    {
        test::RoundSample sample(5, campaigns::Anonymity::Anonymous);
        for (int i = 0; i < 5; ++i)
            sample.write(QString::number(i),
                sample.sealedAnswer(sample.answer(i,
                    i < 4 ? QJsonObject { { u"time"_s, 1 }, { u"overload"_s, 2 } }
                          : QJsonObject { { u"time"_s, 1 } })));
        VERIFY_OK(takeInAnswers(sample.session(), { sample.folder() }, {}));
        const auto review = reviewRound(sample.session(), sample.round.id, {});
        VERIFY_OK(review);
        for (const QuestionReview &question : review->questions) {
            const bool small = question.answered > 0 && question.answered < 5;
            QCOMPARE(question.suppressed, small);
            QCOMPARE(question.counts.isEmpty() && !question.column.codes.isEmpty(), small);
        }
    }

    void hrTakesNothingInAndReadsNothing()
    {
        test::RoundSample sample(1);
        access::Session hr = sample.dossier().sessionAs(access::Role::Hr);
        QCOMPARE(takeInAnswers(hr, { sample.write(u"x"_s, "y") }, {}).error().code, ErrorCode::NotAllowed);
        QCOMPARE(reviewRound(hr, sample.round.id, {}).error().code, ErrorCode::NotAllowed);
        // The database refuses before the seal has to.
        QCOMPARE(campaigns::invitationCode(hr, sample.invitations[0].id).error().code, ErrorCode::NotAllowed);
    }

private:
    static QByteArray bad(test::RoundSample &sample, const QString &kind)
    {
        const QByteArray good = sample.sealedAnswer(sample.answer(1, { { u"time"_s, 1 } }));
        const auto with = [&](const QJsonObject &answers) { return sample.sealedAnswer(sample.answer(1, answers)); };
        if (kind == u"empty"_s)
            return {};
        if (kind == u"truncated"_s)
            return good.chopped(10);
        if (kind == u"altered"_s)
            return QByteArray(good).replace(good.size() / 2, 1, good[good.size() / 2] == 'A' ? "B" : "A");
        if (kind == u"foreign"_s) {
            const auto key = sealing::RoundKey::generate();
            return test::RoundSample::must(sealing::seal(key->publicJwk(), sealing::padToBucket(sample.answer(1, {}))));
        }
        QJsonObject json = sample.answer(1, {});
        if (kind == u"code"_s || kind == u"form"_s) {
            json[kind] = u"AAAAAAAAAAAAAAAAAAAAAA"_s;
            return sample.sealedAnswer(json);
        }
        const QMap<QString, QJsonObject> answers { { u"question"_s, { { u"nope"_s, 1 } } },
            { u"choice"_s, { { u"time"_s, 99 } } }, { u"type"_s, { { u"time"_s, u"1"_s } } },
            { u"number"_s, { { u"overtime"_s, u"1e9"_s } } }, { u"long"_s, { { u"idea"_s, QString(5000, u'x') } } } };
        return answers.contains(kind) ? with(answers[kind]) : QByteArray("garbage");
    }
};

WAARBORG_TEST(IntakeTest)
#include "tst_intake.moc"
