// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/composition.h"

#include "models/answers/intake.h"
#include "models/backups/backupstore.h"
#include "models/campaigns/rounds.h"
#include "models/incidents/incidentstore.h"
#include "models/people/peoplestore.h"
#include "models/questionnaires/questionnairestore.h"

#include <QStandardPaths>

namespace waarborg::app {

QList<storage::Migration> allMigrations()
{
    return access::accessMigrations() + backups::migrations() + people::migrations() + questionnaires::migrations()
        + campaigns::migrations() + answers::migrations() + incidents::migrations();
}

access::Environment environment(const Clock &clock)
{
    // One folder for window and command line, which have names of their own.
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return { clock, allMigrations(), access::KdfCost {}, own + QStringLiteral("/waarborg/anchors") };
}

} // namespace waarborg::app
