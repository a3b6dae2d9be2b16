// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/columns.h"

namespace waarborg::questionnaires {

namespace {

ColumnKind kindOf(QuestionType type)
{
    switch (type) {
    case QuestionType::Risk:
    case QuestionType::Single:
    case QuestionType::Scale:
    case QuestionType::Matrix:
        return ColumnKind::Code;
    case QuestionType::Multiple:
        return ColumnKind::Codes;
    case QuestionType::Number:
        return ColumnKind::Number;
    case QuestionType::Date:
        return ColumnKind::Date;
    case QuestionType::Short:
    case QuestionType::Long:
        return ColumnKind::Text;
    }
    return ColumnKind::Text;
}

QList<int> codesOf(const Question &question)
{
    QList<int> codes;
    if (question.type == QuestionType::Risk) {
        codes = { RiskInOrder, RiskPresent };
        if (question.notApplicable)
            codes.append(RiskNotApplicable);
        codes.append(RiskPostponed);
        return codes;
    }
    if (question.scale) {
        for (int code = question.scale->from; code <= question.scale->to; ++code)
            codes.append(code);
    }
    for (const Option &option : question.options)
        codes.append(option.code);
    if (question.notApplicable && !codes.isEmpty())
        codes.append(notApplicableCode);
    return codes;
}

Column columnOf(const Question &question)
{
    Column column;
    column.key = question.id;
    column.item = question.id;
    column.kind = kindOf(question.type);
    column.type = question.type;
    column.title = question.title;
    column.options = question.options;
    column.codes = codesOf(question);
    column.scale = question.scale;
    column.minimum = question.minimum;
    column.maximum = question.maximum;
    column.decimals = question.decimals;
    column.required = question.required;
    column.comment = question.comment;
    column.reversed = question.reversed;
    return column;
}

void appendColumns(const std::vector<Item> &items, QList<Column> &found);

void appendColumns(const Section &section, QList<Column> &found)
{
    if (section.isOptional()) {
        Column column;
        column.key = section.id;
        column.item = section.id;
        column.title = section.optionalQuestion;
        column.codes = { ModuleYes, ModuleNo };
        found.append(column);
    }
    appendColumns(section.items, found);
}

void appendColumns(const Question &question, QList<Column> &found)
{
    Column column = columnOf(question);
    if (question.type != QuestionType::Matrix) {
        found.append(column);
        return;
    }
    // The comment belongs to the question: offered once, with its first row.
    for (const MatrixRow &row : question.rows) {
        column.key = question.id + u'.' + row.id;
        column.title = row.label;
        column.reversed = row.reversed;
        found.append(column);
    }
}

void appendColumns(const std::vector<Item> &items, QList<Column> &found)
{
    for (const Item &item : items)
        std::visit([&found](const auto &value) { appendColumns(value, found); }, item.value);
}

} // namespace

QList<Column> columns(const Question &question)
{
    QList<Column> found;
    appendColumns(question, found);
    return found;
}

QList<Column> columns(const Questionnaire &questionnaire)
{
    QList<Column> found;
    appendColumns(questionnaire.items, found);
    return found;
}

} // namespace waarborg::questionnaires
