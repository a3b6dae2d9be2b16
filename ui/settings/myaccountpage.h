// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"

class QFormLayout;
class QScrollArea;
class QVBoxLayout;

namespace waarborg::ui {

class ErrorLabel;
class PasswordEdit;

// Who am I in this dossier? Name, roles, the signed statement; and the password, which is changed here.
class MyAccountPage : public Pane
{
    Q_OBJECT

public:
    MyAccountPage(const PaneInfo &info, const PaneContext &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QWidget *> regions() const override;

private:
    void createFields(QVBoxLayout *column);
    void follow();
    void changePassword();
    void finish(const Result<void> &result);
    void setBusy(bool busy);

    QAction *m_change;
    QScrollArea *m_area;
    QFormLayout *m_facts;
    PasswordEdit *m_present;
    PasswordEdit *m_fresh;
    PasswordEdit *m_again;
    ErrorLabel *m_error;
    bool m_busy = false;
};

} // namespace waarborg::ui
