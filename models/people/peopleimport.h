// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/foundation/progress.h"
#include "models/people/fieldchange.h"
#include "models/people/people.h"
#include "models/people/peoplemapping.h"
#include "models/sheets/row.h"

namespace waarborg::people {

// Somebody of the list stands in the dossier already: take over what the list says (columns it lacks stay as they are),
// leave the dossier as it is, or refuse the whole list.
enum class OnDuplicate { Update, Skip, Fail };

// Somebody of the dossier does not stand in the list: nothing; mark as left today; erase, which no undo brings back.
enum class Missing { Keep, MarkLeft, Erase };

// DryRun does everything, and then nothing of it stays.
enum class ImportMode { Real, DryRun };

// Whether a mapping that was chosen for a list with the same headers before is used for columns that `map` does not
// name.
enum class Remembered { Use, Ignore };

// Changes: ImportSummary::changes is filled, for a preview.
enum class Detail { Counts, Changes };

// What somebody typed in place of the list's cells for a field of a row.
struct Correction {
    qint64 row = 0; // as sheets::Row::number
    Field field = Field::Name;
    QString text;
};

struct ImportRequest {
    QString path;
    QList<ColumnChoice> map;
    qint64 headerRow = 0; // as sheets::Row::number; 0: found; -1: there is none, columns are chosen by number
    // By which somebody is recognised, all of them together: the e-mail, the personnel number, the name; beside the
    // name also the function, department, location, city, postal code and phone.
    QList<Field> key { Field::Email };
    OnDuplicate onDuplicate = OnDuplicate::Update;
    Missing missing = Missing::Keep;
    TraceEraser eraseTraces; // needed for Missing::Erase
    ImportMode mode = ImportMode::Real;
    sheets::ReadOptions reading;
    QList<Correction> corrections;
    Remembered remembered = Remembered::Use;
    Detail detail = Detail::Counts;
};

// A row that did not go in, or a value of it that somebody should look at. row: as sheets::Row::number; 0 for the list
// as a whole.
struct RowRemark {
    qint64 row = 0;
    QString field; // fieldName, or empty for the row as a whole
    QString value;
    QString reason;
    QString name {}; // of the person the row is about, as far as the row says

    bool operator==(const RowRemark &) const = default;
};

// Returned: had left, and stands in the list again.
enum class ChangeKind { Added, Changed, Missing, Returned };

// What the list does, or its silence. As the person stands in the list; Missing: in the dossier.
struct ListChange {
    ChangeKind kind = ChangeKind::Added;
    qint64 row = 0;
    PersonId id;
    QString name;
    QString email;
    QString function;
    QList<FieldChange> fields; // of Changed and Returned
};

// read = added + updated + unchanged + rejected rows. Rejected holds one remark a row: its first fault. Titles, totals
// and repeated headers are not read; warnings name them.
struct ImportSummary {
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 left = 0; // by the list's own word, or missing and marked so
    qint64 erased = 0;
    qint64 missing = 0; // of those who have not left; counted whatever is done about them
    QList<RowRemark> rejected;
    QList<RowRemark> warnings; // the row went in; an optional value was left out, or one needs a look
    QStringList ignoredColumns;
    QList<ListChange> changes;
    sheets::SheetInfo sheet;
    qint64 headerRow = 0;
    bool remembered = false; // a mapping chosen before was used
    QList<ColumnChoice> columns; // what was used for what; a column by its header, or by its number without one
};

// Reads a list of employees into the dossier: finds the header row (also under title rows) and the columns, cleans each
// value, and adds or updates row by row. A faulty row is rejected and named, the others go in. One transaction, one
// audit record, one batch of the undo journal. A real import with a `map` keeps it for the next list with the same
// headers. Errors, with nothing changed: those of openSheet and ColumnMapping::find, SheetEmpty (no row below the
// header), InvalidValue (a key that is none, a header row that is not there, OnDuplicate::Fail), Cancelled.
[[nodiscard]] Result<ImportSummary> importPeople(
    access::Session &session, const ImportRequest &request, const Progress &progress = {});

// Writes the header and the rejected rows as the list has them, with the reason in a last column: a list that
// importPeople reads, in the format that the path's suffix names. How many. One audit record; the file gets its name
// after it.
[[nodiscard]] Result<qint64> exportRejected(
    access::Session &session, const ImportRequest &request, const QList<RowRemark> &rejected, const QString &path);

} // namespace waarborg::people
