// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questionnaires/questionnaire.h"
#include "models/storage/migrations.h"

#include <QDateTime>

namespace waarborg::questionnaires {

[[nodiscard]] QList<storage::Migration> migrations();

// One version of a questionnaire without its tree. Identified by `version`; `number` counts from 1 within a
// questionnaire. A frozen version was sent: it never changes again, its columns are the order of stored answers.
struct QuestionnaireSummary {
    QuestionnaireId questionnaire;
    VersionId version;
    int number = 0;
    QString title;
    QString language;
    bool frozen = false;
    QDateTime importedAt; // UTC
    QString source; // the imported file's name
    Counts counts;
    QList<ImportWarning> warnings;

    bool operator==(const QuestionnaireSummary &) const = default;
};

// All SQL of this slice. Changes want a running transaction; NotFound where an id is not known, InvalidValue where what
// should be stored could not be read back, Damaged where a stored definition cannot be read.
class QuestionnaireStore
{
public:
    explicit QuestionnaireStore(storage::Database &database)
        : m_database(&database)
    {
    }

    // A new version of `of`, or of a new questionnaire. Ids, number and counts of `summary` are filled in.
    [[nodiscard]] Result<QuestionnaireSummary> add(
        std::optional<QuestionnaireId> of, const Questionnaire &questionnaire, QuestionnaireSummary summary);
    // VersionFrozen when it was sent.
    [[nodiscard]] Result<void> replace(VersionId version, const Questionnaire &questionnaire);
    [[nodiscard]] Result<void> freeze(VersionId version);

    [[nodiscard]] Result<Questionnaire> load(VersionId version);
    [[nodiscard]] Result<QuestionnaireSummary> summary(VersionId version);
    [[nodiscard]] Result<QuestionnaireSummary> newest(QuestionnaireId questionnaire);
    // The newest version of each questionnaire, by number.
    [[nodiscard]] Result<std::vector<QuestionnaireSummary>> list();
    [[nodiscard]] Result<std::vector<QuestionnaireSummary>> allVersions();

private:
    [[nodiscard]] Result<std::vector<QuestionnaireSummary>> summaries(const QString &condition, qint64 value);
    [[nodiscard]] Result<QuestionnaireSummary> one(const QString &condition, qint64 value);

    storage::Database *m_database;
};

} // namespace waarborg::questionnaires
