// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/headerspellings.h"
#include "models/people/openlist.h"
#include "models/people/outgoinglist.h"
#include "models/sheets/csvwriter.h"

#include <QCoreApplication>
#include <QHash>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

using Reasons = QHash<qint64, QString>;

Reasons reasonsOf(const QList<RowRemark> &rejected)
{
    Reasons reasons;
    for (const auto &[row, field, value, reason, name] : rejected) {
        const auto known = fieldByName(field);
        if (row > 0)
            reasons.insert(row, known ? Texts::tr("%1: %2").arg(fieldTitle(*known), reason) : reason);
    }
    return reasons;
}

struct Rows {
    QList<QStringList> cells;
    QStringList reasons;
    qsizetype width = 0; // of the widest
};

// The rejected rows as they stand in the list. The writer puts the apostrophes of formulas on again.
Result<Rows> rowsOf(PeopleList &list, const Reasons &reasons)
{
    Rows rows { {}, {}, list.header().size() };
    sheets::Row row;
    for (;;) {
        WAARBORG_LET(more, list.next(row));
        if (!more)
            return rows;
        if (!reasons.contains(row.number))
            continue;
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells << sheets::withoutFormulaGuard(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        rows.width = std::max(rows.width, cells.size());
        rows.cells << cells;
        rows.reasons << reasons.value(row.number);
    }
}

// The reason stands in a last column, or in that of an earlier export.
QStringList withReason(QStringList cells, qsizetype place, const QString &reason)
{
    cells.resize(std::max(cells.size(), place + 1));
    cells[place] = reason;
    return cells;
}

} // namespace

Result<qint64> exportRejected(
    access::Session &session, const ImportRequest &request, const QList<RowRemark> &rejected, const QString &path)
{
    WAARBORG_TRY(session.allow(access::UseCase::ExportPeople));
    WAARBORG_LET(opened, openList(session.database(), request));
    WAARBORG_LET(rows, rowsOf(opened.list, reasonsOf(rejected)));
    const QStringList &header = opened.list.header();
    const auto earlier = std::ranges::find_if(header, isReasonHeader);
    const qsizetype place = earlier == header.end() ? rows.width : earlier - header.begin();
    return writeOutgoingList(session, path, [&](sheets::RowWriter &writer, access::AuditNote &note) -> Result<qint64> {
        if (opened.list.headerRow() > 0)
            WAARBORG_TRY(writer.write(withReason(header, place, Texts::tr("Reason"))));
        for (qsizetype i = 0; i < rows.cells.size(); ++i)
            WAARBORG_TRY(writer.write(withReason(rows.cells[i], place, rows.reasons[i])));
        note = { QStringLiteral("people"), QStringLiteral("%1 rejected rows").arg(rows.cells.size()) };
        return rows.cells.size();
    });
}

} // namespace waarborg::people
