// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>
#include <utility>

// Words of the survey XML. Their numbers are those of Euphorie's kinney and french evaluations.
namespace waarborg::questionnaires::euphorie {

inline constexpr QLatin1String surveyNamespace("http://xml.simplon.biz/euphorie/survey/1.0");
inline constexpr QLatin1String oldNamespace("http://xml.simplon.biz/rie/euphorie-export/1.0");
// What Euphorie's own format has no place for; other programs skip it.
inline constexpr QLatin1String ownNamespace("urn:waarborg:questionnaire:1");

using Token = std::pair<QLatin1String, int>;

inline constexpr std::array<Token, 3> probabilities { { { QLatin1String("small"), 1 }, { QLatin1String("medium"), 3 },
    { QLatin1String("large"), 5 } } };

// The first three are kinney's, the others french.
inline constexpr std::array<Token, 7> frequencies { { { QLatin1String("almost-never"), 1 },
    { QLatin1String("regular"), 4 }, { QLatin1String("constant"), 7 }, { QLatin1String("rare"), 1 },
    { QLatin1String("not-often"), 3 }, { QLatin1String("often"), 7 }, { QLatin1String("regularly"), 9 } } };

inline constexpr std::array<Token, 3> effects { { { QLatin1String("weak"), 1 }, { QLatin1String("significant"), 5 },
    { QLatin1String("high"), 10 } } };

inline constexpr std::array<Token, 4> severities { { { QLatin1String("weak"), 1 }, { QLatin1String("not-severe"), 5 },
    { QLatin1String("severe"), 7 }, { QLatin1String("very-severe"), 10 } } };

// Settings without a meaning here that an export gives back as they came.
inline constexpr std::array<QLatin1String, 9> keptSettings { { QLatin1String("tool_type"),
    QLatin1String("measures_text_handling"), QLatin1String("integrated_action_plan"), QLatin1String("tool-category"),
    QLatin1String("report_completion_threshold"), QLatin1String("enable_web_training"),
    QLatin1String("enable_test_questions"), QLatin1String("enable_email_reminder"),
    QLatin1String("num_training_questions") } };

inline constexpr std::array<QLatin1String, 3> profileLabels { { QLatin1String("label-multiple-present"),
    QLatin1String("label-single-occurance"), QLatin1String("label-multiple-occurances") } };

} // namespace waarborg::questionnaires::euphorie
