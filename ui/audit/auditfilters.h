// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/audit.h"

#include <QWidget>

class QComboBox;

namespace waarborg::ui {

// The row above the log: period, account, action, result.
class AuditFilters : public QWidget
{
    Q_OBJECT

public:
    explicit AuditFilters(QWidget *parent = nullptr);

    // What can be chosen follows the log; what is chosen stays.
    void offer(const access::AuditNames &names);
    void clear();
    [[nodiscard]] access::AuditFilter filter(const QString &text, const QDate &today) const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *addChoice(const QString &name, const QString &all, const QString &objectName);

    QComboBox *m_period;
    QComboBox *m_account;
    QComboBox *m_action;
    QComboBox *m_result;
};

} // namespace waarborg::ui
