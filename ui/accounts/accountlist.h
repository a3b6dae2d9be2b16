// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accountmodel.h"
#include "ui/common/liststates.h"

class QSettings;
class QTableView;

namespace waarborg::ui {

// The accounts as a table, or what stands in its place.
class AccountList : public ListStates
{
    Q_OBJECT

public:
    AccountList(const QString &name, const Clock &clock, QSettings &settings, QWidget *parent = nullptr);

    void setAccounts(const QList<access::AccountRow> &accounts);
    // Null when none is chosen.
    [[nodiscard]] const access::AccountRow *selected() const;
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void selectionChanged();
    void openRequested();

private:
    AccountList(QTableView *table, const Clock &clock, QWidget *parent);
    void createTable(QSettings &settings);

    access::AccountModel *m_model;
    QTableView *m_table;
};

} // namespace waarborg::ui
