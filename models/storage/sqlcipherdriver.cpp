// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlcipherdriver.h"

#include "models/storage/connectoptions.h"
#include "models/storage/keying.h"
#include "models/storage/selftest.h"
#include "models/storage/sqlcipherresult.h"
#include "models/storage/sqlciphervalue.h"

#include <QCache>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>

#include <sqlcipher/sqlite3.h>

#include <utility>

namespace waarborg::storage {

namespace {

using RegexpCache = QCache<QString, QRegularExpression>;

QString argument(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(bytes, sqlite3_value_bytes(value));
}

// X REGEXP Y is regexp(Y, X).
void regexp(sqlite3_context *context, int, sqlite3_value **arguments)
{
    auto *cache = static_cast<RegexpCache *>(sqlite3_user_data(context));
    const QString pattern = argument(arguments[0]);
    const QRegularExpression *known = cache->object(pattern);
    const QRegularExpression expression
        = known != nullptr ? *known : QRegularExpression(pattern, QRegularExpression::DontCaptureOption);
    if (known == nullptr)
        cache->insert(pattern, new QRegularExpression(expression));
    sqlite3_result_int(context, expression.isValid() && expression.match(argument(arguments[1])).hasMatch() ? 1 : 0);
}

void configure(sqlite3 *handle, const ConnectOptions &options)
{
    sqlite3_busy_timeout(handle, options.busyTimeout);
    sqlite3_extended_result_codes(handle, options.extendedResultCodes ? 1 : 0);
    if (options.regexpCache > 0)
        sqlite3_create_function_v2(handle, "regexp", 2, SQLITE_UTF8, new RegexpCache(options.regexpCache), &regexp,
            nullptr, nullptr, [](void *cache) { delete static_cast<RegexpCache *>(cache); });
}

// The file as SQLite found it, also behind a URI; empty for one in memory.
QString fileOf(sqlite3 *handle) { return QFile::decodeName(sqlite3_db_filename(handle, "main")); }

bool isLocked(int code) { return (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED; }

} // namespace

SqlCipherDriver::SqlCipherDriver(QObject *parent)
    : QSqlDriver(parent)
    , m_link(std::make_shared<SqlCipherLink>())
{
}

SqlCipherDriver::SqlCipherDriver(sqlite3 *opened, QObject *parent)
    : SqlCipherDriver(parent)
{
    m_link->handle = opened;
    setOpen(true);
    setOpenError(false);
}

SqlCipherDriver::~SqlCipherDriver() { close(); }

bool SqlCipherDriver::failOpen(const QString &said, int code)
{
    setLastError(QSqlError(tr("Error opening database"), said, QSqlError::ConnectionError, QString::number(code)));
    setOpenError(true);
    sqlite3_close_v2(std::exchange(m_link->handle, nullptr));
    return false;
}

bool SqlCipherDriver::open(const QString &file, const QString &user, const QString &password, const QString &host,
    int port, const QString &options)
{
    Q_UNUSED(user)
    Q_UNUSED(host)
    Q_UNUSED(port)
    close();
    // Before the first call of a library that may be a mix of two.
    if (const auto sound = selfTest(); !sound)
        return failOpen(
            tr("The database library is not SQLCipher 4.5 or newer (%1)").arg(sound.error().detail.join(u' ')),
            SQLITE_MISUSE);
    const ConnectOptions wanted = ConnectOptions::parse(options);
    // Without a key nothing is created; a place where nothing can be is named all the same.
    const int flags = password.isEmpty() ? wanted.openFlags() & ~SQLITE_OPEN_CREATE : wanted.openFlags();
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &m_link->handle, flags, nullptr);
    if (password.isEmpty() && (code == SQLITE_OK || QFileInfo(file).dir().exists()))
        return failOpen(tr("The key (password) is empty"), SQLITE_MISUSE);
    if (code != SQLITE_OK)
        return failOpen(
            QString::fromUtf8(m_link->handle != nullptr ? sqlite3_errmsg(m_link->handle) : sqlite3_errstr(code)), code);
    configure(m_link->handle, wanted);
    if (!unlock(password) || !startFile())
        return false;
    setOpen(true);
    setOpenError(false);
    return true;
}

bool SqlCipherDriver::unlock(const QString &password)
{
    const QString file = fileOf(m_link->handle);
    if (!file.isEmpty() && fileKind(file) == FileKind::PlainSqlite)
        return failOpen(tr("The file is not encrypted"), SQLITE_NOTADB);
    QByteArray encoded = password.toUtf8();
    const SecretBytes key = SecretBytes::copyOf(encoded);
    wipe(encoded);
    int code = sqlite3_key_v2(m_link->handle, nullptr, key.data(), static_cast<int>(key.size()));
    // SQLCipher does not encrypt temporary files.
    for (const char *sql : { "PRAGMA temp_store=MEMORY", "SELECT count(*) FROM sqlite_master" }) {
        if (code == SQLITE_OK)
            code = sqlite3_exec(m_link->handle, sql, nullptr, nullptr, nullptr);
    }
    // A locked file cannot show yet whether the key is right; its first statement will.
    if (code != SQLITE_OK && !isLocked(code))
        return failOpen(QString::fromUtf8(sqlite3_errmsg(m_link->handle)), code);
    return true;
}

// Writes the first page of a new file, to see that it is encrypted before anything else is written.
bool SqlCipherDriver::startFile()
{
    const QString file = fileOf(m_link->handle);
    if (file.isEmpty() || QFileInfo(file).size() != 0 || sqlite3_db_readonly(m_link->handle, "main") != 0)
        return true;
    const int code = sqlite3_exec(m_link->handle, "PRAGMA user_version=0", nullptr, nullptr, nullptr);
    if (isLocked(code))
        return true;
    if (code != SQLITE_OK)
        return failOpen(QString::fromUtf8(sqlite3_errmsg(m_link->handle)), code);
    if (fileKind(file) == FileKind::PlainSqlite)
        return failOpen(tr("The new file was not encrypted"), SQLITE_MISUSE);
    return true;
}

void SqlCipherDriver::close()
{
    if (m_link->handle == nullptr)
        return;
    for (SqlCipherResult *result : m_link->results)
        result->finalize();
    m_subscriptions.clear();
    sqlite3_update_hook(m_link->handle, nullptr, nullptr);
    const int code = sqlite3_close(m_link->handle);
    if (code != SQLITE_OK) {
        setLastError(sqlError(m_link->handle, tr("Error closing database"), QSqlError::ConnectionError, code));
        // Somebody's own statement still runs; the connection ends with it.
        sqlite3_close_v2(m_link->handle);
    }
    m_link->handle = nullptr;
    setOpen(false);
    setOpenError(false);
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case NamedPlaceholders:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case LowPrecisionNumbers:
    case EventNotifications:
    case FinishQuery:
        return true;
    case QuerySize:
    case BatchOperations:
    case MultipleResultSets:
    case CancelQuery:
        break;
    }
    return false;
}

QSqlResult *SqlCipherDriver::createResult() const { return new SqlCipherResult(this, m_link); }

QVariant SqlCipherDriver::handle() const { return QVariant::fromValue(m_link->handle); }

bool SqlCipherDriver::execute(const char *sql, const QString &driverText)
{
    if (!isOpen() || isOpenError())
        return false;
    const int code = sqlite3_exec(m_link->handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        setLastError(sqlError(m_link->handle, driverText, QSqlError::TransactionError, code));
    return code == SQLITE_OK;
}

bool SqlCipherDriver::beginTransaction() { return execute("BEGIN", tr("Unable to begin transaction")); }

bool SqlCipherDriver::commitTransaction() { return execute("COMMIT", tr("Unable to commit transaction")); }

bool SqlCipherDriver::rollbackTransaction() { return execute("ROLLBACK", tr("Unable to rollback transaction")); }

// SQLite has one hook a connection: it is set with the first subscription and taken away with the last.
bool SqlCipherDriver::subscribeToNotification(const QString &table)
{
    if (!isOpen()) {
        qWarning("Database not open.");
        return false;
    }
    if (m_subscriptions.contains(table)) {
        qWarning("Already subscribing to '%s'.", qUtf8Printable(table));
        return false;
    }
    m_subscriptions.append(table);
    sqlite3_update_hook(m_link->handle, &SqlCipherDriver::onChange, this);
    return true;
}

bool SqlCipherDriver::unsubscribeFromNotification(const QString &table)
{
    if (!isOpen()) {
        qWarning("Database not open.");
        return false;
    }
    if (!m_subscriptions.removeOne(table)) {
        qWarning("Not subscribed to '%s'.", qUtf8Printable(table));
        return false;
    }
    if (m_subscriptions.isEmpty())
        sqlite3_update_hook(m_link->handle, nullptr, nullptr);
    return true;
}

QStringList SqlCipherDriver::subscribedToNotifications() const { return m_subscriptions; }

// Called in the middle of a statement, where no other may run: the signal comes later, from the event loop.
void SqlCipherDriver::onChange(void *driver, int, const char *, const char *table, long long row)
{
    auto *self = static_cast<SqlCipherDriver *>(driver);
    QMetaObject::invokeMethod(
        self, [self, name = QString::fromUtf8(table), row] { self->notifyOfChange(name, row); }, Qt::QueuedConnection);
}

void SqlCipherDriver::notifyOfChange(const QString &table, qint64 row)
{
    if (m_subscriptions.contains(table))
        Q_EMIT notification(table, UnknownSource, QVariant::fromValue(row));
}

} // namespace waarborg::storage
