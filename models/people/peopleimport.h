// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/foundation/progress.h"
#include "models/people/people.h"
#include "models/people/peoplemapping.h"
#include "models/sheets/csvreader.h"

namespace waarborg::people {

// Somebody of the list stands in the dossier already: take over what the list says (columns it lacks stay as they are),
// leave the dossier as it is, or refuse the whole list.
enum class OnDuplicate { Update, Skip, Fail };

// Somebody of the dossier does not stand in the list: nothing; mark as left today; erase, which no undo brings back.
enum class Missing { Keep, MarkLeft, Erase };

// DryRun does everything, and then nothing of it stays.
enum class ImportMode { Real, DryRun };

struct ImportRequest {
    QString path;
    QList<ColumnChoice> map;
    Field key = Field::Email; // by which somebody is recognised
    OnDuplicate onDuplicate = OnDuplicate::Update;
    Missing missing = Missing::Keep;
    TraceEraser eraseTraces; // needed for Missing::Erase
    ImportMode mode = ImportMode::Real;
    sheets::ReadOptions reading;
};

// A row that did not go in, or a value of it that somebody should look at. row: as sheets::Row::number.
struct RowRemark {
    qint64 row = 0;
    QString field; // fieldName, or empty for the row as a whole
    QString value;
    QString reason;

    bool operator==(const RowRemark &) const = default;
};

// read = added + updated + unchanged + rejected rows. Rejected holds one remark a row: its first fault.
struct ImportSummary {
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 left = 0;
    qint64 erased = 0;
    QList<RowRemark> rejected;
    QList<RowRemark> warnings; // the row went in; an optional value was left out, or one needs a look
    QStringList ignoredColumns;
};

// Reads a list of employees into the dossier: finds the header row (also under title rows) and the columns, cleans each
// value, and adds or updates row by row. A faulty row is rejected and named, the others go in. One transaction, one
// audit record, one batch of the undo journal. Errors, with nothing changed: those of openSheet and
// ColumnMapping::find, SheetEmpty (no row below the header), InvalidValue (OnDuplicate::Fail), Cancelled.
[[nodiscard]] Result<ImportSummary> importPeople(
    access::Session &session, const ImportRequest &request, const Progress &progress = {});

} // namespace waarborg::people
