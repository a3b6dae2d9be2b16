// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/dossierexport.h"

#include <QDate>

namespace waarborg::privacy {

// How the agreement ended (clause 9), as the dossier's settings keep it and everybody in it sees it: the erasure is
// announced, never silent.
struct AgreementEnd {
    QDate ended; // last day; invalid: the agreement goes on
    QString instruction; // the customer's written instruction to erase, by its date or number; empty: none
    QString returnedTo; // folder of the export that was given back; empty: none
    QDateTime returnedAt;
    QString returnedChecksum; // ExportSummary::checksum

    [[nodiscard]] bool hasEnded() const { return ended.isValid(); }
    // Without a choice within two calendar weeks all is erased (clause 9.5): the first day on which it may be.
    [[nodiscard]] QDate eraseDue() const { return ended.addDays(15); }
    // An instruction to erase shortens only the two weeks: while the agreement runs nothing is erased.
    [[nodiscard]] QDate mayBeErased() const { return instruction.isEmpty() ? eraseDue() : ended.addDays(1); }
    bool operator==(const AgreementEnd &) const = default;
};

[[nodiscard]] Result<AgreementEnd> agreementEnd(access::Session &session);
// For people: one sentence a line; empty while the agreement goes on.
[[nodiscard]] QString agreementEndText(const AgreementEnd &end);

// Records the end, or another date or instruction for it. InvalidValue for no date.
[[nodiscard]] Result<AgreementEnd> recordEnd(access::Session &session, const QDate &ended, const QString &instruction);
// Gives everything back (clause 9.3a): exports into a new folder, or takes an export of this dossier that stands there
// already, and records it. Wants the end recorded (AgreementGoesOn), and a role that may export.
[[nodiscard]] Result<AgreementEnd> returnDossier(
    access::Session &session, const QString &folder, const RoundPrinter &print, const Progress &progress);
// The agreement goes on after all.
[[nodiscard]] Result<void> takeBackEnd(access::Session &session);

} // namespace waarborg::privacy
