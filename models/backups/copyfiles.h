// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/backups/copy.h"

namespace waarborg::backups {

// What a backup says of itself before anybody logs in.
struct BackupFacts {
    QByteArray dossierId;
    QDateTime created;
    qint64 size = 0; // bytes

    bool operator==(const BackupFacts &) const = default;
};
// FileNotReadable, UnknownFormat, BackupDamaged, SchemaTooNew.
[[nodiscard]] Result<BackupFacts> inspectBackup(const QString &path);

// 16 bytes.
[[nodiscard]] Result<QByteArray> dossierIdOf(access::Session &session);

// "copy 12", as the log names it.
[[nodiscard]] QString copyName(CopyId id);

[[nodiscard]] bool isWhereItWasPut(const RegisteredCopy &copy);
// Its folder is there and it is not.
[[nodiscard]] bool isGone(const RegisteredCopy &copy);

// Removes the files of a copy, if they are a copy of this dossier. FileNotWritable; BackupOther, CopyNotProven,
// UnknownFormat.
[[nodiscard]] Result<void> removeFiles(const RegisteredCopy &copy, const QByteArray &dossierId);

} // namespace waarborg::backups
