// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backupstore.h"

#include <QCoreApplication>
#include <QMap>

namespace waarborg::backups {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr auto Columns
    = "path, created, kind, size, sha256, anchor_sequence, anchor_mac, verified, destroyed, damaged"_L1;

// Empty where there is none.
QString timeText(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : u""_s; }

QDateTime timeFrom(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }

RegisteredCopy readCopy(const storage::Statement &row)
{
    RegisteredCopy copy;
    copy.id = { row.integer(0) };
    copy.path = row.text(1);
    copy.created = timeFrom(row.text(2));
    copy.kind = kindFromWord(row.text(3));
    copy.size = row.integer(4);
    copy.sha256 = row.blob(5);
    copy.anchor = { row.integer(6), row.blob(7) };
    copy.verified = timeFrom(row.text(8));
    copy.ended = timeFrom(row.text(9));
    copy.damaged = timeFrom(row.text(10));
    if (copy.ended.isValid())
        copy.state = CopyState::Destroyed;
    else if (copy.damaged.isValid())
        copy.state = CopyState::Damaged;
    return copy;
}

} // namespace

QList<storage::Migration> migrations()
{
    return { { u"backups"_s, 1,
                 { u"CREATE TABLE backup (id INTEGER PRIMARY KEY, path TEXT NOT NULL, created TEXT NOT NULL, "
                   "kind TEXT NOT NULL, size INTEGER NOT NULL, sha256 BLOB NOT NULL, anchor_sequence INTEGER NOT NULL, "
                   "anchor_mac BLOB NOT NULL, verified TEXT NOT NULL, destroyed TEXT NOT NULL)"_s } },
        { u"backups"_s, 2, { u"ALTER TABLE backup ADD COLUMN damaged TEXT NOT NULL DEFAULT ''"_s } } };
}

Result<CopyId> BackupStore::add(const RegisteredCopy &copy)
{
    WAARBORG_LET(
        insert, m_database.prepare("INSERT INTO backup ("_L1 + Columns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1));
    insert.bind(copy.path, timeText(copy.created), kindWord(copy.kind), copy.size, copy.sha256, copy.anchor.sequence,
        copy.anchor.mac, timeText(copy.verified), timeText(copy.ended), timeText(copy.damaged));
    WAARBORG_TRY(insert.run());
    return CopyId { insert.lastInsertId() };
}

Result<QList<RegisteredCopy>> BackupStore::all()
{
    WAARBORG_LET(rows, m_database.prepare("SELECT id, "_L1 + Columns + " FROM backup ORDER BY id DESC"_L1));
    QList<RegisteredCopy> copies;
    while (true) {
        WAARBORG_LET(more, rows.next());
        if (!more)
            return copies;
        copies << readCopy(rows);
    }
}

Result<RegisteredCopy> BackupStore::find(CopyId id)
{
    WAARBORG_LET(row, m_database.prepare("SELECT id, "_L1 + Columns + " FROM backup WHERE id = ?"_L1));
    WAARBORG_LET(found, row.bind(id).next());
    if (!found)
        return fail(ErrorCode::NotFound, Texts::tr("copy"), QString::number(id.value));
    return readCopy(row);
}

Result<void> BackupStore::setDestroyed(CopyId id, const QDateTime &when)
{
    WAARBORG_LET(update, m_database.prepare(u"UPDATE backup SET destroyed = ? WHERE id = ?"_s));
    return update.bind(timeText(when), id).run();
}

Result<void> BackupStore::setVerified(CopyId id, const QByteArray &sha256, qint64 size, const QDateTime &when)
{
    WAARBORG_LET(update,
        m_database.prepare(u"UPDATE backup SET sha256 = ?, size = ?, verified = ?, damaged = '' WHERE id = ?"_s));
    return update.bind(sha256, size, timeText(when), id).run();
}

Result<void> BackupStore::setDamaged(CopyId id, const QDateTime &when)
{
    WAARBORG_LET(update, m_database.prepare(u"UPDATE backup SET damaged = ? WHERE id = ?"_s));
    return update.bind(timeText(when), id).run();
}

Result<Anchor> BackupStore::logEnd()
{
    WAARBORG_LET(row,
        m_database.prepare(
            u"SELECT e.sequence, e.mac, a.mac FROM audit_end e LEFT JOIN audit a ON a.sequence = (SELECT "
            "max(sequence) FROM audit) WHERE e.id = 1"_s));
    WAARBORG_LET(found, row.next());
    const Anchor end = found ? Anchor { row.integer(0), row.blob(1) } : Anchor {};
    if (end.sequence < 1 || row.blob(2) != end.mac)
        return fail(
            ErrorCode::AuditBroken, QString::number(end.sequence), Texts::tr("the newest row is not the chain's end"));
    return end;
}

Result<QMap<QString, int>> BackupStore::schema()
{
    WAARBORG_LET(rows, m_database.prepare(u"SELECT slice, version FROM schema_version"_s));
    QMap<QString, int> versions;
    while (true) {
        WAARBORG_LET(more, rows.next());
        if (!more)
            return versions;
        versions.insert(rows.text(0), static_cast<int>(rows.integer(1)));
    }
}

Result<int> BackupStore::pageSize()
{
    WAARBORG_LET(row, m_database.prepare(u"PRAGMA page_size"_s));
    WAARBORG_LET(found, row.next());
    return found ? static_cast<int>(row.integer(0)) : 0;
}

} // namespace waarborg::backups
