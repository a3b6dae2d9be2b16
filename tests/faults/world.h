// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/dossier.h"
#include "tests/common/testcase.h"

#include <QTemporaryDir>

#include <memory>

namespace waarborg::test {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", errorText(result.error()).toUtf8().constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// The keys of the one dossier that all copies come from, so that a copy opens without a derivation.
using SharedKeys = std::shared_ptr<const access::DossierKeys>;

// A folder with a dossier at rest. Copies are cheap; each has its folder to itself, gone with it.
class Stage
{
public:
    Stage();
    [[nodiscard]] Stage copy() const;

    [[nodiscard]] QString folder() const { return m_canonical; }
    [[nodiscard]] QString path() const { return file(QStringLiteral("acme.waarborg")); }
    [[nodiscard]] QString file(const QString &name) const { return m_canonical + u'/' + name; }
    [[nodiscard]] FixedClock &clock() { return *m_clock; }
    // The cheapest derivation, and the tables of all slices.
    [[nodiscard]] access::Environment environment() const;

    [[nodiscard]] access::CreateRequest createRequest() const;
    // Makes the dossier and keeps its keys; the recovery sheet is written to "sheet.txt".
    [[nodiscard]] access::Session create(const QList<storage::Migration> &migrations);
    // The session of "an", administrator and advisor, without a login; with or without the key to the answers.
    enum class Answers { Open, Closed };
    [[nodiscard]] access::Session open(Answers answers = Answers::Open);
    [[nodiscard]] Result<access::Session> login(
        const SecretBytes &password = Stage::password(), const QString &name = QStringLiteral("an"));
    // Past the role check's connection, for what a test looks at.
    [[nodiscard]] storage::Database database() const;

    [[nodiscard]] static SecretBytes password() { return SecretBytes::copyOf("correct horse battery"); }
    [[nodiscard]] static SecretBytes otherPassword() { return SecretBytes::copyOf("staple battery horse"); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_canonical;
    std::unique_ptr<FixedClock> m_clock;
    SharedKeys m_keys;
};

// What the filled dossier holds: twelve people, the program's own questionnaire, a named round of all (number 1, with
// sealed answers in the folder "answers"), an anonymous one with answers that wait (2), an incident (1), and the
// accounts "an" (administrator, advisor), "bo" (advisor, otherPassword) and "cy" (hr, with a start code).
[[nodiscard]] Stage filledStage();

} // namespace waarborg::test
