// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/campaigns/rounds.h"
#include "models/campaigns/sending.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

class QWidget;

namespace waarborg::ui {

class BackgroundTask;
class Banner;

// Where the program keeps the mail server's password. Both may wait for the key ring: never called in the window's
// thread.
struct PasswordKeeper {
    std::function<Result<SecretBytes>(const campaigns::MailSettings &)> find; // fails when the person must type it
    std::function<Result<void>(const campaigns::MailSettings &, const SecretBytes &)> keep;
};

// The steps of sending: set up mail where it is not, ask the password, ask whether, send in the background, say what
// came of it. A password that was typed is kept as long as this object, until the dossier is locked; in the key ring
// only where the person says so.
class RoundSender : public QObject
{
    Q_OBJECT

public:
    RoundSender(QWidget *window, access::Session &session, Banner &banner, PasswordKeeper passwords);

    void prepare(const campaigns::RoundOverview &round, campaigns::MessageKind kind);
    // `then` runs after the settings are stored.
    void setUpMail(const std::function<void()> &then = {});
    // One message to an address of choice, to see whether the settings work.
    void sendTest();
    [[nodiscard]] bool isSending() const { return m_sending; }

Q_SIGNALS:
    void settingsChanged();
    void taskStarted(waarborg::ui::BackgroundTask *task);
    // At most once a second.
    void progressed();
    void finished();
    void unknownChosen();

private:
    // The settings with the password that they need; `then` runs when both are there.
    void withPassword(const std::function<void(const campaigns::MailSettings &)> &then);
    void findPassword(const campaigns::MailSettings &settings, const std::function<void()> &then);
    void keepPassword(const campaigns::MailSettings &settings);
    void forgetPassword();
    void askPassword(const campaigns::MailSettings &settings, const std::function<void()> &then);
    void askRecipient(const campaigns::MailSettings &settings);
    void deliverTest(const campaigns::MailSettings &settings, const QString &recipient);
    void confirm(
        const campaigns::RoundOverview &round, const campaigns::MailSettings &settings, campaigns::MessageKind kind);
    void send(campaigns::RoundId round, const campaigns::MailSettings &settings, campaigns::MessageKind kind);
    void finish(const Result<campaigns::SendSummary> &result);
    void report(const campaigns::SendSummary &summary);

    QWidget *m_window;
    access::Session &m_session;
    Banner &m_banner;
    PasswordKeeper m_passwords;
    std::shared_ptr<SecretBytes> m_password;
    bool m_searching = false;
    bool m_refused = false; // the server did not take it: what is kept is of no use
    QElapsedTimer m_told;
    bool m_sending = false;
};

} // namespace waarborg::ui
