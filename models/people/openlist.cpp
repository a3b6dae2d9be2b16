// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/openlist.h"

#include "models/people/mappingmemory.h"

namespace waarborg::people {

namespace {

// The first of the file's first rows that is the header of a list that was read before; 0 when none is.
Result<qint64> rememberedHeader(MappingMemory &memory, const PeopleList &list)
{
    for (const KeptRow &row : list.firstRows()) {
        WAARBORG_LET(remembered, memory.find(textsOf(row.cells)));
        if (!remembered.choices.isEmpty())
            return row.number;
    }
    return 0;
}

} // namespace

Result<OpenList> openList(storage::Database &database, const ImportRequest &request)
{
    WAARBORG_LET(list, PeopleList::open(request.path, request.reading, request.map, request.headerRow));
    MappingMemory memory(database);
    OpenList opened { std::move(list), {}, request.map, false, {} };
    if (request.remembered == Remembered::Use) {
        if (request.headerRow == 0) {
            WAARBORG_LET(header, rememberedHeader(memory, opened.list));
            if (header > 0 && header != opened.list.headerRow()) {
                WAARBORG_LET(again, PeopleList::open(request.path, request.reading, request.map, header));
                opened.list = std::move(again);
            }
        }
        WAARBORG_LET(before, memory.find(opened.list.header()));
        opened.choices = merged(opened.list.header(), request.map, before.choices);
        for (const QString &name : before.key) {
            if (const auto field = fieldByName(name))
                opened.rememberedKey << *field;
        }
        opened.remembered = opened.choices.size() > request.map.size();
    }
    opened.mapping = ColumnMapping::guess(request.path, opened.list.header(), opened.choices, opened.list.samples());
    return opened;
}

} // namespace waarborg::people
