// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/deliverypool.h"

namespace waarborg::campaigns {

DeliveryPool::DeliveryPool(int connections, QString envelopeFrom, MakeTransport makeTransport)
    : m_envelopeFrom(std::move(envelopeFrom))
    , m_makeTransport(std::move(makeTransport))
{
    for (int i = 0; i < connections; ++i)
        m_threads.emplace_back([this](std::stop_token end) { work(end); });
}

DeliveryPool::~DeliveryPool() { requestStop(); }

void DeliveryPool::give(std::vector<OutgoingMessage> messages)
{
    const std::lock_guard lock(m_mutex);
    for (OutgoingMessage &message : messages)
        m_waiting.push_back(std::move(message));
    m_given.notify_all();
}

std::vector<DeliveredMessage> DeliveryPool::take(std::size_t enough, std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_done.wait_for(lock, patience, [&] { return m_delivered.size() >= enough; });
    return std::exchange(m_delivered, {});
}

void DeliveryPool::requestStop() { m_stop.request_stop(); }

void DeliveryPool::work(std::stop_token end)
{
    auto transport = m_makeTransport();
    const Error noTransport = transport ? Error {} : transport.error();
    std::unique_lock lock(m_mutex);
    while (true) {
        if (!m_given.wait(lock, end, [this] { return !m_waiting.empty(); }))
            return;
        const OutgoingMessage message = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        DeliveredMessage done
            = deliver(transport ? transport->get() : nullptr, noTransport, message, m_stop.get_token());
        lock.lock();
        if (done.delivery.stop)
            m_stop.request_stop();
        m_delivered.push_back(std::move(done));
        m_done.notify_all();
    }
}

DeliveredMessage DeliveryPool::deliver(
    mail::Transport *transport, const Error &noTransport, const OutgoingMessage &message, std::stop_token stop)
{
    if (!transport)
        return { message.id, message.recipient, { mail::DeliveryState::Deferred, errorText(noTransport), noTransport },
            false };
    if (stop.stop_requested())
        return { message.id, message.recipient, { mail::DeliveryState::Deferred, {}, {} }, false };
    return { message.id, message.recipient, transport->send(m_envelopeFrom, message.recipient, message.bytes, stop),
        true };
}

} // namespace waarborg::campaigns
