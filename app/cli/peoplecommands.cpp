// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/erasurewords.h"
#include "models/people/completeness.h"
#include "models/people/people.h"
#include "models/privacy/erasure.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;
using people::Field;
using people::Person;
using people::PersonId;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string search;
    qint64 limit = 0;
    std::string output;
    qint64 id = 0;
    std::vector<qint64> ids;
    std::vector<std::string> values;
};

Result<QList<people::FieldValue>> fieldValues(const std::vector<std::string> &arguments)
{
    QList<people::FieldValue> values;
    for (const std::string &argument : arguments) {
        WAARBORG_LET(pair, splitPair(argument));
        const auto field = people::fieldByName(pair.first);
        if (!field)
            return fail(ErrorCode::Usage, Texts::tr("There is no field “%1”.").arg(pair.first));
        values << people::FieldValue { *field, pair.second };
    }
    return values;
}

QJsonObject personJson(const Person &person)
{
    QJsonObject json { { u"id"_s, person.id.value } };
    for (const Field field : people::allFields)
        json.insert(people::fieldName(field), people::value(person, field));
    QJsonObject attributes;
    for (const auto &[header, text] : person.attributes.asKeyValueRange())
        attributes.insert(header, text);
    json.insert("phoneSource"_L1, person.phoneSource);
    json.insert("attributes"_L1, attributes);
    return json;
}

QString personLine(const Person &person)
{
    return u"%1  %2  %3  %4"_s.arg(person.id.value).arg(person.name, person.function, person.email);
}

Result<Outcome> list(const Runtime &runtime, const Options &options)
{
    // A list that leaves the dossier stands in the log.
    WAARBORG_LET(session, options.output.empty() ? runtime.loginToRead() : runtime.login());
    const people::PeopleQuery query { .search = text(options.search), .limit = options.limit };
    if (!options.output.empty()) {
        WAARBORG_LET(written, people::exportPeople(session, query, filePath(options.output)));
        return Outcome { { { u"file"_s, filePath(options.output) }, { u"total"_s, written } },
            Texts::tr("%1 people written to %2.").arg(written).arg(filePath(options.output)) };
    }
    WAARBORG_LET(page, people::listPeople(session, query));
    QJsonArray array;
    QStringList lines;
    for (const Person &person : page.people) {
        array.append(personJson(person));
        lines << personLine(person);
    }
    return Outcome { { { u"total"_s, page.total }, { u"people"_s, array } },
        lines.isEmpty() ? Texts::tr("No users found.") : lines.join(u'\n') };
}

Result<Outcome> writeCompleteness(const Runtime &runtime, const QString &path)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(rows, people::exportCompleteness(session, path));
    return Outcome { { { u"file"_s, path }, { u"total"_s, rows } },
        Texts::tr("%1 values to look at, written to %2.").arg(rows).arg(path) };
}

Result<Outcome> completeness(const Runtime &runtime, const Options &options)
{
    if (!options.output.empty())
        return writeCompleteness(runtime, filePath(options.output));
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(report, people::completeness(session));
    QJsonArray fields;
    QJsonArray doubts;
    QStringList lines { Texts::tr("%1 people.").arg(report.people) };
    for (const auto &[field, filled, empty, doubtful] : report.fields) {
        fields.append(QJsonObject { { u"field"_s, people::fieldName(field) }, { u"filled"_s, filled },
            { u"empty"_s, empty }, { u"doubtful"_s, doubtful } });
        lines << Texts::tr("%1: %2 filled, %3 empty, %4 doubtful")
                     .arg(people::fieldTitle(field))
                     .arg(filled)
                     .arg(empty)
                     .arg(doubtful);
    }
    for (const auto &[id, name, field, value, reason] : report.doubts) {
        doubts.append(QJsonObject { { u"id"_s, id.value }, { u"name"_s, name },
            { u"field"_s, people::fieldName(field) }, { u"value"_s, value }, { u"reason"_s, reason } });
        lines << Texts::tr("%1 %2, %3 “%4”: %5").arg(id.value).arg(name, people::fieldTitle(field), value, reason);
    }
    return Outcome { { { u"people"_s, report.people }, { u"fields"_s, fields }, { u"doubts"_s, doubts } },
        lines.join(u'\n') };
}

Outcome personOutcome(const Person &person) { return { personJson(person), personLine(person) }; }

Result<Outcome> show(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(person, people::showPerson(session, { options.id }));
    return personOutcome(person);
}

Result<Outcome> add(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(values, fieldValues(options.values));
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(person, people::addPerson(session, values));
    return personOutcome(person);
}

Result<Outcome> set(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(values, fieldValues(options.values));
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(person, people::setPerson(session, { options.id }, values));
    return personOutcome(person);
}

QList<PersonId> chosenPeople(const Options &options)
{
    QList<PersonId> ids;
    for (const qint64 id : options.ids)
        ids << PersonId { id };
    return ids;
}

Result<Outcome> remove(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    const QList<PersonId> ids = chosenPeople(options);
    WAARBORG_TRY(people::deletePeople(session, ids));
    return Outcome { { { u"removed"_s, ids.size() } }, Texts::tr("%1 people.").arg(ids.size()) };
}

Result<Outcome> erase(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.login());
    const QList<PersonId> ids = chosenPeople(options);
    std::optional<qint64> incidents; // nothing for a role that may not look
    if (access::allows(session.account().roles, access::UseCase::ListIncidents)) {
        WAARBORG_LET(naming, privacy::incidentsThatName(session, ids));
        incidents = naming;
    }
    WAARBORG_LET(erased, privacy::erasePeople(session, ids));
    QJsonObject json = erasureJson(erased);
    QStringList lines = erasureLines(erased);
    if (incidents) {
        json.insert("stays"_L1, QJsonObject { { u"incidents"_s, *incidents } });
        if (*incidents > 0)
            lines << Texts::tr("%1 incidents name one of them: the register is kept.").arg(*incidents);
    }
    return Outcome { json, lines.join(u'\n') };
}

template <Result<people::Undone> (*step)(access::Session &)>
Result<Outcome> history(const Runtime &runtime, const Options &)
{
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(undone, step(session));
    return Outcome { { { u"people"_s, undone.people } }, Texts::tr("%1 people.").arg(undone.people) };
}

} // namespace

void addPeopleCommands(Commands &commands)
{
    CLI::App *group = commands.group("people", Texts::tr("the customer's employees"));
    auto options = std::make_shared<Options>();
    addImportCommand(commands, group);
    CLI::App *verb = commands.verb(group, "list", Texts::tr("the employees"), options, list);
    verb->add_option(
        "--search", options->search, Texts::tr("only those in whom all these words are found").toStdString());
    verb->add_option("--limit", options->limit, Texts::tr("at most so many").toStdString());
    verb->add_option("-o,--output", options->output, Texts::tr("write them to a file, .csv or .xlsx").toStdString());
    verb = commands.verb(group, "completeness", Texts::tr("what is missing or doubtful"), options, completeness);
    verb->add_option("-o,--output", options->output, Texts::tr("write it to a file, .csv or .xlsx").toStdString());
    const auto withIds = [&](const char *name, const QString &description, auto run) {
        CLI::App *made = commands.verb(group, name, description, options, run);
        made->add_option("ID", options->ids, Texts::tr("numbers of people").toStdString())->required();
        return made;
    };
    const auto withId = [&](const char *name, const QString &description, auto run) {
        CLI::App *made = commands.verb(group, name, description, options, run);
        made->add_option("ID", options->id, Texts::tr("the person's number").toStdString())->required();
        return made;
    };
    withId("show", Texts::tr("one employee"), show);
    verb = commands.verb(group, "add", Texts::tr("add an employee"), options, add);
    verb->add_option("VALUE", options->values, "FIELD=VALUE")->required();
    verb = withId("set", Texts::tr("change an employee"), set);
    verb->add_option("VALUE", options->values, "FIELD=VALUE")->required();
    withIds("delete", Texts::tr("delete employees; can be undone"), remove);
    withIds("erase", Texts::tr("erase employees for good"), erase);
    commands.verb(group, "undo", Texts::tr("undo the last change"), options, history<people::undoPeople>);
    commands.verb(group, "redo", Texts::tr("do the undone change again"), options, history<people::redoPeople>);
}

} // namespace waarborg::cli
