// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>

namespace waarborg::mail {

enum class DeliveryState {
    Sent, // the server took it
    Deferred, // it did not, and may later
    Refused, // it did not, and will not
    Unknown, // the message was handed over whole and no answer came: sending again could give the person two
};

// What became of one message.
struct Delivery {
    DeliveryState state = DeliveryState::Unknown;
    QString reply; // the server's answer to this message, or a sentence on what came instead
    // Set when no next message can fare better (no encryption, certificate, login, server unreachable, cancelled): the
    // run stops. With Deferred, nothing of this message left the program.
    std::optional<Error> stop;
};

// Takes messages, one recipient each. One thread: make one transport per connection.
class Transport
{
public:
    virtual ~Transport() = default;
    // `message` is what render() made. Blocks until the message's fate is known or a deadline has passed; ends within a
    // second after a stop is asked for.
    [[nodiscard]] virtual Delivery send(
        const QString &envelopeFrom, const QString &recipient, const QByteArray &message, std::stop_token stop)
        = 0;
};

} // namespace waarborg::mail
