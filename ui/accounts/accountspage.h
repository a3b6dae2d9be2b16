// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accounts.h"
#include "ui/common/pane.h"

namespace waarborg::ui {

class AccountList;

// Who may open the dossier, as what? An administrator adds, changes and removes; an advisor approves who reads answers.
class AccountsPage : public Pane
{
    Q_OBJECT

public:
    AccountsPage(const PaneInfo &info, const PaneContext &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    void createActions();
    void follow();
    void add();
    void editRoles();
    [[nodiscard]] bool hasOtherAdministrator(const QString &name);
    void giveRoles(const QString &name, access::Roles before, access::Roles roles);
    void makeStartCode();
    void switchState();
    void setState(const QString &name, access::AccountState state);
    void remove();
    void approve();
    void announce(const QString &text, std::function<void()> undo = {});
    // Reads the list again, or says what went wrong.
    bool took(const Result<void> &result);

    AccountList *m_list;
    QAction *m_roles = nullptr;
    QAction *m_approve = nullptr;
    QAction *m_startCode = nullptr;
    QAction *m_disable = nullptr;
    QAction *m_enable = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace waarborg::ui
