// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/common/hardening.h"
#include "app/common/translations.h"

#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>
#include <string_view>

namespace {

using namespace waarborg;

int print(const cli::Runtime &runtime, const Result<cli::Outcome> &result)
{
    if (!result) {
        runtime.say(errorText(result.error()));
        if (runtime.options().json) {
            const QJsonObject json { { QStringLiteral("error"), errorText(result.error()) } };
            std::fputs(QJsonDocument(json).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
        }
        return cli::exitCodeOf(result.error());
    }
    if (runtime.options().json)
        std::fputs(QJsonDocument(result->json).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    else if (!result->text.isEmpty())
        std::fputs((result->text + u'\n').toUtf8().constData(), stdout);
    return result->exitCode;
}

// Reports need fonts, and so a QGuiApplication, but no display; everything else does without both.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (argc < 2 || std::string_view(argv[1]) != "report")
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    app::hardenProcess();
    const auto application = makeApplication(argc, argv);
    application->setApplicationName(QStringLiteral("waarborg"));
    app::installTranslations(*application);

    CLI::App parser("Waarborg", "waarborg-cli");
    parser.require_subcommand(1);
    cli::Commands commands(parser);
    cli::addDossierCommands(commands);
    cli::addPeopleCommands(commands);
    cli::addQuestionnaireCommands(commands);
    cli::addCampaignCommands(commands);
    cli::addAnswerCommands(commands);
    cli::addReportCommands(commands);
    cli::addIncidentCommands(commands);
    cli::addAuditCommands(commands);
    cli::addMailCommands(commands);
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return parser.exit(error) == 0 ? cli::Done : cli::BadUsage;
    }
    const cli::Runtime runtime(commands.common());
    return print(runtime, commands.chosen()(runtime));
}
