// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/deadline.h"

#include <QCoreApplication>

namespace waarborg::incidents {

using namespace std::chrono_literals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

QString hoursAndMinutes(std::chrono::seconds time)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time).count();
    return Texts::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace

bool Deadline::isUrgent() const { return state == State::Overdue || (state == State::Running && remaining <= 12h); }

Deadline deadlineOf(const Incident &incident, std::chrono::hours term, const QDateTime &now)
{
    Deadline deadline;
    deadline.at = incident.times.discovered.toUTC().addSecs(std::chrono::seconds(term).count());
    const QDateTime told = incident.times.authorityNotified;
    if (told.isValid()) {
        deadline.state = told <= deadline.at ? Deadline::State::InTime : Deadline::State::Late;
    } else if (incident.notification.notified == Answer::No || incident.status == Status::Withdrawn) {
        deadline.state = Deadline::State::NotNeeded;
    } else {
        deadline.remaining = std::chrono::seconds(now.secsTo(deadline.at));
        deadline.state = deadline.remaining < 0s ? Deadline::State::Overdue : Deadline::State::Running;
    }
    return deadline;
}

QString deadlineText(const Deadline &deadline)
{
    switch (deadline.state) {
    case Deadline::State::Running:
        return Texts::tr("%1 left").arg(hoursAndMinutes(deadline.remaining));
    case Deadline::State::Overdue:
        return Texts::tr("%1 too late").arg(hoursAndMinutes(-deadline.remaining));
    case Deadline::State::InTime:
        return Texts::tr("Reported in time");
    case Deadline::State::Late:
        return Texts::tr("Reported late");
    case Deadline::State::NotNeeded:
        return Texts::tr("No report needed");
    }
    return {};
}

} // namespace waarborg::incidents
