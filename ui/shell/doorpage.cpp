// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/doorpage.h"

#include "ui/shell/firstloginpage.h"
#include "ui/shell/loginpage.h"
#include "ui/shell/recoverypage.h"

namespace waarborg::ui {

DoorPage::DoorPage(const access::Environment &environment, QWidget *parent)
    : QStackedWidget(parent)
    , m_login(new LoginPage(environment, this))
    , m_first(new FirstLoginPage(environment, this))
    , m_recovery(new RecoveryPage(environment, this))
{
    addWidget(m_login);
    addWidget(m_first);
    addWidget(m_recovery);
    connect(m_login, &LoginPage::otherRequested, this, &DoorPage::otherRequested);
    connect(m_first, &FirstLoginPage::cancelled, this, &DoorPage::otherRequested);
    connect(m_login, &LoginPage::recoveryRequested, this, [this](const QString &path) {
        setCurrentWidget(m_recovery);
        m_recovery->ask(path);
    });
    connect(m_recovery, &RecoveryPage::cancelled, this, [this] { setCurrentWidget(m_login); });
}

bool DoorPage::holdsSheet() const { return m_recovery->holdsSheet(); }

void DoorPage::forget()
{
    m_first->reset();
    m_recovery->reset();
}

void DoorPage::ask(const QString &path, const QString &name, bool locked)
{
    forget();
    setCurrentWidget(m_login);
    m_login->ask(path, name, locked);
}

void DoorPage::onLoggedIn(std::function<void(SessionSeed)> loggedIn)
{
    m_first->onDone(loggedIn);
    const auto enter = [this, loggedIn](SessionSeed seed, std::shared_ptr<SecretBytes> secret) {
        if (!FirstLoginPage::isNeeded(seed)) {
            loggedIn(std::move(seed));
            return;
        }
        setCurrentWidget(m_first);
        m_first->ask(std::move(seed), std::move(secret));
    };
    m_login->onLoggedIn(enter);
    m_recovery->onDone([enter](SessionSeed seed) { enter(std::move(seed), nullptr); });
}

} // namespace waarborg::ui
