// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/answers/answer.h"
#include "models/campaigns/roundstore.h"
#include "models/sealing/envelope.h"
#include "models/sealing/roundkey.h"

#include <map>

namespace waarborg::answers {

// What stands in an envelope: who it is from, and the answers as they are stored.
struct AnswerContent {
    QByteArray code;
    QByteArray packed;
};

// Reads the envelopes of one round: its private key and its questionnaire's columns, loaded once.
class RoundReader
{
public:
    [[nodiscard]] static Result<RoundReader> load(access::Session &session, const campaigns::Round &round);

    [[nodiscard]] const campaigns::Round &round() const { return m_round; }
    // Touches no database: any thread. Errors: Envelope..., UnknownRound, AnswerInvalid.
    [[nodiscard]] Result<AnswerContent> read(const sealing::Envelope &envelope) const;
    // Only the code, also where the answers in it are wrong; empty where it does not open or holds none.
    [[nodiscard]] QByteArray codeIn(const sealing::Envelope &envelope) const;

private:
    RoundReader(campaigns::Round round, sealing::RoundKey key, AnswerReader answers);
    [[nodiscard]] Result<QJsonObject> open(const sealing::Envelope &envelope) const;

    campaigns::Round m_round;
    sealing::RoundKey m_key;
    AnswerReader m_answers;
};

// The rounds that envelopes turn out to be of, loaded as they come. Lives no longer than the session.
class RoundReaders
{
public:
    explicit RoundReaders(access::Session &session)
        : m_session(session)
    {
    }

    // By the key an envelope is sealed for. Errors: UnknownRound, RoundClosed.
    [[nodiscard]] Result<const RoundReader *> readerFor(const QString &kid);
    // The same of a closed round too.
    [[nodiscard]] Result<const RoundReader *> find(const QString &kid);

private:
    access::Session &m_session;
    std::map<QString, RoundReader> m_readers;
};

// What an answer's sealed bytes are bound to.
[[nodiscard]] QByteArray answerContext(const campaigns::Round &round);

} // namespace waarborg::answers
