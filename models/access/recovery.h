// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"

#include <functional>

namespace waarborg::access {

// The way in with the recovery sheet when no password opens the dossier any more, or the key file is lost, damaged or
// older than the dossier. What else stands in a key file is found again so: the sheet carries the dossier's id and the
// log's sealed first key; the audit key pair is in the recovery slot; the rest is made anew. Then everybody else gets a
// start code, also to the answers, because only the recovery slot still holds that key.
//
// Each use gives an administrator a new password, replaces the sheet and stands in the log. The program then refuses
// the earlier sheet; who kept it together with a copy of the earlier key file still can compute the dossier's key until
// that is replaced (rotateKey).

struct RecoverRequest {
    QString path;
    SecretBytes sheet; // what readRecoverySheet takes
    QString loginName; // an active administrator; empty: the only one there is
    SecretBytes newPassword;
    // Gets the new sheet before anything changes; when it fails, nothing does.
    std::function<Result<void>(const RecoverySheet &)> keep;
    LoginOptions opening; // for writing
};

struct RecoveredDossier {
    struct Code {
        QString account;
        QString startCode; // shown this once
    };

    QString account;
    RecoverySheet sheet;
    bool keyFileRebuilt = false;
    QList<Code> startCodes; // of everybody else who may log in; only where the key file was made anew
};

// Errors: RecoveryKey..., RecoverySheet..., RecoverySlotNeeded, NotAdministrator, LoginNameMissing, PasswordTooShort,
// PasswordTooCommon, NoDossier, Damaged, FileNotWritable, those of openingFor. A refused sheet is logged where a log
// can be reached.
[[nodiscard]] Result<RecoveredDossier> recoverDossier(const Environment &environment, const RecoverRequest &request);

// A new sheet in place of the earlier one, by an administrator who also reads answers (else AnswersClosed): the sheet
// must hold that key.
[[nodiscard]] Result<RecoverySheet> replaceSheet(
    Session &session, const KdfCost &cost, const std::function<Result<void>(const RecoverySheet &)> &keep);

} // namespace waarborg::access
