// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/smtpsettings.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace waarborg::mail {

// Where a conversation with a server stands: the last command sent, or what it waits for before the first one.
enum class Stage { Connect, Greeting, Hello, StartTls, Login, Sender, Recipient, Data, Body, Check };

struct Reply {
    int code = 0;
    QByteArray text; // the server's own bytes, lines joined by a space, with the code

    bool operator==(const Reply &) const = default;
};

// Follows one conversation from the lines that libcurl sends and receives, so that a reply is known to belong to the
// last command: libcurl's own response code can be an earlier one's. Holds no command's content: a login passes by
// unread.
class Conversation
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    Conversation(Security security, bool needsLogin)
        : m_security(security)
        , m_needsLogin(needsLogin)
    {
    }

    // Before each message. Nothing is known yet of whether the connection is a new one.
    void begin(Moment now);
    void connected(Moment now); // the greeting is awaited
    void commandSent(QByteArrayView command, Moment now);
    // False when the conversation must end: a flood of lines, or no login offered over the encrypted connection
    // although there is one to make (libcurl would go on without).
    [[nodiscard]] bool lineReceived(QByteArrayView line);
    void bodyBegun(Moment now);
    void bodyHandedOver();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] Moment stageBegan() const { return m_stageBegan; }
    [[nodiscard]] bool messageHandedOver() const { return m_handedOver; }
    [[nodiscard]] bool isClosing() const { return m_closing; } // QUIT was sent
    [[nodiscard]] bool isFlooded() const { return m_flooded; }
    [[nodiscard]] bool lacksLogin() const { return m_lacksLogin; }
    // The complete reply to the present stage (after the hand-over: one that came after it), if there was one.
    [[nodiscard]] const std::optional<Reply> &reply() const { return m_reply; }

private:
    void enter(Stage stage, Moment now);
    [[nodiscard]] bool isEncrypted() const { return m_security == Security::ImplicitTls || m_startTlsAsked; }

    Security m_security;
    bool m_needsLogin;
    Stage m_stage = Stage::Connect;
    Moment m_stageBegan {};
    QByteArray m_lines;
    qsizetype m_received = 0;
    std::optional<Reply> m_reply;
    bool m_startTlsAsked = false;
    bool m_loginOffered = false;
    bool m_lacksLogin = false;
    bool m_closing = false;
    bool m_flooded = false;
    bool m_handedOver = false;
};

} // namespace waarborg::mail
