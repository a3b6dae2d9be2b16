// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlcipherresult.h"

#include "models/storage/sqlcipherdriver.h"
#include "models/storage/sqlciphervalue.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlField>

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <utility>

namespace waarborg::storage {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SqlCipherResult)
};

// A column's or table's name as Qt reports it.
QString plainName(const char *name) { return QString::fromUtf8(name).remove(u'"'); }

QMetaType typeOfValue(int sqliteType)
{
    switch (sqliteType) {
    case SQLITE_INTEGER:
        return QMetaType(QMetaType::Int);
    case SQLITE_FLOAT:
        return QMetaType(QMetaType::Double);
    case SQLITE_BLOB:
        return QMetaType(QMetaType::QByteArray);
    case SQLITE_TEXT:
        return QMetaType(QMetaType::QString);
    default:
        return QMetaType(QMetaType::UnknownType);
    }
}

} // namespace

SqlCipherResult::SqlCipherResult(const SqlCipherDriver *driver, std::shared_ptr<SqlCipherLink> link)
    : QSqlResult(driver)
    , m_link(std::move(link))
{
    m_link->results.push_back(this);
}

SqlCipherResult::~SqlCipherResult()
{
    std::erase(m_link->results, this);
    finalize();
}

QVariant SqlCipherResult::handle() const { return QVariant::fromValue(m_statement); }

void SqlCipherResult::finalize() { sqlite3_finalize(std::exchange(m_statement, nullptr)); }

void SqlCipherResult::forgetRows()
{
    setAt(QSql::BeforeFirstRow);
    m_rows.clear();
    m_ahead = Ahead::Nothing;
    m_complete = false;
}

bool SqlCipherResult::failWith(const QString &driverText, int code)
{
    setLastError(sqlError(m_link->handle, driverText, QSqlError::StatementError, code));
    finalize();
    return false;
}

bool SqlCipherResult::reset(const QString &query) { return prepare(query) && exec(); }

bool SqlCipherResult::prepare(const QString &query)
{
    if (driver() == nullptr || !driver()->isOpen() || driver()->isOpenError())
        return false;
    finalize();
    forgetRows();
    m_record.clear();
    setActive(false);
    setSelect(false);
    const QByteArray text = query.toUtf8();
    const char *rest = nullptr;
    const int code
        = sqlite3_prepare_v2(m_link->handle, text.constData(), static_cast<int>(text.size() + 1), &m_statement, &rest);
    if (code != SQLITE_OK)
        return failWith(Texts::tr("Unable to execute statement"), code);
    if (rest != nullptr && !QByteArrayView(rest).trimmed().isEmpty())
        return failWith(Texts::tr("Unable to execute multiple statements at a time"), SQLITE_MISUSE);
    return true;
}

// SQLite numbers a repeated named placeholder once, Qt lists its value at each place.
QVariantList SqlCipherResult::parameters(bool &matches) const
{
    const QVariantList &values = boundValues();
    const int count = sqlite3_bind_parameter_count(m_statement);
    matches = count == values.size();
    if (matches || count == 0 || count > values.size())
        return values;
    QVariantList distinct;
    qsizetype places = 0;
    for (int parameter = 1; parameter <= count; ++parameter) {
        const QString name = QString::fromUtf8(sqlite3_bind_parameter_name(m_statement, parameter));
        const qsizetype before = places;
        for (int place = 0; place < values.size(); ++place) {
            if (boundValueName(place) != name)
                continue;
            if (places++ == before)
                distinct.append(values.at(place));
        }
    }
    matches = distinct.size() == count && places == values.size();
    return distinct;
}

bool SqlCipherResult::bindAll()
{
    bool matches = false;
    m_parameters = parameters(matches);
    if (!matches) {
        setLastError(QSqlError(Texts::tr("Parameter count mismatch"), QString(), QSqlError::StatementError));
        return false;
    }
    for (int index = 0; index < m_parameters.size(); ++index) {
        const int code = bindVariant(m_statement, index + 1, m_parameters.at(index));
        if (code != SQLITE_OK)
            return failWith(Texts::tr("Unable to bind parameters"), code);
    }
    return true;
}

bool SqlCipherResult::exec()
{
    m_record.clear();
    forgetRows();
    setLastError(QSqlError());
    m_streaming = isForwardOnly();
    // What a reset returns is the failure of the execution before, reported then.
    sqlite3_reset(m_statement);
    if (!bindAll())
        return false;
    m_columns = sqlite3_column_count(m_statement);
    const bool onRow = step();
    if (lastError().isValid()) {
        setSelect(false);
        setActive(false);
        return false;
    }
    describe(onRow);
    m_ahead = onRow ? Ahead::Row : Ahead::End;
    setSelect(m_columns > 0);
    setActive(true);
    return true;
}

bool SqlCipherResult::execBatch(bool arrayBind)
{
    Q_UNUSED(arrayBind)
    const QVariantList columns = boundValues();
    if (columns.isEmpty())
        return false;
    QList<QVariantList> lists;
    for (const QVariant &column : columns)
        lists.append(column.toList());
    const qsizetype rows = lists.first().size();
    bool done = std::ranges::all_of(lists, [rows](const QVariantList &list) { return list.size() == rows; });
    if (!done)
        setLastError(QSqlError(Texts::tr("Parameter count mismatch"), QString(), QSqlError::StatementError));
    for (qsizetype row = 0; done && row < rows; ++row) {
        for (qsizetype column = 0; column < lists.size(); ++column)
            boundValues()[column] = lists.at(column).at(row);
        done = exec();
    }
    boundValues() = columns;
    return done;
}

// Whether the statement stands on a further row; at its end it gives its lock back.
bool SqlCipherResult::step()
{
    if (m_statement == nullptr) {
        setLastError(QSqlError(Texts::tr("Unable to fetch row"), Texts::tr("No query"), QSqlError::ConnectionError));
        setAt(QSql::AfterLastRow);
        return false;
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        setLastError(sqlError(m_link->handle, Texts::tr("Unable to fetch row"), QSqlError::ConnectionError, code));
    sqlite3_reset(m_statement);
    setAt(QSql::AfterLastRow);
    return false;
}

void SqlCipherResult::describe(bool onRow)
{
    for (int column = 0; column < m_columns; ++column) {
        const QString declaration = QString::fromUtf8(sqlite3_column_decltype(m_statement, column));
        const int valueType = onRow ? sqlite3_column_type(m_statement, column) : -1;
        QSqlField field(plainName(sqlite3_column_name(m_statement, column)),
            declaration.isEmpty() ? typeOfValue(valueType) : declaredType(declaration),
            plainName(sqlite3_column_table_name(m_statement, column)));
        field.setSqlType(valueType);
        m_record.append(field);
    }
}

bool SqlCipherResult::advance()
{
    if (m_complete)
        return false;
    const bool onRow = m_ahead == Ahead::Nothing ? step() : m_ahead == Ahead::Row;
    m_ahead = Ahead::Nothing;
    m_complete = !onRow;
    if (m_complete)
        setAt(QSql::AfterLastRow);
    return onRow;
}

QVariantList SqlCipherResult::currentRow() const
{
    QVariantList row;
    for (int column = 0; m_statement != nullptr && column < m_columns; ++column)
        row.append(columnVariant(m_statement, column, numericalPrecisionPolicy()));
    return row;
}

bool SqlCipherResult::keepRow()
{
    if (!advance())
        return false;
    m_rows.append(currentRow());
    return true;
}

bool SqlCipherResult::fetch(int row)
{
    if (!isActive() || row < 0)
        return false;
    if (at() == row)
        return true;
    if (m_streaming) {
        if (at() > row || at() == QSql::AfterLastRow)
            return false;
        for (int next = at() + 1; next <= row; ++next) {
            if (!advance())
                return false;
            setAt(next);
        }
        return true;
    }
    while (m_columns == 0 || m_rows.size() / m_columns <= row) {
        if (!keepRow())
            return false;
    }
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchNext() { return at() != QSql::AfterLastRow && fetch(at() + 1); }

bool SqlCipherResult::fetchPrevious() { return fetch(at() - 1); }

bool SqlCipherResult::fetchFirst()
{
    // A query that met no row stands behind the last one at once, and has no first.
    return (!m_streaming || at() == QSql::BeforeFirstRow) && fetch(0);
}

bool SqlCipherResult::fetchLast()
{
    if (m_streaming && m_complete)
        return false;
    if (!m_streaming) {
        while (keepRow()) { }
        return m_columns > 0 && fetch(static_cast<int>(m_rows.size() / m_columns) - 1);
    }
    // SQLite shows the last row only until it has looked for another, so each is kept until the next has come.
    int last = at();
    QVariantList row = last >= 0 ? currentRow() : QVariantList();
    for (; advance(); ++last)
        row = currentRow();
    m_rows = row;
    setAt(row.isEmpty() ? int(QSql::AfterLastRow) : last);
    return !row.isEmpty();
}

QVariant SqlCipherResult::data(int column)
{
    if (at() < 0 || column < 0 || column >= m_columns)
        return {};
    if (m_streaming && m_rows.isEmpty())
        return m_statement == nullptr ? QVariant() : columnVariant(m_statement, column, numericalPrecisionPolicy());
    return m_rows.value(m_streaming ? column : qsizetype(at()) * m_columns + column);
}

bool SqlCipherResult::isNull(int column)
{
    if (at() < 0 || column < 0 || column >= m_columns)
        return true;
    if (m_streaming && m_rows.isEmpty())
        return m_statement == nullptr || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    return data(column).isNull();
}

QSqlRecord SqlCipherResult::record() const { return isActive() && isSelect() ? m_record : QSqlRecord(); }

int SqlCipherResult::numRowsAffected() { return m_link->handle == nullptr ? -1 : sqlite3_changes(m_link->handle); }

QVariant SqlCipherResult::lastInsertId() const
{
    const qint64 id = isActive() && m_link->handle != nullptr ? sqlite3_last_insert_rowid(m_link->handle) : 0;
    return id == 0 ? QVariant() : QVariant::fromValue(id);
}

// Gives the read lock back, so that another query may write. What is still needed is read first: all rows for a model
// that goes on scrolling, the row that a forward-only query stands on. After finish(), which stands before the first:
// nothing.
void SqlCipherResult::detachFromResultSet()
{
    const int row = at();
    if (m_streaming && row >= 0 && m_rows.isEmpty())
        m_rows = currentRow();
    while (!m_streaming && row != QSql::BeforeFirstRow && keepRow()) { }
    setAt(row);
    sqlite3_reset(m_statement);
    m_complete = true;
}

void SqlCipherResult::setActive(bool active)
{
    if (!active)
        m_rows.clear();
    QSqlResult::setActive(active);
}

void SqlCipherResult::setNumericalPrecisionPolicy(QSql::NumericalPrecisionPolicy policy)
{
    QSqlResult::setNumericalPrecisionPolicy(policy);
    // Rows kept under another policy are of no use.
    forgetRows();
    setActive(false);
}

} // namespace waarborg::storage
