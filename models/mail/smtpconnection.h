// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/foundation/secretbytes.h"
#include "models/mail/smtpconversation.h"
#include "models/mail/smtpoutcome.h"

#include <QSet>

#include <curl/curl.h>

#include <memory>
#include <mutex>
#include <stop_token>

namespace waarborg::mail {

// One libcurl handle with its connection, watched over by a Conversation. One thread. Throw it away after an attempt
// whose ending was not a success.
class SmtpConnection
{
public:
    // Opens no connection yet. MailInvalid for settings that cannot be used. `settings` must outlive the object.
    [[nodiscard]] static Result<std::unique_ptr<SmtpConnection>> make(
        const SmtpSettings &settings, const SecretBytes &password);
    ~SmtpConnection();
    Q_DISABLE_COPY_MOVE(SmtpConnection)

    // One message, its addresses already in ASCII. The attempt refers to this object.
    [[nodiscard]] Attempt send(
        const QByteArray &from, const QByteArray &recipient, const QByteArray &message, std::stop_token stop);
    // Everything up to and including the login, then a NOOP.
    [[nodiscard]] Attempt check(std::stop_token stop);

private:
    explicit SmtpConnection(const SmtpSettings &settings);
    void configure(const QByteArray &url);
    void configureEncryption();
    void configureLogin(const SecretBytes &password);
    [[nodiscard]] Attempt perform(std::stop_token stop);
    [[nodiscard]] std::chrono::milliseconds timeLeft();
    [[nodiscard]] bool mustEnd(const std::stop_token &stop);
    void shutDown(int direction);

    static size_t readBody(char *buffer, size_t size, size_t count, void *self);
    static size_t readLine(char *buffer, size_t size, size_t count, void *self);
    static int mayGoOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static int watch(CURL *handle, curl_infotype kind, char *bytes, size_t size, void *self);
    static curl_socket_t openSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int closeSocket(void *self, curl_socket_t socket);

    const SmtpSettings &m_settings;
    Conversation m_conversation;
    CURL *m_easy = nullptr;
    CURLM *m_multi = nullptr;
    std::mutex m_mutex; // for m_sockets, which the thread that asks for a stop reads
    QSet<curl_socket_t> m_sockets;
    std::stop_token m_stop;
    Ending m_ending = Ending::Library;
    QByteArrayView m_message;
    qsizetype m_offset = 0;
    Conversation::Moment m_began {};
    char m_errorText[CURL_ERROR_SIZE] = {};
};

} // namespace waarborg::mail
