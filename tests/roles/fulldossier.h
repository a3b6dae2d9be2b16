// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/round.h"
#include "models/incidents/incident.h"
#include "models/people/person.h"
#include "models/questionnaires/questionnairestore.h"
#include "tests/common/dossier.h"

#include <QJsonObject>

namespace waarborg::test {

// A dossier with all tables that the programs make, and something in each slice: people, a questionnaire, a round with
// messages queued and one answer with a comment, an incident, mail settings. Accounts besides "an": "bo" (advisor).
class FullDossier
{
public:
    FullDossier();

    [[nodiscard]] Dossier &dossier() { return m_dossier; }
    [[nodiscard]] access::Session &session() { return m_dossier.session(); }
    [[nodiscard]] QString path(const QString &name) const { return m_dossier.folder() + u'/' + name; }
    // A new file with an answer of the person, sealed as the form does it.
    [[nodiscard]] QString answerFile(int person);
    // An account of these roles that has chosen its password and signed.
    [[nodiscard]] access::Session login(const QString &name, access::Roles roles);

    QList<people::PersonId> people;
    questionnaires::QuestionnaireId questionnaire;
    questionnaires::QuestionnaireId draft; // never sent: may be changed
    campaigns::RoundId round;
    incidents::IncidentId incident;

    static constexpr auto Comment = "the stairs behind the boiler";

private:
    void addRound();
    void addAnswer();

    Dossier m_dossier;
    int m_files = 0;
};

// The result's value; ends the test program with the error's sentence when there is none.
template <typename T>
[[nodiscard]] T must(Result<T> result)
{
    if (!result)
        qFatal("%s", errorText(result.error()).toUtf8().constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace waarborg::test
