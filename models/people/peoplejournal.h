// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person.h"
#include "models/storage/database.h"

#include <QDateTime>
#include <QList>

namespace waarborg::people {

// What a batch of changes was; stable, stored.
enum class BatchKind { Import, Add, Edit, Delete };
[[nodiscard]] QString batchTitle(BatchKind kind);

// Makes changes to people undoable, batch by batch, last in first out. A batch keeps what brings the other state back:
// the rows as they were, and the ids that were not there; undoing swaps the two states, redoing swaps them again. Runs
// within its caller's transaction: begin(), then say what is going to change before it does. The last 50 batches are
// kept; what is erased is taken out of all of them.
class PeopleJournal
{
public:
    struct Batch {
        qint64 id = 0; // 0: there is none
        BatchKind kind = BatchKind::Edit;
        QDateTime at;
    };

    explicit PeopleJournal(storage::Database &database)
        : m_database(&database)
    {
    }

    // Opens a batch; what was undone before can no longer be redone.
    Result<qint64> begin(BatchKind kind, const QDateTime &at);
    // Before the person is changed or deleted.
    Result<void> keep(qint64 batch, PersonId id);
    // People first to last are new.
    Result<void> added(qint64 batch, PersonId first, PersonId last);

    [[nodiscard]] Result<Batch> undoable();
    [[nodiscard]] Result<Batch> redoable();
    // Those not undone that added, changed or deleted a person; newest first.
    [[nodiscard]] Result<QList<Batch>> batchesOf(PersonId id);
    // Brings the other state of the batch back; the number of people it touched.
    [[nodiscard]] Result<qint64> swap(const Batch &batch);

    // Takes a person out of all batches; whether he was in any.
    Result<bool> forget(PersonId id);

private:
    [[nodiscard]] Result<Batch> find(const QString &sql);
    Result<void> run(const QString &sql, qint64 batch);

    storage::Database *m_database;
};

} // namespace waarborg::people
