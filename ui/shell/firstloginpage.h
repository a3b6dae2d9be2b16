// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"
#include "ui/common/sessionseed.h"

#include <QWidget>

#include <functional>
#include <memory>

class QCheckBox;
class QPushButton;

namespace waarborg::ui {

class ErrorLabel;
class PasswordEdit;

// What a new account does before anything else: choose a password in place of its start code, and sign the
// confidentiality statement. Whoever has a password and has not signed only signs.
class FirstLoginPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstLoginPage(const access::Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] static bool isNeeded(const SessionSeed &seed);
    // `secret`: what was logged in with.
    void ask(SessionSeed seed, std::shared_ptr<SecretBytes> secret);
    void onDone(std::function<void(SessionSeed)> done) { m_done = std::move(done); }
    // Forgets what ask() was given.
    void reset();

Q_SIGNALS:
    void cancelled();

private:
    void arrange();
    void follow();
    void submit();
    void finish(Result<SessionSeed> result);
    void setBusy(bool busy);

    access::Environment m_environment;
    std::unique_ptr<SessionSeed> m_seed;
    std::shared_ptr<SecretBytes> m_secret;
    QWidget *m_choice;
    PasswordEdit *m_password;
    PasswordEdit *m_again;
    QCheckBox *m_sign;
    ErrorLabel *m_error;
    QPushButton *m_begin;
    QPushButton *m_cancel;
    std::function<void(SessionSeed)> m_done;
};

} // namespace waarborg::ui
