// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/roundmodel.h"

#include "models/foundation/percent.h"

#include <QLocale>

namespace waarborg::campaigns {

namespace {

bool isNumber(int column) { return column == RoundModel::Invited || column == RoundModel::Answered; }

QVariant value(const RoundOverview &item, int column)
{
    switch (column) {
    case RoundModel::Name:
        return item.round.name;
    case RoundModel::Closes:
        return item.round.closes.isValid() ? QVariant(item.round.closes) : QVariant();
    case RoundModel::Invited:
        return item.counts.invited;
    case RoundModel::Answered:
        return item.counts.answered;
    case RoundModel::Status:
        return roundStatusText(item.round.status);
    default:
        return {};
    }
}

} // namespace

QString roundStatusText(RoundStatus status)
{
    return status == RoundStatus::Open ? RoundModel::tr("Open") : RoundModel::tr("Closed");
}

QString responseText(qint64 answered, qint64 invited)
{
    const QLocale locale;
    if (invited <= 0)
        return RoundModel::tr("%1 of %2").arg(locale.toString(answered), locale.toString(invited));
    //: how many answered, of how many, and that share
    return RoundModel::tr("%1 of %2 (%3%)")
        .arg(locale.toString(answered), locale.toString(invited), locale.toString(percentOf(answered, invited)));
}

QString RoundModel::title(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Closes:
        return tr("Closes");
    case Invited:
        return tr("Invited");
    case Answered:
        return tr("Answered");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

QVariant RoundModel::cell(const RoundOverview &item, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return value(item, column);
    case Qt::ToolTipRole:
        return column == Name ? item.round.name : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RoundRole:
        return item.round.id.value;
    case OpenRole:
        return item.round.status == RoundStatus::Open;
    default:
        return {};
    }
}

QByteArray RoundModel::sortKey(const RoundOverview &item, int column) const
{
    if (isNumber(column))
        return QByteArray::number(value(item, column).toLongLong()).rightJustified(12, '0');
    // A round without a last day stays open longest.
    if (column == Closes)
        return item.round.closes.isValid() ? item.round.closes.toString(Qt::ISODate).toLatin1() : QByteArray("9999");
    return TableModel::sortKey(item, column);
}

} // namespace waarborg::campaigns
