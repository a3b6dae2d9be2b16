// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/questionnaires/questionnaire.h"

namespace waarborg::questionnaires {

// The questionnaire as survey XML in its own language, so that Euphorie and we ourselves read it again. What Euphorie
// has no place for (always present, fixed priority) stands in a namespace of ours. Texts in other languages are not
// written. InvalidValue when it asks people something else than risks: only our JSON keeps that and all languages.
[[nodiscard]] Result<QByteArray> writeEuphorie(const Questionnaire &questionnaire);

} // namespace waarborg::questionnaires
