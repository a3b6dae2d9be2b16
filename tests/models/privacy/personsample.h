// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/backups.h"
#include "models/backups/backupstore.h"
#include "models/campaigns/sending.h"
#include "models/incidents/incidentstore.h"
#include "models/mail/foldertransport.h"
#include "tests/models/answers/roundsample.h"

namespace waarborg::test {

// A round of the sample with what can happen to somebody in it; an hour passes before each.
class PersonSample : public RoundSample
{
public:
    explicit PersonSample(int people, campaigns::Anonymity anonymity = campaigns::Anonymity::Named)
        : RoundSample(people, anonymity, incidents::migrations() + backups::migrations())
    {
    }

    [[nodiscard]] people::PersonId person(int number) const { return { number + 1 }; }

    void send(campaigns::MessageKind kind = campaigns::MessageKind::Invitation)
    {
        wait();
        campaigns::MailSettings settings;
        settings.outboxFolder = dossier().folder() + QStringLiteral("/outbox");
        settings.sender = { QStringLiteral("An Claes"), QStringLiteral("an@acme.example") };
        const campaigns::SendRequest request { round.id, kind, settings,
            [settings]() -> Result<std::unique_ptr<mail::Transport>> {
                return std::make_unique<mail::FolderTransport>(settings.outboxFolder);
            } };
        (void)must(campaigns::sendRound(session(), request, {}));
    }
    // Of the first people of the round, each with a comment that names who gave it.
    void answer(int people)
    {
        wait();
        for (int i = 0; i < people; ++i) {
            QJsonObject json = RoundSample::answer(i, { { QStringLiteral("time"), 2 } });
            json.insert(QStringLiteral("comments"),
                QJsonObject { { QStringLiteral("time"), QStringLiteral("COMMENT-OF-p%1").arg(i) } });
            write(QStringLiteral("%1.jwe").arg(i), sealedAnswer(json));
        }
        const auto taken = must(answers::takeInAnswers(session(), { folder() }, {}));
        if (taken.accepted != people)
            qFatal("%lld of %d answers were accepted", taken.accepted, people);
    }
    void move(int number, const QString &city)
    {
        wait();
        (void)must(people::setPerson(session(), person(number), { { people::Field::City, city } }));
    }
    void wait() { dossier().clock().advance(std::chrono::hours(1)); }
};

} // namespace waarborg::test
