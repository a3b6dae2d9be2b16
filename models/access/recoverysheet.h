// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/keyslot.h"

#include <QDateTime>
#include <QStringList>

namespace waarborg::access {

// What is printed and kept in a safe: with it the dossier opens without password and without key file. Holds a key in
// readable form; written once, then forgotten. Without groups it is the page that is kept with an earlier sheet after
// the dossier's key was replaced; such a page alone opens nothing.
struct RecoverySheet {
    QString dossierFile;
    QDateTime created;
    QStringList groups;
    QByteArray slot; // sheetSlotBytes
};

// A new recovery key; its slot takes the place of the one that `file` had.
[[nodiscard]] RecoverySheet newRecoverySheet(
    KeyFile &file, const DossierKeys &keys, const QString &dossierPath, const QDateTime &now, const KdfCost &cost);
[[nodiscard]] const KeySlot *recoverySlot(const KeyFile &file);

// The parts of the sheet in words, for text and paper alike.
struct SheetWords {
    QString title;
    QStringList facts;
    QString warning;
    QString keyTitle;
    QStringList groupLines; // " 1  ABCDE"
    QString slotTitle;
    QStringList slotLines;
};
[[nodiscard]] SheetWords sheetWords(const RecoverySheet &sheet);
void wipeGroups(SheetWords &words);
[[nodiscard]] QString recoverySheetText(const RecoverySheet &sheet);
// What the QR code holds: readRecoverySheet takes it like the sheet's text.
[[nodiscard]] QByteArray recoverySheetCode(const RecoverySheet &sheet);

// The typed-back groups are the printed ones: `places` count from 0.
[[nodiscard]] bool confirmsSheet(const RecoverySheet &sheet, const QList<int> &places, const QStringList &typed);

struct ReadSheet {
    QStringList groups; // folded; wipe them
    QList<SheetSlot> keySlots;
};
// From the sheet's text file, its QR code, the typed groups, or several of them one after another; at most 64 KiB.
// Finds no more than what is there: recoveryKeyFromGroups says what is wrong with the groups.
[[nodiscard]] ReadSheet readRecoverySheet(const SecretBytes &text);

} // namespace waarborg::access
