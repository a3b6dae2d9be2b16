// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/dossierexport.h"
#include "models/privacy/exportfolder.h"

namespace waarborg::privacy {

// Everything of one round: facts, invitations, messages, answers, comments, report. Part of exportDossier, inside its
// transaction.
[[nodiscard]] Result<void> exportRound(access::Session &session, ExportFolder &folder, const campaigns::Round &round,
    const RoundPrinter &print, const Progress &progress);

} // namespace waarborg::privacy
