// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/failure.h"

#include <QCoreApplication>

#include <sqlcipher/sqlite3.h>

namespace waarborg::storage {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

Failure failureOf(sqlite3 *handle, int code, const QString &path)
{
    const QString said = QString::fromUtf8(handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return fail(ErrorCode::NotUnique, said.section(QStringLiteral(": "), 1));
    // A journal of a program that was killed, which a connection that only reads can't roll back.
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY)
        return fail(ErrorCode::HalfWritten, path);
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(ErrorCode::Damaged, path, said);
    case SQLITE_READONLY:
        return fail(ErrorCode::ReadOnly);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorCode::InUse, path, Texts::tr("another program"));
    case SQLITE_AUTH:
        return fail(ErrorCode::NotAllowed, said);
    case SQLITE_INTERRUPT:
        return fail(ErrorCode::Cancelled);
    case SQLITE_FULL:
        return fail(ErrorCode::StorageFailed, Texts::tr("the disk is full"));
    case SQLITE_IOERR:
        return fail(ErrorCode::StorageFailed, Texts::tr("the disk reports a fault (%1)").arg(code));
    default:
        return fail(ErrorCode::StorageFailed, said);
    }
}

} // namespace waarborg::storage
