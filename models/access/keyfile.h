// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/crypto.h"

#include <QList>

namespace waarborg::access {

enum class SlotKind { Password, Recovery, Start }; // Start: a start code, which only opens the choice of a password

// One way into the dossier. The key derived from the password (or the recovery key itself) opens the slot's X25519
// private key; with that, whatever was sealed to the slot's public key opens.
struct KeySlot {
    QByteArray id; // 16 random bytes
    SlotKind kind = SlotKind::Password;
    QByteArray nameTag; // keyed hash of the login name, so that the file names nobody
    KdfCost cost;
    QByteArray salt;
    QByteArray publicKey;
    QByteArray wrappedPrivateKey;
    QByteArray sealedDossierKey;
    QByteArray pendingDossierKey; // while the dossier's key is replaced: the new one, sealed; else empty
    QByteArray sealedAnswersKey; // empty: this account may not read answers
    QByteArray sealedAuditKey; // empty: this account may not verify the log

    bool operator==(const KeySlot &) const = default;
};

// acme.waarborg.keys: JSON of at most 256 KiB beside the dossier. Identified by the dossier's id; `generation` grows
// with every change of who can open what, and stands in the database as well.
struct KeyFile {
    QByteArray dossierId; // 16 random bytes
    qint64 generation = 1;
    QByteArray nameSalt; // 32 random bytes
    QByteArray auditPublicKey;
    QByteArray sealedAuditSeed; // the chain's first key, sealed to auditPublicKey
    QList<KeySlot> keySlots;
    QByteArray mac;

    bool operator==(const KeyFile &) const = default;
};

inline constexpr qint64 LargestKeyFile = 256 << 10;
inline constexpr int MostSlots = 64;

[[nodiscard]] QString keyFilePath(const QString &dossierPath);
// The key file as it was before its last change.
[[nodiscard]] QString previousKeyFilePath(const QString &dossierPath);

// Refuses what is out of bounds before any memory is given to a derivation: KeyFileMissing, KeyFileDamaged.
[[nodiscard]] Result<KeyFile> readKeyFile(const QString &path);
[[nodiscard]] Result<KeyFile> parseKeyFile(QByteArrayView json, const QString &path);

// The recovery slot as it stands on the recovery sheet, with what else must be known where the key file is lost: the
// dossier's id, to which the slot is bound, and the log's sealed first key. Sheets from before they stood on it have
// neither.
struct SheetSlot {
    QByteArray dossierId;
    QByteArray sealedAuditSeed;
    KeySlot slot;
};
[[nodiscard]] QByteArray sheetSlotBytes(const KeyFile &file, const KeySlot &slot);
// Bounded like a key file; nothing when it is no recovery slot.
[[nodiscard]] std::optional<SheetSlot> parseSheetSlot(QByteArrayView json);

[[nodiscard]] QByteArray keyFileJson(const KeyFile &file);

// Written beside, synced, renamed over; the previous file is kept as .previous. Mode 0600.
[[nodiscard]] Result<void> writeKeyFile(const QString &path, const KeyFile &file);

// Over all slots and the generation, under a sub-key of the dossier's key.
[[nodiscard]] QByteArray keyFileMac(const KeyFile &file, const SecretBytes &dossierKey);

// What two spellings of one login name have in common: case and form of writing do not matter.
[[nodiscard]] QString foldedName(const QString &loginName);

// How a login name is found without standing in the file.
[[nodiscard]] QByteArray nameTag(const KeyFile &file, const QString &loginName);

} // namespace waarborg::access
