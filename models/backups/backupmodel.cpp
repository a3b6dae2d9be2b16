// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backupmodel.h"

#include <QLocale>

namespace waarborg::backups {

namespace {

QVariant timeCell(const QDateTime &time) { return time.isValid() ? QVariant(time.toLocalTime()) : QVariant(); }

QVariant value(const RegisteredCopy &copy, int column)
{
    switch (column) {
    case BackupModel::Created:
        return timeCell(copy.created);
    case BackupModel::Kind:
        return kindText(copy.kind);
    case BackupModel::Place:
        return copy.path;
    case BackupModel::Size:
        return QLocale().formattedDataSize(copy.size, 1);
    case BackupModel::Checked:
        return timeCell(copy.verified);
    case BackupModel::State:
        return stateText(copy.state);
    default:
        return {};
    }
}

QByteArray number(qint64 value) { return QByteArray::number(value).rightJustified(20, '0'); }

} // namespace

QString BackupModel::title(int column) const
{
    switch (column) {
    case Created:
        return tr("Created");
    case Kind:
        return tr("Kind");
    case Place:
        return tr("Place");
    case Size:
        return tr("Size");
    case Checked:
        return tr("Checked");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QVariant BackupModel::cell(const RegisteredCopy &item, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return value(item, column);
    case Qt::ToolTipRole:
        return column == Place ? QVariant(item.path) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case CopyRole:
        return item.id.value;
    default:
        return {};
    }
}

QByteArray BackupModel::sortKey(const RegisteredCopy &item, int column) const
{
    switch (column) {
    case Created:
        return item.created.toString(Qt::ISODate).toLatin1() + number(item.id.value);
    case Checked:
        return item.verified.toString(Qt::ISODate).toLatin1();
    case Size:
        return number(item.size);
    default:
        return TableModel::sortKey(item, column);
    }
}

} // namespace waarborg::backups
