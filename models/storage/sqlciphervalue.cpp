// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlciphervalue.h"

#include <QDateTime>
#include <QUuid>

#include <sqlcipher/sqlite3.h>

#include <limits>

namespace waarborg::storage {

namespace {

bool isNull(const QVariant &value)
{
    if (value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString:
        return static_cast<const QString *>(value.constData())->isNull();
    case QMetaType::QByteArray:
        return static_cast<const QByteArray *>(value.constData())->isNull();
    case QMetaType::QDateTime:
        return !value.toDateTime().isValid();
    case QMetaType::QDate:
        return value.toDate().isNull();
    case QMetaType::QTime:
        return !value.toTime().isValid();
    case QMetaType::QUuid:
        return value.toUuid().isNull();
    default:
        return false;
    }
}

int bindText(sqlite3_stmt *statement, int index, const QString &text, sqlite3_destructor_type lifetime)
{
    return sqlite3_bind_text16(
        statement, index, text.constData(), static_cast<int>(text.size() * qsizetype(sizeof(QChar))), lifetime);
}

int bindBytes(sqlite3_stmt *statement, int index, const QByteArray &bytes)
{
    return sqlite3_bind_blob(statement, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

// SQLite's integers are signed; a larger one keeps its digits as text.
int bindUnsigned(sqlite3_stmt *statement, int index, const QVariant &value)
{
    const qulonglong number = value.toULongLong();
    if (number > static_cast<qulonglong>(std::numeric_limits<qint64>::max()))
        return bindText(statement, index, QString::number(number), SQLITE_TRANSIENT);
    return sqlite3_bind_int64(statement, index, static_cast<qint64>(number));
}

QVariant realVariant(sqlite3_stmt *statement, int column, QSql::NumericalPrecisionPolicy policy)
{
    switch (policy) {
    case QSql::LowPrecisionInt32:
        return sqlite3_column_int(statement, column);
    case QSql::LowPrecisionInt64:
        return QVariant::fromValue<qint64>(sqlite3_column_int64(statement, column));
    case QSql::LowPrecisionDouble:
    case QSql::HighPrecision:
        break;
    }
    return sqlite3_column_double(statement, column);
}

} // namespace

int bindVariant(sqlite3_stmt *statement, int index, const QVariant &value)
{
    if (isNull(value))
        return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return bindBytes(statement, index, *static_cast<const QByteArray *>(value.constData()));
    case QMetaType::QString:
        return bindText(statement, index, *static_cast<const QString *>(value.constData()), SQLITE_STATIC);
    case QMetaType::Bool:
    case QMetaType::Short:
    case QMetaType::Int:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::UShort:
    case QMetaType::UInt:
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        return bindUnsigned(statement, index, value);
    case QMetaType::Float:
    case QMetaType::Double:
        return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QDateTime:
        return bindText(statement, index, value.toDateTime().toString(Qt::ISODateWithMs), SQLITE_TRANSIENT);
    case QMetaType::QTime:
        return bindText(statement, index, value.toTime().toString(u"hh:mm:ss.zzz"), SQLITE_TRANSIENT);
    default:
        return bindText(statement, index, value.toString(), SQLITE_TRANSIENT);
    }
}

QVariant columnVariant(sqlite3_stmt *statement, int column, QSql::NumericalPrecisionPolicy policy)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return realVariant(statement, column, policy);
    case SQLITE_BLOB: {
        // Of no bytes SQLite gives a null pointer, which would make a null array.
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes != nullptr ? bytes : "", sqlite3_column_bytes(statement, column));
    }
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<QString>());
    default: {
        // UTF-8, so that reading a value twice does not convert it to and fro in SQLite.
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(statement, column));
    }
    }
}

QMetaType declaredType(const QString &declaration)
{
    const QString type = declaration.toLower();
    if (type == QLatin1String("integer") || type == QLatin1String("int"))
        return QMetaType(QMetaType::Int);
    if (type == QLatin1String("double") || type == QLatin1String("float") || type == QLatin1String("real")
        || type.startsWith(QLatin1String("numeric")))
        return QMetaType(QMetaType::Double);
    if (type == QLatin1String("blob"))
        return QMetaType(QMetaType::QByteArray);
    if (type == QLatin1String("boolean") || type == QLatin1String("bool"))
        return QMetaType(QMetaType::Bool);
    return QMetaType(QMetaType::QString);
}

QSqlError sqlError(sqlite3 *handle, const QString &driverText, QSqlError::ErrorType type, int code)
{
    const QString said = QString::fromUtf8(handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    return QSqlError(driverText, said, type, QString::number(code));
}

} // namespace waarborg::storage
