// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/failure.h"
#include "models/storage/keying.h"
#include "models/storage/selftest.h"
#include "models/storage/sqlcipherdriver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <sqlcipher/sqlite3.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

#include <map>

namespace waarborg::storage {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int busyTimeout = 5000; // ms

// After the key. temp_store: SQLCipher does not encrypt temporary files. recursive_triggers: without it INSERT OR
// REPLACE deletes past triggers. synchronous: with FULL the folder is not synced, and a power cut right after a commit
// brings its journal back, which undoes it. The SELECT is what finds a wrong key.
constexpr const char *pragmas[] = {
    "PRAGMA temp_store=MEMORY",
    "PRAGMA foreign_keys=ON",
    "PRAGMA recursive_triggers=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA synchronous=EXTRA",
    "PRAGMA journal_mode=DELETE",
    "PRAGMA cache_size=-64000",
    "SELECT count(*) FROM sqlite_master",
};

// "Waar"; written first, so that a new file has its first page and can be looked at.
constexpr const char *mark = "PRAGMA application_id=0x57616172";

// Removes a file that was made for a database that then did not come about.
class NewFile
{
public:
    explicit NewFile(QString path)
        : m_path(std::move(path))
    {
    }
    ~NewFile()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    Q_DISABLE_COPY_MOVE(NewFile)
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

Result<void> createFile(const QString &path)
{
    const int file
        = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0 && errno == EEXIST)
        return fail(ErrorCode::DossierExists, path);
    if (file < 0)
        return fail(ErrorCode::FileNotWritable, path, QString::fromLocal8Bit(std::strerror(errno)));
    ::close(file);
    return {};
}

Result<void> checkExisting(const QString &path)
{
    switch (fileKind(path)) {
    case FileKind::Missing:
        return fail(ErrorCode::NoDossier, path);
    case FileKind::Unreadable:
        return fail(ErrorCode::FileNotReadable, path, Texts::tr("no permission"));
    case FileKind::Short:
        return fail(ErrorCode::Damaged, path, Texts::tr("the file is empty or cut off"));
    case FileKind::PlainSqlite:
        return fail(ErrorCode::Damaged, path, Texts::tr("it is not encrypted, so Waarborg did not write it"));
    case FileKind::Other:
        break;
    }
    return {};
}

Result<void> setUp(sqlite3 *handle, const SecretBytes &key, const QString &path)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyTimeout);
    // SQLCipher writes each failed page to stderr otherwise; the caller hears of it in its result.
    sqlite3_exec(handle, "PRAGMA cipher_log_level=NONE", nullptr, nullptr, nullptr);
    const SecretBytes text = rawKeyText(key);
    int code = sqlite3_key_v2(handle, nullptr, text.data(), static_cast<int>(text.size()));
    for (const char *pragma : pragmas) {
        if (code == SQLITE_OK)
            code = sqlite3_exec(handle, pragma, nullptr, nullptr, nullptr);
    }
    if ((code & 0xff) == SQLITE_NOTADB)
        return fail(ErrorCode::WrongKey, path);
    if (code != SQLITE_OK)
        return failureOf(handle, code, path);
    return {};
}

Result<void> markNewFile(sqlite3 *handle, const QString &path)
{
    const int code = sqlite3_exec(handle, mark, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failureOf(handle, code, path);
    if (fileKind(path) != FileKind::Other)
        return fail(ErrorCode::NotSqlCipher, Texts::tr("a new file was not encrypted"));
    return {};
}

} // namespace

struct Database::Connection {
    Connection(sqlite3 *opened, QString file)
        : handle(opened)
        , path(std::move(file))
        , name(QStringLiteral("waarborg-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        QSqlDatabase::addDatabase(new SqlCipherDriver(opened), name);
    }
    ~Connection()
    {
        kept.clear();
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    sqlite3 *handle; // the driver's
    QString path;
    QString name;
    std::map<QString, Statement> kept;
    Authorizer authorizer; // SQLite holds its address
};

Result<Database> Database::open(const QString &path, const SecretBytes &key, OpenMode mode)
{
    if (key.isEmpty())
        return fail(ErrorCode::EmptyKey);
    if (key.size() != 32)
        return fail(ErrorCode::WrongKey, path);
    WAARBORG_TRY(selfTest());
    WAARBORG_TRY(mode == OpenMode::Create ? createFile(path) : checkExisting(path));
    NewFile created(mode == OpenMode::Create ? path : QString());

    sqlite3 *opened = nullptr;
    const int access = mode == OpenMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    // With its folder: SQLite takes ":memory:" and "file:..." for something else than a name.
    const QByteArray file = QFile::encodeName(QDir::current().absoluteFilePath(path));
    const int code
        = sqlite3_open_v2(file.constData(), &opened, access | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(std::make_unique<Connection>(opened, path));
    if (code != SQLITE_OK)
        return failureOf(opened, code, path);
    WAARBORG_TRY(setUp(opened, key, path));
    if (mode == OpenMode::Create)
        WAARBORG_TRY(markNewFile(opened, path));
    created.keep();
    return database;
}

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Statement *> Database::prepareOnce(const QString &sql)
{
    const auto known = m_connection->kept.find(sql);
    if (known != m_connection->kept.end())
        return &known->second;
    WAARBORG_LET(statement, prepare(sql));
    return &m_connection->kept.emplace(sql, std::move(statement)).first->second;
}

Result<Statement> Database::prepare(const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(
        handle(), text.constData(), static_cast<int>(text.size() + 1), SQLITE_PREPARE_PERSISTENT, &prepared, &rest);
    if (code != SQLITE_OK)
        return failureOf(handle(), code, path());
    if (prepared == nullptr || !QByteArrayView(rest).trimmed().isEmpty()) {
        sqlite3_finalize(prepared);
        return fail(ErrorCode::StorageFailed, QStringLiteral("not one statement: ") + sql);
    }
    return Statement(prepared, path());
}

Result<void> Database::execute(const QString &sql)
{
    WAARBORG_LET(statement, prepare(sql));
    return statement.run();
}

QSqlDatabase Database::connection() const { return QSqlDatabase::database(m_connection->name, false); }

QString Database::path() const { return m_connection->path; }

bool Database::isReadOnly() const { return sqlite3_db_readonly(handle(), "main") != 0; }

sqlite3 *Database::handle() const { return m_connection->handle; }

Authorizer &Database::keptAuthorizer() { return m_connection->authorizer; }

void Database::interrupt() const { sqlite3_interrupt(handle()); }

} // namespace waarborg::storage
