// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/reviewmodel.h"

#include "models/foundation/percent.h"

#include <QLocale>

namespace waarborg::answers {

namespace {

using namespace Qt::StringLiterals;
using questionnaires::Item;

void number(QHash<QString, QString> &numbers, const std::vector<Item> &items, const QString &before)
{
    int place = 0;
    for (const Item &item : items) {
        const QString own = before + QString::number(++place);
        if (const auto *section = std::get_if<questionnaires::Section>(&item.value)) {
            numbers.insert(section->id, own);
            number(numbers, section->items, own + u'.');
        } else {
            numbers.insert(std::get<questionnaires::Question>(item.value).id, own);
        }
    }
}

} // namespace

QHash<QString, QString> itemNumbers(const questionnaires::Questionnaire &questionnaire)
{
    QHash<QString, QString> numbers;
    number(numbers, questionnaire.items, {});
    return numbers;
}

QString answerWord(const questionnaires::Column &column, const QString &word, const QString &language)
{
    if (word == "yes"_L1)
        return ReviewModel::tr("yes");
    if (word == "no"_L1)
        return ReviewModel::tr("no");
    if (word == "notApplicable"_L1)
        return ReviewModel::tr("n/a");
    if (word == "postponed"_L1)
        return ReviewModel::tr("later");
    for (const questionnaires::Option &option : column.options) {
        if (QString::number(option.code) == word)
            return questionnaires::textIn(option.label, language);
    }
    return word;
}

std::vector<ReviewRow> reviewRows(
    const RoundReview &review, const questionnaires::Questionnaire &questionnaire, const QString &language)
{
    const QHash<QString, QString> numbers = itemNumbers(questionnaire);
    std::vector<ReviewRow> rows;
    for (const QuestionReview &question : review.questions) {
        rows.push_back({ static_cast<int>(rows.size()), numbers.value(question.column.item),
            questionnaires::textIn(question.column.title, language, questionnaire.language), question });
    }
    return rows;
}

QList<SpreadPart> spreadOf(const QuestionReview &review, const QString &language)
{
    QList<SpreadPart> parts;
    for (const auto &[word, count] : review.counts) {
        if (count > 0 && review.answered > 0)
            parts << SpreadPart { answerWord(review.column, word, language), count, percentOf(count, review.answered) };
    }
    return parts;
}

void ReviewModel::setReview(std::vector<ReviewRow> rows, const QString &language)
{
    m_language = language;
    setItems(std::move(rows));
}

QString ReviewModel::title(int column) const
{
    switch (column) {
    case Question:
        return tr("Question");
    case Answered:
        return tr("Answered");
    case Spread:
        return tr("Spread");
    case Mean:
        return tr("Mean");
    default:
        return {};
    }
}

QString ReviewModel::spreadText(const ReviewRow &item) const
{
    if (item.review.suppressed)
        return tr("too few answers");
    QStringList words;
    for (const SpreadPart &part : spreadOf(item.review, m_language))
        words << tr("%1 %2%").arg(part.word, QLocale().toString(part.percent));
    return words.join(u", "_s);
}

QVariant ReviewModel::cell(const ReviewRow &item, int column, int role) const
{
    if (role == SuppressedRole)
        return item.review.suppressed;
    if (role == PartsRole)
        return QVariant::fromValue(item.review.suppressed ? QList<SpreadPart>() : spreadOf(item.review, m_language));
    if (role == Qt::TextAlignmentRole)
        return column == Answered || column == Mean ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Question:
        return item.number.isEmpty() ? item.title : u"%1 %2"_s.arg(item.number, item.title);
    case Answered:
        return QLocale().toString(item.review.answered);
    case Spread:
        return spreadText(item);
    case Mean:
        return item.review.mean ? QLocale().toString(*item.review.mean, 'f', 1) : QString();
    default:
        return {};
    }
}

} // namespace waarborg::answers
