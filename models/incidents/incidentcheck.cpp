// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidentcheck.h"

#include <QCoreApplication>

namespace waarborg::incidents {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

bool saysWhetherEncrypted(const Protection &protection)
{
    return protection.encrypted != Answer::Unknown || protection.hashed != Answer::Unknown;
}

} // namespace

Result<void> check(const Incident &incident, const QDateTime &now)
{
    const Timeline &times = incident.times;
    if (incident.what.trimmed().isEmpty())
        return fail(ErrorCode::ReasonMissing, fieldText(u"what"_s));
    if (!times.discovered.isValid())
        return fail(ErrorCode::ReasonMissing, fieldText(u"discovered"_s));
    const std::initializer_list<std::pair<QDateTime, QString>> past { { times.started, u"started"_s },
        { times.discovered, u"discovered"_s }, { times.ended, u"ended"_s }, { times.toldToUs, u"toldToUs"_s },
        { times.controllerInformed, u"controllerInformed"_s }, { times.aware, u"aware"_s },
        { times.authorityNotified, u"authorityNotified"_s } };
    for (const auto &[time, name] : past) {
        // A minute of grace: clocks differ, and people round up.
        if (time.isValid() && time > now.addSecs(60))
            return fail(ErrorCode::InvalidValue, name, time.toString(Qt::ISODate), Texts::tr("it lies in the future"));
    }
    if (times.started.isValid() && times.ended.isValid() && times.ended < times.started)
        return fail(ErrorCode::InvalidValue, u"ended"_s, times.ended.toString(Qt::ISODate),
            Texts::tr("it ends before it starts"));
    if (times.started.isValid() && times.discovered < times.started)
        return fail(ErrorCode::InvalidValue, u"discovered"_s, times.discovered.toString(Qt::ISODate),
            Texts::tr("it was discovered before it started"));
    if (incident.people.from && incident.people.to && *incident.people.to < *incident.people.from)
        return fail(ErrorCode::InvalidValue, u"peopleTo"_s, QString::number(*incident.people.to),
            Texts::tr("it is less than the number from"));
    return {};
}

QStringList missingFields(const Incident &incident, Status status, const Deadline &deadline)
{
    QStringList missing;
    if (status == Status::Draft || status == Status::Withdrawn)
        return missing;
    const auto want = [&missing](bool there, QLatin1String name) {
        if (!there)
            missing.append(name);
    };
    const bool late = deadline.state == Deadline::State::Late || deadline.state == Deadline::State::Overdue;
    want(!late || !incident.times.delayReason.isEmpty(), "delayReason"_L1);
    want(!incident.description.isEmpty(), "description"_L1);
    if (status != Status::Final)
        return missing;
    want(!incident.consequences.isEmpty(), "consequences"_L1);
    want(!incident.data.categories.isEmpty(), "dataCategories"_L1);
    want(saysWhetherEncrypted(incident.protection), "encrypted"_L1);
    want(!incident.measures.isEmpty(), "measures"_L1);
    want(!incident.people.categories.isEmpty(), "peopleCategories"_L1);
    want(incident.people.from || incident.people.to, "peopleFrom"_L1);
    want(!incident.contact.name.isEmpty(), "contact.name"_L1);
    const bool told = incident.times.authorityNotified.isValid();
    want(told || !incident.notification.notNotifiedWhy.isEmpty(), "notNotifiedWhy"_L1);
    want(
        incident.people.informed != Answer::No || !incident.people.notInformedWhy.isEmpty(), "peopleNotInformedWhy"_L1);
    return missing;
}

bool mayFollow(Status from, Status to)
{
    switch (from) {
    case Status::Draft:
        return to == Status::Preliminary || to == Status::Final || to == Status::Withdrawn;
    case Status::Preliminary:
    case Status::Supplemented:
        return to == Status::Supplemented || to == Status::Final || to == Status::Withdrawn;
    case Status::Final: // new facts
        return to == Status::Supplemented || to == Status::Final || to == Status::Withdrawn;
    case Status::Withdrawn:
        return false;
    }
    return false;
}

QString fieldText(const QString &name)
{
    const QList<std::pair<QLatin1String, QString>> texts {
        { "what"_L1, Texts::tr("What happened") },
        { "discovered"_L1, Texts::tr("Discovered") },
        { "delayReason"_L1, Texts::tr("Reason of the delay") },
        { "description"_L1, Texts::tr("Description") },
        { "consequences"_L1, Texts::tr("Consequences") },
        { "dataCategories"_L1, Texts::tr("Categories of data") },
        { "encrypted"_L1, Texts::tr("Whether the data was encrypted or hashed") },
        { "measures"_L1, Texts::tr("Measures") },
        { "peopleCategories"_L1, Texts::tr("Categories of people") },
        { "peopleFrom"_L1, Texts::tr("Number of people") },
        { "contact.name"_L1, Texts::tr("Contact point") },
        { "notNotifiedWhy"_L1, Texts::tr("Why the authority is not notified") },
        { "peopleNotInformedWhy"_L1, Texts::tr("Why the people concerned are not informed") },
    };
    for (const auto &[known, text] : texts) {
        if (known == name)
            return text;
    }
    return name;
}

} // namespace waarborg::incidents
