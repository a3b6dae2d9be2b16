// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/secretbytes.h"
#include "models/storage/authorizer.h"
#include "models/storage/statement.h"

#include <QSqlDatabase>

namespace waarborg::storage {

enum class OpenMode { ReadWrite, ReadOnly, Create };

// One connection to an encrypted file, with the pragmas that Waarborg wants. Used by the thread that opened it, and by
// that one only; destroyed after its statements and transactions and after every copy of connection(). Closing wipes
// SQLCipher's copy of the key.
class Database
{
public:
    // key: 32 bytes, never derived further. Create makes the file with mode 0600 and writes its first page.
    // Errors: EmptyKey, NotSqlCipher, NoDossier, DossierExists, WrongKey (or the first page is damaged), Damaged (also
    // a file that is not encrypted), InUse, ReadOnly, FileNotReadable, FileNotWritable, StorageFailed.
    [[nodiscard]] static Result<Database> open(const QString &path, const SecretBytes &key, OpenMode mode);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    Result<Statement> prepare(const QString &sql);
    // The same statement each time, prepared at the first call: for what runs thousands of times in a batch. finish()
    // it when a row was read; it lives as long as the Database.
    Result<Statement *> prepareOnce(const QString &sql);
    // One statement without parameters or rows.
    Result<void> execute(const QString &sql);

    // From here on every statement is asked about, those prepared before included: what is denied fails with NotAllowed
    // when it is prepared or run next.
    void confine(Authorizer authorizer);

    // The same connection for Qt's SQL classes.
    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    // For what SQLite offers and this class does not: authorizer, backup, rekey. Never close it.
    [[nodiscard]] sqlite3 *handle() const;

    // Makes the statement that runs at this moment end with Cancelled. The one function for other threads; the caller
    // sees to it that the Database lives.
    void interrupt() const;

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    [[nodiscard]] Authorizer &keptAuthorizer();

    std::unique_ptr<Connection> m_connection;
};

} // namespace waarborg::storage
