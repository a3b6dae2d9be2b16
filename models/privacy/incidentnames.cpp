// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/incidentnames.h"

#include "models/incidents/incidentvisitor.h"

#include <QRegularExpression>

namespace waarborg::privacy {

namespace {

using namespace Qt::StringLiterals;

// What people wrote in an incident.
struct WrittenTexts {
    QStringList texts;

    void operator()(const QString &, const QString &text) { texts << text; }
    void operator()(const QString &, const QStringList &more) { texts << more; }
    void operator()(const QString &, const QList<incidents::Measure> &measures)
    {
        for (const incidents::Measure &measure : measures)
            texts << measure.what << measure.owner;
    }
    void operator()(const QString &, const QList<incidents::Attachment> &attachments)
    {
        for (const incidents::Attachment &attachment : attachments)
            texts << attachment.name;
    }
    template <typename... Others>
    void operator()(const QString &, const Others &...)
    {
    }
};

bool isNamedIn(const QStringList &texts, const QString &name)
{
    if (name.trimmed().isEmpty())
        return false;
    const QRegularExpression words(
        u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(QRegularExpression::escape(name.trimmed())),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return std::ranges::any_of(texts, [&](const QString &text) { return text.contains(words); });
}

} // namespace

Result<QList<incidents::Incident>> incidentsNaming(storage::Database &database, const QStringList &names)
{
    incidents::IncidentStore store(database);
    WAARBORG_LET(newest, store.list());
    QList<incidents::Incident> naming;
    for (const incidents::Incident &incident : newest) {
        WAARBORG_LET(versions, store.versions(incident.id));
        WrittenTexts written;
        for (const incidents::Incident &version : versions)
            incidents::visitIncident(written, version);
        if (std::ranges::any_of(names, [&](const QString &name) { return isNamedIn(written.texts, name); }))
            naming << incident;
    }
    return naming;
}

} // namespace waarborg::privacy
