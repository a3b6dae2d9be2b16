// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/certificate.h"

namespace waarborg::privacy {

// Erases the whole dossier at the end of the agreement (clause 9.3b and c): all registered backups, then the key file,
// the dossier, what lies beside it, and what killed runs left beside the backups. The certificate is written before
// anything is destroyed and at each step, into a folder outside. A run that was interrupted, at whatever point, is
// given again: this function while the dossier still opens, finishErasure afterwards. Wants the end recorded
// (AgreementGoesOn) and past (AgreementRuns), and the two weeks over or an instruction to erase (ErasureNotDue). Other
// errors: NotAllowed, InUse (mail is being sent), FileExists (another dossier's certificate), FileNotWritable. What
// cannot be destroyed stands in the certificate as left; then isComplete() is false.
[[nodiscard]] Result<Certificate> eraseDossier(access::Session session, const QString &certificateFolder);

// The rest of an erasure that was interrupted while the dossier's own files were destroyed: needs no login, for which
// there is no key left. One that is finished is given back as it is, for a PDF that could not be written. Nothing when
// the folder holds no such certificate of the dossier at this path.
[[nodiscard]] Result<std::optional<Certificate>> finishErasure(
    const QString &dossierPath, const QString &certificateFolder, const Clock &clock);

} // namespace waarborg::privacy
