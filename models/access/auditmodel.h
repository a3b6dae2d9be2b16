// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/auditlog.h"

#include <QAbstractTableModel>

namespace waarborg::access {

// The log as a table, newest first, a page at a time: what is further down is asked for when it comes into view. No
// SQL: whoever hears moreWanted reads the page and appends it. GUI thread.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Account, Action, Object, ResultColumn, ColumnCount };
    static constexpr int PageSize = 200;

    using QAbstractTableModel::QAbstractTableModel;

    // The first page of another question. A page that is not full is the last.
    void begin(QList<AuditRecord> first);
    void append(const QList<AuditRecord> &page);

    // Null for an invalid index.
    [[nodiscard]] const AuditRecord *record(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    // Rows with a smaller number than this.
    void moreWanted(qint64 before);

private:
    QList<AuditRecord> m_records;
    bool m_complete = true;
    bool m_waiting = false;
};

} // namespace waarborg::access
