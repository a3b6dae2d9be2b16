// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accounts.h"
#include "models/foundation/tablemodel.h"

namespace waarborg::access {

// The dossier's accounts as a table. The clock tells which have expired; it outlives the model.
class AccountModel : public TableModel<AccountRow>
{
    Q_OBJECT

public:
    enum Column { Name, RolesColumn, State, Answers, Expires, ColumnCount };

    explicit AccountModel(const Clock &clock, QObject *parent = nullptr);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QVariant cell(const AccountRow &item, int column, int role) const override;
    [[nodiscard]] qint64 identity(const AccountRow &item) const override { return item.account.id.value; }
    [[nodiscard]] QByteArray sortKey(const AccountRow &item, int column) const override;

private:
    const Clock &m_clock;
};

} // namespace waarborg::access
