// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/erasurewords.h"

#include "models/people/peopleimport.h"
#include "models/sheets/sheets.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;
using people::ImportRequest;
using people::ImportSummary;

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
    std::string sheet;
    std::string encoding;
    std::string delimiter;
    qint64 headerRow = 0;
    std::string rejectedOut;
    bool changes = false;
};

Result<QList<people::Field>> keyFields(const QString &argument)
{
    QList<people::Field> fields;
    for (const QString &name : argument.split(u',')) {
        const auto field = people::fieldByName(name.trimmed());
        if (!field)
            return fail(ErrorCode::Usage, Texts::tr("There is no field “%1”.").arg(name));
        fields << *field;
    }
    return fields;
}

Result<sheets::ReadOptions> readOptions(const Options &options)
{
    sheets::ReadOptions reading;
    reading.sheet = text(options.sheet);
    if (!options.encoding.empty()) {
        reading.encoding = sheets::encodingByName(text(options.encoding));
        if (!reading.encoding)
            return fail(ErrorCode::Usage,
                Texts::tr("--encoding is UTF-8, windows-1252, ISO-8859-15, or another that lists are written in."));
    }
    if (!options.delimiter.empty()) {
        const bool isTab = options.delimiter == "tab" || options.delimiter == "\\t";
        if (!isTab && options.delimiter.size() != 1)
            return fail(ErrorCode::Usage, Texts::tr("--delimiter is one character, or tab."));
        reading.delimiter = isTab ? '\t' : options.delimiter.front();
    }
    return reading;
}

Result<ImportRequest> importRequest(const Options &options)
{
    static const QMap<std::string, people::OnDuplicate> duplicates { { "update", people::OnDuplicate::Update },
        { "skip", people::OnDuplicate::Skip }, { "fail", people::OnDuplicate::Fail } };
    static const QMap<std::string, people::Missing> missings { { "keep", people::Missing::Keep },
        { "left", people::Missing::MarkLeft }, { "erase", people::Missing::Erase } };
    if (!duplicates.contains(options.onDuplicate) || !missings.contains(options.missing))
        return fail(
            ErrorCode::Usage, Texts::tr("--on-duplicate is update, skip or fail; --missing is keep, left or erase."));
    WAARBORG_LET(key, keyFields(text(options.key)));
    WAARBORG_LET(reading, readOptions(options));
    ImportRequest request { .path = filePath(options.list),
        .headerRow = options.headerRow,
        .key = key,
        .onDuplicate = duplicates[options.onDuplicate],
        .missing = missings[options.missing],
        .reading = reading };
    request.mode = options.dryRun ? people::ImportMode::DryRun : people::ImportMode::Real;
    request.detail = options.changes ? people::Detail::Changes : people::Detail::Counts;
    for (const std::string &argument : options.map) {
        WAARBORG_LET(pair, splitPair(argument));
        request.map << people::ColumnChoice { pair.first, pair.second };
    }
    return request;
}

QJsonArray remarksJson(const QList<people::RowRemark> &remarks)
{
    QJsonArray array;
    for (const auto &[row, field, value, reason, name] : remarks)
        array.append(QJsonObject { { u"row"_s, row }, { u"name"_s, name }, { u"field"_s, field }, { u"value"_s, value },
            { u"reason"_s, reason } });
    return array;
}

QString remarkLines(const QList<people::RowRemark> &remarks)
{
    QString lines;
    for (const auto &[row, field, value, reason, name] : remarks)
        lines += row == 0 ? u'\n' + reason : Texts::tr("\nrow %1, %2 “%3”: %4").arg(row).arg(field, value, reason);
    return lines;
}

// What became of those whom the list no longer names.
QStringList missingLines(const Options &options, const ImportSummary &summary, const privacy::PersonErasure &erased)
{
    if (options.missing == "left")
        return { Texts::tr("Noted as having left: %1").arg(summary.left) };
    return options.missing == "erase" ? erasureLines(erased) : QStringList();
}

QString kindWord(people::ChangeKind kind)
{
    switch (kind) {
    case people::ChangeKind::Added:
        return u"added"_s;
    case people::ChangeKind::Changed:
        return u"changed"_s;
    case people::ChangeKind::Missing:
        return u"missing"_s;
    case people::ChangeKind::Returned:
        return u"returned"_s;
    }
    return {};
}

QJsonArray changesJson(const QList<people::ListChange> &changes)
{
    QJsonArray array;
    for (const people::ListChange &change : changes) {
        QJsonArray fields;
        for (const auto &[field, attribute, before, after] : change.fields) {
            QJsonObject one { { u"before"_s, before }, { u"after"_s, after } };
            one.insert(attribute.isEmpty() ? "field"_L1 : "attribute"_L1,
                attribute.isEmpty() ? people::fieldName(field) : attribute);
            fields.append(one);
        }
        array.append(QJsonObject { { u"kind"_s, kindWord(change.kind) }, { u"row"_s, change.row },
            { u"id"_s, change.id.value }, { u"name"_s, change.name }, { u"email"_s, change.email },
            { u"function"_s, change.function }, { u"fields"_s, fields } });
    }
    return array;
}

QString kindTitle(people::ChangeKind kind)
{
    switch (kind) {
    case people::ChangeKind::Added:
        return Texts::tr("new");
    case people::ChangeKind::Changed:
        return Texts::tr("changed");
    case people::ChangeKind::Missing:
        return Texts::tr("missing from the list");
    case people::ChangeKind::Returned:
        return Texts::tr("is back");
    }
    return {};
}

QString changeLines(const QList<people::ListChange> &changes)
{
    QString lines;
    for (const people::ListChange &change : changes) {
        QStringList fields;
        for (const auto &[field, attribute, before, after] : change.fields)
            fields << Texts::tr("%1 “%2” becomes “%3”")
                          .arg(attribute.isEmpty() ? people::fieldTitle(field) : attribute, before, after);
        lines += Texts::tr("\n%1: %2 (%3)").arg(kindTitle(change.kind), change.name, change.email);
        if (!fields.isEmpty())
            lines += Texts::tr(": %1").arg(fields.join(u"; "_s));
    }
    return lines;
}

QString formatWord(sheets::Format format)
{
    switch (format) {
    case sheets::Format::Csv:
        return u"csv"_s;
    case sheets::Format::Xlsx:
        return u"xlsx"_s;
    case sheets::Format::Ods:
        return u"ods"_s;
    }
    return {};
}

QJsonObject summaryJson(const ImportSummary &summary, const Options &options)
{
    QJsonArray columns;
    for (const auto &[field, header] : summary.columns)
        columns.append(QJsonObject { { u"header"_s, header }, { u"field"_s, field } });
    QJsonObject json { { u"read"_s, summary.read }, { u"added"_s, summary.added }, { u"updated"_s, summary.updated },
        { u"unchanged"_s, summary.unchanged }, { u"left"_s, summary.left }, { u"erased"_s, summary.erased },
        { u"missing"_s, summary.missing }, { u"rejected"_s, remarksJson(summary.rejected) },
        { u"warnings"_s, remarksJson(summary.warnings) },
        { u"ignoredColumns"_s, QJsonArray::fromStringList(summary.ignoredColumns) }, { u"columns"_s, columns },
        { u"dryRun"_s, options.dryRun }, { u"format"_s, formatWord(summary.sheet.format) },
        { u"sheet"_s, summary.sheet.sheet }, { u"headerRow"_s, summary.headerRow },
        { u"remembered"_s, summary.remembered } };
    if (options.changes)
        json.insert("changes"_L1, changesJson(summary.changes));
    return json;
}

QString summaryLines(const ImportSummary &summary, const Options &options, const privacy::PersonErasure &erased)
{
    QString lines = Texts::tr("%1 rows read: %2 added, %3 updated, %4 unchanged, %5 rejected")
                        .arg(summary.read)
                        .arg(summary.added)
                        .arg(summary.updated)
                        .arg(summary.unchanged)
                        .arg(summary.rejected.size());
    if (summary.missing > 0)
        lines += u'\n' + Texts::tr("In the dossier, and not in the list: %1").arg(summary.missing);
    for (const QString &line : missingLines(options, summary, erased))
        lines += u'\n' + line;
    lines += changeLines(summary.changes) + remarkLines(summary.rejected) + remarkLines(summary.warnings);
    if (!summary.ignoredColumns.isEmpty())
        lines += u'\n' + Texts::tr("Columns not taken over: %1").arg(summary.ignoredColumns.join(u", "_s));
    return lines;
}

// The import is done by now: what goes wrong here is told beside what it did.
void writeRejected(access::Session &session, const ImportRequest &request, const ImportSummary &summary,
    const QString &path, Outcome &outcome)
{
    const auto written = people::exportRejected(session, request, summary.rejected, path);
    if (!written) {
        const QString reason = errorText(written.error());
        outcome.json.insert("rejectedFileError"_L1, reason);
        outcome.text += u'\n' + Texts::tr("The rejected rows were not written: %1").arg(reason);
        return;
    }
    outcome.json.insert("rejectedFile"_L1, path);
    outcome.text += u'\n' + Texts::tr("%1 rejected rows written to %2.").arg(*written).arg(path);
    if (request.mode == people::ImportMode::DryRun)
        outcome.text += u'\n' + Texts::tr("Nothing else changed; the log notes that this file left the dossier.");
}

Result<Outcome> import(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(request, importRequest(options));
    const QString rejectedPath = filePath(options.rejectedOut);
    // A file that cannot be made is told before anything changes.
    if (!options.rejectedOut.empty())
        WAARBORG_TRY(sheets::createSheet(rejectedPath));
    privacy::PersonErasure erased;
    request.eraseTraces = privacy::traceEraser(erased);
    WAARBORG_LET(session, runtime.login());
    WAARBORG_LET(summary, people::importPeople(session, request, runtime.progress()));
    Outcome outcome { summaryJson(summary, options), summaryLines(summary, options, erased),
        summary.rejected.isEmpty() ? Done : DoneInPart };
    if (request.missing == people::Missing::Erase)
        outcome.json.insert("erasure"_L1, erasureJson(erased));
    if (!options.rejectedOut.empty() && !summary.rejected.isEmpty())
        writeRejected(session, request, summary, rejectedPath, outcome);
    return outcome;
}

} // namespace

void addImportCommand(Commands &commands, CLI::App *peopleGroup)
{
    auto options = std::make_shared<Options>();
    CLI::App *verb = commands.verb(peopleGroup, "import", Texts::tr("take in a list from HR"), options, import);
    const auto option = [&](const char *name, auto &value, const QString &description) {
        return verb->add_option(name, value, description.toStdString());
    };
    option("LIST", options->list, Texts::tr("the list's file"))->required();
    // One column after each --map, so that it does not take the list's name as another.
    option("--map", options->map,
        Texts::tr("FIELD=COLUMN; the field may be attribute (keep the column as it is) or ignore"))
        ->allow_extra_args(false);
    option("--key", options->key, Texts::tr("fields by which somebody is recognised, with commas"));
    option("--on-duplicate", options->onDuplicate, u"update, skip, fail"_s);
    option("--missing", options->missing, u"keep, left, erase"_s);
    option("--sheet", options->sheet, Texts::tr("the sheet of a workbook"));
    option("--encoding", options->encoding, Texts::tr("of a .csv file, when it is not recognised"));
    option("--delimiter", options->delimiter, Texts::tr("of a .csv file, when it is not recognised"));
    option("--header-row", options->headerRow, Texts::tr("the header's row number; -1: there is none"));
    option("--rejected-out", options->rejectedOut,
        Texts::tr("write the rejected rows with their reasons to a file, .csv or .xlsx"));
    verb->add_flag("--changes", options->changes, Texts::tr("list who is new, changed or missing").toStdString());
    verb->add_flag("--dry-run", options->dryRun, Texts::tr("say what would happen, and change nothing").toStdString());
}

} // namespace waarborg::cli
