// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/roles.h"
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

    bool operator==(const Account &) const = default;
};

} // namespace waarborg::access
