// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"
#include "ui/common/sessionseed.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace waarborg::ui {

class ErrorLabel;
class PasswordEdit;

// Name and password of one dossier. The key derivation runs in the background; the password leaves the field before it
// starts. Also what is shown while a dossier is locked.
class LoginPage : public QWidget
{
    Q_OBJECT

public:
    explicit LoginPage(const access::Environment &environment, QWidget *parent = nullptr);

    // `locked`: the same person comes back, so the name stays filled in.
    void ask(const QString &path, const QString &name, bool locked);
    // With what was logged in with: a start code is needed once more.
    void onLoggedIn(std::function<void(SessionSeed, std::shared_ptr<SecretBytes>)> loggedIn);

Q_SIGNALS:
    void otherRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void focusFirst();
    void tryLogin();
    void finish(Result<SessionSeed> result, std::shared_ptr<SecretBytes> secret);
    void setBusy(bool busy);

    access::Environment m_environment;
    QString m_path;
    QLabel *m_title;
    QLabel *m_file;
    QLineEdit *m_name;
    PasswordEdit *m_password;
    ErrorLabel *m_error;
    QPushButton *m_login;
    QPushButton *m_other;
    std::function<void(SessionSeed, std::shared_ptr<SecretBytes>)> m_loggedIn;
};

} // namespace waarborg::ui
