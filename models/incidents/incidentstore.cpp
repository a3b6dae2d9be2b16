// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidentstore.h"

#include "models/incidents/incidentfields.h"
#include "models/incidents/incidentvisitor.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace waarborg::incidents {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(IncidentStore)
};

QByteArray document(const Incident &incident) { return QJsonDocument(toJson(incident)).toJson(QJsonDocument::Compact); }

std::optional<int> quarters(const Incident &incident)
{
    const std::optional<Severity> severity = assess(incident.severity);
    return severity ? std::optional(severity->quarters) : std::nullopt;
}

QString utc(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }

} // namespace

QList<storage::Migration> migrations()
{
    return { { u"incidents"_s, 1,
        { u"CREATE TABLE incident (id INTEGER PRIMARY KEY AUTOINCREMENT, registered_at TEXT NOT NULL) STRICT"_s,
            u"CREATE TABLE incident_version (id INTEGER PRIMARY KEY, incident_id INTEGER NOT NULL REFERENCES "
            u"incident(id),"
            " version INTEGER NOT NULL, fixed INTEGER NOT NULL, status TEXT NOT NULL, changed_at TEXT NOT NULL,"
            " discovered TEXT NOT NULL, what TEXT NOT NULL, severity INTEGER, document TEXT NOT NULL,"
            " UNIQUE (incident_id, version)) STRICT"_s,
            u"CREATE INDEX incident_version_discovered ON incident_version (discovered)"_s,
            u"CREATE TRIGGER incident_version_fixed BEFORE UPDATE ON incident_version WHEN OLD.fixed = 1"
            " BEGIN SELECT RAISE(ABORT, 'a fixed version never changes'); END"_s,
            u"CREATE TRIGGER incident_version_kept BEFORE DELETE ON incident_version WHEN OLD.fixed = 1"
            " BEGIN SELECT RAISE(ABORT, 'a fixed version never changes'); END"_s } } };
}

Result<Incident> IncidentStore::add(Incident incident)
{
    WAARBORG_LET(statement, m_database->prepare(u"INSERT INTO incident (registered_at) VALUES (?)"_s));
    WAARBORG_TRY(statement.bind(utc(incident.changedAt)).run());
    incident.id = { statement.lastInsertId() };
    incident.version = 1;
    WAARBORG_TRY(insert(incident));
    return incident;
}

Result<void> IncidentStore::insert(const Incident &incident)
{
    WAARBORG_LET(statement,
        m_database->prepare(
            u"INSERT INTO incident_version (incident_id, version, fixed, status, changed_at, discovered, what,"
            " severity, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s));
    return statement
        .bind(incident.id, incident.version, incident.fixed, nameOf(statusNames, incident.status),
            utc(incident.changedAt), utc(incident.times.discovered), incident.what, quarters(incident),
            QString::fromUtf8(document(incident)))
        .run();
}

Result<Incident> IncidentStore::save(Incident incident)
{
    WAARBORG_LET(last, newest(incident.id));
    if (last.fixed) {
        incident.version = last.version + 1;
        WAARBORG_TRY(insert(incident));
        return incident;
    }
    incident.version = last.version;
    WAARBORG_LET(statement,
        m_database->prepare(
            u"UPDATE incident_version SET fixed = ?, status = ?, changed_at = ?, discovered = ?, what = ?,"
            " severity = ?, document = ? WHERE incident_id = ? AND version = ?"_s));
    WAARBORG_TRY(statement
            .bind(incident.fixed, nameOf(statusNames, incident.status), utc(incident.changedAt),
                utc(incident.times.discovered), incident.what, quarters(incident),
                QString::fromUtf8(document(incident)), incident.id, incident.version)
            .run());
    return incident;
}

Result<std::vector<Incident>> IncidentStore::select(const QString &rest, qint64 value)
{
    WAARBORG_LET(statement,
        m_database->prepare(
            u"SELECT incident_id, version, fixed, status, changed_at, document FROM incident_version v WHERE "_s
            + rest));
    statement.bind(value);
    std::vector<Incident> found;
    for (;;) {
        WAARBORG_LET(more, statement.next());
        if (!more)
            return found;
        const QJsonDocument json = QJsonDocument::fromJson(statement.text(5).toUtf8());
        const std::optional<Status> status = valueOf(statusNames, statement.text(3));
        if (!json.isObject() || !status)
            return fail(ErrorCode::Damaged, m_database->path(), u"incident %1"_s.arg(statement.integer(0)));
        Incident incident = fromJson(json.object());
        incident.id = { statement.integer(0) };
        incident.version = static_cast<int>(statement.integer(1));
        incident.fixed = statement.integer(2) != 0;
        incident.status = *status;
        incident.changedAt = QDateTime::fromString(statement.text(4), Qt::ISODate);
        found.push_back(std::move(incident));
    }
}

Result<Incident> IncidentStore::newest(IncidentId id)
{
    WAARBORG_LET(found, select(u"incident_id = ? ORDER BY version DESC LIMIT 1"_s, id.value));
    if (found.empty())
        return fail(ErrorCode::NotFound, Texts::tr("incident"), QString::number(id.value));
    return std::move(found.front());
}

Result<std::vector<Incident>> IncidentStore::versions(IncidentId id)
{
    WAARBORG_LET(found, select(u"incident_id = ? ORDER BY version"_s, id.value));
    if (found.empty())
        return fail(ErrorCode::NotFound, Texts::tr("incident"), QString::number(id.value));
    return found;
}

Result<std::vector<Incident>> IncidentStore::list()
{
    return select(u"version = (SELECT max(version) FROM incident_version n WHERE n.incident_id = v.incident_id)"
                  " AND incident_id > ? ORDER BY discovered DESC, incident_id DESC"_s,
        0);
}

} // namespace waarborg::incidents
