// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "models/status/status.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waarborg::cli {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct NoOptions {
};

Result<Outcome> show(const Runtime &runtime, const NoOptions &)
{
    WAARBORG_LET(session, runtime.loginToRead());
    WAARBORG_LET(items, status::showStatus(session));
    QJsonArray array;
    QStringList lines;
    for (const status::StatusItem &item : items) {
        const bool ofDossier = item.part == status::Part::Dossier;
        array.append(QJsonObject { { u"key"_s, item.key }, { u"part"_s, ofDossier ? u"dossier"_s : u"workstation"_s },
            { u"state"_s, status::stateKey(item.state) }, { u"found"_s, item.found }, { u"advice"_s, item.advice } });
        lines << Texts::tr("%1: %2. %3").arg(item.title, status::stateWords(item.state), item.found);
        if (!item.advice.isEmpty())
            lines << u"    "_s + item.advice;
    }
    return Outcome { { { u"items"_s, array } }, lines.join(u'\n') };
}

} // namespace

void addStatusCommand(Commands &commands, CLI::App *dossierGroup)
{
    commands.verb(dossierGroup, "status", Texts::tr("how the dossier and this workstation are protected"),
        std::make_shared<NoOptions>(), show);
}

} // namespace waarborg::cli
