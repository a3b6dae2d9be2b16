// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheets.h"

namespace waarborg::test {

using Cells = QList<QStringList>;

[[nodiscard]] Result<Cells> readAll(sheets::RowReader &reader);
[[nodiscard]] Result<Cells> readAll(const QString &path, const sheets::ReadOptions &options = {});

// Each cell in <>, each row on a line: what the tables of these tests expect.
[[nodiscard]] QString shown(const Cells &rows);
// The same with each row's number in front, and behind a cell that is no text N, D, B or E for its type.
[[nodiscard]] Result<QString> shownWithTypes(const QString &path, const sheets::ReadOptions &options = {});

// The first error of opening and reading, or none.
[[nodiscard]] std::optional<Error> firstError(const QString &path, const sheets::ReadOptions &options = {});

} // namespace waarborg::test
