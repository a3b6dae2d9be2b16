// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waarborg::bench {

enum class Workbook {
    XlsxText, // cells of type str, as SheetJS writes
    XlsxShared, // each text once, cells refer to it, as Excel writes
    Ods // as LibreOffice writes
};

// The rows of a list of comma-separated values without quotation marks, as a workbook.
void writeWorkbook(const QString &list, const QString &path, Workbook kind);

} // namespace waarborg::bench
