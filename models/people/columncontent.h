// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/parts.h"

#include <QList>
#include <QStringList>

namespace waarborg::people {

// What the cells of a column say about it.
struct ColumnContent {
    int filled = 0;
    int fitting = 0; // of those, that can be a value of the part
};
[[nodiscard]] ColumnContent contentOf(const QList<QStringList> &rows, int column, Part part);

// The one column of several whose cells fit the part, or the first of several that say the same; -1 when they cannot
// tell.
[[nodiscard]] int columnThatFits(const QList<QStringList> &rows, const QList<int> &columns, Part part);

// Whether most cells of a column hold all words of the cell of another one beside it.
[[nodiscard]] bool mostlyHolds(const QList<QStringList> &rows, int column, int other);

// Whether several rows have the same text, as with the address of somebody's manager.
[[nodiscard]] bool isShared(const QList<QStringList> &rows, int column);

} // namespace waarborg::people
