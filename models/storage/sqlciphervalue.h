// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QSqlError>
#include <QVariant>
#include <QtSql/qtsqlglobal.h>

struct sqlite3;
struct sqlite3_stmt;

namespace waarborg::storage {

// Binds a value as Qt's SQLite driver stores it; a result code. Texts and blobs are not copied: the value outlives the
// statement's execution.
[[nodiscard]] int bindVariant(sqlite3_stmt *statement, int index, const QVariant &value);

// The column of the row that the statement stands on. NULL is a null QString.
[[nodiscard]] QVariant columnVariant(sqlite3_stmt *statement, int column, QSql::NumericalPrecisionPolicy policy);

// The Qt type for a declared column type, in any case.
[[nodiscard]] QMetaType declaredType(const QString &declaration);

// An error with the connection's last message and the code as native error code.
[[nodiscard]] QSqlError sqlError(sqlite3 *handle, const QString &driverText, QSqlError::ErrorType type, int code);

} // namespace waarborg::storage
