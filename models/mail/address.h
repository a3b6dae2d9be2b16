// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QString>

namespace waarborg::mail {

// The address as every server takes it: an internationalised domain as its A-label ("an@bücher.example" gives
// "an@xn--bcher-kva.example"), the local part as it is. MailInvalid, naming the address, for a local part outside
// ASCII, a quoted local part, spaces, control characters or anything that is not one name, one @ and one domain.
[[nodiscard]] Result<QString> asciiAddress(const QString &address);

// The same for a bare host or domain name; empty when it is none.
[[nodiscard]] QString asciiDomain(const QString &domain);

// An id for one message, without angle brackets: 128 random bits @ the domain. It tells nothing about person or round.
[[nodiscard]] QString newMessageId(const QString &domain);

} // namespace waarborg::mail
