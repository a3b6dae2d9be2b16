// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "models/storage/failure.h"

#include <QStringEncoder>

#include <sqlcipher/sqlite3.h>

namespace waarborg::storage {

namespace {

void keepFirst(int &kept, int code)
{
    if (kept == SQLITE_OK)
        kept = code;
}

// Into the bytes that the row before has left: a new array for each value costs a third of a row's time.
void encode(const QString &text, QByteArray &bytes)
{
    if (!bytes.isDetached())
        bytes = QByteArray();
    bytes.resize(3 * text.size());
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const char *end = encoder.appendToBuffer(bytes.data(), text);
    bytes.resize(end - bytes.constData());
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Statement::Statement(sqlite3_stmt *statement, QString path)
    : m_statement(statement)
    , m_path(std::move(path))
    , m_bound(static_cast<std::size_t>(sqlite3_bind_parameter_count(statement)))
    , m_parameterCount(sqlite3_bind_parameter_count(statement))
    , m_bindCode(m_parameterCount == 0 ? SQLITE_OK : SQLITE_RANGE)
{
}

Statement::~Statement() = default;

void Statement::rewind(std::size_t valueCount)
{
    // A failure of the last run was reported then; reset only repeats it.
    sqlite3_reset(m_statement.get());
    m_state = State::Ready;
    m_bindCode = valueCount == static_cast<std::size_t>(m_parameterCount) ? SQLITE_OK : SQLITE_RANGE;
}

void Statement::finish()
{
    sqlite3_reset(m_statement.get());
    m_state = State::Done;
}

void Statement::bindNull(int index) { keepFirst(m_bindCode, sqlite3_bind_null(m_statement.get(), index)); }

void Statement::bindInteger(int index, qint64 value)
{
    keepFirst(m_bindCode, sqlite3_bind_int64(m_statement.get(), index, value));
}

void Statement::bindReal(int index, double value)
{
    keepFirst(m_bindCode, sqlite3_bind_double(m_statement.get(), index, value));
}

void Statement::bindText(int index, const QString &value)
{
    if (index > m_parameterCount)
        return keepFirst(m_bindCode, SQLITE_RANGE);
    QByteArray &bound = m_bound[static_cast<std::size_t>(index - 1)];
    encode(value, bound);
    keepFirst(m_bindCode,
        sqlite3_bind_text64(m_statement.get(), index, bound.constData(), static_cast<sqlite3_uint64>(bound.size()),
            SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindBlob(int index, const QByteArray &value)
{
    if (index > m_parameterCount)
        return keepFirst(m_bindCode, SQLITE_RANGE);
    QByteArray &bound = m_bound[static_cast<std::size_t>(index - 1)];
    bound = value;
    // constData() of an empty array is no null pointer, which would bind NULL.
    keepFirst(m_bindCode,
        sqlite3_bind_blob64(
            m_statement.get(), index, bound.constData(), static_cast<sqlite3_uint64>(bound.size()), SQLITE_STATIC));
}

Failure Statement::failure(int code)
{
    // The count of values is found wrong here, so the connection has no message for it.
    sqlite3 *speaker = code == SQLITE_RANGE ? nullptr : sqlite3_db_handle(m_statement.get());
    auto reported = failureOf(speaker, code, m_path);
    sqlite3_reset(m_statement.get());
    m_state = State::Done;
    return reported;
}

Result<bool> Statement::step()
{
    if (m_bindCode != SQLITE_OK)
        return failure(m_bindCode);
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return failure(code);
    m_state = code == SQLITE_ROW ? State::OnRow : State::Done;
    if (m_state == State::Done) {
        m_rowsAffected = 0;
        if (sqlite3_stmt_readonly(m_statement.get()) == 0)
            m_rowsAffected = sqlite3_changes64(sqlite3_db_handle(m_statement.get()));
        // Gives the read lock back at once.
        sqlite3_reset(m_statement.get());
    }
    return m_state == State::OnRow;
}

Result<void> Statement::run()
{
    if (m_state == State::OnRow)
        sqlite3_reset(m_statement.get());
    do
        WAARBORG_TRY(step());
    while (m_state == State::OnRow);
    return {};
}

Result<bool> Statement::next()
{
    if (m_state == State::Done)
        return false;
    return step();
}

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

double Statement::real(int column) const { return sqlite3_column_double(m_statement.get(), column); }

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::blob(int column) const
{
    if (isNull(column))
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes != nullptr ? bytes : "", sqlite3_column_bytes(m_statement.get(), column));
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

qint64 Statement::lastInsertId() const { return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement.get())); }

} // namespace waarborg::storage
