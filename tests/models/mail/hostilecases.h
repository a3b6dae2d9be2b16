// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/delivery.h"
#include "models/mail/smtpsettings.h"
#include "tests/common/certificates.h"
#include "tests/common/hostilesmtp.h"

namespace waarborg::mail {

// What a row of the table expects.
struct Case {
    test::SmtpScript script;
    Security security = Security::StartTls;
    test::Certificates::Kind certificate = test::Certificates::Kind::Good;
    DeliveryState state = DeliveryState::Deferred;
    std::optional<ErrorCode> stop {};
    QString says {}; // part of the sentence
    bool trusted = false; // the server proved who it is, so it may see addresses and, when it logs us in, the login
    qsizetype messageSize = 0;
};

// The hostile servers, as rows of the present test's table; its one column is a Case.
void addConnectionRows(); // until the encryption begins
void addEncryptionRows(); // certificates and TLS
void addLoginRows();
void addMessageRows(); // from MAIL on

} // namespace waarborg::mail
