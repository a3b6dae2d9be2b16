// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/roundreader.h"

#include "models/answers/packedanswer.h"
#include "models/questionnaires/questionnairestore.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace waarborg::answers {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RoundReader)
};

} // namespace

Result<RoundReader> RoundReader::load(access::Session &session, const campaigns::Round &round)
{
    WAARBORG_LET(sealed, campaigns::RoundStore(session.database()).sealedPrivateKey(round.id));
    WAARBORG_LET(jwk, session.openForAdvisors(sealed, "round key"));
    WAARBORG_LET(key, sealing::RoundKey::fromPrivateJwk(jwk));
    WAARBORG_LET(questionnaire, questionnaires::QuestionnaireStore(session.database()).load(round.version));
    return RoundReader(round, std::move(key), AnswerReader(questionnaires::columns(questionnaire)));
}

RoundReader::RoundReader(campaigns::Round round, sealing::RoundKey key, AnswerReader answers)
    : m_round(std::move(round))
    , m_key(std::move(key))
    , m_answers(std::move(answers))
{
}

Result<QJsonObject> RoundReader::open(const sealing::Envelope &envelope) const
{
    WAARBORG_LET(plain, envelope.open(m_key));
    QJsonParseError error;
    const QByteArrayView view = plain.view();
    const QJsonObject json
        = QJsonDocument::fromJson(QByteArray::fromRawData(view.data(), view.size()), &error).object();
    if (error.error != QJsonParseError::NoError || json.value("v"_L1).toInt() != 1)
        return fail(ErrorCode::EnvelopeMalformed, Texts::tr("its content is not an answer of a known version"));
    return json;
}

QByteArray RoundReader::codeIn(const sealing::Envelope &envelope) const
{
    const auto json = open(envelope);
    return json ? json->value("code"_L1).toString().toLatin1() : QByteArray();
}

Result<AnswerContent> RoundReader::read(const sealing::Envelope &envelope) const
{
    WAARBORG_LET(json, open(envelope));
    if (json.value("form"_L1).toString() != m_round.uuid || json.value("formVersion"_L1).toInt() != 1)
        return fail(ErrorCode::UnknownRound);
    WAARBORG_LET(answer, m_answers.read(json));
    // The invitation has a language too: the only French one would be found back by it.
    if (m_round.anonymity == campaigns::Anonymity::Anonymous)
        answer.language.clear();
    return AnswerContent { json.value("code"_L1).toString().toLatin1(), pack(answer) };
}

Result<const RoundReader *> RoundReaders::find(const QString &kid)
{
    auto known = m_readers.find(kid);
    if (known == m_readers.end()) {
        WAARBORG_LET(round, campaigns::RoundStore(m_session.database()).byKid(kid));
        if (!round)
            return fail(ErrorCode::UnknownRound);
        WAARBORG_LET(reader, RoundReader::load(m_session, *round));
        known = m_readers.emplace(kid, std::move(reader)).first;
    }
    return &known->second;
}

Result<const RoundReader *> RoundReaders::readerFor(const QString &kid)
{
    WAARBORG_LET(reader, find(kid));
    const campaigns::Round &round = reader->round();
    if (round.status == campaigns::RoundStatus::Closed)
        return fail(ErrorCode::RoundClosed, round.name);
    return reader;
}

QByteArray answerContext(const campaigns::Round &round) { return "answer " + round.uuid.toLatin1(); }

} // namespace waarborg::answers
