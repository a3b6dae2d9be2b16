// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startcommands.h"

#include "ui/backups/restoredialog.h"

#include <QCoreApplication>

namespace waarborg::app {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StartCommands)
};

} // namespace

QList<ui::StartCommand> startCommands(const access::Environment &environment)
{
    const auto restore = [environment](QWidget *parent, const std::function<void(const QString &)> &open) {
        auto *dialog = new ui::RestoreDialog(environment, parent);
        dialog->onOpen(open);
        dialog->open();
    };
    return { { Texts::tr("Restore…"), QStringLiteral("document-revert"), restore } };
}

} // namespace waarborg::app
