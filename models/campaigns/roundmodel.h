// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/rounds.h"
#include "models/foundation/tablemodel.h"

namespace waarborg::campaigns {

// The rounds of a dossier with their counts. Answers of anonymous rounds appear as a total only.
class RoundModel : public TableModel<RoundOverview>
{
    Q_OBJECT

public:
    enum Column { Name, Closes, Invited, Answered, Status, ColumnCount };
    enum Role { RoundRole = Qt::UserRole, OpenRole };

    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QVariant cell(const RoundOverview &item, int column, int role) const override;
    [[nodiscard]] qint64 identity(const RoundOverview &item) const override { return item.round.id.value; }
    [[nodiscard]] QByteArray sortKey(const RoundOverview &item, int column) const override;
};

// "Open", "Closed": words for people.
[[nodiscard]] QString roundStatusText(RoundStatus status);
// "231 of 412 (56%)"; without the share where nobody was invited.
[[nodiscard]] QString responseText(qint64 answered, qint64 invited);

} // namespace waarborg::campaigns
