// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/quarantinemodel.h"

namespace waarborg::answers {

QString QuarantineModel::title(int column) const
{
    switch (column) {
    case File:
        return tr("File");
    case Reason:
        return tr("Reason");
    case Received:
        return tr("Set aside");
    default:
        return {};
    }
}

QVariant QuarantineModel::cell(const QuarantinedFile &item, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case File:
        // The last part says which file; the whole path is the tool tip.
        return role == Qt::DisplayRole ? item.file.section(u'/', -1) : item.file;
    case Reason:
        return item.reason;
    case Received:
        return role == Qt::DisplayRole ? QVariant(item.received.toLocalTime()) : QVariant();
    default:
        return {};
    }
}

QByteArray QuarantineModel::sortKey(const QuarantinedFile &item, int column) const
{
    if (column == Received)
        return item.received.toUTC().toString(Qt::ISODateWithMs).toLatin1();
    return TableModel::sortKey(item, column);
}

} // namespace waarborg::answers
