// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/importer.h"

#include <set>

namespace waarborg::people {

namespace {

sheets::Row rowOf(const KeptRow &kept) { return { kept.number, { kept.cells.begin(), kept.cells.end() }, kept.types }; }

} // namespace

// Addresses that are handed on get free one after another; at last those that are exchanged, and nobody waits longer.
Result<void> Importer::retry()
{
    while (!m_waiting.empty()) {
        const std::vector<KeptRow> rows = std::exchange(m_waiting, {});
        for (const KeptRow &kept : rows) {
            const sheets::Row row = rowOf(kept);
            m_row = row.number;
            if (m_reader.read(row))
                WAARBORG_TRY(consider(row));
        }
        if (m_waiting.size() < rows.size())
            continue;
        WAARBORG_TRY(exchangeAddresses());
        m_mayWait = false;
    }
    std::ranges::stable_sort(m_summary.rejected, {}, &RowRemark::row);
    return {};
}

Importer::Wishes Importer::wishes()
{
    Wishes wishes;
    for (const KeptRow &kept : m_waiting) {
        (void)m_reader.read(rowOf(kept));
        const Holder *holder = m_known.byKey(m_known.keyOf(m_reader.person()));
        const Holder *mailbox = m_known.byEmail(emailKeyOf(m_reader.person()));
        if (holder && mailbox && holder->id.isValid())
            wishes.try_emplace(holder->id.value, Wish { mailbox->id.value, kept.number });
    }
    return wishes;
}

// Takes their addresses from people who get each other's, so that each one is free when its turn comes, and lets them
// go first.
Result<void> Importer::exchangeAddresses()
{
    const Wishes all = wishes();
    std::set<qint64> rows;
    for (const auto &[person, wish] : all) {
        // Only in a ring: whose address somebody else keeps would be left with none.
        qint64 next = wish.whose;
        for (std::size_t steps = 0; next != person && all.contains(next) && steps < all.size(); ++steps)
            next = all.at(next).whose;
        if (next != person)
            continue;
        rows.insert(wish.row);
        WAARBORG_LET(parked, m_finder.find({ person }));
        WAARBORG_TRY(park(parked));
    }
    std::ranges::stable_partition(m_waiting, [&](const KeptRow &kept) { return rows.contains(kept.number); });
    return {};
}

Result<void> Importer::park(const Person &person)
{
    m_parked.emplace(person.id.value, person.email);
    m_known.dropEmail(emailKeyOf(person));
    WAARBORG_TRY(openBatch());
    WAARBORG_TRY(m_journal.keep(m_batch, person.id));
    Person without = person;
    without.email = QString::number(person.id.value);
    return m_writer.update(without);
}

} // namespace waarborg::people
