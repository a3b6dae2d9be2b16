// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/deadline.h"
#include "models/incidents/incidentcheck.h"
#include "models/incidents/incidentfields.h"
#include "tests/common/testcase.h"

#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace waarborg;
using namespace waarborg::incidents;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

Incident discovered(std::chrono::hours ago)
{
    Incident incident;
    incident.what = QStringLiteral("Lost laptop");
    incident.times.discovered = now.addSecs(-std::chrono::seconds(ago).count());
    return incident;
}

} // namespace

class SeverityTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // The worked examples of ENISA's method.
    void scoresAreExact_data()
    {
        QTest::addColumn<int>("data");
        QTest::addColumn<int>("identification");
        QTest::addColumn<int>("confidentiality");
        QTest::addColumn<bool>("malicious");
        QTest::addColumn<double>("score");
        QTest::addColumn<SeverityClass>("severityClass");
        QTest::newRow("1 x 1 + 0") << 1 << 4 << 0 << false << 1.0 << SeverityClass::Low;
        QTest::newRow("1 x 1 + 0.5") << 1 << 4 << 2 << false << 1.5 << SeverityClass::Low;
        QTest::newRow("1 x 1 + 0.5, malicious") << 1 << 4 << 2 << true << 2.0 << SeverityClass::Medium;
        QTest::newRow("4 x 1 + 0.5") << 4 << 4 << 2 << false << 4.5 << SeverityClass::VeryHigh;
        QTest::newRow("4 x 0.25 + 0.5") << 4 << 1 << 2 << false << 1.5 << SeverityClass::Low;
        QTest::newRow("3 x 1 is high") << 3 << 4 << 0 << false << 3.0 << SeverityClass::High;
        QTest::newRow("just below high") << 3 << 3 << 2 << false << 2.75 << SeverityClass::Medium;
        QTest::newRow("4 x 1 is very high") << 4 << 4 << 0 << false << 4.0 << SeverityClass::VeryHigh;
        QTest::newRow("just below very high") << 4 << 3 << 1 << true << 3.75 << SeverityClass::High;
    }

    void scoresAreExact()
    {
        QFETCH(int, data);
        QFETCH(int, identification);
        QFETCH(int, confidentiality);
        SeverityFactors factors;
        factors.data = DataKind(data);
        factors.identification = Identification(identification);
        factors.confidentiality = Loss(confidentiality);
        QFETCH(bool, malicious);
        factors.malicious = malicious;
        const auto severity = assess(factors);
        QVERIFY(severity);
        QTEST(severity->score(), "score");
        QTEST(severity->severityClass, "severityClass");
    }

    void theContextStaysWithinBounds()
    {
        SeverityFactors factors;
        QVERIFY(!assess(factors));
        factors.data = DataKind::Financial;
        QVERIFY(!assess(factors));
        factors.identification = Identification::Maximum;
        factors.context = 3;
        QCOMPARE(assess(factors)->quarters, 16);
        factors.context = -3;
        QCOMPARE(assess(factors)->quarters, 4);
    }

    void theClockRunsFromDiscovery_data()
    {
        QTest::addColumn<int>("hoursAgo");
        QTest::addColumn<int>("toldAfter"); // hours, -1 not told
        QTest::addColumn<Deadline::State>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("urgent");
        QTest::newRow("just discovered") << 0 << -1 << Deadline::State::Running << QStringLiteral("72 h 0 min left")
                                         << false;
        QTest::newRow("31 hours ago") << 31 << -1 << Deadline::State::Running << QStringLiteral("41 h 0 min left")
                                      << false;
        QTest::newRow("12 hours left") << 60 << -1 << Deadline::State::Running << QStringLiteral("12 h 0 min left")
                                       << true;
        QTest::newRow("at the very end") << 72 << -1 << Deadline::State::Running << QStringLiteral("0 h 0 min left")
                                         << true;
        QTest::newRow("an hour too late")
            << 73 << -1 << Deadline::State::Overdue << QStringLiteral("1 h 0 min too late") << true;
        QTest::newRow("told at once") << 100 << 1 << Deadline::State::InTime << QStringLiteral("Reported in time")
                                      << false;
        QTest::newRow("told at the very end")
            << 100 << 72 << Deadline::State::InTime << QStringLiteral("Reported in time") << false;
        QTest::newRow("told after it") << 100 << 73 << Deadline::State::Late << QStringLiteral("Reported late")
                                       << false;
    }

    void theClockRunsFromDiscovery()
    {
        QFETCH(int, hoursAgo);
        QFETCH(int, toldAfter);
        Incident incident = discovered(std::chrono::hours(hoursAgo));
        if (toldAfter >= 0)
            incident.times.authorityNotified = incident.times.discovered.addSecs(3600LL * toldAfter);
        const Deadline deadline = deadlineOf(incident, defaultTerm, now);
        QTEST(deadline.state, "state");
        QTEST(deadlineText(deadline), "text");
        QTEST(deadline.isUrgent(), "urgent");
        QCOMPARE(deadline.at, incident.times.discovered.addDays(3));
    }

    void aDecisionNotToTellStopsTheClock()
    {
        Incident incident = discovered(100h);
        incident.notification.notified = Answer::No;
        QCOMPARE(deadlineOf(incident, defaultTerm, now).state, Deadline::State::NotNeeded);
        incident.notification.notified = Answer::Yes;
        QCOMPARE(deadlineOf(incident, defaultTerm, now).state, Deadline::State::Overdue);
        QCOMPARE(deadlineOf(discovered(25h), 24h, now).state, Deadline::State::Overdue);
    }

    // Setting every field to something makes a document that reads back to the same, and no field is forgotten in it.
    void everyFieldIsSetWrittenAndRead()
    {
        const std::map<QString, QString> special {
            { QStringLiteral("natures"), QStringLiteral("theft; lost-device") },
            { QStringLiteral("measures"),
                QStringLiteral("[{\"what\":\"Wiped\",\"state\":\"taken\",\"owner\":\"An\",\"due\":\"2026-11-25\"}]") },
            { QStringLiteral("attachments"), QStringLiteral("[{\"name\":\"a.pdf\",\"size\":5,\"sha256\":\"00\"}]") },
            { QStringLiteral("severity.data"), QStringLiteral("sensitive") },
            { QStringLiteral("severity.identification"), QStringLiteral("maximum") },
            { QStringLiteral("severity.context"), QStringLiteral("-1") },
        };
        Incident incident;
        for (const QString &name : fieldNames()) {
            const auto known = special.find(name);
            QStringList tries { QStringLiteral("2026-11-22T10:00:00Z"), QStringLiteral("5"), QStringLiteral("yes"),
                QStringLiteral("much") };
            if (known != special.end())
                tries = { known->second };
            const Incident before = incident;
            for (const QString &value : tries) {
                if (setField(incident, { name, value }))
                    break;
            }
            QVERIFY2(!(incident == before), qPrintable(name));
            QVERIFY2(toJson(incident).contains(name), qPrintable(name));
        }
        QCOMPARE(toJson(incident).size(), fieldNames().size());
        QVERIFY(fromJson(toJson(incident)) == incident);
        for (const QString &name : fieldNames())
            VERIFY_OK(setField(incident, { name, QString() }));
        QVERIFY(toJson(incident).isEmpty());
    }

    void wrongValuesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *title, const char *name, const char *value) {
            QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(value);
        };
        row("an unknown field", "colour", "red");
        row("a field that is not set this way", "status", "final");
        row("a time that is none", "discovered", "yesterday");
        row("a number below zero", "records", "-1");
        row("a number that is none", "peopleFrom", "many");
        row("neither yes nor no", "ongoing", "perhaps");
        row("a word that is not known", "severity.data", "secret");
        row("a list with an unknown word", "natures", "theft;magic");
        row("a context out of bounds", "severity.context", "4");
        row("measures that are no list", "measures", "wipe it");
    }

    void wrongValuesAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Incident incident;
        const auto set = setField(incident, { name, value });
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::InvalidValue);
        QVERIFY(incident == Incident());
    }

    void timesAreLocalUnlessTheySayOtherwise()
    {
        Incident incident;
        VERIFY_OK(setField(incident, { QStringLiteral("discovered"), QStringLiteral("2026-11-23T10:00") }));
        QCOMPARE(incident.times.discovered, QDateTime(QDate(2026, 11, 23), QTime(10, 0)).toUTC());
        VERIFY_OK(setField(incident, { QStringLiteral("discovered"), QStringLiteral("2026-11-23T10:00:00+03:00") }));
        QCOMPARE(incident.times.discovered, QDateTime(QDate(2026, 11, 23), QTime(7, 0), Qt::UTC));
    }

    void whatCannotBeIsRefused()
    {
        Incident incident = discovered(1h);
        VERIFY_OK(check(incident, now));
        incident.times.ended = now.addDays(-2);
        incident.times.started = now.addDays(-1);
        QCOMPARE(check(incident, now).error().detail.value(0), QStringLiteral("ended"));
        incident.times.ended = {};
        incident.times.started = now;
        QCOMPARE(check(incident, now).error().detail.value(0), QStringLiteral("discovered"));
        incident.times.started = {};
        incident.times.authorityNotified = now.addDays(1);
        QCOMPARE(check(incident, now).error().detail.value(0), QStringLiteral("authorityNotified"));
        incident.times.authorityNotified = {};
        incident.people.from = 5;
        incident.people.to = 4;
        QCOMPARE(check(incident, now).error().detail.value(0), QStringLiteral("peopleTo"));
        QCOMPARE(check(Incident(), now).error().code, ErrorCode::ReasonMissing);
    }

    void theFlagsFollowFromTheFields()
    {
        Incident incident;
        incident.people.from = 100;
        QVERIFY(!concernsMany(incident));
        incident.people.to = 101;
        QVERIFY(concernsMany(incident));
        incident.protection.encrypted = Answer::Yes;
        QVERIFY(!isUnintelligible(incident));
        incident.protection.keySafe = Answer::Yes;
        QVERIFY(isUnintelligible(incident));
    }
};

WAARBORG_TEST(SeverityTest)
#include "tst_severity.moc"
