// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/campaigns/round.h"

#include <QJsonObject>

namespace waarborg::campaigns {

// What the form of one round is made of: questions, public key, who asks. Loaded once, then gives a page for each
// language and code.
class FormDefinition
{
public:
    [[nodiscard]] static Result<FormDefinition> load(access::Session &session, RoundId round);

    [[nodiscard]] const Round &round() const { return m_round; }
    [[nodiscard]] const QString &organisation() const { return m_organisation; }
    [[nodiscard]] const QString &advisor() const { return m_advisor; }

    // The whole form as one HTML file. With an empty code the form reads it from behind '#' of its address.
    [[nodiscard]] Result<QByteArray> page(const QString &code, const QString &language) const;

private:
    Round m_round;
    QString m_organisation;
    QString m_advisor;
    QJsonObject m_definition;
};

// The code of one invitation; AnswersClosed for accounts without a key to the answers compartment.
[[nodiscard]] Result<QString> invitationCode(access::Session &session, InvitationId invitation);

} // namespace waarborg::campaigns
