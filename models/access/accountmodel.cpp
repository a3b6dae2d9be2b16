// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accountmodel.h"

#include "models/access/accountwords.h"

namespace waarborg::access {

AccountModel::AccountModel(const Clock &clock, QObject *parent)
    : TableModel(parent)
    , m_clock(clock)
{
}

QString AccountModel::title(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case RolesColumn:
        return tr("Role");
    case State:
        return tr("State");
    case Answers:
        return tr("Answers");
    case Expires:
        return tr("Expires");
    default:
        return {};
    }
}

QVariant AccountModel::cell(const AccountRow &item, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return item.account.name;
    case RolesColumn:
        return roleWords(item.account.roles);
    case State:
        return standingWords(standingOf(item, m_clock));
    case Answers:
        return answersWords(item.answers);
    case Expires:
        return item.account.expires.isValid() ? QVariant(item.account.expires) : QVariant();
    default:
        return {};
    }
}

QByteArray AccountModel::sortKey(const AccountRow &item, int column) const
{
    if (column == Expires) // those that never do stand behind
        return item.account.expires.isValid() ? item.account.expires.toString(Qt::ISODate).toLatin1()
                                              : QByteArrayLiteral("~");
    return TableModel::sortKey(item, column);
}

} // namespace waarborg::access
