// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/row.h"

#include <memory>

namespace waarborg::sheets {

// Opens a list by its content, whatever its name: delimited values or a workbook (XLSX, ODS). UnknownFormat, with what
// to do, for an old workbook, one with a password, another archive, a PDF.
[[nodiscard]] Result<std::unique_ptr<RowReader>> openSheet(const QString &path, const ReadOptions &options = {});

// Makes a list of the format that the path's suffix names: .xlsx or .csv, whatever its case. UnknownFormat for another.
[[nodiscard]] Result<std::unique_ptr<RowWriter>> createSheet(const QString &path);

} // namespace waarborg::sheets
