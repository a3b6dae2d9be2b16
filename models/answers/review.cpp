// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/review.h"

#include "models/answers/answerstore.h"
#include "models/answers/packedanswer.h"
#include "models/answers/roundreader.h"
#include "models/campaigns/roundstore.h"
#include "models/questionnaires/questionnairestore.h"

#include <cmath>

namespace waarborg::answers {

namespace {

using namespace Qt::StringLiterals;
using questionnaires::Column;
using questionnaires::ColumnKind;
using questionnaires::QuestionType;

// What is counted of one column while rows go by.
struct Tally {
    qint64 answered = 0;
    qint64 sum = 0;
    qint64 summed = 0;
    std::vector<qint64> byCode; // in the order of the column's codes

    explicit Tally(const Column &column)
        : byCode(std::size_t(column.codes.size()), 0)
    {
    }
};

// Codes to places in `byCode`, small and fast: codes of real questionnaires lie between -1 and a few dozen.
class CodePlaces
{
public:
    explicit CodePlaces(const Column &column)
    {
        for (const int code : column.codes)
            m_least = std::min(m_least, code);
        for (int i = 0; i < column.codes.size(); ++i) {
            const std::size_t at = std::size_t(column.codes[i] - m_least);
            if (at >= m_places.size())
                m_places.resize(at + 1, -1);
            m_places[at] = i;
        }
    }
    [[nodiscard]] int placeOf(qint64 code) const
    {
        const qint64 at = code - m_least;
        return at >= 0 && at < qint64(m_places.size()) ? m_places[std::size_t(at)] : -1;
    }

private:
    int m_least = 0;
    std::vector<int> m_places;
};

class Counter
{
public:
    explicit Counter(QList<Column> columns)
        : m_columns(std::move(columns))
    {
        for (const Column &column : m_columns) {
            m_tallies.emplace_back(column);
            m_places.emplace_back(column);
        }
    }

    [[nodiscard]] bool add(QByteArrayView packed)
    {
        return visitValues(packed, [this](std::size_t column, qint64 value) {
            if (column < m_tallies.size())
                count(column, value);
        });
    }

    [[nodiscard]] QList<QuestionReview> reviews(int minimumGroup) const
    {
        QList<QuestionReview> reviews;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            reviews << review(m_columns[i], m_tallies[std::size_t(i)], minimumGroup);
        return reviews;
    }

private:
    void count(std::size_t at, qint64 value)
    {
        const Column &column = m_columns[qsizetype(at)];
        Tally &tally = m_tallies[at];
        ++tally.answered;
        if (column.kind == ColumnKind::Code) {
            const int place = m_places[at].placeOf(value);
            if (place >= 0)
                ++tally.byCode[std::size_t(place)];
            if (column.scale && value != questionnaires::notApplicableCode) {
                tally.sum += column.reversed ? column.scale->from + column.scale->to - value : value;
                ++tally.summed;
            }
        } else if (column.kind == ColumnKind::Codes) {
            for (std::size_t bit = 0; bit < tally.byCode.size(); ++bit)
                tally.byCode[bit] += (value >> bit) & 1;
        } else if (column.kind == ColumnKind::Number) {
            tally.sum += value;
            ++tally.summed;
        }
    }

    static QuestionReview review(const Column &column, const Tally &tally, int minimumGroup)
    {
        QuestionReview review { .column = column, .answered = tally.answered };
        review.suppressed = tally.answered > 0 && tally.answered < minimumGroup;
        if (review.suppressed)
            return review;
        for (int i = 0; i < column.codes.size(); ++i)
            review.counts << std::pair(codeWord(column, column.codes[i]), tally.byCode[std::size_t(i)]);
        if (tally.summed > 0)
            review.mean = double(tally.sum) / double(tally.summed) / std::pow(10.0, column.decimals);
        return review;
    }

    QList<Column> m_columns;
    std::vector<Tally> m_tallies;
    std::vector<CodePlaces> m_places;
};

} // namespace

QString codeWord(const Column &column, int code)
{
    static const QHash<int, QString> risk { { questionnaires::RiskInOrder, u"yes"_s },
        { questionnaires::RiskPresent, u"no"_s }, { questionnaires::RiskNotApplicable, u"notApplicable"_s },
        { questionnaires::RiskPostponed, u"postponed"_s } };
    if (!column.type || *column.type == QuestionType::Risk)
        return risk.value(code, QString::number(code));
    return code == questionnaires::notApplicableCode ? u"notApplicable"_s : QString::number(code);
}

Result<RoundReview> reviewRound(access::Session &session, campaigns::RoundId id, const Progress &progress)
{
    WAARBORG_TRY(session.allow(access::UseCase::ReviewAnswers));
    RoundReview review;
    WAARBORG_LET(overview, campaigns::roundStatus(session, id));
    WAARBORG_LET(questionnaire, questionnaires::QuestionnaireStore(session.database()).load(overview.round.version));
    Counter counter(questionnaires::columns(questionnaire));
    const QByteArray context = answerContext(overview.round);
    AnswerStore store(session.database());
    SecretBytes buffer;
    const auto counted = store.each(id, [&](const StoredAnswer &answer) -> Result<void> {
        WAARBORG_LET(packed, session.openForAdvisors(answer.sealed, context, buffer));
        if (!counter.add(packed))
            return fail(ErrorCode::Damaged, session.path(), QString::fromLatin1(context));
        if (++review.answered % 1000 == 0) {
            progress.advance(review.answered, overview.counts.answered);
            return progress.check();
        }
        return {};
    });
    if (!counted)
        return Failure(counted.error());
    review.overview = overview;
    review.invited = overview.counts.invited;
    review.questions = counter.reviews(overview.round.minimumGroup);
    return review;
}

} // namespace waarborg::answers
