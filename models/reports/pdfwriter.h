// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

namespace waarborg::reports {

// Lays out HTML (QTextDocument's subset) on A4 pages with a running footer and page numbers, as PDF bytes. The last
// table stands on one page.
[[nodiscard]] Result<QByteArray> pdfFromHtml(const QString &html, const QString &title, const QString &footer);

} // namespace waarborg::reports
