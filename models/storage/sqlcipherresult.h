// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlRecord>
#include <QSqlResult>
#include <QVariant>

#include <memory>

struct sqlite3_stmt;

namespace waarborg::storage {

class SqlCipherDriver;
struct SqlCipherLink;

// A query of SqlCipherDriver. exec() steps to the first row already, since only then SQLite reports most errors. A
// forward-only query reads the values straight from SQLite's row; any other keeps the rows that it has passed.
class SqlCipherResult final : public QSqlResult
{
public:
    SqlCipherResult(const SqlCipherDriver *driver, std::shared_ptr<SqlCipherLink> link);
    ~SqlCipherResult() override;
    Q_DISABLE_COPY_MOVE(SqlCipherResult)

    [[nodiscard]] QVariant handle() const override;
    // Before the connection closes.
    void finalize();

protected:
    bool prepare(const QString &query) override;
    bool exec() override;
    bool execBatch(bool arrayBind) override;
    bool reset(const QString &query) override;

    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchPrevious() override;
    bool fetchFirst() override;
    bool fetchLast() override;

    QVariant data(int column) override;
    bool isNull(int column) override;
    [[nodiscard]] QSqlRecord record() const override;
    int size() override { return -1; }
    int numRowsAffected() override;
    [[nodiscard]] QVariant lastInsertId() const override;
    void detachFromResultSet() override;
    void setActive(bool active) override;
    void setNumericalPrecisionPolicy(QSql::NumericalPrecisionPolicy policy) override;

private:
    enum class Ahead { Nothing, Row, End }; // what exec() has met and no fetch has taken yet

    bool failWith(const QString &driverText, int code);
    bool bindAll();
    [[nodiscard]] QVariantList parameters(bool &matches) const;
    bool step();
    bool advance();
    [[nodiscard]] QVariantList currentRow() const;
    bool keepRow();
    void describe(bool onRow);
    void forgetRows();

    std::shared_ptr<SqlCipherLink> m_link;
    sqlite3_stmt *m_statement = nullptr;
    QVariantList m_parameters; // what SQLite was only given pointers to
    QVariantList
        m_rows; // the kept rows, one value behind the other; of a streaming query the current one, if SQLite's is gone
    QSqlRecord m_record;
    int m_columns = 0;
    Ahead m_ahead = Ahead::Nothing;
    bool m_streaming = false;
    bool m_complete = false; // no more rows to come
};

} // namespace waarborg::storage
