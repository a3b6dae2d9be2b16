// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"
#include "ui/common/backgroundtask.h"
#include "ui/common/dialogs.h"

class QLineEdit;
class QProgressBar;

namespace waarborg::ui {

class PasswordEdit;

// What ends a session or wants the dossier to itself: an account's name and password, then the work. Once begun it is
// not left: the dialog stays until the work has ended.
class LoginDialog : public FormDialog
{
    Q_OBJECT

public:
    LoginDialog(const QString &title, const QString &verb, const QString &name, QWidget *window);

    // `work` runs in another thread; `done` in the window's, when it came to it.
    template <typename T>
    void onLogin(const access::Environment &environment, const QString &path,
        std::function<Result<T>(access::Session, const Progress &)> work, std::function<void(const T &)> done)
    {
        onSubmitLater([this, environment, path, work = std::move(work), done = std::move(done)](const Done &finished) {
            const auto password = std::make_shared<SecretBytes>(takePassword());
            const auto job
                = [environment, path, work, password, name = loginName()](const Progress &progress) -> Result<T> {
                WAARBORG_LET(session, access::login(environment, path, name, *password));
                return work(std::move(session), progress);
            };
            setBusy(true);
            BackgroundTask::runAlone<T>(this, windowTitle(), job, [this, finished, done](const Result<T> &result) {
                finished(result ? Result<void>() : Failure(result.error()));
                setBusy(false);
                if (result)
                    done(*result);
            });
        });
    }
    // Besides the name and the password.
    void setReady(bool ready);

    void reject() override;

private:
    [[nodiscard]] QString loginName() const;
    [[nodiscard]] SecretBytes takePassword();
    void setBusy(bool busy);
    void follow();

    QLineEdit *m_name;
    PasswordEdit *m_password;
    QProgressBar *m_progress;
    bool m_ready = true;
    bool m_busy = false;
};

} // namespace waarborg::ui
