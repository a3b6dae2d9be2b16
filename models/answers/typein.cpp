// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/typein.h"

#include "models/campaigns/formdefinition.h"
#include "models/campaigns/roundstore.h"
#include "models/sealing/envelope.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace waarborg::answers {

namespace {

using namespace Qt::StringLiterals;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TypeIn)
};

} // namespace

Result<TypedAnswer> readTypedAnswer(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, path, file.errorString());
    if (file.size() > sealing::LargestEnvelope)
        return fail(ErrorCode::FileTooLarge, path, u"1 MiB"_s);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const qint64 person = json.value("person"_L1).toInteger();
    if (person <= 0 || !json.value("answers"_L1).isObject())
        return fail(ErrorCode::UnknownFormat, path, Texts::tr("a typed-in answer (JSON with person and answers)"));
    return TypedAnswer { { person }, json.value("answers"_L1).toObject(), json.value("comments"_L1).toObject() };
}

Result<QByteArray> sealTypedAnswer(access::Session &session, campaigns::RoundId id, const TypedAnswer &typed)
{
    WAARBORG_TRY(session.allow(access::UseCase::TakeInAnswers));
    campaigns::RoundStore store(session.database());
    WAARBORG_LET(round, store.find(id));
    WAARBORG_LET(invitations, store.invitations(id));
    const auto invitation = std::ranges::find(invitations, typed.person, &campaigns::Invitation::person);
    if (invitation == invitations.end())
        return fail(ErrorCode::NotFound, Texts::tr("invitation of person"), QString::number(typed.person.value));
    WAARBORG_LET(code, campaigns::invitationCode(session, invitation->id));
    const QJsonObject json { { u"v"_s, 1 }, { u"form"_s, round.uuid }, { u"formVersion"_s, 1 }, { u"code"_s, code },
        { u"language"_s, invitation->language }, { u"answers"_s, typed.answers }, { u"comments"_s, typed.comments } };
    return sealing::seal(round.publicKey, sealing::padToBucket(json));
}

} // namespace waarborg::answers
