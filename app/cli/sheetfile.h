// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/recoverysheet.h"

namespace waarborg::cli {

// The recovery sheet in a new file of mode 0600: a PDF where the name ends in .pdf, else text. FileExists,
// FileNotWritable, ReportFailed.
[[nodiscard]] Result<void> writeSheetFile(const QString &path, const access::RecoverySheet &sheet);

// What was typed, scanned or saved of a sheet, from one file or several. FileNotReadable; FileTooLarge beyond 64 KiB;
// UnknownFormat for the PDF itself.
[[nodiscard]] Result<SecretBytes> readSheetFiles(const QStringList &paths);

} // namespace waarborg::cli
