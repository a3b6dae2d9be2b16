// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "models/people/people.h"
#include "models/people/peopleimport.h"
#include "models/privacy/erasure.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;
using people::Field;
using people::ImportRequest;
using people::Person;
using people::PersonId;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string list;
    std::vector<std::string> map;
    std::string key = "email";
    std::string onDuplicate = "update";
    std::string missing = "keep";
    bool dryRun = false;
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
    return json;
}

QString personLine(const Person &person)
{
    return u"%1  %2  %3  %4"_s.arg(person.id.value).arg(person.name, person.function, person.email);
}

QJsonArray remarksJson(const QList<people::RowRemark> &remarks)
{
    QJsonArray array;
    for (const auto &[row, field, value, reason] : remarks)
        array.append(
            QJsonObject { { u"row"_s, row }, { u"field"_s, field }, { u"value"_s, value }, { u"reason"_s, reason } });
    return array;
}

QString remarkLines(const QList<people::RowRemark> &remarks)
{
    QString lines;
    for (const auto &[row, field, value, reason] : remarks)
        lines += row == 0 ? u'\n' + reason : Texts::tr("\nrow %1, %2 “%3”: %4").arg(row).arg(field, value, reason);
    return lines;
}

Result<ImportRequest> importRequest(const Options &options)
{
    static const QMap<std::string, people::OnDuplicate> duplicates { { "update", people::OnDuplicate::Update },
        { "skip", people::OnDuplicate::Skip }, { "fail", people::OnDuplicate::Fail } };
    static const QMap<std::string, people::Missing> missings { { "keep", people::Missing::Keep },
        { "left", people::Missing::MarkLeft }, { "erase", people::Missing::Erase } };
    const auto key = people::fieldByName(text(options.key));
    if (!duplicates.contains(options.onDuplicate) || !missings.contains(options.missing) || !key)
        return fail(ErrorCode::Usage,
            Texts::tr("--on-duplicate is update, skip or fail; --missing is keep, left or erase; --key is a field."));
    ImportRequest request { .path = filePath(options.list),
        .key = { *key },
        .onDuplicate = duplicates[options.onDuplicate],
        .missing = missings[options.missing] };
    request.mode = options.dryRun ? people::ImportMode::DryRun : people::ImportMode::Real;
    for (const std::string &argument : options.map) {
        WAARBORG_LET(pair, splitPair(argument));
        request.map << people::ColumnChoice { pair.first, pair.second };
    }
    return request;
}

QJsonObject erasureJson(const privacy::PersonErasure &erased)
{
    return { { u"removed"_s, erased.people }, { u"invitations"_s, erased.invitations },
        { u"messages"_s, erased.messages }, { u"answers"_s, erased.answers.answers },
        { u"waiting"_s, erased.answers.waiting }, { u"setAside"_s, erased.answers.setAside } };
}

QStringList erasureLines(const privacy::PersonErasure &erased)
{
    return { Texts::tr("%1 people erased, with %2 invitations, %3 messages, %4 answers and %5 set aside.")
                 .arg(erased.people)
                 .arg(erased.invitations)
                 .arg(erased.messages)
                 .arg(erased.answers.answers + erased.answers.waiting)
                 .arg(erased.answers.setAside),
        Texts::tr("Answers in anonymous rounds, if any, stay: nobody can tell which they are.") };
}

// What became of those whom the list no longer names.
QStringList missingLines(
    const Options &options, const people::ImportSummary &summary, const privacy::PersonErasure &erased)
{
    if (options.missing == "left")
        return { Texts::tr("Noted as having left: %1").arg(summary.left) };
    return options.missing == "erase" ? erasureLines(erased) : QStringList();
}

Result<Outcome> import(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(request, importRequest(options));
    privacy::PersonErasure erased;
    request.eraseTraces = privacy::traceEraser(erased);
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(summary, people::importPeople(session, request, runtime.progress()));
    QJsonObject json { { u"read"_s, summary.read }, { u"added"_s, summary.added }, { u"updated"_s, summary.updated },
        { u"unchanged"_s, summary.unchanged }, { u"left"_s, summary.left }, { u"erased"_s, summary.erased },
        { u"rejected"_s, remarksJson(summary.rejected) }, { u"warnings"_s, remarksJson(summary.warnings) },
        { u"ignoredColumns"_s, QJsonArray::fromStringList(summary.ignoredColumns) }, { u"dryRun"_s, options.dryRun } };
    QString lines = Texts::tr("%1 rows read: %2 added, %3 updated, %4 unchanged, %5 rejected")
                        .arg(summary.read)
                        .arg(summary.added)
                        .arg(summary.updated)
                        .arg(summary.unchanged)
                        .arg(summary.rejected.size());
    for (const QString &line : missingLines(options, summary, erased))
        lines += u'\n' + line;
    if (request.missing == people::Missing::Erase)
        json.insert("erasure"_L1, erasureJson(erased));
    lines += remarkLines(summary.rejected) + remarkLines(summary.warnings);
    if (!summary.ignoredColumns.isEmpty())
        lines += u'\n' + Texts::tr("Columns not taken over: %1").arg(summary.ignoredColumns.join(u", "_s));
    return Outcome { json, lines, summary.rejected.isEmpty() ? Done : DoneInPart };
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
    CLI::App *verb = commands.verb(group, "import", Texts::tr("take in a list from HR"), options, import);
    verb->add_option("LIST", options->list, Texts::tr("the list's file").toStdString())->required();
    // One column after each --map, so that it does not take the list's name as another.
    verb->add_option("--map", options->map, "FIELD=COLUMN")->allow_extra_args(false);
    verb->add_option("--key", options->key, Texts::tr("field by which somebody is recognised").toStdString());
    verb->add_option("--on-duplicate", options->onDuplicate, "update, skip, fail");
    verb->add_option("--missing", options->missing, "keep, left, erase");
    verb->add_flag("--dry-run", options->dryRun, Texts::tr("say what would happen, and change nothing").toStdString());
    verb = commands.verb(group, "list", Texts::tr("the employees"), options, list);
    verb->add_option(
        "--search", options->search, Texts::tr("only those in whom all these words are found").toStdString());
    verb->add_option("--limit", options->limit, Texts::tr("at most so many").toStdString());
    verb->add_option("-o,--output", options->output, Texts::tr("write them to a .csv file").toStdString());
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
