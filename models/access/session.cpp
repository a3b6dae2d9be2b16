// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/session.h"

#include "models/access/accountstore.h"
#include "models/access/authority.h"
#include "models/access/codekey.h"
#include "models/access/keychange.h"
#include "models/access/loginlog.h"

namespace waarborg::access {

namespace {

// Changes when another connection has written.
Result<qint64> dataVersion(storage::Database &database)
{
    WAARBORG_LET(statement, database.prepareOnce(QStringLiteral("PRAGMA data_version")));
    WAARBORG_LET(found, statement->bind().next());
    const qint64 version = found ? statement->integer(0) : 0;
    statement->finish();
    return version;
}

} // namespace

AuditRecord auditRecordOf(const Clock &clock, const QString &account, const QString &session, UseCase useCase,
    AuditResult result, const AuditNote &note)
{
    static const QString boot = bootId();
    return { .time = clock.nowUtc(),
        .monotonic = clock.monotonic().count(),
        .bootId = boot,
        .account = account,
        .session = session,
        .action = useCaseName(useCase),
        .object = note.object,
        .result = result,
        .detail = note.detail };
}

Session::Session(storage::Database database, Account account, DossierKeys keys, const Clock &clock, Entry entry)
    : m_database(std::move(database))
    , m_account(std::move(account))
    , m_keys(std::move(keys))
    , m_codeKey(deriveSubKey(m_keys.dossier, SubKey::InvitationCodes))
    , m_clock(&clock)
    , m_entry(entry)
    , m_id(QString::fromLatin1(randomBytes(6).toHex()))
{
    confine();
}

bool Session::isActive() const { return m_account.state == AccountState::Active && !isExpired(m_account, *m_clock); }

// The second wall: whoever gets past the role check of a use case still meets it in the database.
void Session::confine()
{
    const bool working = isActive() && m_entry == Entry::Password && m_account.signedAt.isValid();
    m_database.confine(authorizerFor(working ? m_account.roles : Roles()));
}

void Session::passwordChosen()
{
    m_entry = Entry::Password;
    confine();
}

Result<void> Session::refresh()
{
    WAARBORG_LET(version, dataVersion(m_database));
    const SecretBytes rowKey = deriveSubKey(m_keys.dossier, SubKey::RowMac);
    auto account = AccountStore(m_database, rowKey).byId(m_account.id);
    if (!account && account.error().code != ErrorCode::NotFound)
        return Failure(account.error());
    if (account)
        m_account = std::move(*account);
    else
        m_account.state = AccountState::Disabled; // it was removed
    if (!mayReadAnswers(m_account.roles) || !account)
        m_keys.answers = {};
    if (!mayVerifyAudit(m_account.roles) || !account)
        m_keys.auditPrivate = {};
    WAARBORG_LET(codeKey, readCodeKey(m_database, m_keys.dossier));
    m_codeKey = std::move(codeKey);
    m_dataVersion = version;
    confine();
    return {};
}

Result<void> Session::settle() { return settleKeyFile(m_database, m_keys.dossier); }

Result<void> Session::finish(storage::Transaction transaction)
{
    WAARBORG_TRY(commitKeyChange(m_database, std::move(transaction)));
    (void)settle(); // where it fails, allow() or the next login tries again
    return {};
}

Result<void> Session::allow(UseCase useCase)
{
    WAARBORG_TRY(settle());
    WAARBORG_LET(version, dataVersion(m_database));
    if (version != m_dataVersion)
        WAARBORG_TRY(refresh());
    const bool active = isActive();
    const bool choosing = useCase == UseCase::Login || useCase == UseCase::ChangePassword;
    if (active && !choosing && m_entry == Entry::StartCode)
        return fail(ErrorCode::PasswordNotChosen);
    if (active && !choosing && useCase != UseCase::SignStatement && !m_account.signedAt.isValid())
        return fail(ErrorCode::NotSigned);
    const bool reading = m_database.isReadOnly();
    if (active && allows(m_account.roles, useCase)) {
        if (reading && !onlyReads(useCase))
            return fail(ErrorCode::ReadOnly);
        return {};
    }
    if (!reading) {
        WAARBORG_LET(transaction, storage::Transaction::begin(m_database));
        WAARBORG_TRY(record(useCase, AuditResult::Denied, {}));
        WAARBORG_TRY(transaction.commit());
    }
    return fail(ErrorCode::NotAllowed, useCaseName(useCase));
}

Result<void> Session::record(UseCase useCase, AuditResult result, const AuditNote &note)
{
    return appendAudit(m_database, auditRecordOf(*m_clock, m_account.name, m_id, useCase, result, note));
}

Result<QByteArray> Session::sealForAdvisors(QByteArrayView plain, QByteArrayView context) const
{
    if (!readsAnswers())
        return fail(ErrorCode::AnswersClosed);
    return encrypt(m_keys.answers, plain, context);
}

Result<SecretBytes> Session::openForAdvisors(QByteArrayView sealed, QByteArrayView context) const
{
    if (!readsAnswers())
        return fail(ErrorCode::AnswersClosed);
    auto plain = decrypt(m_keys.answers, sealed, context);
    if (!plain)
        return fail(ErrorCode::Damaged, path(), QString::fromUtf8(context.toByteArray()));
    return std::move(*plain);
}

Result<QByteArrayView> Session::openForAdvisors(
    QByteArrayView sealed, QByteArrayView context, SecretBytes &buffer) const
{
    if (!readsAnswers())
        return fail(ErrorCode::AnswersClosed);
    const auto size = decryptInto(m_keys.answers, sealed, context, buffer);
    if (!size)
        return fail(ErrorCode::Damaged, path(), QString::fromUtf8(context.toByteArray()));
    return buffer.view().first(*size);
}

QByteArray Session::codeTag(QByteArrayView code) const { return keyedHash(m_codeKey.view(), code); }

Result<Session> Session::another() const
{
    const SecretBytes key = deriveSubKey(m_keys.dossier, SubKey::Database);
    const auto mode = m_database.isReadOnly() ? storage::OpenMode::ReadOnly : storage::OpenMode::ReadWrite;
    WAARBORG_LET(database, storage::Database::open(path(), key, mode));
    Session session(std::move(database), m_account, m_keys.clone(), *m_clock, m_entry);
    session.setOpening(m_opening);
    return session;
}

} // namespace waarborg::access
