// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/mailsettings.h"
#include "models/campaigns/outboxstore.h"
#include "models/campaigns/round.h"
#include "models/foundation/progress.h"

#include <functional>

namespace waarborg::campaigns {

struct SendRequest {
    RoundId round;
    MessageKind kind = MessageKind::Invitation;
    MailSettings settings;
    // Called once for each connection, in its thread.
    std::function<Result<std::unique_ptr<mail::Transport>>()> transport;
};

struct SendSummary {
    RoundCounts counts; // as the round stands afterwards
    qint64 attempted = 0;
    // Why the run ended early, if it did: no encryption, certificate, login, server unreachable, cancelled.
    std::optional<Error> stopped;
};

// Puts a message for each invitation that has none of this kind into the outbox (reminders: only for those who have not
// answered), then hands them over one by one. What a crash left as "sending" becomes "unknown" first and is never sent
// again by itself; deferred ones are tried again. Cancelling keeps everything that was done. Progress counts messages.
// Errors: MailNotConfigured, RoundClosed, InUse (another run sends for this dossier), MailInvalid.
[[nodiscard]] Result<SendSummary> sendRound(
    access::Session &session, const SendRequest &request, const Progress &progress);

enum class UnknownChoice { CountAsSent, SendAgain };
// What the advisor decides about messages that no server confirmed. SendAgain keeps bytes and Message-ID. How many
// changed.
[[nodiscard]] Result<qint64> resolveUnknown(access::Session &session, RoundId round, UnknownChoice choice);

[[nodiscard]] Result<QList<OutboxRow>> messages(access::Session &session, RoundId round);

} // namespace waarborg::campaigns
