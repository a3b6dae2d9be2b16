// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/oneanswer.h"

#include "models/answers/answerstore.h"
#include "models/answers/packedanswer.h"
#include "models/answers/reviewmodel.h"
#include "models/answers/roundreader.h"
#include "models/campaigns/roundstore.h"
#include "models/questionnaires/questionnairestore.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace waarborg::answers {

namespace {

using namespace Qt::StringLiterals;
using campaigns::RoundId;
using people::PersonId;
using questionnaires::Column;
using questionnaires::ColumnKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(OneAnswer)
};

QString words(const Column &column, qint64 value, const QString &text, const QString &language)
{
    const auto word = [&](int code) { return answerWord(column, codeWord(column, code), language); };
    switch (column.kind) {
    case ColumnKind::Code:
        return word(static_cast<int>(value));
    case ColumnKind::Codes: {
        QStringList chosen;
        for (qsizetype bit = 0; bit < column.codes.size(); ++bit) {
            if ((value >> bit) & 1)
                chosen << word(column.codes[bit]);
        }
        return chosen.join(u", "_s);
    }
    case ColumnKind::Number:
        return QLocale().toString(double(value) / std::pow(10.0, column.decimals), 'f', column.decimals);
    case ColumnKind::Date:
        return QLocale().toString(QDate::fromJulianDay(value), QLocale::ShortFormat);
    case ColumnKind::Text:
        return text;
    }
    return {};
}

QList<SpokenAnswer> spoken(
    const questionnaires::Questionnaire &questionnaire, const Answer &answer, const QString &language)
{
    const QHash<QString, QString> numbers = itemNumbers(questionnaire);
    const QList<Column> columns = questionnaires::columns(questionnaire);
    QList<SpokenAnswer> all;
    for (int i = 0; i < columns.size(); ++i) {
        const Column &column = columns[i];
        const bool answered = std::size_t(i) < answer.values.size() && answer.values[std::size_t(i)].has_value();
        all << SpokenAnswer { column.key, numbers.value(column.item),
            questionnaires::textIn(column.title, language, questionnaire.language),
            answered ? words(column, answer.values[std::size_t(i)].value_or(0), answer.texts.value(i), language)
                     : QString(),
            answer.comments.value(i) };
    }
    return all;
}

Result<campaigns::Invitation> invitationOf(campaigns::RoundStore &store, RoundId round, PersonId person)
{
    WAARBORG_LET(invitations, store.ofPerson(person));
    const auto found = std::ranges::find(invitations, round, &campaigns::Invitation::round);
    if (found == invitations.end() || !person.isValid())
        return fail(ErrorCode::NotFound, Texts::tr("invitation of person"), QString::number(person.value));
    return *found;
}

Result<Answer> openAnswer(access::Session &session, const campaigns::Round &round, const campaigns::Invitation &from)
{
    WAARBORG_LET(sealed, AnswerStore(session.database()).ofInvitation(round.id, from.id));
    if (sealed.isEmpty())
        return fail(ErrorCode::NotFound, Texts::tr("answer of person"), QString::number(from.person.value));
    WAARBORG_LET(packed, session.openForAdvisors(sealed, answerContext(round)));
    const auto answer = unpack(packed.view());
    if (!answer)
        return fail(ErrorCode::Damaged, session.path(), QString::fromLatin1(answerContext(round)));
    return *answer;
}

QString objectOf(RoundId round, PersonId person) { return u"round %1 person %2"_s.arg(round.value).arg(person.value); }

Result<PersonsAnswers> answersOf(access::Session &session, RoundId id, PersonId person, const QString &language)
{
    campaigns::RoundStore store(session.database());
    WAARBORG_LET(round, store.find(id));
    if (round.anonymity == campaigns::Anonymity::Anonymous)
        return fail(ErrorCode::RoundAnonymous, round.name);
    WAARBORG_LET(invitation, invitationOf(store, id, person));
    WAARBORG_LET(answer, openAnswer(session, round, invitation));
    WAARBORG_LET(questionnaire, questionnaires::QuestionnaireStore(session.database()).load(round.version));
    return PersonsAnswers { round.name, invitation.name, spoken(questionnaire, answer, language) };
}

} // namespace

Result<PersonsAnswers> readAnswer(access::Session &session, RoundId id, PersonId person, const QString &language)
{
    return session.change(access::UseCase::ReadAnswer, [&](access::AuditNote &note) -> Result<PersonsAnswers> {
        note.object = objectOf(id, person);
        return answersOf(session, id, person, language);
    });
}

Result<PersonsAnswers> readAnswerInside(access::Session &session, RoundId id, PersonId person, const QString &language)
{
    WAARBORG_LET(answers, answersOf(session, id, person, language));
    WAARBORG_TRY(session.record(access::UseCase::ReadAnswer, access::AuditResult::Ok, { objectOf(id, person), {} }));
    return answers;
}

Result<QList<Respondent>> respondents(access::Session &session, RoundId id)
{
    WAARBORG_TRY(session.allow(access::UseCase::ReadAnswer));
    campaigns::RoundStore store(session.database());
    WAARBORG_LET(round, store.find(id));
    QList<Respondent> all;
    if (round.anonymity == campaigns::Anonymity::Anonymous)
        return all;
    WAARBORG_LET(invitations, store.invitations(id));
    for (const campaigns::Invitation &one : invitations) {
        if (one.answered && one.person.isValid())
            all << Respondent { one.person, one.name };
    }
    std::ranges::sort(
        all, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; }, &Respondent::name);
    return all;
}

} // namespace waarborg::answers
