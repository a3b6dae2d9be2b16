// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/questionnaires/questionnaire.h"

namespace waarborg::questionnaires {

inline constexpr int deepestTree = 16;
inline constexpr int mostItems = 20'000;
inline constexpr qsizetype longestText = 100'000; // characters
inline constexpr qsizetype largestImage = 1024 * 1024; // bytes
inline constexpr std::size_t mostImages = 4; // of one item
inline constexpr int mostCodes = 101; // of one question: a scale of 0 to 100

// Whether it can be asked: ids unique and usable, something to choose from, conditions on earlier answers only, bounds
// in order. ErrorCode::InvalidValue with the item's id, the value and the reason, or NoQuestions.
[[nodiscard]] Result<void> check(const Questionnaire &questionnaire);

// The image's type as its first bytes tell it; empty when it is none that is accepted.
[[nodiscard]] QString imageType(const QByteArray &data);

// Cleans all rich texts and bares all plain ones of markup; says what was left out.
[[nodiscard]] QList<ImportWarning> sanitise(Questionnaire &questionnaire);

} // namespace waarborg::questionnaires
