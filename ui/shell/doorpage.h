// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"
#include "ui/common/sessionseed.h"

#include <QStackedWidget>

#include <functional>

namespace waarborg::ui {

class FirstLoginPage;
class LoginPage;
class RecoveryPage;

// The way into one dossier: name and password or the recovery sheet, and for a new
// account what comes before the first pane.
class DoorPage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit DoorPage(const access::Environment &environment, QWidget *parent = nullptr);

    // `locked`: the same person comes back, so the name stays filled in.
    void ask(const QString &path, const QString &name, bool locked);
    // A recovery's new sheet is shown and not typed back yet.
    [[nodiscard]] bool holdsSheet() const;
    void forget();
    void onLoggedIn(std::function<void(SessionSeed)> loggedIn);

Q_SIGNALS:
    void otherRequested();

private:
    LoginPage *m_login;
    FirstLoginPage *m_first;
    RecoveryPage *m_recovery;
};

} // namespace waarborg::ui
