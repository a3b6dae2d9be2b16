// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questionnaires/questionnaire.h"

#include <array>
#include <utility>

// The stable names of enumerators in files; never shown to people.
namespace waarborg::questionnaires {

template <typename Enum, std::size_t Size>
using Names = std::array<std::pair<Enum, QLatin1String>, Size>;

inline constexpr Names<QuestionType, 9> questionTypes { {
    { QuestionType::Risk, QLatin1String("risk") },
    { QuestionType::Single, QLatin1String("single") },
    { QuestionType::Multiple, QLatin1String("multiple") },
    { QuestionType::Scale, QLatin1String("scale") },
    { QuestionType::Number, QLatin1String("number") },
    { QuestionType::Date, QLatin1String("date") },
    { QuestionType::Short, QLatin1String("short") },
    { QuestionType::Long, QLatin1String("long") },
    { QuestionType::Matrix, QLatin1String("matrix") },
} };

inline constexpr Names<RiskKind, 3> riskKinds { {
    { RiskKind::Risk, QLatin1String("risk") },
    { RiskKind::Policy, QLatin1String("policy") },
    { RiskKind::Top5, QLatin1String("top5") },
} };

inline constexpr Names<EvaluationMethod, 3> evaluationMethods { {
    { EvaluationMethod::Calculated, QLatin1String("calculated") },
    { EvaluationMethod::Direct, QLatin1String("direct") },
    { EvaluationMethod::Fixed, QLatin1String("fixed") },
} };

inline constexpr Names<Algorithm, 2> algorithms { {
    { Algorithm::Kinney, QLatin1String("kinney") },
    { Algorithm::French, QLatin1String("french") },
} };

inline constexpr Names<Priority, 3> priorities { {
    { Priority::Low, QLatin1String("low") },
    { Priority::Medium, QLatin1String("medium") },
    { Priority::High, QLatin1String("high") },
} };

inline constexpr Names<SectionKind, 2> sectionKinds { {
    { SectionKind::Module, QLatin1String("module") },
    { SectionKind::Profile, QLatin1String("profile") },
} };

template <typename Enum, std::size_t Size>
[[nodiscard]] QString nameOf(const Names<Enum, Size> &names, Enum value)
{
    for (const auto &[one, name] : names) {
        if (one == value)
            return name;
    }
    return {};
}

template <typename Enum, std::size_t Size>
[[nodiscard]] std::optional<Enum> valueOf(const Names<Enum, Size> &names, const QString &name)
{
    for (const auto &[one, known] : names) {
        if (known == name)
            return one;
    }
    return {};
}

} // namespace waarborg::questionnaires
