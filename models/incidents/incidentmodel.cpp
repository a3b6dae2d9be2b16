// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidentmodel.h"

namespace waarborg::incidents {

namespace {

QVariant value(const ShownIncident &item, int column)
{
    const Incident &incident = item.incident;
    switch (column) {
    case IncidentModel::Number:
        return incident.id.value;
    case IncidentModel::Discovered:
        return incident.times.discovered.toLocalTime();
    case IncidentModel::What:
        return incident.what;
    case IncidentModel::SeverityColumn:
        return item.severity ? severityText(item.severity->severityClass) : QString();
    case IncidentModel::Clock:
        return deadlineText(item.deadline);
    case IncidentModel::StatusColumn:
        return statusText(incident.status);
    default:
        return {};
    }
}

bool runs(Deadline::State state) { return state == Deadline::State::Running || state == Deadline::State::Overdue; }

QByteArray number(qint64 value) { return QByteArray::number(value + 1'000'000'000'000).rightJustified(16, '0'); }

} // namespace

void IncidentModel::setNow(const QDateTime &now, std::chrono::hours term)
{
    std::vector<ShownIncident> moved = items();
    for (ShownIncident &one : moved)
        one.deadline = deadlineOf(one.incident, term, now);
    setItems(std::move(moved));
}

QString IncidentModel::title(int column) const
{
    switch (column) {
    case Number:
        return tr("No");
    case Discovered:
        return tr("Discovered");
    case What:
        return tr("What");
    case SeverityColumn:
        return tr("Severity");
    case Clock:
        return tr("Clock");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

QVariant IncidentModel::cell(const ShownIncident &item, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return value(item, column);
    case IncidentRole:
        return item.incident.id.value;
    case UrgentRole:
        return item.deadline.isUrgent();
    case SeverityRole:
        return item.severity ? QVariant(static_cast<int>(item.severity->severityClass)) : QVariant();
    case StatusRole:
        return static_cast<int>(item.incident.status);
    default:
        return {};
    }
}

QByteArray IncidentModel::sortKey(const ShownIncident &item, int column) const
{
    switch (column) {
    case Number:
        return number(item.incident.id.value);
    case Discovered:
        return item.incident.times.discovered.toString(Qt::ISODate).toLatin1();
    case SeverityColumn:
        return number(item.severity ? item.severity->quarters : -1);
    case Clock: // what still runs first, the most urgent of it first
        return number(runs(item.deadline.state) ? item.deadline.remaining.count() : 100'000'000'000);
    case StatusColumn:
        return number(static_cast<int>(item.incident.status));
    default:
        return item.incident.what.toCaseFolded().toUtf8();
    }
}

} // namespace waarborg::incidents
