// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/auditmodel.h"

#include "models/access/auditwords.h"

namespace waarborg::access {

namespace {

// A wrong login must not read as a login where the column of results has no room.
QString actionWords(const AuditRecord &record)
{
    const QString action = auditActionText(record.action);
    return record.result == AuditResult::Ok ? action
                                            : QStringLiteral("%1 – %2").arg(action, auditResultText(record.result));
}

} // namespace

void AuditModel::begin(QList<AuditRecord> first)
{
    beginResetModel();
    m_records = std::move(first);
    m_complete = m_records.size() < PageSize;
    m_waiting = false;
    endResetModel();
}

void AuditModel::append(const QList<AuditRecord> &page)
{
    m_complete = page.size() < PageSize;
    m_waiting = false;
    if (page.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    m_records << page;
    endInsertRows();
}

const AuditRecord *AuditModel::record(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this && index.row() < m_records.size() ? &m_records[index.row()]
                                                                                      : nullptr;
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const AuditRecord *found = record(index);
    if (!found || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case Time:
        return auditActor(*found).time.toLocalTime();
    case Account:
        return auditActor(*found).account;
    case Action:
        return actionWords(*found);
    case Object:
        return found->object;
    case ResultColumn:
        return auditResultText(found->result);
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Account:
        return tr("Account");
    case Action:
        return tr("Action");
    case Object:
        return tr("Object");
    case ResultColumn:
        return tr("Result");
    default:
        return {};
    }
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_waiting;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_waiting = true;
    Q_EMIT moreWanted(m_records.constLast().sequence);
}

} // namespace waarborg::access
