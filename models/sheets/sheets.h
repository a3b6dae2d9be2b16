// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/csvreader.h"

namespace waarborg::sheets {

// Opens a list by its content, whatever its name: delimited values. UnknownFormat for a workbook, an archive, a PDF.
[[nodiscard]] Result<std::unique_ptr<RowReader>> openSheet(const QString &path, const ReadOptions &options = {});

} // namespace waarborg::sheets
