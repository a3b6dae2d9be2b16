// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/answerstore.h"
#include "models/answers/review.h"
#include "models/campaigns/outboxstore.h"
#include "models/campaigns/rounderaser.h"
#include "models/campaigns/sending.h"
#include "models/campaigns/sendinglock.h"
#include "models/incidents/incidents.h"
#include "models/incidents/incidentstore.h"
#include "models/mail/foldertransport.h"
#include "models/people/peopleimport.h"
#include "models/privacy/erasure.h"
#include "tests/models/answers/roundsample.h"
#include "tests/models/privacy/decryptedpages.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::privacy;
using namespace Qt::StringLiterals;
using campaigns::Anonymity;
using test::RoundSample;

namespace {

RoundSample sampleOf(int people, Anonymity anonymity = Anonymity::Named)
{
    return RoundSample(people, anonymity, incidents::migrations());
}

// Of all rows, as stored.
QByteArrayList blobs(access::Session &session, const QString &sql)
{
    QByteArrayList found;
    auto statement = RoundSample::must(session.database().prepare(sql));
    while (RoundSample::must(statement.next()))
        found << statement.blob(0);
    return found;
}

qint64 countOf(access::Session &session, const QString &sql)
{
    auto statement = RoundSample::must(session.database().prepare(sql));
    return RoundSample::must(statement.next()) ? statement.integer(0) : -1;
}

// Which of them stand in a decrypted page. Long ones by what is surely on one page: their first bytes.
QByteArrayList foundIn(const QByteArray &pages, const QByteArrayList &marks)
{
    QByteArrayList found;
    for (const QByteArray &mark : marks) {
        if (pages.contains(mark.left(24)))
            found << mark.left(24);
    }
    return found;
}

void send(RoundSample &sample, campaigns::RoundId round)
{
    campaigns::MailSettings settings;
    settings.outboxFolder = sample.dossier().folder() + "/outbox"_L1;
    settings.sender = { u"An Claes"_s, u"an@acme.example"_s };
    const campaigns::SendRequest request { round, campaigns::MessageKind::Invitation, settings,
        [settings]() -> Result<std::unique_ptr<mail::Transport>> {
            return std::make_unique<mail::FolderTransport>(settings.outboxFolder);
        } };
    (void)RoundSample::must(campaigns::sendRound(sample.session(), request, {}));
}

answers::IntakeSummary takeIn(RoundSample &sample)
{
    return RoundSample::must(answers::takeInAnswers(sample.session(), { sample.folder() }, {}));
}

void answer(RoundSample &sample, const QString &file, int person, const QJsonObject &answers)
{
    sample.write(file, sample.sealedAnswer(sample.answer(person, answers)));
}

// Everything sealed that the round's tables hold.
QByteArrayList sealedMarks(access::Session &session)
{
    return blobs(session, u"SELECT sealed FROM answer"_s) + blobs(session, u"SELECT sealed_bytes FROM outbox_body"_s)
        + blobs(session, u"SELECT sealed_code FROM invitation"_s) + blobs(session, u"SELECT code_tag FROM invitation"_s)
        + blobs(session, u"SELECT sealed_key FROM round"_s) + blobs(session, u"SELECT content FROM quarantine"_s)
        + blobs(session, u"SELECT envelope FROM waiting_envelope"_s) + blobs(session, u"SELECT sha256 FROM envelope"_s)
        + blobs(session, u"SELECT message_id FROM outbox"_s);
}

const QByteArrayList personMarks { "MarkNaam", "MarkOudeNaam", "MarkFunctie", "markmail@x.example", "MarkStraat",
    "MarkStad", "+32 475 99 88", "MarkAfdeling", "9999", "MarkBestand", "marknaam", "markstad" };

// Somebody with a mark in each field, in all tables that can hold one: changed (so that the journal holds him), invited
// and written to, answered, answered twice (set aside under a file's name).
people::PersonId markedPerson(access::Session &session)
{
    using people::Field;
    const auto person = RoundSample::must(people::addPerson(session,
        { { Field::Name, u"MarkOudeNaam"_s }, { Field::Function, u"MarkFunctie"_s },
            { Field::Email, u"markmail@x.example"_s }, { Field::Address, u"MarkStraat 5"_s },
            { Field::PostalCode, u"9999"_s }, { Field::City, u"MarkStad"_s }, { Field::Phone, u"+32 475 99 88 77"_s },
            { Field::Language, u"nl"_s }, { Field::Department, u"MarkAfdeling"_s } }));
    (void)RoundSample::must(people::setPerson(session, person.id, { { Field::Name, u"MarkNaam"_s } }));
    return person.id;
}

// A second round for the people there are; the sample's helpers then speak of it.
void startRound(RoundSample &sample, const QString &name, Anonymity anonymity)
{
    const auto created = RoundSample::must(
        campaigns::createRound(sample.session(), { .questionnaire = { 1 }, .name = name, .anonymity = anonymity }, {}));
    campaigns::RoundStore store(sample.session().database());
    sample.round = RoundSample::must(store.find(created.round));
    sample.invitations = RoundSample::must(store.invitations(created.round));
}

} // namespace

class ErasureTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ofAnErasedRoundNothingIsInAnyPage()
    {
        RoundSample sample = sampleOf(40);
        startRound(sample, u"MarkRonde"_s, Anonymity::Named);
        VERIFY_OK(eraseRound(sample.session(), { 1 }));
        send(sample, sample.round.id);
        for (int i = 0; i < 30; ++i)
            answer(sample, u"%1.jwe"_s.arg(i), i, { { u"time"_s, 1 + i % 5 } });
        answer(sample, u"MarkBestand.jwe"_s, 3, { { u"time"_s, 5 } });
        QCOMPARE(takeIn(sample).accepted, 30);
        const QByteArrayList marks = sealedMarks(sample.session())
            + QByteArrayList { "MarkRonde", "MarkBestand", sample.round.kid.toLatin1(), sample.round.uuid.toLatin1() };
        QCOMPARE(foundIn(test::decryptedPages(sample.session()), marks).size(), marks.size());

        const auto erased = eraseRound(sample.session(), sample.round.id);
        VERIFY_OK(erased);
        QCOMPARE(*erased, (RoundErasure { u"MarkRonde"_s, 40, 40, { 30, 0, 1 } }));
        const QByteArray pages = test::decryptedPages(sample.session());
        QCOMPARE(foundIn(pages, marks), QByteArrayList());
        QVERIFY2(pages.contains("p39@x.example"), "the people themselves stay");
        for (const char *table : { "round", "invitation", "outbox", "outbox_body", "answer", "quarantine", "envelope" })
            QCOMPARE(countOf(sample.session(), u"SELECT count(*) FROM "_s + QLatin1String(table)), 0);
    }

    void theLogNamesTheErasedRoundByNumber()
    {
        RoundSample sample = sampleOf(2);
        answer(sample, u"1.jwe"_s, 0, { { u"time"_s, 1 } });
        (void)takeIn(sample);
        VERIFY_OK(eraseRound(sample.session(), sample.round.id));
        const auto rows = access::auditRecords(sample.session(), { .limit = 1 });
        VERIFY_OK(rows);
        QCOMPARE(rows->constFirst().action, u"campaign erase"_s);
        QCOMPARE(rows->constFirst().object, u"round 1"_s);
        QCOMPARE(rows->constFirst().detail, u"erased: 2 invitations, 0 messages, 1 answers, 0 waiting, 0 set aside"_s);
    }

    void anErasedRoundsNumberIsGivenToNoOther()
    {
        RoundSample sample = sampleOf(1);
        startRound(sample, u"Second"_s, Anonymity::Named);
        VERIFY_OK(eraseRound(sample.session(), sample.round.id));
        startRound(sample, u"Third"_s, Anonymity::Named);
        QCOMPARE(sample.round.id.value, 3);
        QCOMPARE(eraseRound(sample.session(), { 2 }).error().code, ErrorCode::NotFound);
    }

    void otherRoundsStayAsTheyAre()
    {
        RoundSample sample = sampleOf(3);
        answer(sample, u"1.jwe"_s, 0, { { u"time"_s, 1 } });
        answer(sample, u"2.jwe"_s, 0, { { u"time"_s, 2 } });
        (void)takeIn(sample);
        const campaigns::RoundId first = sample.round.id;
        const auto before = answers::reviewRound(sample.session(), first, {});
        startRound(sample, u"Second"_s, Anonymity::Named);
        answer(sample, u"3.jwe"_s, 0, { { u"time"_s, 1 } });
        (void)takeIn(sample);
        VERIFY_OK(eraseRound(sample.session(), sample.round.id));
        const auto after = answers::reviewRound(sample.session(), first, {});
        VERIFY_OK(after);
        QCOMPARE(after->questions, before->questions);
        QCOMPARE(countOf(sample.session(), u"SELECT count(*) FROM quarantine"_s), 1);
        QCOMPARE(takeIn(sample).duplicate, 2); // the fingerprints too
    }

    // As rows of older programs are.
    void whatWasSetAsideWithoutItsRoundGoesByItsKey()
    {
        RoundSample sample = sampleOf(1);
        answer(sample, u"1.jwe"_s, 0, { { u"time"_s, 1 } });
        answer(sample, u"2.jwe"_s, 0, { { u"time"_s, 2 } });
        sample.write(u"3.jwe"_s, "no envelope");
        QCOMPARE(takeIn(sample).rejected.size(), 2);
        VERIFY_OK(sample.session().database().execute(u"UPDATE quarantine SET round_id = NULL"_s));
        const auto erased = eraseRound(sample.session(), sample.round.id);
        VERIFY_OK(erased);
        QCOMPARE(erased->answers.setAside, 1);
        QCOMPARE(countOf(sample.session(), u"SELECT count(*) FROM quarantine"_s), 1);
    }

    void aRoundIsNotErasedWhileMailIsSent()
    {
        RoundSample sample = sampleOf(1);
        {
            const auto sending = campaigns::SendingLock::take(sample.session().path());
            VERIFY_OK(sending);
            QCOMPARE(eraseRound(sample.session(), sample.round.id).error().code, ErrorCode::InUse);
            QCOMPARE(countOf(sample.session(), u"SELECT count(*) FROM invitation"_s), 1);
        }
        VERIFY_OK(eraseRound(sample.session(), sample.round.id));
    }

    void onlyAnAdvisorErasesARound_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("may");
        QTest::newRow("an advisor may") << int(access::Role::Advisor) << true;
        QTest::newRow("HR may not") << int(access::Role::Hr) << false;
        QTest::newRow("an administrator may not") << int(access::Role::Administrator) << false;
        QTest::newRow("an auditor may not") << int(access::Role::Auditor) << false;
    }

    void onlyAnAdvisorErasesARound()
    {
        QFETCH(int, role);
        QFETCH(bool, may);
        RoundSample sample = sampleOf(1);
        access::Session other = sample.dossier().sessionAs(access::Role(role));
        const auto erased = eraseRound(other, sample.round.id);
        QCOMPARE(erased.has_value(), may);
        if (!may)
            QCOMPARE(erased.error().code, ErrorCode::NotAllowed);
        QCOMPARE(countOf(sample.session(), u"SELECT count(*) FROM round"_s), may ? 0 : 1);
    }

    void ofAnErasedPersonNothingIsInAnyPage_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("by an advisor") << int(access::Role::Advisor);
        QTest::newRow("by HR, who cannot open answers") << int(access::Role::Hr);
    }

    void ofAnErasedPersonNothingIsInAnyPage()
    {
        QFETCH(int, role);
        RoundSample sample = sampleOf(30);
        const people::PersonId marked = markedPerson(sample.session());
        startRound(sample, u"Named"_s, Anonymity::Named);
        send(sample, sample.round.id);
        const int place = 0; // by name
        QCOMPARE(sample.invitations[place].person, marked);
        for (int i = 1; i <= 10; ++i)
            answer(sample, u"%1.jwe"_s.arg(i), i, { { u"time"_s, 2 } });
        answer(sample, u"a.jwe"_s, place, { { u"time"_s, 1 } });
        answer(sample, u"b MarkBestand.jwe"_s, place, { { u"time"_s, 5 } });
        answer(sample, u"c MarkBestand.jwe"_s, place, { { u"no such question"_s, 5 } });
        QCOMPARE(takeIn(sample).accepted, 11);
        const QString of = u" WHERE invitation_id = %1"_s.arg(sample.invitations[place].id.value);
        const QByteArrayList marks = personMarks + blobs(sample.session(), u"SELECT sealed FROM answer"_s + of)
            + blobs(sample.session(), u"SELECT content FROM quarantine"_s)
            + blobs(sample.session(), u"SELECT message_id FROM outbox"_s + of)
            + blobs(sample.session(),
                u"SELECT sealed_bytes FROM outbox_body WHERE outbox_id IN (SELECT id FROM outbox%1)"_s.arg(of))
            + blobs(sample.session(), u"SELECT sealed_code FROM invitation WHERE person_id = %1"_s.arg(marked.value));
        QCOMPARE(foundIn(test::decryptedPages(sample.session()), marks).size(), marks.size());

        access::Session eraser = sample.dossier().sessionAs(access::Role(role));
        const auto erased = erasePeople(eraser, { marked });
        VERIFY_OK(erased);
        QCOMPARE(*erased, (PersonErasure { 1, 1, 1, { 1, 0, 2 } }));
        const QByteArray pages = test::decryptedPages(sample.session());
        QCOMPARE(foundIn(pages, marks), QByteArrayList());
        QVERIFY(pages.contains("p29@x.example"));
        const auto review = answers::reviewRound(sample.session(), sample.round.id, {});
        VERIFY_OK(review);
        QCOMPARE(review->answered, 10);
        QCOMPARE(review->overview.counts.invited, 30);
        QCOMPARE(review->overview.counts.answered, 10);
    }

    void inAnAnonymousRoundTheAnswerStaysAndNamesNobody()
    {
        RoundSample sample = sampleOf(5);
        const people::PersonId marked = markedPerson(sample.session());
        startRound(sample, u"Anonymous"_s, Anonymity::Anonymous);
        send(sample, sample.round.id);
        for (int i = 0; i < 6; ++i)
            answer(sample, QString::number(i), i, { { u"time"_s, 2 } });
        QCOMPARE(takeIn(sample).accepted, 6);
        QCOMPARE(foundIn(test::decryptedPages(sample.session()), { "MarkNaam", "markmail@x.example" }).size(), 2);

        const auto erased = erasePeople(sample.session(), { marked });
        VERIFY_OK(erased);
        QCOMPARE(*erased, (PersonErasure { 1, 1, 1, {} }));
        QCOMPARE(foundIn(test::decryptedPages(sample.session()), personMarks), QByteArrayList());
        const auto review = answers::reviewRound(sample.session(), sample.round.id, {});
        VERIFY_OK(review);
        QCOMPARE(review->answered, 6);
        QCOMPARE(review->overview.counts.invited, 6);
        QCOMPARE(review->overview.counts.answered, 6);
        // Nobody is written to by that row.
        const auto forms
            = campaigns::writeForms(sample.session(), sample.round.id, sample.dossier().folder() + "/f"_L1, {});
        VERIFY_OK(forms);
        QCOMPARE(forms->size(), 0);
        VERIFY_OK(eraseRound(sample.session(), sample.round.id));
    }

    void anAnswerThatWaitsGoesToo_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("left");
        QTest::newRow("at once by an advisor") << int(access::Role::Advisor) << 1;
        QTest::newRow("when the others are accepted, by HR") << int(access::Role::Hr) << 2;
    }

    void anAnswerThatWaitsGoesToo()
    {
        QFETCH(int, role);
        QFETCH(int, left);
        RoundSample sample = sampleOf(6, Anonymity::Anonymous);
        answer(sample, u"0"_s, 0, { { u"time"_s, 2 } });
        answer(sample, u"1"_s, 1, { { u"time"_s, 2 } });
        QCOMPARE(takeIn(sample).waiting, 2);
        const QByteArrayList envelopes = blobs(sample.session(), u"SELECT envelope FROM waiting_envelope"_s);
        access::Session eraser = sample.dossier().sessionAs(access::Role(role));
        VERIFY_OK(erasePeople(eraser, { sample.invitations[0].person }));
        QCOMPARE(countOf(sample.session(), u"SELECT count(*) FROM waiting_envelope"_s), left);
        for (int i = 2; i < 6; ++i)
            answer(sample, QString::number(i), i, { { u"time"_s, 2 } });
        QCOMPARE(takeIn(sample).accepted, 5);
        const QByteArrayList sealed = envelopes + blobs(sample.session(), u"SELECT content FROM quarantine"_s);
        QCOMPARE(countOf(sample.session(), u"SELECT coalesce(sum(length(content)), 0) FROM quarantine"_s), 0);
        QCOMPARE(foundIn(test::decryptedPages(sample.session()), envelopes), QByteArrayList());
    }

    void whoWasDeletedLongAgoIsErasedFromRounds()
    {
        RoundSample sample = sampleOf(2);
        const people::PersonId person = sample.invitations[0].person;
        VERIFY_OK(people::deletePeople(sample.session(), { person }));
        VERIFY_OK(sample.session().database().execute(u"DELETE FROM person_change"_s));
        const auto erased = erasePeople(sample.session(), { person });
        VERIFY_OK(erased);
        QCOMPARE(erased->invitations, 1);
        QCOMPARE(erasePeople(sample.session(), { person }).error().code, ErrorCode::NotFound);
    }

    void anIncidentThatNamesThePersonIsReported()
    {
        RoundSample sample = sampleOf(1);
        const people::PersonId marked = markedPerson(sample.session());
        const QDateTime discovered = sample.dossier().clock().nowUtc();
        VERIFY_OK(incidents::registerIncident(sample.session(), { discovered, u"Mail of marknaam went astray"_s }));
        VERIFY_OK(incidents::registerIncident(sample.session(), { discovered, u"A laptop was stolen"_s }));
        // Not as a part of another word, and not as the name of a field.
        VERIFY_OK(incidents::registerIncident(sample.session(), { discovered, u"xmarknaamx"_s }));
        VERIFY_OK(people::setPerson(
            sample.session(), sample.invitations[0].person, { { people::Field::Name, u"natures"_s } }));
        const auto naming = incidentsThatName(sample.session(), { marked, sample.invitations[0].person });
        VERIFY_OK(naming);
        QCOMPARE(*naming, 1);
    }

    void anImportThatErasesLeavesNothingElsewhere()
    {
        RoundSample sample = sampleOf(3);
        people::ImportRequest request;
        request.path = sample.dossier().folder() + "/list.csv"_L1;
        QFile list(request.path);
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Naam;Functie;E-mail\np0;p0;p0@x.example\n");
        list.close();
        request.missing = people::Missing::Erase;
        PersonErasure erased;
        request.eraseTraces = traceEraser(erased);
        request.mode = people::ImportMode::DryRun;
        VERIFY_OK(people::importPeople(sample.session(), request));
        QCOMPARE(countOf(sample.session(), u"SELECT count(*) FROM invitation"_s), 3);
        request.mode = people::ImportMode::Real;
        VERIFY_OK(people::importPeople(sample.session(), request));
        QCOMPARE(blobs(sample.session(), u"SELECT name FROM invitation"_s), QByteArrayList { "p0" });
    }
};

WAARBORG_TEST(ErasureTest)
#include "tst_erasure.moc"
