// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/composition.h"

#include "models/answers/intake.h"
#include "models/backups/backupstore.h"
#include "models/campaigns/rounds.h"
#include "models/incidents/incidentstore.h"
#include "models/people/peoplestore.h"
#include "models/questionnaires/questionnairestore.h"

namespace waarborg::app {

QList<storage::Migration> allMigrations()
{
    return access::accessMigrations() + backups::migrations() + people::migrations() + questionnaires::migrations()
        + campaigns::migrations() + answers::migrations() + incidents::migrations();
}

access::Environment environment(const Clock &clock) { return { clock, allMigrations(), access::KdfCost {} }; }

} // namespace waarborg::app
