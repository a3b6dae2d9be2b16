// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/authority.h"

#include <algorithm>
#include <array>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;
using storage::DataAccess;
using Kind = DataAccess::Kind;

struct TableRow {
    QLatin1String table;
    Area area;
};
constexpr std::array Tables {
    TableRow { "account"_L1, Area::Accounts },
    TableRow { "setting"_L1, Area::Settings },
    TableRow { "audit"_L1, Area::Log },
    TableRow { "backup"_L1, Area::Backups },
    TableRow { "import_mapping"_L1, Area::People },
    TableRow { "person"_L1, Area::People },
    TableRow { "person_added"_L1, Area::People },
    TableRow { "person_batch"_L1, Area::People },
    TableRow { "person_change"_L1, Area::People },
    TableRow { "person_sequence"_L1, Area::People },
    TableRow { "questionnaire"_L1, Area::Questionnaires },
    TableRow { "questionnaire_version"_L1, Area::Questionnaires },
    TableRow { "round"_L1, Area::Rounds },
    TableRow { "invitation"_L1, Area::Rounds },
    TableRow { "outbox"_L1, Area::Rounds },
    TableRow { "outbox_body"_L1, Area::Rounds },
    TableRow { "round_erased"_L1, Area::Rounds },
    TableRow { "answer"_L1, Area::Answers },
    TableRow { "envelope"_L1, Area::Answers },
    TableRow { "waiting_envelope"_L1, Area::Answers },
    TableRow { "quarantine"_L1, Area::Answers },
    TableRow { "incident"_L1, Area::Incidents },
    TableRow { "incident_version"_L1, Area::Incidents },
};

// What everybody reads: who they are themselves, what the dossier is, where the log's chain ends, what the tables are.
constexpr std::array ReadByAll { "account"_L1, "setting"_L1, "audit_end"_L1, "schema_version"_L1, "sqlite_master"_L1 };

struct ColumnRow {
    QLatin1String table;
    QLatin1String column;
};
// What everybody changes: their own signature under the confidentiality statement, and the chain's end with each row of
// the log.
constexpr std::array ChangedByAll {
    ColumnRow { "account"_L1, "signed_at"_L1 },
    ColumnRow { "account"_L1, "signed_version"_L1 },
    ColumnRow { "account"_L1, "mac"_L1 },
    ColumnRow { "audit_end"_L1, "sequence"_L1 },
    ColumnRow { "audit_end"_L1, "mac"_L1 },
    ColumnRow { "audit_end"_L1, "key"_L1 },
};

// To erase a person: find his rows in rounds, delete them, and in an anonymous round leave one without a name. What
// was answered or written is not read.
constexpr std::array TraceTables { "invitation"_L1, "outbox"_L1, "outbox_body"_L1, "answer"_L1, "quarantine"_L1 };
constexpr std::array TraceKeys {
    ColumnRow { "invitation"_L1, "id"_L1 },
    ColumnRow { "invitation"_L1, "round_id"_L1 },
    ColumnRow { "invitation"_L1, "person_id"_L1 },
    ColumnRow { "invitation"_L1, "answered"_L1 },
    ColumnRow { "round"_L1, "id"_L1 },
    ColumnRow { "round"_L1, "anonymous"_L1 },
    ColumnRow { "outbox"_L1, "id"_L1 },
    ColumnRow { "outbox"_L1, "invitation_id"_L1 },
    ColumnRow { "outbox_body"_L1, "outbox_id"_L1 },
    ColumnRow { "answer"_L1, "invitation_id"_L1 },
    ColumnRow { "quarantine"_L1, "invitation_id"_L1 },
};
constexpr std::array TraceNames {
    ColumnRow { "invitation"_L1, "person_id"_L1 },
    ColumnRow { "invitation"_L1, "name"_L1 },
    ColumnRow { "invitation"_L1, "address"_L1 },
    ColumnRow { "invitation"_L1, "language"_L1 },
    ColumnRow { "invitation"_L1, "code_tag"_L1 },
    ColumnRow { "invitation"_L1, "sealed_code"_L1 },
};

constexpr std::array Pragmas { "data_version"_L1, "integrity_check"_L1, "cipher_integrity_check"_L1, "page_count"_L1,
    "page_size"_L1, "freelist_count"_L1, "cipher_version"_L1, "cipher_page_size"_L1, "cipher_provider"_L1 };

// Those of SQLite's functions that Waarborg's statements use: none that reads files, loads code or exports.
constexpr std::array Functions { "count"_L1, "sum"_L1, "total"_L1, "min"_L1, "max"_L1, "coalesce"_L1, "ifnull"_L1,
    "length"_L1, "substr"_L1, "instr"_L1, "lower"_L1, "upper"_L1, "like"_L1, "trim"_L1, "replace"_L1, "abs"_L1,
    "hex"_L1, "group_concat"_L1, "changes"_L1, "random"_L1, "date"_L1, "datetime"_L1, "char"_L1, "unicode"_L1,
    "row_number"_L1 };

// Bulk work on people builds these two anew.
constexpr std::array Indexes { "person_email"_L1, "person_name"_L1 };

bool contains(const auto &list, QLatin1String name) { return std::ranges::find(list, name) != list.end(); }

struct Rights {
    Areas reads;
    Areas writes;
};

Rights rightsOf(Roles roles)
{
    Rights rights;
    for (const UseCaseRow &row : useCaseTable()) {
        if (row.roles & roles) {
            rights.reads |= row.reads | row.writes;
            rights.writes |= row.writes;
        }
    }
    return rights;
}

Areas areaOf(QLatin1String table)
{
    const auto row = std::ranges::find(Tables, table, &TableRow::table);
    return row == Tables.end() ? Areas() : Areas(row->area);
}

// Where a row stands and its MAC, which say nothing of what was done: the log's trigger asks for them, and so does this
// machine's anchor at everybody's login.
bool isLogPlace(const DataAccess &access)
{
    return access.name == "audit"_L1 && (access.detail == "sequence"_L1 || access.detail == "mac"_L1);
}

bool isColumn(const auto &rows, const DataAccess &access)
{
    return std::ranges::any_of(
        rows, [&](const ColumnRow &row) { return row.table == access.name && row.column == access.detail; });
}

bool mayRead(const Rights &rights, const DataAccess &access)
{
    if ((rights.writes & Area::Traces) && isColumn(TraceKeys, access))
        return true;
    return (areaOf(access.name) & rights.reads) || contains(ReadByAll, access.name) || isLogPlace(access);
}

// SQLite itself refuses a statement that changes sqlite_master; it asks for it as a part of changing an index.
bool isSchema(QLatin1String table) { return table == "sqlite_master"_L1; }

bool mayUpdate(const Rights &rights, const DataAccess &access)
{
    const bool byAll = isColumn(ChangedByAll, access);
    if ((rights.writes & Area::Traces) && isColumn(TraceNames, access))
        return true;
    // A row of the log is never changed, whoever asks.
    return byAll || isSchema(access.name) || ((areaOf(access.name) & rights.writes) && access.name != "audit"_L1);
}

bool mayInsert(const Rights &rights, const DataAccess &access)
{
    return access.name == "audit"_L1 || isSchema(access.name) || (areaOf(access.name) & rights.writes);
}

bool mayDelete(const Rights &rights, const DataAccess &access)
{
    if ((rights.writes & Area::Traces) && contains(TraceTables, access.name))
        return true;
    return isSchema(access.name) || (areaOf(access.name) & rights.writes);
}

bool mayAccess(const Rights &rights, const DataAccess &access)
{
    switch (access.kind) {
    case Kind::Read:
        return mayRead(rights, access);
    case Kind::Insert:
        return mayInsert(rights, access);
    case Kind::Update:
        return mayUpdate(rights, access);
    case Kind::Delete:
        return mayDelete(rights, access);
    case Kind::ChangeIndex:
        return contains(Indexes, access.detail) && (areaOf(access.name) & rights.writes);
    case Kind::Pragma:
        return contains(Pragmas, access.name);
    case Kind::Function:
        return contains(Functions, access.name);
    }
    return false;
}

} // namespace

storage::Authorizer authorizerFor(Roles roles)
{
    return [rights = rightsOf(roles)](const DataAccess &access) { return mayAccess(rights, access); };
}

QStringList tablesOf(Area area)
{
    QStringList names;
    for (const TableRow &row : Tables) {
        if (row.area == area)
            names << row.table;
    }
    return names;
}

} // namespace waarborg::access
