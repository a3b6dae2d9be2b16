// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "models/questionnaires/questionnaires.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;
using questionnaires::ImportWarning;
using questionnaires::QuestionnaireId;
using questionnaires::QuestionnaireSummary;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string file;
    qint64 id = 0;
    bool own = false;
};

QJsonArray warningsJson(const QList<ImportWarning> &warnings)
{
    QJsonArray array;
    for (const ImportWarning &warning : warnings)
        array.append(QJsonObject { { u"line"_s, warning.line }, { u"text"_s, warning.text } });
    return array;
}

QString number(qint64 value) { return QString::number(value); }

QString warningLines(const QList<ImportWarning> &warnings)
{
    QString lines;
    for (const ImportWarning &warning : warnings)
        lines
            += warning.line > 0 ? Texts::tr("\nline %1: %2").arg(warning.line).arg(warning.text) : u'\n' + warning.text;
    return lines;
}

QJsonObject summaryJson(const QuestionnaireSummary &summary)
{
    return { { u"questionnaire"_s, summary.questionnaire.value }, { u"version"_s, summary.number },
        { u"title"_s, summary.title }, { u"modules"_s, summary.counts.modules }, { u"risks"_s, summary.counts.risks },
        { u"profileQuestions"_s, summary.counts.profileQuestions }, { u"questions"_s, summary.counts.questions },
        { u"solutions"_s, summary.counts.solutions }, { u"warnings"_s, warningsJson(summary.warnings) } };
}

Result<Outcome> import(const Runtime &runtime, const Options &options)
{
    if (options.own == !options.file.empty())
        return fail(ErrorCode::Usage,
            Texts::tr("Name a file, or ask for the questionnaire that comes with the program with --own."));
    WAARBORG_LET(session, runtime.login());
    const auto summary = options.own ? questionnaires::addOwnQuestionnaire(session)
                                     : questionnaires::importQuestionnaire(session, { filePath(options.file), {} });
    if (!summary)
        return Failure(summary.error());
    const auto &counts = summary->counts;
    const QString line = Texts::tr("Questionnaire %1 “%2”: %3 modules, %4 risks, %5 profile questions, %6 other "
                                   "questions, %7 standard measures, %8 remarks")
                             .arg(number(summary->questionnaire.value), summary->title, number(counts.modules),
                                 number(counts.risks), number(counts.profileQuestions), number(counts.questions),
                                 number(counts.solutions), number(summary->warnings.size()));
    return Outcome { summaryJson(*summary), line + warningLines(summary->warnings) };
}

Result<Outcome> list(const Runtime &runtime, const Options &)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(summaries, questionnaires::listQuestionnaires(session));
    QJsonArray array;
    QStringList lines;
    for (const QuestionnaireSummary &summary : summaries) {
        array.append(summaryJson(summary));
        lines << Texts::tr("%1  %2 (version %3, %4 risks, %5 questions)")
                     .arg(number(summary.questionnaire.value), summary.title, number(summary.number),
                         number(summary.counts.risks), number(summary.counts.questions));
    }
    return Outcome { { { u"questionnaires"_s, array } },
        lines.isEmpty() ? Texts::tr("No questionnaire yet.") : lines.join(u'\n') };
}

Result<Outcome> exportTo(const Runtime &runtime, const Options &options)
{
    // The window asks before it replaces a file; a script is not asked.
    if (QFile::exists(filePath(options.file)))
        return fail(ErrorCode::FileExists, filePath(options.file));
    WAARBORG_LET(session, runtime.login());
    WAARBORG_TRY(questionnaires::exportQuestionnaire(session, { options.id }, filePath(options.file)));
    return Outcome { { { u"file"_s, filePath(options.file) } },
        Texts::tr("Written to %1.").arg(filePath(options.file)) };
}

Result<Outcome> validate(const Runtime &runtime, const Options &options)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(warnings, questionnaires::validateQuestionnaire(session, { options.id }));
    return Outcome { { { u"warnings"_s, warningsJson(warnings) } },
        warnings.isEmpty() ? Texts::tr("Nothing to remark.") : warningLines(warnings).trimmed() };
}

} // namespace

void addQuestionnaireCommands(Commands &commands)
{
    CLI::App *group = commands.group("questionnaire", Texts::tr("what is asked"));
    auto options = std::make_shared<Options>();
    CLI::App *verb = commands.verb(
        group, "import", Texts::tr("take in a Euphorie survey (XML) or one of our own (JSON)"), options, import);
    verb->add_option("FILE", options->file, Texts::tr("the file").toStdString());
    verb->add_flag("--own", options->own, Texts::tr("the questionnaire that comes with the program").toStdString());
    commands.verb(group, "list", Texts::tr("the questionnaires"), options, list);
    verb = commands.verb(
        group, "export", Texts::tr("write the newest version to .xml (Euphorie) or .json"), options, exportTo);
    verb->add_option("ID", options->id, Texts::tr("the questionnaire's number").toStdString())->required();
    verb->add_option("-o,--output", options->file, Texts::tr("the file").toStdString())->required();
    verb = commands.verb(group, "validate", Texts::tr("what to look at before it is sent"), options, validate);
    verb->add_option("ID", options->id, Texts::tr("the questionnaire's number").toStdString())->required();
}

} // namespace waarborg::cli
