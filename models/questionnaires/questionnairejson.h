// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/questionnaires/questionnaire.h"

#include <QJsonObject>

// A questionnaire as JSON: our own file format, what a stored version holds, and (stripped) what the form is made of.
// Texts are objects by language; empty fields are absent.
namespace waarborg::questionnaires {

// Everything: fromJson(toJson(q)) == q.
[[nodiscard]] QJsonObject toJson(const Questionnaire &questionnaire);

// What a respondent may see: no problem descriptions, legal texts, kinds of risk, evaluations, measures, external ids,
// averages or settings.
[[nodiscard]] QJsonObject formJson(const Questionnaire &questionnaire);

// Reads and checks (questionnairecheck.h). A wrong value is ErrorCode::InvalidValue: its place ("items[2].title"), the
// value, what is wrong with it; so is a field that is not known, except names that begin with '$' (comments).
// Rich texts are taken as they are: a file from outside goes through sanitise first.
[[nodiscard]] Result<Questionnaire> fromJson(const QJsonObject &json);

} // namespace waarborg::questionnaires
