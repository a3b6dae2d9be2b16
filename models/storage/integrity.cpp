// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/integrity.h"

#include <sqlcipher/sqlite3.h>

namespace waarborg::storage {

namespace {

constexpr int StepsBetweenLooks = 100'000; // of SQLite's virtual machine: some milliseconds

// Ends the running statement when a stop was asked for.
class StopWatch
{
public:
    StopWatch(sqlite3 *handle, const Progress &progress)
        : m_handle(handle)
    {
        sqlite3_progress_handler(handle, StepsBetweenLooks, &StopWatch::look, const_cast<Progress *>(&progress));
    }
    ~StopWatch() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(StopWatch)

private:
    static int look(void *progress) { return static_cast<const Progress *>(progress)->cancelled() ? 1 : 0; }

    sqlite3 *m_handle;
};

} // namespace

Result<void> checkPages(Database &database, const Progress &progress)
{
    const StopWatch watch(database.handle(), progress);
    WAARBORG_LET(statement, database.prepare(QStringLiteral("PRAGMA integrity_check(1)")));
    const auto row = statement.next();
    if (!row && row.error().code == ErrorCode::Cancelled)
        return Failure(row.error());
    // A page whose MAC does not fit ends the check itself.
    if (!row)
        return fail(ErrorCode::Damaged, database.path(), errorText(row.error()));
    const QString said = statement.text(0);
    if (said != QLatin1String("ok"))
        return fail(ErrorCode::Damaged, database.path(), said);
    return {};
}

} // namespace waarborg::storage
