// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/certificate.h"

namespace waarborg::reports {

// The certificate of erasure on paper, to be handed to the customer. Needs a QGuiApplication. ReportFailed.
[[nodiscard]] Result<QByteArray> certificatePdf(const privacy::Certificate &certificate);

// The same as erasure.pdf, mode 0600, beside the certificate's other files. Also FileNotWritable.
[[nodiscard]] Result<void> writeCertificatePdf(const privacy::Certificate &certificate, const QString &folder);

} // namespace waarborg::reports
