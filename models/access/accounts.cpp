// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accounts.h"

#include "models/access/accountstore.h"
#include "models/access/keychange.h"
#include "models/access/loginlog.h"
#include "models/access/passwords.h"
#include "models/access/startcode.h"

#include <QCoreApplication>

namespace waarborg::access {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

AccountStore storeOf(Session &session)
{
    return { session.database(), deriveSubKey(session.keys().dossier, SubKey::RowMac) };
}

QString objectOf(const Account &account) { return u"account %1"_s.arg(account.id.value); }

AnswersKey answersOf(Roles roles, const KeySlot *slot)
{
    if (!mayReadAnswers(roles))
        return AnswersKey::NotAllowed;
    return slot && !slot->sealedAnswersKey.isEmpty() ? AnswersKey::Held : AnswersKey::Pending;
}

Result<void> checkNew(const NewAccount &account)
{
    if (account.name.trimmed().isEmpty() || account.name.trimmed().size() > 64)
        return fail(
            ErrorCode::InvalidValue, Texts::tr("Name"), account.name, Texts::tr("a name has 1 to 64 characters"));
    if (!account.roles)
        return fail(ErrorCode::InvalidValue, Texts::tr("Role"), QString(), Texts::tr("an account has a role"));
    return {};
}

// Somebody must be left who can manage accounts.
Result<void> checkAdministratorIsLeft(AccountStore &store, const Account &without)
{
    WAARBORG_LET(all, store.all());
    const bool left = std::ranges::any_of(all, [&](const Account &account) {
        return account.id != without.id && account.state == AccountState::Active
            && account.roles.testFlag(Role::Administrator) && !account.expires.isValid();
    });
    if (!left)
        return fail(ErrorCode::LastAdministrator, without.name);
    return {};
}

bool holdsAnswers(KeyFile &file, const Account &account)
{
    const KeySlot *slot = findSlot(file, account.name);
    return slot && !slot->sealedAnswersKey.isEmpty();
}

// Somebody must be left who can open the answers, where `without` could.
Result<void> checkAnswersStay(Session &session, const Account &without)
{
    WAARBORG_LET(file, verifiedKeyFile(session));
    WAARBORG_LET(all, storeOf(session).all());
    const bool left = std::ranges::any_of(all, [&](const Account &account) {
        return account.id != without.id && account.state == AccountState::Active && !isExpired(account, session.clock())
            && holdsAnswers(file, account);
    });
    if (!left && holdsAnswers(file, without))
        return fail(ErrorCode::LastAnswersKey, without.name);
    return {};
}

} // namespace

Standing standingOf(const AccountRow &row, const Clock &clock)
{
    if (row.account.state == AccountState::Disabled)
        return Standing::Disabled;
    if (isExpired(row.account, clock))
        return Standing::Expired;
    if (!row.hasSlot)
        return Standing::NoKey;
    if (row.usesStartCode)
        return Standing::StartCode;
    return row.account.signedAt.isValid() ? Standing::Active : Standing::NotSigned;
}

Result<QList<AccountRow>> listAccounts(Session &session)
{
    WAARBORG_TRY(session.allow(UseCase::ListAccounts));
    WAARBORG_LET(file, verifiedKeyFile(session));
    WAARBORG_LET(accounts, storeOf(session).all());
    QList<AccountRow> rows;
    for (const Account &account : accounts) {
        const KeySlot *slot = findSlot(file, account.name);
        rows << AccountRow { account, answersOf(account.roles, slot), slot && slot->kind == SlotKind::Start,
            slot != nullptr };
    }
    return rows;
}

Result<StartCode> addAccount(Session &session, const NewAccount &request)
{
    WAARBORG_TRY(checkNew(request));
    return session.change(UseCase::AddAccount, [&](AuditNote &note) -> Result<StartCode> {
        Account account { .name = request.name.trimmed(), .roles = request.roles, .expires = request.expires };
        AccountStore store = storeOf(session);
        WAARBORG_LET(id, store.add(account));
        account.id = id;
        StartCode made { id, {}, AnswersKey::NotAllowed };
        WAARBORG_TRY(changeKeyFile(session, [&](KeyFile &file) -> Result<void> {
            WAARBORG_LET(code, putStartSlot(file, session.keys(), account.name, account.roles, request.cost));
            made.code = code;
            made.answers = answersOf(account.roles, findSlot(file, account.name));
            return {};
        }));
        note = { objectOf(account), rolesToText(account.roles) };
        return made;
    });
}

Result<StartCode> newStartCode(Session &session, const QString &name, const KdfCost &cost)
{
    return session.change(UseCase::NewStartCode, [&](AuditNote &note) -> Result<StartCode> {
        WAARBORG_LET(account, storeOf(session).byName(name));
        if (!session.readsAnswers())
            WAARBORG_TRY(checkAnswersStay(session, account));
        StartCode made { account.id, {}, AnswersKey::NotAllowed };
        WAARBORG_TRY(changeKeyFile(session, [&](KeyFile &file) -> Result<void> {
            WAARBORG_LET(code, putStartSlot(file, session.keys(), account.name, account.roles, cost));
            made.code = code;
            made.answers = answersOf(account.roles, findSlot(file, account.name));
            return {};
        }));
        note.object = objectOf(account);
        return made;
    });
}

Result<void> setRoles(Session &session, const QString &name, Roles roles)
{
    if (!roles)
        return fail(ErrorCode::InvalidValue, Texts::tr("Role"), QString(), Texts::tr("an account has a role"));
    const auto changed = session.change(UseCase::SetRoles, [&](AuditNote &note) -> Result<void> {
        AccountStore store = storeOf(session);
        WAARBORG_LET(account, store.byName(name));
        if (!roles.testFlag(Role::Administrator))
            WAARBORG_TRY(checkAdministratorIsLeft(store, account));
        if (!mayReadAnswers(roles))
            WAARBORG_TRY(checkAnswersStay(session, account));
        note = { objectOf(account), u"%1 to %2"_s.arg(rolesToText(account.roles), rolesToText(roles)) };
        account.roles = roles;
        WAARBORG_TRY(store.update(account));
        return changeKeyFile(session, [&](KeyFile &file) -> Result<void> {
            if (KeySlot *slot = findSlot(file, account.name))
                fillSlot(*slot, session.keys(), roles);
            return {};
        });
    });
    WAARBORG_TRY(changed);
    return session.refresh();
}

Result<void> setAccountState(Session &session, const QString &name, AccountState state)
{
    const UseCase useCase = state == AccountState::Active ? UseCase::EnableAccount : UseCase::DisableAccount;
    const auto changed = session.change(useCase, [&](AuditNote &note) -> Result<void> {
        AccountStore store = storeOf(session);
        WAARBORG_LET(account, store.byName(name));
        if (state == AccountState::Disabled) {
            WAARBORG_TRY(checkAdministratorIsLeft(store, account));
            WAARBORG_TRY(checkAnswersStay(session, account));
        }
        account.state = state;
        note.object = objectOf(account);
        return store.update(account);
    });
    WAARBORG_TRY(changed);
    return session.refresh();
}

Result<void> removeAccount(Session &session, const QString &name)
{
    const auto changed = session.change(UseCase::RemoveAccount, [&](AuditNote &note) -> Result<void> {
        AccountStore store = storeOf(session);
        WAARBORG_LET(account, store.byName(name));
        WAARBORG_TRY(checkAdministratorIsLeft(store, account));
        WAARBORG_TRY(checkAnswersStay(session, account));
        note = { objectOf(account), account.name };
        WAARBORG_TRY(store.remove(account.id));
        return changeKeyFile(session, [&](KeyFile &file) -> Result<void> {
            const QByteArray tag = nameTag(file, account.name);
            file.keySlots.removeIf([&](const KeySlot &slot) { return sameBytes(slot.nameTag, tag); });
            return {};
        });
    });
    WAARBORG_TRY(changed);
    return session.refresh();
}

Result<void> approveAnswers(Session &session, const QString &name)
{
    return session.change(UseCase::ApproveAnswers, [&](AuditNote &note) -> Result<void> {
        if (!session.readsAnswers())
            return fail(ErrorCode::AnswersClosed);
        WAARBORG_LET(account, storeOf(session).byName(name));
        note.object = objectOf(account);
        if (!mayReadAnswers(account.roles))
            return fail(ErrorCode::InvalidValue, Texts::tr("Role"), rolesToText(account.roles),
                Texts::tr("it does not read answers"));
        return changeKeyFile(session, [&](KeyFile &file) -> Result<void> {
            KeySlot *slot = findSlot(file, account.name);
            if (!slot)
                return fail(ErrorCode::NotFound, Texts::tr("key slot of account"), account.name);
            fillSlot(*slot, { {}, session.keys().answers.clone(), {} }, account.roles);
            return {};
        });
    });
}

namespace {

// With the present password or start code; a wrong one is treated as at the door.
Result<OpenedSlot> openOwnSlot(Session &session, const KeyFile &file, const KeySlot &slot, const SecretBytes &secret)
{
    if (const auto wait = loginWait(readLoginLog(session.path()), session.clock()); wait.count() > 0)
        return fail(ErrorCode::LoginWait, QString::number(wait.count()));
    WAARBORG_LET(key, derivePasswordKey(slotSecret(slot.kind, secret), slot.cost, slot.salt));
    auto opened = openSlot(file, slot, key);
    if (opened)
        return std::move(*opened);
    noteFailedLogin(session.path(), session.clock(), foldedName(session.account().name), file.auditPublicKey);
    return fail(ErrorCode::LoginFailed);
}

} // namespace

Result<void> changePassword(
    Session &session, const SecretBytes &oldPassword, const SecretBytes &newPassword, const KdfCost &cost)
{
    WAARBORG_TRY(session.allow(UseCase::ChangePassword));
    WAARBORG_TRY(checkPassword(newPassword));
    // Nothing is written to the database: the transaction keeps other programs from changing the key file meanwhile.
    WAARBORG_LET(transaction, storage::Transaction::begin(session.database()));
    WAARBORG_LET(file, verifiedKeyFile(session));
    KeySlot *slot = findSlot(file, session.account().name);
    if (!slot)
        return fail(ErrorCode::NotFound, Texts::tr("key slot of account"), session.account().name);
    WAARBORG_LET(opened, openOwnSlot(session, file, *slot, oldPassword));
    KeySlot header = *slot;
    header.kind = SlotKind::Password;
    header.cost = cost;
    header.salt = randomBytes(SaltSize);
    WAARBORG_LET(newKey, derivePasswordKey(newPassword, header.cost, header.salt));
    // Before the key file: what did not come about is told apart by its salt.
    const DoorGuard guard(session.path());
    LoginLog log = readLoginLog(session.path());
    addEvent(log,
        { session.clock().nowUtc(), DoorEvent::Kind::PasswordChanged, foldedName(session.account().name), slot->salt,
            header.salt, {} },
        file.auditPublicKey);
    WAARBORG_TRY(writeLoginLog(session.path(), log));
    *slot = wrappedAnew(file, header, newKey, opened);
    WAARBORG_TRY(rewriteKeyFile(session.path(), file, session.keys().dossier));
    forgetPreviousKeyFile(session.path());
    session.passwordChosen();
    return {};
}

Result<void> signStatement(Session &session)
{
    const auto done = session.change(UseCase::SignStatement, [&](AuditNote &note) -> Result<void> {
        AccountStore store = storeOf(session);
        WAARBORG_LET(account, store.byId(session.account().id));
        account.signedAt = session.clock().nowUtc();
        account.signedVersion = ConfidentialityVersion;
        note = { objectOf(account), u"version %1"_s.arg(ConfidentialityVersion) };
        return store.updateSignature(account);
    });
    WAARBORG_TRY(done);
    return session.refresh();
}

} // namespace waarborg::access
