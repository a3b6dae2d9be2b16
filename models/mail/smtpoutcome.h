// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/delivery.h"
#include "models/mail/smtpconversation.h"

#include <QString>

namespace waarborg::mail {

// Who ended an attempt.
enum class Ending { Library, Cancelled, TimedOut };

// Everything that is known of an attempt after it ended.
struct Attempt {
    Ending ending = Ending::Library;
    int curlCode = 0; // CURLcode
    QString curlText; // what libcurl says of it
    long verifyResult = 0; // OpenSSL's X509_V_ERR_...
    bool reusedConnection = false;
    const Conversation *conversation = nullptr;
    const SmtpSettings *settings = nullptr;
};

// What the attempt means for its message. The rule, measured on libcurl 7.88: code 0 is sent. Before the message was
// handed over whole, a 5xx to this message refuses it and anything else defers it; after it, a complete 4xx or 5xx
// defers or refuses and anything else is unknown. What fails before the message's first command is no matter of the
// message: `stop` is set.
[[nodiscard]] Delivery deliveryOf(const Attempt &attempt);

// Why an attempt failed before any message began, as the sentence that says what to do about it.
[[nodiscard]] Error connectionError(const Attempt &attempt);

// Whether nothing of the message was handed over and the cause is an old connection that the server had done with.
[[nodiscard]] bool mayTryAgain(const Attempt &attempt);

} // namespace waarborg::mail
