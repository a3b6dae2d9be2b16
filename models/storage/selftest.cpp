// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/selftest.h"

#include <QFile>
#include <QVersionNumber>

#include <sqlcipher/sqlite3.h>

#include <dlfcn.h>
#include <memory>

namespace waarborg::storage {

namespace {

struct CloseHandle {
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

template <typename Function>
QString fileOf(Function *function)
{
    Dl_info info {};
    if (dladdr(reinterpret_cast<const void *>(function), &info) == 0 || info.dli_fname == nullptr)
        return {};
    return QFile::decodeName(info.dli_fname);
}

// First column of the first row; empty when there is none.
QString ask(sqlite3 *handle, const char *pragma)
{
    sqlite3_stmt *statement = nullptr;
    QString answer;
    if (sqlite3_prepare_v2(handle, pragma, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        answer = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return answer;
}

// Only asks for addresses and for the version number: safe in a process that mixes two libraries.
Result<QString> oneLibrary()
{
    if (sqlite3_libversion_number() != SQLITE_VERSION_NUMBER)
        return fail(ErrorCode::NotSqlCipher, QStringLiteral("SQLite ") + QString::fromUtf8(sqlite3_libversion()));
    const QString file = fileOf(&sqlite3_open_v2);
    for (const QString &other : { fileOf(&sqlite3_step), fileOf(&sqlite3_key_v2) }) {
        if (file.isEmpty() || other != file)
            return fail(ErrorCode::NotSqlCipher, file + QStringLiteral(" + ") + other);
    }
    return file;
}

} // namespace

Result<LibraryFacts> libraryFacts()
{
    WAARBORG_LET(file, oneLibrary());
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
    const std::unique_ptr<sqlite3, CloseHandle> handle(opened);
    if (code != SQLITE_OK)
        return fail(ErrorCode::NotSqlCipher, QString::fromUtf8(sqlite3_errstr(code)));
    LibraryFacts facts;
    facts.cipherVersion = ask(opened, "PRAGMA cipher_version");
    if (QVersionNumber::fromString(facts.cipherVersion) < QVersionNumber(4, 5))
        return fail(
            ErrorCode::NotSqlCipher, facts.cipherVersion.isEmpty() ? QStringLiteral("SQLite") : facts.cipherVersion);
    // SQLCipher answers these for a connection with a key only; this one holds nothing.
    sqlite3_key_v2(opened, nullptr, "facts", 5);
    facts.provider = ask(opened, "PRAGMA cipher_provider");
    facts.providerVersion = ask(opened, "PRAGMA cipher_provider_version");
    facts.pageSize = ask(opened, "PRAGMA cipher_page_size").toInt();
    facts.sqliteVersion = QString::fromUtf8(sqlite3_libversion());
    facts.file = file;
    return facts;
}

Result<void> selfTest()
{
    WAARBORG_TRY(libraryFacts());
    return {};
}

} // namespace waarborg::storage
