// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidents.h"

#include "models/access/settings.h"
#include "models/incidents/incidentcheck.h"
#include "models/incidents/incidentstore.h"
#include "models/incidents/incidentvisitor.h"

#include <QCoreApplication>

namespace waarborg::incidents {

using namespace Qt::StringLiterals;
using access::AuditNote;
using access::Session;
using access::UseCase;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

constexpr QLatin1String termSetting("incidents.term");

Result<std::chrono::hours> readTerm(Session &session)
{
    WAARBORG_LET(text, access::readSetting(session.database(), termSetting));
    const int hours = text.toInt();
    return hours > 0 ? std::chrono::hours(hours) : defaultTerm;
}

Result<ShownIncident> shown(Session &session, Incident incident)
{
    WAARBORG_LET(term, readTerm(session));
    const Deadline deadline = deadlineOf(incident, term, session.clock().nowUtc());
    const std::optional<Severity> severity = assess(incident.severity);
    return ShownIncident { std::move(incident), deadline, severity };
}

AuditNote noteOf(const Incident &incident, const QString &detail)
{
    return { u"incident %1 version %2"_s.arg(incident.id.value).arg(incident.version), detail };
}

// Seconds are what is stored; what is shown at once must not differ from what is read again.
QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

// What the dossier itself is: most incidents concern what is kept in it.
Protection ownProtection()
{
    Protection protection;
    protection.how
        = Texts::tr("The dossier is a SQLCipher 4 file: AES-256 with a key of its own, each page authenticated "
                    "(HMAC-SHA512); the key is wrapped under passwords with Argon2id. Answers are sealed once more "
                    "(XChaCha20-Poly1305).");
    return protection;
}

Result<Incident> newestToEdit(Session &session, IncidentId id)
{
    WAARBORG_LET(incident, IncidentStore(session.database()).newest(id));
    if (incident.status == Status::Withdrawn)
        return fail(ErrorCode::InvalidValue, u"status"_s, statusText(incident.status),
            Texts::tr("a withdrawn incident is closed"));
    return incident;
}

Result<ShownIncident> store(Session &session, Incident incident, AuditNote &note, const QString &detail)
{
    incident.changedAt = wholeSeconds(session.clock().nowUtc());
    WAARBORG_TRY(check(incident, session.clock().nowUtc()));
    WAARBORG_LET(saved, IncidentStore(session.database()).save(std::move(incident)));
    note = noteOf(saved, detail);
    return shown(session, std::move(saved));
}

} // namespace

Result<ShownIncident> registerIncident(Session &session, const RegisterRequest &request)
{
    return session.change(UseCase::EditIncident, [&](AuditNote &note) -> Result<ShownIncident> {
        Incident incident;
        incident.what = request.what.simplified();
        incident.changedAt = wholeSeconds(session.clock().nowUtc());
        if (request.discovered.isValid())
            incident.times.discovered = wholeSeconds(request.discovered);
        incident.protection = ownProtection();
        WAARBORG_TRY(check(incident, session.clock().nowUtc()));
        WAARBORG_LET(added, IncidentStore(session.database()).add(std::move(incident)));
        note = noteOf(added, u"registered"_s);
        return shown(session, std::move(added));
    });
}

Result<ShownIncident> setIncident(Session &session, IncidentId id, const QList<FieldValue> &fields)
{
    return session.change(UseCase::EditIncident, [&](AuditNote &note) -> Result<ShownIncident> {
        WAARBORG_LET(incident, newestToEdit(session, id));
        QStringList names;
        for (const FieldValue &field : fields) {
            WAARBORG_TRY(setField(incident, field));
            names.append(field.name);
        }
        incident.fixed = false;
        return store(session, std::move(incident), note, names.join(u' '));
    });
}

Result<ShownIncident> saveIncident(Session &session, const Incident &changed)
{
    return session.change(UseCase::EditIncident, [&](AuditNote &note) -> Result<ShownIncident> {
        WAARBORG_LET(last, newestToEdit(session, changed.id));
        Incident incident = fromJson(toJson(changed));
        incident.id = last.id;
        incident.status = last.status;
        return store(session, std::move(incident), note, u"edited"_s);
    });
}

Result<ShownIncident> finaliseVersion(Session &session, IncidentId id, Status status)
{
    return session.change(UseCase::EditIncident, [&](AuditNote &note) -> Result<ShownIncident> {
        WAARBORG_LET(incident, IncidentStore(session.database()).newest(id));
        if (!mayFollow(incident.status, status))
            return fail(ErrorCode::InvalidValue, u"status"_s, statusText(status),
                Texts::tr("it cannot follow “%1”").arg(statusText(incident.status)));
        WAARBORG_LET(term, readTerm(session));
        const Deadline deadline = deadlineOf(incident, term, session.clock().nowUtc());
        QStringList missing;
        for (const QString &name : missingFields(incident, status, deadline))
            missing.append(fieldText(name));
        if (!missing.isEmpty())
            return fail(ErrorCode::ReasonMissing, missing.join(u", "_s));
        incident.status = status;
        incident.fixed = true;
        return store(session, std::move(incident), note, nameOf(statusNames, status));
    });
}

Result<ShownIncident> showIncident(Session &session, IncidentId id)
{
    WAARBORG_TRY(session.allow(UseCase::ListIncidents));
    WAARBORG_LET(incident, IncidentStore(session.database()).newest(id));
    return shown(session, std::move(incident));
}

Result<std::vector<Incident>> incidentVersions(Session &session, IncidentId id)
{
    WAARBORG_TRY(session.allow(UseCase::ListIncidents));
    return IncidentStore(session.database()).versions(id);
}

Result<std::vector<ShownIncident>> listIncidents(Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::ListIncidents));
    WAARBORG_LET(incidents, IncidentStore(session.database()).list());
    std::vector<ShownIncident> all;
    all.reserve(incidents.size());
    for (Incident &incident : incidents) {
        WAARBORG_LET(one, shown(session, std::move(incident)));
        all.push_back(std::move(one));
    }
    return all;
}

Result<std::chrono::hours> incidentTerm(Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::ListIncidents));
    return readTerm(session);
}

Result<void> setIncidentTerm(Session &session, std::chrono::hours term)
{
    return session.change(UseCase::EditIncident, [&](AuditNote &note) -> Result<void> {
        const QString hours = QString::number(term.count());
        if (term < std::chrono::hours(1) || term > defaultTerm)
            return fail(ErrorCode::InvalidValue, termSetting, hours, Texts::tr("the term is 1 to 72 hours"));
        note = { termSetting, u"%1 h"_s.arg(hours) };
        return access::writeSetting(session.database(), termSetting, hours);
    });
}

} // namespace waarborg::incidents
