// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/session.h"

#include <QFile>

namespace waarborg::access {

namespace {

QString bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

} // namespace

Session::Session(storage::Database database, Account account, DossierKeys keys, const Clock &clock)
    : m_database(std::move(database))
    , m_account(std::move(account))
    , m_keys(std::move(keys))
    , m_codeKey(deriveSubKey(m_keys.dossier, SubKey::InvitationCodes))
    , m_clock(&clock)
    , m_id(QString::fromLatin1(randomBytes(6).toHex()))
{
}

Result<void> Session::allow(UseCase useCase)
{
    const bool active = m_account.state == AccountState::Active;
    if (active && !m_account.signedAt.isValid())
        return fail(ErrorCode::NotSigned);
    if (active && allows(m_account.roles, useCase))
        return {};
    if (!m_database.isReadOnly()) {
        WAARBORG_LET(transaction, storage::Transaction::begin(m_database));
        WAARBORG_TRY(record(useCase, AuditResult::Denied, {}));
        WAARBORG_TRY(transaction.commit());
    }
    return fail(ErrorCode::NotAllowed, useCaseName(useCase));
}

Result<void> Session::record(UseCase useCase, AuditResult result, const AuditNote &note)
{
    static const QString boot = bootId();
    AuditRecord row;
    row.time = m_clock->nowUtc();
    row.monotonic = m_clock->monotonic().count();
    row.bootId = boot;
    row.account = m_account.name;
    row.session = m_id;
    row.action = useCaseName(useCase);
    row.object = note.object;
    row.result = result;
    row.detail = note.detail;
    return appendAudit(m_database, row);
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
    return Session(std::move(database), m_account, m_keys.clone(), *m_clock);
}

} // namespace waarborg::access
