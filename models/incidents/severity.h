// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

// ENISA's "Recommendations for a methodology of the assessment of severity of personal data breaches" (2013):
// SE = DPC x EI + CB. All its factors are quarters, so it is computed in quarters, exactly.
namespace waarborg::incidents {

// Which kind of data: DPC before its context moves it.
enum class DataKind { Simple = 1, Behavioural = 2, Financial = 3, Sensitive = 4 };
// How easily people are identified from it: EI in quarters.
enum class Identification { Negligible = 1, Limited = 2, Significant = 3, Maximum = 4 };
// How much confidentiality, integrity or availability was lost: quarters of CB.
enum class Loss { None = 0, Some = 1, Much = 2 };

struct SeverityFactors {
    std::optional<DataKind> data;
    int context = 0; // moves DPC up or down, which stays within 1 to 4
    std::optional<Identification> identification;
    Loss confidentiality = Loss::None;
    Loss integrity = Loss::None;
    Loss availability = Loss::None;
    bool malicious = false; // + 0.5

    bool operator==(const SeverityFactors &) const = default;
};

enum class SeverityClass { Low, Medium, High, VeryHigh };

struct Severity {
    int quarters = 0; // 18 is 4.5
    SeverityClass severityClass = SeverityClass::Low;

    [[nodiscard]] double score() const { return quarters / 4.0; }
    auto operator<=>(const Severity &) const = default;
};

// < 2 low, < 3 medium, < 4 high, else very high.
[[nodiscard]] SeverityClass classOf(int quarters);

// Nothing as long as the kind of data or the identification is not chosen.
[[nodiscard]] std::optional<Severity> assess(const SeverityFactors &factors);

} // namespace waarborg::incidents
