// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/composition.h"
#include "app/common/hardening.h"
#include "app/common/translations.h"
#include "app/desktop/panes.h"
#include "app/desktop/startcommands.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

using namespace waarborg;

int main(int argc, char **argv)
{
    app::hardenProcess();
    // Before the application: background work that still ends at quit reads the time.
    const SystemClock clock;
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Waarborg"));
    QApplication::setApplicationName(QStringLiteral("Waarborg"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QApplication::setDesktopFileName(QStringLiteral("waarborg"));
    QSettings settings;
    app::installTranslations(application, settings.value(QStringLiteral("language")).toString());

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("dossier"), QCoreApplication::translate("Main", "The dossier to open."),
        QStringLiteral("[dossier]"));
    parser.process(application);

    ui::applyAppearance(application, ui::appearanceFromText(settings.value(QStringLiteral("appearance")).toString()));
    ui::MainWindow window(app::environment(clock), app::panes(), settings);
    for (const ui::StartCommand &command : app::startCommands(app::environment(clock)))
        window.addStartCommand(command);
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        window.openFile(files.constFirst());
    window.show();
    return QApplication::exec();
}
