// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incident.h"

#include <QCoreApplication>

namespace waarborg::incidents {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

} // namespace

bool concernsMany(const Incident &incident)
{
    return incident.people.to.value_or(incident.people.from.value_or(0)) > 100;
}

bool isUnintelligible(const Incident &incident)
{
    const Protection &protection = incident.protection;
    return (protection.encrypted == Answer::Yes || protection.hashed == Answer::Yes)
        && protection.keySafe == Answer::Yes;
}

QString statusText(Status status)
{
    switch (status) {
    case Status::Draft:
        return Texts::tr("Draft");
    case Status::Preliminary:
        return Texts::tr("Preliminary");
    case Status::Supplemented:
        return Texts::tr("Supplemented");
    case Status::Final:
        return Texts::tr("Final");
    case Status::Withdrawn:
        return Texts::tr("Withdrawn");
    }
    return {};
}

QString severityText(SeverityClass severityClass)
{
    switch (severityClass) {
    case SeverityClass::Low:
        return Texts::tr("Low");
    case SeverityClass::Medium:
        return Texts::tr("Medium");
    case SeverityClass::High:
        return Texts::tr("High");
    case SeverityClass::VeryHigh:
        return Texts::tr("Very high");
    }
    return {};
}

QString natureText(Nature nature)
{
    switch (nature) {
    case Nature::LostDevice:
        return Texts::tr("Lost device");
    case Nature::WrongRecipient:
        return Texts::tr("Wrong recipient");
    case Nature::Hacking:
        return Texts::tr("Hacking");
    case Nature::Malware:
        return Texts::tr("Malware");
    case Nature::Phishing:
        return Texts::tr("Phishing");
    case Nature::Theft:
        return Texts::tr("Theft");
    case Nature::Disclosure:
        return Texts::tr("Unauthorised disclosure");
    case Nature::Destruction:
        return Texts::tr("Destruction");
    case Nature::Alteration:
        return Texts::tr("Alteration");
    case Nature::Other:
        return Texts::tr("Other");
    }
    return {};
}

} // namespace waarborg::incidents
