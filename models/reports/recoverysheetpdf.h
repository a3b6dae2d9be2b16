// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/recoverysheet.h"

class QPagedPaintDevice;

namespace waarborg::reports {

// The recovery sheet on one A4 page: the groups with their check characters, a QR code of all that
// access::readRecoverySheet needs, and the slot as text. Needs fonts (QGuiApplication). Both hold a key in readable
// form: the bytes are wiped by who asked for them, and go to a private file or a printer, never to a temporary file.
[[nodiscard]] Result<QByteArray> recoverySheetPdf(const access::RecoverySheet &sheet);

// On a printer or whatever else has pages. ReportFailed.
[[nodiscard]] Result<void> paintRecoverySheet(QPagedPaintDevice &device, const access::RecoverySheet &sheet);

} // namespace waarborg::reports
