// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/roles.h"
#include "models/foundation/clock.h"
#include "models/foundation/id.h"

#include <QDateTime>

namespace waarborg::access {

using AccountId = Id<struct AccountTag>;

enum class AccountState { Active, Disabled };

// Someone who logs in. Identified by its number; the name is unique, compared without regard to case.
struct Account {
    AccountId id;
    QString name;
    Roles roles;
    AccountState state = AccountState::Active;
    // When the confidentiality statement was signed (agreement, clause 5.2) and which version of it.
    QDateTime signedAt;
    int signedVersion = 0;
    QDate expires; // last day; invalid: none

    bool operator==(const Account &) const = default;
};

// The version of the confidentiality statement that accounts sign (agreement, clause 5.2), and its words.
inline constexpr int ConfidentialityVersion = 1;
[[nodiscard]] QString confidentialityStatement();

[[nodiscard]] inline bool isExpired(const Account &account, const Clock &clock)
{
    return account.expires.isValid() && account.expires < clock.nowUtc().toLocalTime().date();
}

} // namespace waarborg::access
