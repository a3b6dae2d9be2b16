// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/round.h"
#include "tests/ui/windowdriver.h"

#include <optional>

namespace waarborg::test {

// Fills the dossier that a window has open, through a session of its own, as if somebody had worked in it before.
class PaneSample
{
public:
    PaneSample(WindowDriver &driver, const QString &dossier);

    void addPeople(int count);
    void addQuestionnaire();
    [[nodiscard]] campaigns::RoundId addRound(
        const QString &name, campaigns::Anonymity anonymity = campaigns::Anonymity::Named);
    void sendIntoFolder(campaigns::RoundId round);
    void setUpOutbox();
    // Sealed answers of the first people of the round, a file each; the folder.
    [[nodiscard]] QString writeAnswers(campaigns::RoundId round, int count);
    void registerIncidents();
    // Its start code.
    [[nodiscard]] QString addAccount(const QString &name, access::Roles roles, const QDate &expires = {});
    [[nodiscard]] QString outbox() const { return m_driver.file(QStringLiteral("outbox")); }

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", errorText(result.error()).toUtf8().constData());
        return std::move(*result);
    }

private:
    WindowDriver &m_driver;
    std::optional<access::Session> m_session;
};

} // namespace waarborg::test
