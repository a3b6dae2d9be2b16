// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/answertext.h"

#include <QDate>
#include <QJsonArray>

namespace waarborg::answers {

namespace {

using namespace Qt::StringLiterals;
using questionnaires::Column;
using questionnaires::ColumnKind;

// Exact: the stored number has no binary fraction.
QString decimalText(qint64 value, int decimals)
{
    QString digits = QString::number(std::abs(value)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return value < 0 ? u'-' + digits : digits;
}

QList<int> codesIn(const Column &column, qint64 bits)
{
    QList<int> codes;
    for (qsizetype i = 0; i < column.codes.size(); ++i) {
        if ((bits >> i) & 1)
            codes << column.codes[i];
    }
    return codes;
}

QString textOf(const Column &column, int index, const Answer &answer)
{
    const qint64 value = *answer.values[std::size_t(index)];
    switch (column.kind) {
    case ColumnKind::Code:
        return QString::number(value);
    case ColumnKind::Codes: {
        QStringList codes;
        for (const int code : codesIn(column, value))
            codes << QString::number(code);
        return codes.join(u' ');
    }
    case ColumnKind::Number:
        return decimalText(value, column.decimals);
    case ColumnKind::Date:
        return QDate::fromJulianDay(value).toString(Qt::ISODate);
    case ColumnKind::Text:
        break;
    }
    return answer.texts.value(index);
}

QJsonValue jsonOf(const Column &column, int index, const Answer &answer)
{
    const qint64 value = *answer.values[std::size_t(index)];
    if (column.kind == ColumnKind::Code)
        return value;
    if (column.kind != ColumnKind::Codes)
        return textOf(column, index, answer);
    QJsonArray codes;
    for (const int code : codesIn(column, value))
        codes.append(code);
    return codes;
}

bool isAnswered(const Answer &answer, int index)
{
    return std::size_t(index) < answer.values.size() && answer.values[std::size_t(index)];
}

} // namespace

QJsonObject answerJson(const QList<Column> &columns, const Answer &answer)
{
    QJsonObject answers;
    QJsonObject comments;
    for (int i = 0; i < columns.size(); ++i) {
        if (isAnswered(answer, i))
            answers.insert(columns[i].key, jsonOf(columns[i], i, answer));
        if (answer.comments.contains(i))
            comments.insert(columns[i].item, answer.comments[i]);
    }
    return { { u"language"_s, answer.language }, { u"answers"_s, answers }, { u"comments"_s, comments } };
}

QStringList answerCells(const QList<Column> &columns, const Answer &answer)
{
    QStringList cells;
    for (int i = 0; i < columns.size(); ++i)
        cells << (isAnswered(answer, i) ? textOf(columns[i], i, answer) : QString());
    return cells;
}

} // namespace waarborg::answers
