// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"

namespace waarborg::access {

// Who may open the dossier, as what. Key file and database change together: changeKeyFile says how.

// How an account stands with the answers compartment.
enum class AnswersKey { NotAllowed, Pending, Held }; // Pending: its role may read answers, an advisor must approve

struct AccountRow {
    Account account;
    AnswersKey answers = AnswersKey::NotAllowed;
    bool usesStartCode = false; // has not chosen a password yet
    bool hasSlot = false; // false: needs a new start code

    bool operator==(const AccountRow &) const = default;
};

// Whether somebody can work with the account, and if not, why: the first that fits.
enum class Standing { Disabled, Expired, NoKey, StartCode, NotSigned, Active };
[[nodiscard]] Standing standingOf(const AccountRow &row, const Clock &clock);

// What a new account logs in with for the first time, shown once: it opens nothing but the choice of a password.
struct StartCode {
    AccountId account;
    QString code; // five groups of four characters, with hyphens
    AnswersKey answers = AnswersKey::NotAllowed;
};

struct NewAccount {
    QString name;
    Roles roles;
    QDate expires; // last day; invalid: none
    KdfCost cost;
};

[[nodiscard]] Result<QList<AccountRow>> listAccounts(Session &session);

// Errors of these: NotAllowed, InvalidValue (name, roles), NotFound, LastAdministrator, LastAnswersKey, TooManyAccounts
// (64 slots), KeyFile...
[[nodiscard]] Result<StartCode> addAccount(Session &session, const NewAccount &account);
// In place of the password, when it was forgotten. Answers are pending again where who makes the code can't read them.
[[nodiscard]] Result<StartCode> newStartCode(Session &session, const QString &name, const KdfCost &cost);
[[nodiscard]] Result<void> setRoles(Session &session, const QString &name, Roles roles);
[[nodiscard]] Result<void> setAccountState(Session &session, const QString &name, AccountState state);
// Its name stays in the log; the row and the slot go.
[[nodiscard]] Result<void> removeAccount(Session &session, const QString &name);

// By an advisor: gives a pending account the key to the answers.
[[nodiscard]] Result<void> approveAnswers(Session &session, const QString &name);

// One's own. Changing the password rewrites one slot of the key file and nothing of the database; the log hears of it
// at the next login. LoginFailed when the old password is wrong, which counts as a wrong login: LoginWait.
// PasswordTooShort, PasswordTooCommon.
[[nodiscard]] Result<void> changePassword(
    Session &session, const SecretBytes &oldPassword, const SecretBytes &newPassword, const KdfCost &cost);
// The confidentiality statement (agreement, clause 5.2), before anything else can be done.
[[nodiscard]] Result<void> signStatement(Session &session);

} // namespace waarborg::access
