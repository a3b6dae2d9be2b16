// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/id.h"
#include "models/foundation/result.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace waarborg::storage {

// One prepared SQL statement with positional parameters (?). Belongs to the thread of its Database and is destroyed
// before it. Every failure comes back from run() or next(), also one of bind(). Works on SQLite's own statement: a
// QSqlQuery with its QVariants took twice the time per inserted row.
class Statement
{
public:
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) noexcept = default;
    ~Statement();

    // Binds all parameters, from the first; begins the statement anew. A QString or QByteArray is stored as text or
    // blob even when it is empty; NULL is nullptr or an empty optional. Copies what it is given.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        rewind(sizeof...(Values));
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    // Executes a statement that returns no rows. May be bound and run again.
    Result<void> run();
    // Executes at the first call after bind, then steps; false = no more rows.
    Result<bool> next();

    // Ends a row walk before its last row, so that it holds no lock on the file any more.
    void finish();

    // Of the row that next() stands on, columns from 0; NULL reads as 0, 0.0 or a null string.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;

    // Of the connection's last INSERT; of this statement's last run.
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] qint64 rowsAffected() const { return m_rowsAffected; }

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    enum class State { Ready, OnRow, Done };

    Statement(sqlite3_stmt *statement, QString path);

    void rewind(std::size_t valueCount);
    void bindNull(int index);
    void bindInteger(int index, qint64 value);
    void bindReal(int index, double value);
    void bindText(int index, const QString &value);
    void bindBlob(int index, const QByteArray &value);

    void bindAt(int index, std::nullptr_t) { bindNull(index); }
    void bindAt(int index, std::integral auto value) { bindInteger(index, static_cast<qint64>(value)); }
    void bindAt(int index, std::floating_point auto value) { bindReal(index, static_cast<double>(value)); }
    void bindAt(int index, const QString &value) { bindText(index, value); }
    void bindAt(int index, const QByteArray &value) { bindBlob(index, value); }
    template <typename Tag>
    void bindAt(int index, const Id<Tag> &id)
    {
        bindInteger(index, id.value);
    }
    template <typename Value>
    void bindAt(int index, const std::optional<Value> &value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindNull(index);
    }

    Result<bool> step();
    [[nodiscard]] Failure failure(int code);

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QString m_path;
    std::vector<QByteArray> m_bound; // what SQLite was only given pointers to
    qint64 m_rowsAffected = 0;
    int m_parameterCount = 0;
    int m_bindCode; // the first failure since the last rewind
    State m_state = State::Ready;
};

} // namespace waarborg::storage
