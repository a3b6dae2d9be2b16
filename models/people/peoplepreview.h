// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peopleimport.h"

namespace waarborg::people {

struct ColumnPreview {
    QString header;
    QStringList samples; // the first three different cells below the header that are not empty
    QString field; // as ColumnChoice::field; empty: not used
    bool sure = true; // false for a vague word, a guess from the cells, or one of several candidates
};

// How a list would be read, and how it looks.
struct ListPreview {
    sheets::SheetInfo sheet;
    qint64 headerRow = 0;
    QList<ColumnPreview> columns;
    QList<qint64> rowNumbers; // of `rows`
    QList<QStringList> rows; // the first 50 of the file as they stand, title rows and header too
    bool remembered = false; // a mapping chosen before is used
    QList<Field> rememberedKey; // by which people of such a list were recognised before; empty: nothing is known
    std::optional<Error> problem; // why it cannot be imported so: ColumnMissing, ColumnTwice, NotFound
};

// Looks at a list as importPeople would, and changes nothing. Uses the request's path, map, headerRow, reading and
// remembered. Errors: those of openSheet; SheetEmpty; InvalidValue (a header row that is not there).
[[nodiscard]] Result<ListPreview> previewList(access::Session &session, const ImportRequest &request);

} // namespace waarborg::people
