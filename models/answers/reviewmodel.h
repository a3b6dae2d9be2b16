// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers/review.h"
#include "models/foundation/tablemodel.h"

namespace waarborg::answers {

// One answer's share of a question: what is drawn as a part of its bar.
struct SpreadPart {
    QString word; // in the program's language; an option's own words in the review's
    qint64 count = 0;
    int percent = 0; // of those who answered, rounded

    bool operator==(const SpreadPart &) const = default;
};

// A question with its place in the questionnaire ("3.1").
struct ReviewRow {
    int place = 0; // its column
    QString number;
    QString title;
    QuestionReview review;

    bool operator==(const ReviewRow &) const = default;
};

// The rows in the questionnaire's order, their texts in `language`.
[[nodiscard]] std::vector<ReviewRow> reviewRows(
    const RoundReview &review, const questionnaires::Questionnaire &questionnaire, const QString &language);
// "3.1" by the id of a module or question.
[[nodiscard]] QHash<QString, QString> itemNumbers(const questionnaires::Questionnaire &questionnaire);
// A counted word in the program's language; an option's own words in `language`.
[[nodiscard]] QString answerWord(const questionnaires::Column &column, const QString &word, const QString &language);
// Those that somebody chose, in the question's order.
[[nodiscard]] QList<SpreadPart> spreadOf(const QuestionReview &review, const QString &language);

// How each question of one round was answered; the texts in one language.
class ReviewModel : public TableModel<ReviewRow>
{
    Q_OBJECT

public:
    enum Column { Question, Answered, Spread, Mean, ColumnCount };
    // PartsRole: QList<SpreadPart>, empty when suppressed.
    enum Role { PartsRole = Qt::UserRole, SuppressedRole };

    using TableModel::TableModel;
    void setReview(std::vector<ReviewRow> rows, const QString &language);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QVariant cell(const ReviewRow &item, int column, int role) const override;
    [[nodiscard]] qint64 identity(const ReviewRow &item) const override { return item.place; }

private:
    [[nodiscard]] QString spreadText(const ReviewRow &item) const;

    QString m_language;
};

} // namespace waarborg::answers
Q_DECLARE_METATYPE(QList<waarborg::answers::SpreadPart>)
