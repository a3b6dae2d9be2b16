// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/dossier.h"

#include "models/access/accountstore.h"

namespace waarborg::test {

using namespace Qt::StringLiterals;

Dossier::Dossier(const QList<storage::Migration> &sliceMigrations, const QString &customer)
    : m_migrations(access::accessMigrations() + sliceMigrations)
{
    access::CreateRequest request;
    request.path = path();
    request.customer = customer;
    request.country = u"BE"_s;
    request.loginName = loginName();
    request.password = password();
    request.confidentialitySigned = true;
    auto created = access::createDossier(environment(), request);
    if (!created)
        qFatal("%s", errorText(created.error()).toUtf8().constData());
    m_session.emplace(std::move(created->session));
    m_sheet = created->sheet;
}

access::Environment Dossier::environment() const
{
    // The floor that the key file's bounds allow, so that tests do not spend their time deriving.
    return { m_clock, m_migrations, { 19ULL << 20, 1 } };
}

storage::Database Dossier::unconfined() const
{
    const SecretBytes key = access::deriveSubKey(m_session->keys().dossier, access::SubKey::Database);
    auto database = storage::Database::open(path(), key, storage::OpenMode::ReadWrite);
    if (!database)
        qFatal("%s", errorText(database.error()).toUtf8().constData());
    return std::move(*database);
}

Result<void> Dossier::reopen()
{
    m_session.reset();
    WAARBORG_LET(session, access::login(environment(), path(), loginName(), password()));
    m_session.emplace(std::move(session));
    return {};
}

access::Session Dossier::sessionAs(access::Roles roles)
{
    access::Account account = m_session->account();
    account.name = access::rolesToText(roles) + QString::number(++m_accounts);
    account.roles = roles;
    const SecretBytes rowKey = access::deriveSubKey(m_session->keys().dossier, access::SubKey::RowMac);
    const auto id = access::AccountStore(m_session->database(), rowKey).add(account);
    if (!id)
        qFatal("%s", errorText(id.error()).toUtf8().constData());
    account.id = *id;
    access::DossierKeys keys = m_session->keys().clone();
    if (!access::mayReadAnswers(roles))
        keys.answers = {};
    if (!access::mayVerifyAudit(roles))
        keys.auditPrivate = {};
    return access::Session(unconfined(), account, std::move(keys), m_clock);
}

SecretBytes Dossier::password() { return SecretBytes::copyOf("correct horse battery"); }

} // namespace waarborg::test
