// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/formdefinition.h"
#include "models/campaigns/outboxstore.h"
#include "models/campaigns/rounds.h"
#include "models/campaigns/roundstore.h"
#include "models/campaigns/sending.h"
#include "models/campaigns/sendinglock.h"
#include "models/mail/foldertransport.h"
#include "models/people/people.h"
#include "models/people/peoplestore.h"
#include "models/questionnaires/questionnaires.h"
#include "tests/common/dossier.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <atomic>

using namespace waarborg;
using namespace waarborg::campaigns;
using namespace Qt::StringLiterals;

namespace {

// The folder transport, with another fate for chosen recipients: what a server does is tried in the mail slice's tests.
class FatefulTransport final : public mail::Transport
{
public:
    FatefulTransport(QString folder, QMap<QString, mail::DeliveryState> fates, std::atomic<int> *sent)
        : m_folder(std::move(folder))
        , m_fates(std::move(fates))
        , m_sent(sent)
    {
    }
    mail::Delivery send(
        const QString &from, const QString &recipient, const QByteArray &message, std::stop_token stop) override
    {
        ++*m_sent;
        if (m_fates.contains(recipient))
            return { m_fates[recipient], u"450 not now"_s, {} };
        return m_folder.send(from, recipient, message, stop);
    }

private:
    mail::FolderTransport m_folder;
    QMap<QString, mail::DeliveryState> m_fates;
    std::atomic<int> *m_sent;
};

} // namespace

class SendingTest : public test::TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<test::Dossier> m_dossier;
    RoundId m_round;
    std::atomic<int> m_sent = 0;
    QMap<QString, mail::DeliveryState> m_fates;

    access::Session &session() { return m_dossier->session(); }
    QString folder() const { return m_dossier->folder() + "/outbox"_L1; }

    SendRequest request(MessageKind kind = MessageKind::Invitation)
    {
        MailSettings settings;
        settings.outboxFolder = folder();
        settings.sender = { u"An Claes"_s, u"an@acme.example"_s };
        return { m_round, kind, settings, [this]() -> Result<std::unique_ptr<mail::Transport>> {
                    return std::make_unique<FatefulTransport>(folder(), m_fates, &m_sent);
                } };
    }

    QStringList messageIds() const
    {
        static const QRegularExpression line(u"^Message-ID: (.+)\r?$"_s,
            QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        QStringList ids;
        const QDir outbox(folder());
        for (const QString &name : outbox.entryList(QDir::Files)) {
            QFile file(outbox.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                ids << line.match(QString::fromLatin1(file.readAll())).captured(1).trimmed();
        }
        ids.sort();
        return ids;
    }

    void setState(qint64 id, const QString &state)
    {
        VERIFY_OK(session().database().execute(u"UPDATE outbox SET state = '%1' WHERE id = %2"_s.arg(state).arg(id)));
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_fates.clear();
        m_sent = 0;
        m_dossier = std::make_unique<test::Dossier>(
            people::migrations() + questionnaires::migrations() + campaigns::migrations());
        for (int i = 0; i < 6; ++i) {
            const QString name = u"p%1"_s.arg(i);
            VERIFY_OK(people::addPerson(session(),
                { { people::Field::Name, name }, { people::Field::Function, name },
                    { people::Field::Email, name + "@x.example"_L1 } }));
        }
        const auto questionnaire = questionnaires::addOwnQuestionnaire(session());
        VERIFY_OK(questionnaire);
        const auto created = createRound(session(),
            { .questionnaire = questionnaire->questionnaire,
                .name = u"Spring"_s,
                .formAddress = u"https://acme.example/form.html"_s },
            {});
        VERIFY_OK(created);
        m_round = created->round;
    }

    void everybodyGetsOneMessageHoweverOftenItIsSent()
    {
        for (int run = 0; run < 3; ++run) {
            const auto summary = sendRound(session(), request(), {});
            VERIFY_OK(summary);
            QCOMPARE(summary->counts.sent, 6);
            QCOMPARE(summary->attempted, run == 0 ? 6 : 0);
        }
        QCOMPARE(messageIds().size(), 6);
        QStringList ids = messageIds();
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void whatACrashLeftIsUnknownAndNeverSentByItself()
    {
        m_fates = { { u"p1@x.example"_s, mail::DeliveryState::Deferred },
            { u"p2@x.example"_s, mail::DeliveryState::Deferred } };
        VERIFY_OK(sendRound(session(), request(), {}));
        setState(2, u"sending"_s); // as a killed program leaves it
        m_fates.clear();
        const auto next = sendRound(session(), request(), {});
        VERIFY_OK(next);
        QCOMPARE(next->counts.unknown, 1);
        QCOMPARE(next->counts.sent, 5);
        QCOMPARE(messageIds().size(), 5);
        const auto rows = messages(session(), m_round);
        VERIFY_OK(rows);
        const QString id = rows->at(1).messageId;
        QCOMPARE(resolveUnknown(session(), m_round, UnknownChoice::SendAgain).value(), 1);
        VERIFY_OK(sendRound(session(), request(), {}));
        QCOMPARE(messageIds().size(), 6);
        QVERIFY(messageIds().contains(u'<' + id + u'>'));
    }

    void unknownCanBeCountedAsSent()
    {
        m_fates = { { u"p1@x.example"_s, mail::DeliveryState::Unknown } };
        const auto summary = sendRound(session(), request(), {});
        VERIFY_OK(summary);
        QCOMPARE(summary->counts.unknown, 1);
        QCOMPARE(resolveUnknown(session(), m_round, UnknownChoice::CountAsSent).value(), 1);
        QCOMPARE(roundStatus(session(), m_round)->counts.sent, 6);
    }

    void refusedIsFinalAndDeferredIsTriedAgain()
    {
        m_fates = { { u"p1@x.example"_s, mail::DeliveryState::Refused },
            { u"p2@x.example"_s, mail::DeliveryState::Deferred } };
        const auto first = sendRound(session(), request(), {});
        VERIFY_OK(first);
        QCOMPARE(first->counts.refused, 1);
        QCOMPARE(first->counts.deferred, 1);
        m_fates.clear();
        const auto second = sendRound(session(), request(), {});
        VERIFY_OK(second);
        QCOMPARE(second->attempted, 1);
        QCOMPARE(second->counts.sent, 5);
        QCOMPARE(second->counts.refused, 1);
    }

    void anAddressThatNoServerTakesHoldsUpNobody()
    {
        VERIFY_OK(session().database().execute(u"UPDATE invitation SET address = 'é@x.example' WHERE id = 3"_s));
        const auto summary = sendRound(session(), request(), {});
        VERIFY_OK(summary);
        QCOMPARE(summary->counts.refused, 1);
        QCOMPARE(summary->counts.sent, 5);
    }

    void stoppedRunsAreResumedWithoutDoubles()
    {
        std::stop_source source;
        Progress progress;
        progress.stop = source.get_token();
        progress.report = [&](qint64, qint64) {
            if (m_sent >= 2)
                source.request_stop();
        };
        const auto stopped = sendRound(session(), request(), progress);
        VERIFY_OK(stopped);
        QVERIFY(stopped->stopped.has_value());
        QCOMPARE(stopped->counts.sending, 0);
        QVERIFY(stopped->counts.sent < 6);
        const auto rest = sendRound(session(), request(), {});
        VERIFY_OK(rest);
        QCOMPARE(rest->counts.sent, 6);
        QCOMPARE(messageIds().size(), 6);
    }

    void remindersGoToThoseWhoHaveNotAnswered()
    {
        VERIFY_OK(sendRound(session(), request(), {}));
        VERIFY_OK(RoundStore(session().database()).setAnswered({ 1 }));
        VERIFY_OK(withdrawInvitation(session(), m_round, { 2 }));
        const auto reminded = sendRound(session(), request(MessageKind::Reminder), {});
        VERIFY_OK(reminded);
        QCOMPARE(reminded->attempted, 4);
    }

    void whoStillWaitsForTheInvitationGetsNoReminderBesides()
    {
        m_fates = { { u"p1@x.example"_s, mail::DeliveryState::Deferred } };
        VERIFY_OK(sendRound(session(), request(), {}));
        m_fates.clear();
        const auto reminded = sendRound(session(), request(MessageKind::Reminder), {});
        VERIFY_OK(reminded);
        QCOMPARE(reminded->attempted, 6); // p1's invitation and five reminders
        QCOMPARE(sendRound(session(), request(MessageKind::Reminder), {})->attempted, 1);
    }

    void whatWaitedForSomebodyWhoAnsweredOrWasWithdrawnIsNotSent()
    {
        m_fates = { { u"p0@x.example"_s, mail::DeliveryState::Deferred },
            { u"p1@x.example"_s, mail::DeliveryState::Deferred },
            { u"p2@x.example"_s, mail::DeliveryState::Deferred } };
        QCOMPARE(sendRound(session(), request(), {})->counts.deferred, 3);
        VERIFY_OK(RoundStore(session().database()).setAnswered({ 1 }));
        VERIFY_OK(withdrawInvitation(session(), m_round, { 2 }));
        m_fates.clear();
        const auto second = sendRound(session(), request(), {});
        VERIFY_OK(second);
        QCOMPARE(second->attempted, 1);
        QCOMPARE(second->counts.sent, 4);
        QCOMPARE(second->counts.queued + second->counts.deferred, 0);
    }

    void theCodeStandsBehindTheHashAndInNoHeader()
    {
        VERIFY_OK(sendRound(session(), request(), {}));
        const auto code = invitationCode(session(), { 1 });
        VERIFY_OK(code);
        const QDir outbox(folder());
        int found = 0;
        for (const QString &name : outbox.entryList(QDir::Files)) {
            QFile file(outbox.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArray message = file.readAll().replace("=\r\n", "");
            const qsizetype body = message.indexOf("\r\n\r\n");
            QVERIFY(!message.first(body).contains(code->toLatin1()));
            QVERIFY(message.contains("<html lang=3D\"nl\">")); // for who has it read aloud
            found += message.contains('#' + code->toLatin1()) ? 1 : 0;
        }
        QCOMPARE(found, 1);
    }

    void aClosedRoundSendsNothing()
    {
        VERIFY_OK(RoundStore(session().database()).setStatus(m_round, RoundStatus::Closed));
        QCOMPARE(sendRound(session(), request(), {}).error().code, ErrorCode::RoundClosed);
        QCOMPARE(m_sent, 0);
    }

    void onlyOneRunSendsAtATime()
    {
        {
            const auto other = SendingLock::take(session().path());
            VERIFY_OK(other);
            const auto second = sendRound(session(), request(), {});
            QCOMPARE(second.error().code, ErrorCode::InUse);
        }
        VERIFY_OK(sendRound(session(), request(), {}));
    }

    void theLockFileOfAKilledRunHoldsUpNobody()
    {
        QFile left(session().path() + ".sending"_L1);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        VERIFY_OK(sendRound(session(), request(), {}));
    }

    void aWrongRoundIsRefusedWithNothingMade_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("group");
        QTest::newRow("without a name") << u" "_s << QString() << 0;
        QTest::newRow("with an http address") << u"R"_s << u"http://acme.example/f"_s << 0;
        QTest::newRow("with an address that has a fragment") << u"R"_s << u"https://acme.example/f#x"_s << 0;
        QTest::newRow("with an anonymous group of two") << u"R"_s << QString() << 2;
    }

    void aWrongRoundIsRefusedWithNothingMade()
    {
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(int, group);
        CreateRoundRequest wrong { .questionnaire = { 1 }, .name = name, .formAddress = address };
        if (group > 0) {
            wrong.anonymity = Anonymity::Anonymous;
            wrong.minimumGroup = group;
        }
        QCOMPARE(createRound(session(), wrong, {}).error().code, ErrorCode::InvalidValue);
        QCOMPARE(listRounds(session())->size(), 1);
    }
};

WAARBORG_TEST(SendingTest)
#include "tst_sending.moc"
