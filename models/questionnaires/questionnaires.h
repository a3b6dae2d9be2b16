// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/session.h"
#include "models/foundation/progress.h"
#include "models/questionnaires/euphoriereader.h"
#include "models/questionnaires/questionnairestore.h"

// What can be done with questionnaires. Each function is one use case: role check, one transaction, one row in the log.
namespace waarborg::questionnaires {

struct ImportRequest {
    QString path; // Euphorie XML or our own JSON; told apart by its first character
    std::optional<QuestionnaireId> newVersionOf; // else a new questionnaire
};

// Reads a file without storing anything. At most 32 MB. Errors: FileNotReadable, FileTooLarge, UnknownFormat, those of
// readEuphorie and fromJson.
[[nodiscard]] Result<ImportedQuestionnaire> readQuestionnaireFile(const QString &path);

// The questionnaire on working conditions and psychosocial load that comes with the program (nl, fr, de, en).
[[nodiscard]] Result<Questionnaire> ownQuestionnaire();

[[nodiscard]] Result<QuestionnaireSummary> importQuestionnaire(access::Session &session, const ImportRequest &request);
[[nodiscard]] Result<QuestionnaireSummary> addOwnQuestionnaire(access::Session &session);

// The newest version of each.
[[nodiscard]] Result<std::vector<QuestionnaireSummary>> listQuestionnaires(access::Session &session);
[[nodiscard]] Result<Questionnaire> loadQuestionnaire(access::Session &session, VersionId version);
[[nodiscard]] Result<QuestionnaireSummary> newestVersion(access::Session &session, QuestionnaireId questionnaire);

// An editable copy of the newest version; that one itself when it was not sent yet.
[[nodiscard]] Result<QuestionnaireSummary> newVersion(access::Session &session, QuestionnaireId questionnaire);
// Stores an edited version. VersionFrozen when it was sent, InvalidValue when it cannot be asked.
[[nodiscard]] Result<void> saveQuestionnaire(
    access::Session &session, VersionId version, const Questionnaire &questionnaire);

// What a person should look at in the newest version: the import's remarks and what would be felt when it is sent.
[[nodiscard]] Result<QList<ImportWarning>> validateQuestionnaire(
    access::Session &session, QuestionnaireId questionnaire);

// Writes the newest version: .xml as Euphorie survey (risks only; what it has no place for in a namespace of our own),
// anything else as our own JSON, which loses nothing. Replaces an existing file.
[[nodiscard]] Result<void> exportQuestionnaire(
    access::Session &session, QuestionnaireId questionnaire, const QString &path);

} // namespace waarborg::questionnaires
