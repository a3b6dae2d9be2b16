// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accountstore.h"

#include "models/access/auditlog.h"
#include "models/access/fields.h"
#include "models/access/keyfile.h"
#include "models/access/roles.h"
#include "models/access/settings.h"

#include <QCoreApplication>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AccountStore)
};

QByteArray macOf(const SecretBytes &rowKey, const Account &account)
{
    JoinedFields fields;
    fields.add(QByteArrayLiteral("account")).add(account.id.value).add(account.name).add(rolesToText(account.roles));
    fields.add(qint64(account.state)).add(account.signedAt.toString(Qt::ISODate)).add(qint64(account.signedVersion));
    if (account.expires.isValid()) // rows from before there was such a day keep their MAC
        fields.add(account.expires.toString(Qt::ISODate));
    return keyedHash(rowKey.view(), fields.bytes());
}

// The MAC over all accounts, and the row of the log that tells of their last change: without it an older list and its
// MAC could be put back together. 0 in dossiers from before, whose list has no row.
struct Roster {
    qint64 row = 0;
    QString mac;
};

Roster rosterFrom(const QString &kept)
{
    const qsizetype slash = kept.indexOf(u'/');
    return slash < 0 ? Roster { 0, kept } : Roster { kept.first(slash).toLongLong(), kept.sliced(slash + 1) };
}

// Without the signatures, which everybody writes of their own.
QString rosterMac(const SecretBytes &rowKey, QList<Account> accounts, qint64 row)
{
    std::ranges::sort(accounts, {}, [](const Account &account) { return account.id.value; });
    JoinedFields fields;
    fields.add(QByteArrayLiteral("accounts"));
    if (row > 0)
        fields.add(row);
    for (const Account &account : accounts) {
        fields.add(account.id.value).add(account.name).add(rolesToText(account.roles)).add(qint64(account.state));
        fields.add(account.expires.toString(Qt::ISODate));
    }
    return QString::fromLatin1(keyedHash(rowKey.view(), fields.bytes()).toHex());
}

// Of the change that is under way. The first account comes before the log has begun.
Result<qint64> nextRow(storage::Database &database)
{
    const auto end = auditEnd(database);
    if (!end && end.error().code != ErrorCode::AuditBroken)
        return Failure(end.error());
    return end ? end->sequence + 1 : 1;
}

constexpr auto RosterSetting = "account.roster"_L1;
constexpr auto Select = "SELECT id, name, roles, state, signed_at, signed_version, mac, expires FROM account "_L1;

} // namespace

AccountStore::AccountStore(storage::Database &database, const SecretBytes &rowKey)
    : m_database(database)
    , m_rowKey(rowKey.clone())
{
}

QList<storage::Migration> AccountStore::migrations()
{
    return {
        { u"account"_s, 1,
            { u"CREATE TABLE account (id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE, roles "
              u"TEXT "
              u"NOT NULL,"
              " state INTEGER NOT NULL, signed_at TEXT NOT NULL, signed_version INTEGER NOT NULL, mac BLOB NOT NULL)"_s } },
        { u"account"_s, 2, { u"ALTER TABLE account ADD COLUMN expires TEXT NOT NULL DEFAULT ''"_s } }
    };
}

Result<AccountId> AccountStore::add(const Account &account)
{
    const auto taken = byName(account.name);
    if (!taken && taken.error().code != ErrorCode::NotFound)
        return Failure(taken.error());
    if (taken)
        return fail(ErrorCode::InvalidValue, Texts::tr("Name"), account.name, Texts::tr("this name is taken"));
    WAARBORG_TRY(all());
    WAARBORG_LET(insert,
        m_database.prepare(u"INSERT INTO account (name, folded, roles, state, signed_at, signed_version, mac)"
                           " VALUES (?, ?, '', 0, '', 0, x'')"_s));
    WAARBORG_TRY(insert.bind(account.name, foldedName(account.name)).run());
    Account stored = account;
    stored.id.value = insert.lastInsertId();
    WAARBORG_TRY(write(stored));
    WAARBORG_TRY(keepRoster());
    return stored.id;
}

Result<void> AccountStore::update(const Account &account)
{
    WAARBORG_TRY(all());
    WAARBORG_TRY(write(account));
    return keepRoster();
}

Result<void> AccountStore::write(const Account &account)
{
    WAARBORG_LET(statement,
        m_database.prepare(
            u"UPDATE account SET name = ?, folded = ?, roles = ?, state = ?, signed_at = ?, signed_version = ?,"
            " mac = ?, expires = ? WHERE id = ?"_s));
    statement.bind(account.name, foldedName(account.name), rolesToText(account.roles), int(account.state),
        account.signedAt.toString(Qt::ISODate), account.signedVersion, macOf(m_rowKey, account),
        account.expires.toString(Qt::ISODate), account.id);
    return statement.run();
}

Result<void> AccountStore::updateSignature(const Account &account)
{
    WAARBORG_LET(
        statement, m_database.prepare(u"UPDATE account SET signed_at = ?, signed_version = ?, mac = ? WHERE id = ?"_s));
    statement.bind(account.signedAt.toString(Qt::ISODate), account.signedVersion, macOf(m_rowKey, account), account.id);
    return statement.run();
}

Result<void> AccountStore::remove(AccountId id)
{
    WAARBORG_TRY(all());
    WAARBORG_LET(statement, m_database.prepare(u"DELETE FROM account WHERE id = ?"_s));
    WAARBORG_TRY(statement.bind(id).run());
    return keepRoster();
}

Result<void> AccountStore::writeAnew(const QList<Account> &accounts)
{
    for (const Account &account : accounts)
        WAARBORG_TRY(write(account));
    return keepRoster();
}

Result<Account> AccountStore::byName(const QString &name)
{
    WAARBORG_LET(statement, m_database.prepare(Select + "WHERE folded = ?"_L1));
    statement.bind(foldedName(name));
    return one(statement, name);
}

Result<Account> AccountStore::byId(AccountId id)
{
    WAARBORG_LET(statement, m_database.prepare(Select + "WHERE id = ?"_L1));
    statement.bind(id);
    return one(statement, QString::number(id.value));
}

Result<QList<Account>> AccountStore::all()
{
    WAARBORG_LET(accounts, rows());
    WAARBORG_TRY(checkRoster(accounts));
    return accounts;
}

Result<void> AccountStore::checkRoster(const QList<Account> &accounts)
{
    WAARBORG_LET(kept, readSetting(m_database, RosterSetting));
    const Roster roster = rosterFrom(kept);
    // None before the first account, and in dossiers that are older than the rule.
    if (!kept.isEmpty() && roster.mac != rosterMac(m_rowKey, accounts, roster.row))
        return changedOutside();
    return {};
}

Result<void> AccountStore::checkNewest()
{
    WAARBORG_LET(kept, readSetting(m_database, RosterSetting));
    const Roster roster = rosterFrom(kept);
    if (roster.row == 0)
        return {};
    WAARBORG_LET(statement,
        m_database.prepare(u"SELECT 1 FROM audit WHERE sequence > ? AND result = 'ok' AND action IN (?, ?, ?, ?, ?)"
                           " LIMIT 1"_s));
    statement.bind(roster.row, useCaseName(UseCase::AddAccount), useCaseName(UseCase::SetRoles),
        useCaseName(UseCase::EnableAccount), useCaseName(UseCase::DisableAccount), useCaseName(UseCase::RemoveAccount));
    WAARBORG_LET(newer, statement.next());
    return newer ? changedOutside() : Result<void>();
}

Result<void> AccountStore::changedOutside() const
{
    return fail(ErrorCode::Damaged, m_database.path(), Texts::tr("the list of accounts was changed outside Waarborg"));
}

Result<void> AccountStore::keepRoster()
{
    WAARBORG_LET(accounts, rows());
    WAARBORG_LET(row, nextRow(m_database));
    return writeSetting(
        m_database, RosterSetting, u"%1/%2"_s.arg(QString::number(row), rosterMac(m_rowKey, accounts, row)));
}

Result<QList<Account>> AccountStore::rows()
{
    WAARBORG_LET(statement, m_database.prepare(Select + "ORDER BY folded"_L1));
    QList<Account> accounts;
    while (true) {
        WAARBORG_LET(more, statement.next());
        if (!more)
            return accounts;
        WAARBORG_LET(account, read(statement));
        accounts << account;
    }
}

Result<Account> AccountStore::read(const storage::Statement &statement) const
{
    Account account { { statement.integer(0) }, statement.text(1), rolesFromText(statement.text(2)).value_or(Roles()),
        AccountState(statement.integer(3)), QDateTime::fromString(statement.text(4), Qt::ISODate),
        int(statement.integer(5)), QDate::fromString(statement.text(7), Qt::ISODate) };
    if (!sameBytes(macOf(m_rowKey, account), statement.blob(6)))
        return fail(ErrorCode::Damaged, m_database.path(),
            Texts::tr("account %1 was changed outside Waarborg").arg(account.name));
    return account;
}

Result<Account> AccountStore::one(storage::Statement &statement, const QString &what) const
{
    WAARBORG_LET(found, statement.next());
    if (!found)
        return fail(ErrorCode::NotFound, Texts::tr("account"), what);
    return read(statement);
}

} // namespace waarborg::access
