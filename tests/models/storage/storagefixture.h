// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "tests/common/testcase.h"

#include <QFile>
#include <QTemporaryDir>

namespace waarborg::test {

// A folder of its own and a key for each test of storage.
class Storage
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("acme.waarborg")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] static SecretBytes key(char byte = 'k') { return SecretBytes::copyOf(QByteArray(32, byte)); }
    [[nodiscard]] Result<storage::Database> open(
        storage::OpenMode mode, const QString &name = QStringLiteral("acme.waarborg"), char byte = 'k') const
    {
        return storage::Database::open(path(name), key(byte), mode);
    }
    // A new file with this many persons, about 120 bytes each.
    [[nodiscard]] Result<storage::Database> create(int persons = 0) const
    {
        WAARBORG_LET(database, open(storage::OpenMode::Create));
        WAARBORG_TRY(database.execute(QStringLiteral(
            "CREATE TABLE person(id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, note TEXT NOT NULL)")));
        WAARBORG_LET(insert,
            database.prepare(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                            "WHERE i < ?1) INSERT INTO person(email, note) SELECT 'p' || i || "
                                            "'@example.org', hex(zeroblob(50)) FROM n WHERE ?1 > 0")));
        WAARBORG_TRY(insert.bind(persons).run());
        return database;
    }

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] inline QVariant ask(storage::Database &database, const QString &sql)
{
    auto statement = database.prepare(sql);
    if (!statement || !statement->next().value_or(false))
        return {};
    return statement->text(0);
}

inline void flipByte(const QString &path, qint64 offset)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset))
        return;
    const QByteArray byte = file.read(1);
    file.seek(offset);
    file.write(QByteArray(1, static_cast<char>(byte.at(0) ^ 0x10)));
}

} // namespace waarborg::test
