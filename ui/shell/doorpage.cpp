// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/doorpage.h"

#include "ui/shell/firstloginpage.h"
#include "ui/shell/loginpage.h"

namespace waarborg::ui {

DoorPage::DoorPage(const access::Environment &environment, QWidget *parent)
    : QStackedWidget(parent)
    , m_login(new LoginPage(environment, this))
    , m_first(new FirstLoginPage(environment, this))
{
    addWidget(m_login);
    addWidget(m_first);
    connect(m_login, &LoginPage::otherRequested, this, &DoorPage::otherRequested);
    connect(m_first, &FirstLoginPage::cancelled, this, &DoorPage::otherRequested);
}

void DoorPage::ask(const QString &path, const QString &name, bool locked)
{
    m_first->reset();
    setCurrentWidget(m_login);
    m_login->ask(path, name, locked);
}

void DoorPage::onLoggedIn(std::function<void(SessionSeed)> loggedIn)
{
    m_first->onDone(loggedIn);
    m_login->onLoggedIn([this, loggedIn](SessionSeed seed, std::shared_ptr<SecretBytes> secret) {
        if (!FirstLoginPage::isNeeded(seed)) {
            loggedIn(std::move(seed));
            return;
        }
        setCurrentWidget(m_first);
        m_first->ask(std::move(seed), std::move(secret));
    });
}

} // namespace waarborg::ui
