// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/round.h"
#include "models/foundation/result.h"
#include "models/questionnaires/columns.h"

#include <QJsonObject>
#include <QMap>

#include <vector>

namespace waarborg::answers {

// One respondent's answers in the order of the version's frozen columns. `values` holds a number for each column:
// a code; a bit for each chosen one of several (bit 0 is the column's first code); a number times 10^decimals; a Julian
// day; 1 where a text stands in `texts`. Nothing where it was not answered.
struct Answer {
    QString language;
    std::vector<std::optional<qint64>> values;
    QMap<int, QString> texts; // by column
    QMap<int, QString> comments; // by column

    bool operator==(const Answer &) const = default;
};

inline constexpr qsizetype LongestText = 4000; // characters of a free text or comment

// Reads answers of one questionnaire version out of the envelope's JSON. Checks every key, type, code and limit; an
// answer that is wrong anywhere is refused whole: AnswerInvalid (question, reason).
class AnswerReader
{
public:
    explicit AnswerReader(QList<questionnaires::Column> columns);
    [[nodiscard]] Result<Answer> read(const QJsonObject &json) const;

private:
    [[nodiscard]] Result<qint64> readValue(int index, const QJsonValue &value, Answer &answer) const;

    QList<questionnaires::Column> m_columns;
    QHash<QString, int> m_byKey;
    QHash<QString, int> m_byItem; // the first column of each: a comment is given once for a whole matrix
};

} // namespace waarborg::answers
