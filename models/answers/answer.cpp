// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/answer.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>

#include <cmath>
#include <limits>

namespace waarborg::answers {

namespace {

using namespace Qt::StringLiterals;
using questionnaires::Column;
using questionnaires::ColumnKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Answer)
};

Failure invalid(const Column &column, const QString &reason)
{
    return fail(ErrorCode::AnswerInvalid, column.key, reason);
}

Result<qint64> readCode(const Column &column, const QJsonValue &value)
{
    constexpr int NoCode = std::numeric_limits<int>::min();
    const int code = value.toInt(NoCode);
    if (!column.codes.contains(code))
        return invalid(column, Texts::tr("this choice is not offered"));
    return code;
}

Result<qint64> readCodes(const Column &column, const QJsonValue &value)
{
    if (!value.isArray())
        return invalid(column, Texts::tr("a list of choices is expected"));
    qint64 bits = 0;
    for (const QJsonValue &each : value.toArray()) {
        WAARBORG_LET(code, readCode(column, each));
        bits |= 1LL << column.codes.indexOf(int(code));
    }
    return bits;
}

// A decimal string with a point, so that no binary fraction stands between what was typed and what is stored.
Result<qint64> readNumber(const Column &column, const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    const double scaled = number * std::pow(10.0, column.decimals);
    if (!ok || !std::isfinite(number) || std::abs(scaled) > 9e15)
        return invalid(column, Texts::tr("this is no number"));
    // A large number is not exact in binary either.
    const double rounding = std::max(1e-6, std::abs(scaled) * std::numeric_limits<double>::epsilon());
    if (std::abs(scaled - std::round(scaled)) > rounding)
        return invalid(column, Texts::tr("it has too many decimals"));
    if ((column.minimum && number < *column.minimum) || (column.maximum && number > *column.maximum))
        return invalid(column, Texts::tr("it is outside the limits"));
    return qint64(std::llround(scaled));
}

Result<qint64> readDate(const Column &column, const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return invalid(column, Texts::tr("this is no date"));
    return date.toJulianDay();
}

} // namespace

AnswerReader::AnswerReader(QList<Column> columns)
    : m_columns(std::move(columns))
{
    for (int i = 0; i < m_columns.size(); ++i) {
        m_byKey.insert(m_columns[i].key, i);
        if (!m_byItem.contains(m_columns[i].item))
            m_byItem.insert(m_columns[i].item, i);
    }
}

Result<Answer> AnswerReader::read(const QJsonObject &json) const
{
    Answer answer;
    answer.language = json.value("language"_L1).toString().left(16);
    answer.values.resize(std::size_t(m_columns.size()));
    const QJsonObject given = json.value("answers"_L1).toObject();
    for (auto at = given.begin(); at != given.end(); ++at) {
        const int index = m_byKey.value(at.key(), -1);
        if (index < 0)
            return fail(ErrorCode::AnswerInvalid, at.key(), Texts::tr("the questionnaire has no such question"));
        WAARBORG_LET(value, readValue(index, at.value(), answer));
        answer.values[std::size_t(index)] = value;
    }
    const QJsonObject comments = json.value("comments"_L1).toObject();
    for (auto at = comments.begin(); at != comments.end(); ++at) {
        const int index = m_byItem.value(at.key(), -1);
        const QString text = at.value().toString();
        if (index < 0 || !at.value().isString() || text.size() > LongestText)
            return fail(ErrorCode::AnswerInvalid, at.key(), Texts::tr("its comment is not accepted"));
        answer.comments.insert(index, text);
    }
    return answer;
}

Result<qint64> AnswerReader::readValue(int index, const QJsonValue &value, Answer &answer) const
{
    const Column &column = m_columns[index];
    switch (column.kind) {
    case ColumnKind::Code:
        return readCode(column, value);
    case ColumnKind::Codes:
        return readCodes(column, value);
    case ColumnKind::Number:
    case ColumnKind::Date:
    case ColumnKind::Text:
        break;
    }
    const QString text = value.toString();
    if (!value.isString() || text.size() > LongestText)
        return invalid(column, Texts::tr("a text of at most %1 characters is expected").arg(LongestText));
    if (column.kind == ColumnKind::Number)
        return readNumber(column, text);
    if (column.kind == ColumnKind::Date)
        return readDate(column, text);
    answer.texts.insert(index, text);
    return 1;
}

} // namespace waarborg::answers
