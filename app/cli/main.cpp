// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/common/hardening.h"
#include "app/common/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <sstream>
#include <string_view>

namespace {

using namespace waarborg;
using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// What is done stays done, but scripts must not take a cut answer for a whole one.
int write(const QByteArray &line, int exitCode)
{
    if (std::fputs(line.constData(), stdout) >= 0 && std::fflush(stdout) == 0)
        return exitCode;
    cli::say(errorText({ ErrorCode::FileNotWritable, { QStringLiteral("stdout"), qt_error_string() } }));
    return exitCode == cli::Done ? cli::DoneInPart : exitCode;
}

int writeJson(const QJsonObject &json, int exitCode)
{
    return write(QJsonDocument(json).toJson(QJsonDocument::Compact).append('\n'), exitCode);
}

// With --json one document comes on stdout in any case.
int refuse(const QString &sentence, bool json, int exitCode)
{
    cli::say(sentence);
    return json ? writeJson({ { QStringLiteral("error"), sentence } }, exitCode) : exitCode;
}

int print(bool json, const Result<cli::Outcome> &result)
{
    if (!result)
        return refuse(errorText(result.error()), json, cli::exitCodeOf(result.error()));
    if (json)
        return writeJson(result->json, result->exitCode);
    return result->text.isEmpty() ? result->exitCode : write((result->text + u'\n').toUtf8(), result->exitCode);
}

// Reports and the recovery sheet as PDF need fonts, and so a QGuiApplication, but no display; everything else does
// without both.
bool needsFonts(int argc, char **argv)
{
    const auto endsInPdf = [](std::string_view argument) {
        return QLatin1String(argument.data(), qsizetype(argument.size())).endsWith(".pdf"_L1, Qt::CaseInsensitive);
    };
    const std::string_view group = argc < 2 ? "" : argv[1];
    const std::string_view verb = argc < 3 ? "" : argv[2];
    const bool printsByItself = verb == "export" || verb == "end";
    const bool printsOnDemand = group == "dossier" || verb == "access-request";
    return group == "report" || (group == "dossier" && printsByItself)
        || (printsOnDemand && std::any_of(argv + 1, argv + argc, endsInPdf));
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (!needsFonts(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int run(CLI::App &parser, const cli::Commands &commands, const std::vector<const char *> &arguments)
{
    const auto asksForJson = [](std::string_view argument) { return argument == "--json"; };
    const bool json = std::ranges::any_of(arguments, asksForJson);
    // Such a name would silently become another one.
    if (!std::ranges::all_of(arguments, [](const char *each) { return QUtf8StringView(each).isValidUtf8(); }))
        return refuse(Texts::tr("An argument is not UTF-8 text."), json, cli::BadUsage);
    try {
        parser.parse(int(arguments.size()), arguments.data());
    } catch (const CLI::ParseError &error) {
        std::ostringstream help;
        std::ostringstream said;
        if (parser.exit(error, help, said) == 0)
            return write(QByteArray::fromStdString(help.str()), cli::Done);
        return refuse(QString::fromStdString(said.str()).trimmed(), json, cli::BadUsage);
    }
    const cli::Runtime runtime(commands.common());
    return print(runtime.options().json, commands.chosen()(runtime));
}

} // namespace

int main(int argc, char **argv)
{
    app::hardenProcess();
    const std::vector<const char *> arguments(argv, argv + argc);
    const auto application = makeApplication(argc, argv);
    application->setApplicationName(QStringLiteral("waarborg"));
    app::installTranslations(*application);

    CLI::App parser("Waarborg", "waarborg-cli");
    parser.require_subcommand(1);
    cli::Commands commands(parser);
    cli::addDossierCommands(commands);
    cli::addPrivacyCommands(commands);
    cli::addAccountCommands(commands);
    cli::addPeopleCommands(commands);
    cli::addPersonCommands(commands);
    cli::addQuestionnaireCommands(commands);
    cli::addCampaignCommands(commands);
    cli::addAnswerCommands(commands);
    cli::addReportCommands(commands);
    cli::addIncidentCommands(commands);
    cli::addAuditCommands(commands);
    cli::addMailCommands(commands);
    return run(parser, commands, arguments);
}
