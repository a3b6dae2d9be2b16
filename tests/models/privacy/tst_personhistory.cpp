// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/oneanswer.h"
#include "models/privacy/erasure.h"
#include "models/privacy/personhistory.h"
#include "tests/models/privacy/personsample.h"

#include <QRegularExpression>
#include <QTest>

using namespace waarborg;
using namespace waarborg::privacy;
using namespace Qt::StringLiterals;
using access::Role;
using campaigns::Anonymity;
using test::PersonSample;

namespace {

// "10:00 Changed: City: – → Gent" of each, the newest first.
QString shown(const QList<HistoryLine> &lines)
{
    QStringList all;
    for (const auto &[at, what, detail] : lines)
        all << u"%1 %2: %3"_s.arg(at.toUTC().toString(u"HH:mm"_s), what, detail);
    // Of the folder that the mail went to: another name in each run.
    static const QRegularExpression file(u" · [0-9a-f]{32}\\.eml"_s);
    return all.join(u'\n').remove(file);
}

QString historyOf(PersonSample &sample, int number)
{
    return shown(PersonSample::must(personHistory(sample.session(), sample.person(number))));
}

const QString added = u"09:00 Added to the list: "_s;
const QString moved = u"10:00 Changed: City: – → Gent"_s;
const QString mailed = u"11:00 Mail for “Spring”: Sent · p0@x.example"_s;

} // namespace

class PersonHistoryTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleSeesWhatItMay_data()
    {
        QTest::addColumn<int>("roles");
        QTest::addColumn<QStringList>("lines");
        const QString invited = u"23:00 Invited to “Spring”: Open · answered"_s;
        QTest::newRow("HR sees what became of the data") << int(Role::Hr) << QStringList { moved, added };
        QTest::newRow("an advisor sees rounds and mail too")
            << int(Role::Advisor) << QStringList { mailed, moved, added, invited };
        QTest::newRow("the log is there for an advisor who may read it")
            << int(Role::Advisor | Role::Administrator)
            << QStringList { u"13:00 One person's answers read: an · done"_s, mailed, moved,
                   u"10:00 Users changed: an · done"_s, added, u"09:00 Users changed: an · done"_s, invited };
        QTest::newRow("HR who is an auditor sees the log and no rounds")
            << int(Role::Hr | Role::Auditor)
            << QStringList { u"13:00 One person's answers read: an · done"_s, moved,
                   u"10:00 Users changed: an · done"_s, added, u"09:00 Users changed: an · done"_s };
        QTest::newRow("an administrator sees nobody") << int(Role::Administrator) << QStringList();
        QTest::newRow("an auditor sees nobody") << int(Role::Auditor) << QStringList();
    }

    void eachRoleSeesWhatItMay()
    {
        QFETCH(int, roles);
        QFETCH(QStringList, lines);
        PersonSample sample(2);
        sample.move(0, u"Gent"_s);
        sample.send();
        sample.answer(1);
        sample.wait();
        VERIFY_OK(answers::readAnswer(sample.session(), sample.round.id, sample.person(0), u"nl"_s));
        access::Session other = sample.dossier().sessionAs(access::Roles::fromInt(roles));
        const auto history = personHistory(other, sample.person(0));
        QCOMPARE(history.has_value(), !lines.isEmpty());
        if (!history)
            QCOMPARE(history.error().code, ErrorCode::NotAllowed);
        else
            QCOMPARE(shown(*history), lines.join(u'\n'));
    }

    void ofANamedRoundItSaysWhoAnswered()
    {
        PersonSample sample(6);
        sample.answer(5);
        QVERIFY(historyOf(sample, 4).contains(u"Open · answered"));
        QVERIFY(historyOf(sample, 5).contains(u"Open · not answered"));
    }

    void ofAnAnonymousRoundNothingTellsWhoAnswered()
    {
        PersonSample sample(6, Anonymity::Anonymous);
        sample.send();
        sample.answer(5);
        sample.send(campaigns::MessageKind::Reminder);
        const QString answered = historyOf(sample, 4);
        QVERIFY2(answered.contains(u"Invited to “Spring”: Open · anonymous"), qPrintable(answered));
        QVERIFY2(answered.contains(u"Mail for “Spring”: Sent"), qPrintable(answered));
        QCOMPARE(historyOf(sample, 5).replace(u"p5"_s, u"p4"_s), answered);
    }

    // Control for the one above.
    void ofANamedRoundAReminderIsShown()
    {
        PersonSample sample(2);
        sample.send();
        sample.send(campaigns::MessageKind::Reminder);
        QVERIFY(historyOf(sample, 0).startsWith(u"11:00 Reminder for “Spring”: Sent · p0@x.example"));
    }

    void nobodyElseIsInIt()
    {
        PersonSample sample(12);
        sample.move(10, u"Aalst"_s); // person 11: begins as person 1 does
        sample.send();
        QVERIFY(historyOf(sample, 10).contains(u"Aalst"));
        const QString first = historyOf(sample, 0);
        QVERIFY2(!first.contains(u"Aalst") && !first.contains(u"p10"), qPrintable(first));
        QCOMPARE(first.count(u"Users changed"), 1);
    }

    void aWithdrawnInvitationIsInTheLog()
    {
        PersonSample sample(2);
        sample.wait();
        VERIFY_OK(campaigns::withdrawInvitation(sample.session(), sample.round.id, sample.person(1)));
        QVERIFY(historyOf(sample, 1).contains(u"Open · withdrawn · not answered"));
        QVERIFY(historyOf(sample, 1).startsWith(u"10:00 Invitation withdrawn: an · done"));
        QVERIFY(!historyOf(sample, 0).contains(u"ithdrawn"));
    }

    void whatWasUndoneIsNotInIt()
    {
        PersonSample sample(1);
        sample.move(0, u"Gent"_s);
        sample.move(0, u"Aalst"_s);
        access::Session hr = sample.dossier().sessionAs(Role::Hr);
        const auto before = personHistory(hr, sample.person(0));
        VERIFY_OK(before);
        QCOMPARE(shown(*before), u"11:00 Changed: City: Gent → Aalst\n"_s + moved + u'\n' + added);
        VERIFY_OK(people::undoPeople(sample.session()));
        const auto after = personHistory(hr, sample.person(0));
        VERIFY_OK(after);
        QCOMPARE(shown(*after), moved + u'\n' + added);
    }

    void whoWasDeletedHasOneAndWhoWasErasedNone()
    {
        PersonSample sample(2);
        sample.wait();
        VERIFY_OK(people::deletePeople(sample.session(), { sample.person(0) }));
        QVERIFY(historyOf(sample, 0).contains(u"10:00 Deleted from the list: "));
        VERIFY_OK(erasePeople(sample.session(), { sample.person(0) }));
        const auto gone = personHistory(sample.session(), sample.person(0));
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
        QCOMPARE(personHistory(sample.session(), { 99 }).error().code, ErrorCode::NotFound);
    }

    void aPersonsInvitationsAreFoundByTheirIndex()
    {
        PersonSample sample(1);
        storage::Database database = sample.dossier().unconfined();
        auto plan = PersonSample::must(
            database.prepare(u"EXPLAIN QUERY PLAN SELECT id FROM invitation WHERE person_id = 1"_s));
        QVERIFY(PersonSample::must(plan.next()));
        QVERIFY2(plan.text(3).contains(u"invitation_person"), qPrintable(plan.text(3)));
    }
};

WAARBORG_TEST(PersonHistoryTest)
#include "tst_personhistory.moc"
