// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "models/incidents/incidentfields.h"
#include "models/incidents/incidents.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;
using incidents::ShownIncident;
using incidents::Status;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    qint64 id = 0;
    std::string discovered;
    std::string what;
    std::vector<std::string> values;
    std::string status;
};

// Stable words for scripts, in the order of Status.
const QStringList &statusNames()
{
    static const QStringList names { u"draft"_s, u"preliminary"_s, u"supplemented"_s, u"final"_s, u"withdrawn"_s };
    return names;
}

QJsonObject incidentJson(const ShownIncident &shown)
{
    QJsonObject json = incidents::toJson(shown.incident);
    json.insert("id"_L1, shown.incident.id.value);
    json.insert("version"_L1, shown.incident.version);
    json.insert("status"_L1, statusNames().value(int(shown.incident.status)));
    json.insert("deadline"_L1, shown.deadline.at.toString(Qt::ISODate));
    json.insert("remainingSeconds"_L1, qint64(shown.deadline.remaining.count()));
    return json;
}

Outcome outcome(const ShownIncident &shown)
{
    return { incidentJson(shown),
        u"%1  %2  %3  %4"_s.arg(shown.incident.id.value)
            .arg(shown.incident.what, incidents::statusText(shown.incident.status),
                incidents::deadlineText(shown.deadline)) };
}

Result<Outcome> add(const Runtime &runtime, const Options &options)
{
    const QDateTime discovered = options.discovered.empty()
        ? runtime.clock().nowUtc()
        : QDateTime::fromString(text(options.discovered), Qt::ISODate);
    if (!discovered.isValid())
        return fail(ErrorCode::Usage, Texts::tr("--discovered wants a time as 2026-11-23T09:30."));
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(shown, incidents::registerIncident(session, { discovered.toUTC(), text(options.what) }));
    return outcome(shown);
}

Result<Outcome> list(const Runtime &runtime, const Options &)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(all, incidents::listIncidents(session));
    QJsonArray array;
    QStringList lines;
    for (const ShownIncident &shown : all) {
        array.append(incidentJson(shown));
        lines << outcome(shown).text;
    }
    return Outcome { { { u"incidents"_s, array } }, lines.isEmpty() ? Texts::tr("No incident.") : lines.join(u'\n') };
}

Result<Outcome> show(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(shown, incidents::showIncident(session, { options.id }));
    return outcome(shown);
}

Result<Outcome> set(const Runtime &runtime, const Options &options)
{
    QList<incidents::FieldValue> fields;
    for (const std::string &argument : options.values) {
        WAARBORG_LET(pair, splitPair(argument));
        fields << incidents::FieldValue { pair.first, pair.second };
    }
    const qsizetype status = statusNames().indexOf(text(options.status));
    if (status < 0 && !options.status.empty())
        return fail(ErrorCode::Usage, Texts::tr("--status is one of %1.").arg(statusNames().join(u", "_s)));
    if (fields.isEmpty() && status < 0)
        return fail(ErrorCode::Usage,
            Texts::tr("Name at least one FIELD=VALUE, or --status. Fields: %1")
                .arg(incidents::fieldNames().join(u", "_s)));
    WAARBORG_LET(session, runtime.login());
    if (!fields.isEmpty())
        WAARBORG_TRY(incidents::setIncident(session, { options.id }, fields));
    const auto finalised = status >= 0 ? incidents::finaliseVersion(session, { options.id }, Status(status))
                                       : incidents::showIncident(session, { options.id });
    if (finalised)
        return outcome(*finalised);
    if (fields.isEmpty())
        return Failure(finalised.error());
    // The fields are stored; only the version is not fixed.
    say(errorText(finalised.error()));
    WAARBORG_LET(shown, incidents::showIncident(session, { options.id }));
    Outcome inPart = outcome(shown);
    inPart.exitCode = DoneInPart;
    return inPart;
}

} // namespace

void addIncidentCommands(Commands &commands)
{
    CLI::App *group = commands.group("incident", Texts::tr("the register of breaches"));
    auto options = std::make_shared<Options>();
    CLI::App *verb = commands.verb(group, "add", Texts::tr("register an incident; starts the clock"), options, add);
    verb->add_option("--what", options->what, Texts::tr("what happened, in a few words").toStdString())->required();
    verb->add_option(
        "--discovered", options->discovered, Texts::tr("when, as 2026-11-23T09:30; now otherwise").toStdString());
    commands.verb(group, "list", Texts::tr("all incidents"), options, list);
    const auto withId = [&](const char *name, const QString &description, auto run) {
        CLI::App *made = commands.verb(group, name, description, options, run);
        made->add_option("ID", options->id, Texts::tr("the incident's number").toStdString())->required();
        return made;
    };
    withId("show", Texts::tr("one incident"), show);
    verb = withId("set", Texts::tr("change fields, or fix the version with a status"), set);
    verb->add_option("VALUE", options->values, "FIELD=VALUE");
    verb->add_option("--status", options->status, "preliminary, supplemented, final, withdrawn");
}

} // namespace waarborg::cli
