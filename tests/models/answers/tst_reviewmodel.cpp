// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/quarantinemodel.h"
#include "models/answers/reviewmodel.h"
#include "tests/common/testcase.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace waarborg;
using namespace waarborg::answers;
using namespace Qt::StringLiterals;

namespace {

questionnaires::Question question(
    const QString &id, questionnaires::QuestionType type, const QString &nl, const QString &fr = {})
{
    questionnaires::Question made;
    made.id = id;
    made.type = type;
    made.title.insert(u"nl"_s, nl);
    if (!fr.isEmpty())
        made.title.insert(u"fr"_s, fr);
    return made;
}

questionnaires::Questionnaire questionnaire()
{
    using questionnaires::QuestionType;
    questionnaires::Section stairs;
    stairs.id = u"m1"_s;
    stairs.title.insert(u"nl"_s, u"Trappen"_s);
    stairs.items = { { question(u"q1"_s, QuestionType::Risk, u"Trap is veilig"_s, u"L'escalier est sûr"_s) },
        { question(u"q2"_s, QuestionType::Risk, u"Leuning is vast"_s) } };
    questionnaires::Question pace = question(u"q3"_s, QuestionType::Single, u"Hoe vaak?"_s);
    pace.options = { { 1, { { u"nl"_s, u"Nooit"_s } } }, { 2, { { u"nl"_s, u"Altijd"_s } } } };
    questionnaires::Question hours = question(u"q4"_s, QuestionType::Number, u"Uren"_s);
    hours.decimals = 1;
    questionnaires::Questionnaire made;
    made.language = u"nl"_s;
    made.items = { { stairs }, { pace }, { hours } };
    return made;
}

RoundReview review()
{
    RoundReview made;
    for (const questionnaires::Column &column : questionnaires::columns(questionnaire()))
        made.questions << QuestionReview { .column = column };
    made.questions[0].answered = 200;
    made.questions[0].counts
        = { { u"yes"_s, 122 }, { u"no"_s, 68 }, { u"notApplicable"_s, 10 }, { u"postponed"_s, 0 } };
    made.questions[1].answered = 3;
    made.questions[1].suppressed = true;
    made.questions[2].answered = 4;
    made.questions[2].counts = { { u"1"_s, 1 }, { u"2"_s, 3 } };
    made.questions[3].answered = 2;
    made.questions[3].mean = 2.3;
    return made;
}

QString snapshot(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}

} // namespace

class ReviewModelTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsCells()
    {
        ReviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReview(reviewRows(review(), questionnaire(), u"nl"_s), u"nl"_s);
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles << model.headerData(column, Qt::Horizontal).toString();
        QCOMPARE(titles.join(u'|'), u"Question|Answered|Spread|Mean"_s);
        QCOMPARE(snapshot(model),
            u"1.1 Trap is veilig|200|yes 61%, no 34%, n/a 5%|\n"
            "1.2 Leuning is vast|3|too few answers|\n"
            "2 Hoe vaak?|4|Nooit 25%, Altijd 75%|\n"
            "3 Uren|2||"_s
                + QLocale().toString(2.3, 'f', 1));
    }

    void textsInTheLanguageAskedElseInTheirOwn()
    {
        const std::vector<ReviewRow> rows = reviewRows(review(), questionnaire(), u"fr"_s);
        QCOMPARE(rows[0].title, u"L'escalier est sûr"_s);
        QCOMPARE(rows[1].title, u"Leuning is vast"_s);
    }

    void suppressedNeverGivesParts()
    {
        RoundReview hidden = review();
        // Even when counts came along by mistake.
        hidden.questions[1].counts = { { u"yes"_s, 2 }, { u"no"_s, 1 } };
        ReviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReview(reviewRows(hidden, questionnaire(), u"nl"_s), u"nl"_s);
        const auto parts = [&](int row) {
            return model.index(row, ReviewModel::Spread).data(ReviewModel::PartsRole).value<QList<SpreadPart>>();
        };
        QVERIFY(parts(1).isEmpty());
        QVERIFY(model.index(1, 0).data(ReviewModel::SuppressedRole).toBool());
        QCOMPARE(model.index(1, ReviewModel::Spread).data().toString(), u"too few answers"_s);
        QCOMPARE(parts(0), (QList<SpreadPart> { { u"yes"_s, 122, 61 }, { u"no"_s, 68, 34 }, { u"n/a"_s, 10, 5 } }));
    }

    void anotherRoundReplacesTheRows()
    {
        ReviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReview(reviewRows(review(), questionnaire(), u"nl"_s), u"nl"_s);
        RoundReview shorter = review();
        shorter.questions.resize(1);
        model.setReview(reviewRows(shorter, questionnaire(), u"nl"_s), u"nl"_s);
        QCOMPARE(snapshot(model), u"1.1 Trap is veilig|200|yes 61%, no 34%, n/a 5%|"_s);
    }

    void filesSetAside()
    {
        QuarantineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDateTime nine(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        model.setItems(
            { { 1, u"/in/b.jwe"_s, u"no answer"_s, nine, 12 }, { 2, u"a.jwe"_s, u"twice"_s, nine.addSecs(60), 12 } });
        QCOMPARE(model.index(0, QuarantineModel::File).data().toString(), u"b.jwe"_s);
        QCOMPARE(model.index(0, QuarantineModel::File).data(Qt::ToolTipRole).toString(), u"/in/b.jwe"_s);
        QCOMPARE(model.index(0, QuarantineModel::Reason).data().toString(), u"no answer"_s);
        model.sort(QuarantineModel::Received, Qt::DescendingOrder);
        QCOMPARE(model.index(0, QuarantineModel::File).data().toString(), u"a.jwe"_s);
    }
};

WAARBORG_TEST(ReviewModelTest)
#include "tst_reviewmodel.moc"
