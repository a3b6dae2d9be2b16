// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/outboxstore.h"
#include "models/mail/delivery.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace waarborg::campaigns {

struct OutgoingMessage {
    OutboxId id;
    QString recipient;
    QByteArray bytes;
};

struct DeliveredMessage {
    OutboxId id;
    QString recipient;
    mail::Delivery delivery;
    bool handedOver = true; // false: the pool stopped before it came to this one
};

// A few threads, each with a transport of its own, that hand over what they are given. Knows no database: who owns the
// pool writes the states. After the first delivery that says "stop", and after
// requestStop(), the threads go on giving messages back unsent, so that none is lost between two calls.
class DeliveryPool
{
public:
    using MakeTransport = std::function<Result<std::unique_ptr<mail::Transport>>()>;

    DeliveryPool(int connections, QString envelopeFrom, MakeTransport makeTransport);
    ~DeliveryPool();

    void give(std::vector<OutgoingMessage> messages);
    // Waits until at least so many are done (at most `patience`), then takes all that are.
    [[nodiscard]] std::vector<DeliveredMessage> take(std::size_t enough, std::chrono::milliseconds patience);
    void requestStop();

private:
    void work(std::stop_token end);
    [[nodiscard]] DeliveredMessage deliver(
        mail::Transport *transport, const Error &noTransport, const OutgoingMessage &message, std::stop_token stop);

    QString m_envelopeFrom;
    MakeTransport m_makeTransport;
    std::mutex m_mutex;
    std::condition_variable_any m_given;
    std::condition_variable m_done;
    std::deque<OutgoingMessage> m_waiting;
    std::vector<DeliveredMessage> m_delivered;
    std::stop_source m_stop;
    std::vector<std::jthread> m_threads; // last, so that they end before what they use
};

} // namespace waarborg::campaigns
