// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accounts.h"
#include "ui/common/dialogs.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace waarborg::ui {

class RoleBoxes;

// Name, roles and last day of a new account. An auditor gets a last day by itself.
class AddAccountDialog : public FormDialog
{
    Q_OBJECT

public:
    AddAccountDialog(const QDate &today, QWidget *parent);

    // Without the cost.
    [[nodiscard]] access::NewAccount account() const;

private:
    void follow();

    QDate m_today;
    QLineEdit *m_name;
    RoleBoxes *m_roles;
    QCheckBox *m_ends;
    QDateEdit *m_lastDay;
    bool m_endSuggested = false;
};

// Shows a start code this once, with a button that copies it. Not the person's own account: it is for somebody else.
class StartCodeDialog : public QDialog
{
    Q_OBJECT

public:
    StartCodeDialog(const QString &name, const access::StartCode &code, QWidget *parent);
    ~StartCodeDialog() override;

private:
    QString m_code;
};

} // namespace waarborg::ui
