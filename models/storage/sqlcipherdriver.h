// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

// The types of handle(), under the names that Qt's SQLite driver gives them.
Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)
Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt *)
Q_DECLARE_METATYPE(sqlite3_stmt *)

namespace waarborg::storage {

class SqlCipherResult;

// What a driver and its results have in common; outlives both, since a QSqlQuery may be kept longer than its
// connection.
struct SqlCipherLink {
    sqlite3 *handle = nullptr;
    std::vector<SqlCipherResult *> results;
};

// QSQLCIPHER: Qt's SQL interface to an encrypted file. The password is the key, a passphrase or x'<64 hex digits>'; an
// empty one, a file that is not encrypted and a library that is not SQLCipher >= 4.5 are refused. For the rest it
// behaves as Qt's SQLite driver, connect options included. dbmsType() alone differs: Qt lets only drivers on its
// private headers set it.
class SqlCipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    explicit SqlCipherDriver(QObject *parent = nullptr);
    // Takes over an open connection that has its key.
    explicit SqlCipherDriver(sqlite3 *opened, QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    bool open(const QString &file, const QString &user, const QString &password, const QString &host, int port,
        const QString &options) override;
    void close() override;
    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    [[nodiscard]] QSqlResult *createResult() const override;
    [[nodiscard]] QVariant handle() const override;

    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    [[nodiscard]] QSqlRecord record(const QString &table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString &table) const override;
    [[nodiscard]] QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    [[nodiscard]] QString formatValue(const QSqlField &field, bool trimStrings = false) const override;

    bool subscribeToNotification(const QString &table) override;
    bool unsubscribeFromNotification(const QString &table) override;
    [[nodiscard]] QStringList subscribedToNotifications() const override;

private:
    bool unlock(const QString &password);
    bool startFile();
    bool failOpen(const QString &said, int code);
    bool execute(const char *sql, const QString &driverText);
    [[nodiscard]] QSqlIndex columns(const QString &table, bool primaryKeyOnly) const;
    void notifyOfChange(const QString &table, qint64 row);
    static void onChange(void *driver, int operation, const char *database, const char *table, long long row);

    std::shared_ptr<SqlCipherLink> m_link;
    QStringList m_subscriptions;
};

} // namespace waarborg::storage
