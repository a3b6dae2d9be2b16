// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

namespace waarborg::test {

// Where a scripted server can misbehave: what it has just read, or sent nothing for yet.
enum class SmtpStage { Greeting, Hello, StartTls, SecureHello, Login, Sender, Recipient, Data, Message, Quit };

enum class SmtpThen {
    GoOn, // as if the answer had been the good one
    Close,
    Silence, // reads on and never answers again
    Babble, // says `say`, waits for the client's next bytes and answers those in clear
    Drip, // sends `say` one byte at a time, ten a second
    Flood, // sends `say` until the client is gone
};

struct SmtpFault {
    QByteArray say; // instead of the good answer
    SmtpThen then = SmtpThen::GoOn;
    int onMessage = 0; // 1: only from the second message of the server on
    int times = -1; // how often at most, over all faults of the server; -1: always
};

// A good server, but for its faults.
struct SmtpScript {
    QHash<SmtpStage, SmtpFault> faults;
    QByteArray pemFile; // key and certificate
    bool implicitTls = false;
    bool plainOnly = false; // on a port where TLS should begin: talks plain SMTP
    QByteArray startTlsLine = "250-STARTTLS\r\n"; // in the first EHLO's answer
    QByteArray loginLine = "250-AUTH PLAIN LOGIN\r\n"; // in the encrypted one's
    int newestTls = 0; // OpenSSL's TLS1_VERSION ...; 0: any
    qsizetype closeAfterBodyBytes = -1; // closes when so much of a message has come
    qsizetype pauseAfterBodyBytes = -1; // reads nothing for a second and a half when so much of a message has come
    int messagesPerConnection = 0; // then 421; 0: no limit
};

struct SmtpRecord {
    QByteArray clear; // everything that came unencrypted
    QByteArray secure; // everything that came encrypted
    QByteArrayList messages; // complete ones, dots undone
    int connections = 0;
    int failedHandshakes = 0;
    int faults = 0; // how often a fault was played
};

// Plays a script on 127.0.0.1, one connection at a time, in a thread of its own until the object goes. Link OpenSSL.
class HostileSmtp
{
public:
    explicit HostileSmtp(SmtpScript script);
    ~HostileSmtp();
    HostileSmtp(const HostileSmtp &) = delete;
    HostileSmtp &operator=(const HostileSmtp &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] SmtpRecord record() const;

private:
    friend class SmtpPeer;
    void serve();

    SmtpScript m_script;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stop = false;
    mutable std::mutex m_mutex;
    SmtpRecord m_record;
    std::thread m_thread;
};

} // namespace waarborg::test
