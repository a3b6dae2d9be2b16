// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questionnaires/questionnaire.h"

namespace waarborg::questionnaires {

enum class ColumnKind {
    Code, // one of `codes`
    Codes, // any number of `codes`
    Number, // a decimal number
    Date,
    Text,
};

// One thing that a respondent answers. Answers are stored packed in the order of a version's columns, which is
// therefore frozen once a version was sent: depth-first, one per optional module, per question, per matrix row
// ("question.row").
struct Column {
    QString key; // as in the answers' JSON
    QString item; // the id of the module or question that it stands in
    ColumnKind kind = ColumnKind::Code;
    std::optional<QuestionType> type; // empty: an optional module
    LocalizedText title;
    std::vector<Option> options; // what each code of a choice means, where it has words of its own
    QList<int> codes; // the allowed ones, "not applicable" and "postponed" included
    std::optional<Scale> scale;
    std::optional<double> minimum;
    std::optional<double> maximum;
    int decimals = 0;
    bool required = false;
    bool comment = false;
    bool reversed = false;

    bool operator==(const Column &) const = default;
};

[[nodiscard]] QList<Column> columns(const Questionnaire &questionnaire);
[[nodiscard]] QList<Column> columns(const Question &question);

} // namespace waarborg::questionnaires
