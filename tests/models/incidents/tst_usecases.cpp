// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidentmodel.h"
#include "models/incidents/incidents.h"
#include "models/incidents/incidentstore.h"
#include "tests/common/dossier.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace waarborg;
using namespace waarborg::incidents;
using namespace std::chrono_literals;

namespace {

const QList<FieldValue> complete {
    { QStringLiteral("description"), QStringLiteral("Left on the train") },
    { QStringLiteral("consequences"), QStringLiteral("Few") },
    { QStringLiteral("dataCategories"), QStringLiteral("names; e-mail") },
    { QStringLiteral("encrypted"), QStringLiteral("yes") },
    { QStringLiteral("measures"), QStringLiteral("[{\"what\":\"Wiped\",\"state\":\"taken\"}]") },
    { QStringLiteral("peopleCategories"), QStringLiteral("employees") },
    { QStringLiteral("peopleFrom"), QStringLiteral("12") },
    { QStringLiteral("contact.name"), QStringLiteral("An Claes") },
};

QStringList cells(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QVariant value = model.index(row, column).data();
            line.append(value.typeId() == QMetaType::QDateTime
                    ? value.toDateTime().toString(QStringLiteral("dd-MM hh:mm"))
                    : value.toString());
        }
        lines.append(line.join(QStringLiteral(" | ")));
    }
    return lines;
}

Result<ShownIncident> lostLaptop(test::Dossier &dossier)
{
    return registerIncident(dossier.session(), { dossier.clock().nowUtc(), QStringLiteral("Lost laptop") });
}

} // namespace

class IncidentUseCasesTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftStartsTheClock()
    {
        test::Dossier dossier(migrations());
        const auto registered = lostLaptop(dossier);
        VERIFY_OK(registered);
        QCOMPARE(registered->incident.id.value, 1);
        QCOMPARE(registered->incident.status, Status::Draft);
        QVERIFY(!registered->incident.protection.how.isEmpty());
        QCOMPARE(registered->deadline.remaining, std::chrono::seconds(72h));
        dossier.clock().advance(31h);
        const auto shown = showIncident(dossier.session(), registered->incident.id);
        VERIFY_OK(shown);
        QVERIFY(shown->incident == registered->incident);
        QCOMPARE(shown->deadline.remaining, std::chrono::seconds(41h));
        QCOMPARE(registerIncident(dossier.session(), { dossier.clock().nowUtc(), QString() }).error().code,
            ErrorCode::ReasonMissing);
        QCOMPARE(
            registerIncident(dossier.session(), { {}, QStringLiteral("x") }).error().code, ErrorCode::ReasonMissing);
        QCOMPARE(registerIncident(dossier.session(), { dossier.clock().nowUtc().addDays(1), QStringLiteral("x") })
                     .error()
                     .code,
            ErrorCode::InvalidValue);
        QCOMPARE(listIncidents(dossier.session())->size(), 1U);
    }

    void fieldsAreSetTogetherOrNotAtAll()
    {
        test::Dossier dossier(migrations());
        const IncidentId id = lostLaptop(dossier).value().incident.id;
        const auto set = setIncident(dossier.session(), id, complete);
        VERIFY_OK(set);
        QCOMPARE(set->incident.version, 1);
        const auto half = setIncident(dossier.session(), id,
            { { QStringLiteral("cause"), QStringLiteral("Haste") },
                { QStringLiteral("records"), QStringLiteral("x") } });
        QCOMPARE(half.error().code, ErrorCode::InvalidValue);
        QVERIFY(showIncident(dossier.session(), id)->incident == set->incident);
        QCOMPARE(setIncident(dossier.session(), IncidentId { 9 }, complete).error().code, ErrorCode::NotFound);
        Incident changed = set->incident;
        changed.cause = QStringLiteral("Haste");
        changed.status = Status::Final;
        const auto saved = saveIncident(dossier.session(), changed);
        VERIFY_OK(saved);
        QCOMPARE(saved->incident.cause, QStringLiteral("Haste"));
        QCOMPARE(saved->incident.status, Status::Draft);
    }

    void aFixedVersionStaysAsItIs()
    {
        test::Dossier dossier(migrations());
        access::Session &session = dossier.session();
        const IncidentId id = lostLaptop(dossier).value().incident.id;
        VERIFY_OK(setIncident(session, id, complete));
        const auto preliminary = finaliseVersion(session, id, Status::Preliminary);
        VERIFY_OK(preliminary);
        QVERIFY(preliminary->incident.fixed);
        const auto edited = setIncident(session, id, { { QStringLiteral("cause"), QStringLiteral("Haste") } });
        VERIFY_OK(edited);
        QCOMPARE(edited->incident.version, 2);
        QVERIFY(!edited->incident.fixed);
        QCOMPARE(finaliseVersion(session, id, Status::Preliminary).error().code, ErrorCode::InvalidValue);
        VERIFY_OK(finaliseVersion(session, id, Status::Supplemented));
        const auto versions = incidentVersions(session, id);
        VERIFY_OK(versions);
        QCOMPARE(versions->size(), 2U);
        QVERIFY(versions->front() == preliminary->incident);
        QVERIFY(
            !session.database().execute(QStringLiteral("UPDATE incident_version SET what = 'x' WHERE version = 1")));
        QVERIFY(!session.database().execute(QStringLiteral("DELETE FROM incident_version")));
        VERIFY_OK(finaliseVersion(session, id, Status::Withdrawn));
        QCOMPARE(setIncident(session, id, complete).error().code, ErrorCode::InvalidValue);
        QCOMPARE(saveIncident(session, preliminary->incident).error().code, ErrorCode::InvalidValue);
    }

    void whatIsMissingIsNamedBeforeFinal()
    {
        test::Dossier dossier(migrations());
        access::Session &session = dossier.session();
        const IncidentId id = lostLaptop(dossier).value().incident.id;
        QCOMPARE(finaliseVersion(session, id, Status::Preliminary).error(),
            (Error { ErrorCode::ReasonMissing, { QStringLiteral("Description") } }));
        VERIFY_OK(setIncident(session, id, complete));
        const auto refused = finaliseVersion(session, id, Status::Final);
        QCOMPARE(refused.error(),
            (Error { ErrorCode::ReasonMissing, { QStringLiteral("Why the authority is not notified") } }));
        VERIFY_OK(setIncident(session, id,
            { { QStringLiteral("notified"), QStringLiteral("no") },
                { QStringLiteral("notNotifiedWhy"), QStringLiteral("Unreadable to others") } }));
        const auto done = finaliseVersion(session, id, Status::Final);
        VERIFY_OK(done);
        QCOMPARE(done->deadline.state, Deadline::State::NotNeeded);
    }

    void lateAsksWhy()
    {
        test::Dossier dossier(migrations());
        access::Session &session = dossier.session();
        const IncidentId id = lostLaptop(dossier).value().incident.id;
        VERIFY_OK(setIncident(session, id, complete));
        dossier.clock().advance(73h);
        QCOMPARE(finaliseVersion(session, id, Status::Preliminary).error().detail.value(0),
            QStringLiteral("Reason of the delay"));
        VERIFY_OK(setIncident(
            session, id, { { QStringLiteral("authorityNotified"), dossier.clock().nowUtc().toString(Qt::ISODate) } }));
        QCOMPARE(showIncident(session, id)->deadline.state, Deadline::State::Late);
        QCOMPARE(
            finaliseVersion(session, id, Status::Final).error().detail.value(0), QStringLiteral("Reason of the delay"));
        VERIFY_OK(setIncident(session, id, { { QStringLiteral("delayReason"), QStringLiteral("Found on return") } }));
        VERIFY_OK(finaliseVersion(session, id, Status::Final));
    }

    void theTermIsASetting()
    {
        test::Dossier dossier(migrations());
        access::Session &session = dossier.session();
        QCOMPARE(incidentTerm(session).value(), 72h);
        VERIFY_OK(setIncidentTerm(session, 24h));
        QCOMPARE(lostLaptop(dossier).value().deadline.remaining, std::chrono::seconds(24h));
        QCOMPARE(setIncidentTerm(session, 0h).error().code, ErrorCode::InvalidValue);
        QCOMPARE(setIncidentTerm(session, 100h).error().code, ErrorCode::InvalidValue);
    }

    void rolesDecide()
    {
        test::Dossier dossier(migrations());
        const IncidentId id = lostLaptop(dossier).value().incident.id;
        access::Session auditor = dossier.sessionAs(access::Role::Auditor);
        QCOMPARE(listIncidents(auditor)->size(), 1U);
        QCOMPARE(setIncident(auditor, id, complete).error().code, ErrorCode::NotAllowed);
        access::Session hr = dossier.sessionAs(access::Role::Hr);
        QCOMPARE(listIncidents(hr).error().code, ErrorCode::NotAllowed);
        QCOMPARE(registerIncident(hr, { dossier.clock().nowUtc(), QStringLiteral("x") }).error().code,
            ErrorCode::NotAllowed);
        access::Session administrator = dossier.sessionAs(access::Role::Administrator);
        VERIFY_OK(setIncident(administrator, id, complete));
    }

    void theListShowsTheRegister()
    {
        test::Dossier dossier(migrations());
        access::Session &session = dossier.session();
        VERIFY_OK(lostLaptop(dossier));
        dossier.clock().advance(30h);
        const IncidentId second
            = registerIncident(session, { dossier.clock().nowUtc(), QStringLiteral("Wrong mail") }).value().incident.id;
        VERIFY_OK(setIncident(session, second,
            { { QStringLiteral("severity.data"), QStringLiteral("sensitive") },
                { QStringLiteral("severity.identification"), QStringLiteral("maximum") } }));
        IncidentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(listIncidents(session).value());
        QCOMPARE(cells(model),
            (QStringList { QStringLiteral("2 | 24-11 16:00 | Wrong mail | Very high | 72 h 0 min left | Draft"),
                QStringLiteral("1 | 23-11 10:00 | Lost laptop |  | 42 h 0 min left | Draft") }));
        model.sort(IncidentModel::Clock);
        QCOMPARE(model.index(0, 0).data().toInt(), 1);
        dossier.clock().advance(43h);
        model.setNow(dossier.clock().nowUtc(), defaultTerm);
        QCOMPARE(model.index(0, IncidentModel::Clock).data().toString(), QStringLiteral("1 h 0 min too late"));
        QVERIFY(model.index(0, 0).data(IncidentModel::UrgentRole).toBool());
        QVERIFY(!model.index(1, 0).data(IncidentModel::UrgentRole).toBool());
    }
};

WAARBORG_TEST(IncidentUseCasesTest)
#include "tst_usecases.moc"
