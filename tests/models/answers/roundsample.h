// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers/intake.h"
#include "models/campaigns/formdefinition.h"
#include "models/campaigns/rounds.h"
#include "models/campaigns/roundstore.h"
#include "models/people/people.h"
#include "models/people/peoplestore.h"
#include "models/questionnaires/questionnaires.h"
#include "models/sealing/envelope.h"
#include "tests/common/dossier.h"

#include <QDir>
#include <QFile>

namespace waarborg::test {

// A dossier with some people and one round of the program's own questionnaire, and envelopes as the form makes them.
class RoundSample
{
public:
    explicit RoundSample(int people, campaigns::Anonymity anonymity = campaigns::Anonymity::Named,
        const QList<storage::Migration> &more = {})
        : m_dossier(people::migrations() + questionnaires::migrations() + campaigns::migrations()
              + answers::migrations() + more)
    {
        for (int i = 0; i < people; ++i) {
            const QString name = QStringLiteral("p%1").arg(i);
            must(people::addPerson(session(),
                { { people::Field::Name, name }, { people::Field::Function, name },
                    { people::Field::Email, name + QStringLiteral("@x.example") } }));
        }
        const auto questionnaire = must(questionnaires::addOwnQuestionnaire(session()));
        const auto created = must(campaigns::createRound(session(),
            { .questionnaire = questionnaire.questionnaire, .name = QStringLiteral("Spring"), .anonymity = anonymity },
            {}));
        round = must(campaigns::RoundStore(session().database()).find(created.round));
        invitations = must(campaigns::RoundStore(session().database()).invitations(round.id));
    }

    [[nodiscard]] access::Session &session() { return m_dossier.session(); }
    [[nodiscard]] Dossier &dossier() { return m_dossier; }

    [[nodiscard]] QJsonObject answer(int person, const QJsonObject &answers)
    {
        return { { QStringLiteral("v"), 1 }, { QStringLiteral("form"), round.uuid },
            { QStringLiteral("formVersion"), 1 },
            { QStringLiteral("code"), must(campaigns::invitationCode(session(), invitations[person].id)) },
            { QStringLiteral("language"), QStringLiteral("nl") }, { QStringLiteral("answers"), answers } };
    }
    [[nodiscard]] QByteArray sealedAnswer(const QJsonObject &json)
    {
        return must(sealing::seal(round.publicKey, sealing::padToBucket(json)));
    }

    // Writes the envelope to a file in the folder of answers; its path.
    QString write(const QString &name, const QByteArray &envelope)
    {
        QDir(m_dossier.folder()).mkdir(QStringLiteral("answers"));
        QFile file(folder() + u'/' + name);
        if (file.open(QIODevice::WriteOnly))
            file.write(envelope);
        return file.fileName();
    }
    [[nodiscard]] QString folder() const { return m_dossier.folder() + QStringLiteral("/answers"); }

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", errorText(result.error()).toUtf8().constData());
        return std::move(*result);
    }

    campaigns::Round round;
    QList<campaigns::Invitation> invitations;

private:
    Dossier m_dossier;
};

} // namespace waarborg::test
