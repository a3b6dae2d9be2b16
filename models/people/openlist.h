// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peopleimport.h"
#include "models/people/peoplelist.h"

namespace waarborg::people {

// A list of which it is known what its columns are, by its header, by what was chosen now and by what was chosen
// before.
struct OpenList {
    PeopleList list;
    ColumnMapping mapping; // as far as it goes
    QList<ColumnChoice> choices;
    bool remembered = false; // some of the choices were made before
    QList<Field> rememberedKey; // by which people were recognised then; empty: nothing is known
};

[[nodiscard]] Result<OpenList> openList(storage::Database &database, const ImportRequest &request);

} // namespace waarborg::people
