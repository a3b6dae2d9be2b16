// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messagemodel.h"

namespace waarborg::campaigns {

namespace {

QVariant value(const OutboxRow &item, int column)
{
    switch (column) {
    case MessageModel::Name:
        return item.name;
    case MessageModel::Email:
        return item.recipient;
    case MessageModel::Status:
        return item.kind == MessageKind::Reminder ? MessageModel::tr("%1, reminder").arg(messageStateText(item.state))
                                                  : messageStateText(item.state);
    case MessageModel::Last:
        return item.changed.toLocalTime();
    case MessageModel::ServerSaid:
        return item.reply.simplified();
    default:
        return {};
    }
}

} // namespace

QString messageStateText(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
        return MessageModel::tr("Waiting");
    case MessageState::Sending:
        return MessageModel::tr("Being sent");
    case MessageState::Sent:
        return MessageModel::tr("Sent");
    case MessageState::Deferred:
        return MessageModel::tr("Later");
    case MessageState::Refused:
        return MessageModel::tr("Refused");
    case MessageState::Unknown:
        return MessageModel::tr("Unknown");
    }
    return {};
}

QString MessageModel::title(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Email:
        return tr("E-mail");
    case Status:
        return tr("Status");
    case Last:
        return tr("Last");
    case ServerSaid:
        return tr("Server said");
    default:
        return {};
    }
}

QVariant MessageModel::cell(const OutboxRow &item, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return value(item, column);
    case Qt::ToolTipRole:
        return column == Last ? QVariant() : value(item, column);
    case MessageRole:
        return item.id.value;
    case StateRole:
        return static_cast<int>(item.state);
    default:
        return {};
    }
}

QByteArray MessageModel::sortKey(const OutboxRow &item, int column) const
{
    if (column == Last)
        return item.changed.toUTC().toString(Qt::ISODateWithMs).toLatin1();
    return TableModel::sortKey(item, column);
}

void MessageModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    filterAgain();
}

bool MessageModel::passesFilter(const OutboxRow &item) const
{
    if (m_filter.state && item.state != *m_filter.state)
        return false;
    return item.name.contains(m_filter.search, Qt::CaseInsensitive)
        || item.recipient.contains(m_filter.search, Qt::CaseInsensitive);
}

} // namespace waarborg::campaigns
