// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/sending.h"
#include "models/foundation/tablemodel.h"

namespace waarborg::campaigns {

// The messages of one round: who was written to, and what became of it.
class MessageModel : public TableModel<OutboxRow>
{
    Q_OBJECT

public:
    enum Column { Name, Email, Status, Last, ServerSaid, ColumnCount };
    enum Role { MessageRole = Qt::UserRole, StateRole };
    struct Filter {
        QString search; // in name and address
        std::optional<MessageState> state;

        bool operator==(const Filter &) const = default;
    };

    using TableModel::TableModel;
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QVariant cell(const OutboxRow &item, int column, int role) const override;
    [[nodiscard]] qint64 identity(const OutboxRow &item) const override { return item.id.value; }
    [[nodiscard]] QByteArray sortKey(const OutboxRow &item, int column) const override;
    [[nodiscard]] bool passesFilter(const OutboxRow &item) const override;

private:
    Filter m_filter;
};

// Words for people.
[[nodiscard]] QString messageStateText(MessageState state);

} // namespace waarborg::campaigns
