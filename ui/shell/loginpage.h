// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"
#include "ui/common/sessionseed.h"

#include <QTimer>
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
// starts. Also what is shown while a dossier is locked, and where somebody else has it open: for reading only it can be
// opened all the same.
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
    void recoveryRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void focusFirst();
    void tryLogin();
    void open(const std::shared_ptr<SecretBytes> &secret, const access::LoginOptions &options);
    void finish(Result<SessionSeed> result, std::shared_ptr<SecretBytes> secret);
    // What can be done with a dossier that somebody else writes in.
    void offer(const Error &error, std::shared_ptr<SecretBytes> secret);
    void withdrawOffer();
    void setBusy(bool busy);
    // After a wrong login; `reason` stands before how long to wait.
    void beginWait(const QString &reason);
    void wait();

    access::Environment m_environment;
    QString m_path;
    QString m_reason;
    QTimer m_waiting;
    std::chrono::milliseconds m_waitEnds { 0 }; // on the monotonic clock
    QLabel *m_title;
    QLabel *m_file;
    QLineEdit *m_name;
    PasswordEdit *m_password;
    ErrorLabel *m_error;
    QPushButton *m_login;
    QPushButton *m_other;
    QPushButton *m_readOnly;
    QPushButton *m_takeOver;
    std::shared_ptr<SecretBytes> m_offered; // what was typed, while the choice stands
    QPushButton *m_recovery;
    std::function<void(SessionSeed, std::shared_ptr<SecretBytes>)> m_loggedIn;
};

} // namespace waarborg::ui
