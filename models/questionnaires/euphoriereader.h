// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/questionnaires/questionnaire.h"

class QIODevice;

namespace waarborg::questionnaires {

struct ImportedQuestionnaire {
    Questionnaire questionnaire;
    QList<ImportWarning> warnings;
};

// Reads the survey XML that Euphorie and the older Dutch sector instruments exchange (namespace
// http://xml.simplon.biz/euphorie/survey/1.0), both dialects. A file is imported as far as it goes: whatever is not
// taken over is named in a warning, the same remark once with the number of times. Accounts, passwords and contacts
// never are. Errors: XmlMalformed (file, line, what), XmlForbidden (a DTD, or nested too deeply), NoSurvey,
// NoQuestions. `name` stands for the file in sentences. The device is read to its end; who opens it bounds its size.
[[nodiscard]] Result<ImportedQuestionnaire> readEuphorie(QIODevice &device, const QString &name);

} // namespace waarborg::questionnaires
