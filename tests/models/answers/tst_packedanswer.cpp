// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers/packedanswer.h"
#include "tests/common/testcase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace waarborg;
using namespace waarborg::answers;
using namespace Qt::StringLiterals;

class PackedAnswerTest : public test::TestCase
{
    Q_OBJECT

private:
    static Answer sample()
    {
        Answer answer;
        answer.language = u"nl"_s;
        answer.values = { 1, std::nullopt, 0, -1, 4, 2461368, 1LL << 40, -(1LL << 40), 1 };
        answer.texts = { { 8, u"Meer licht, één raam."_s } };
        answer.comments = { { 0, QString() }, { 4, u"x"_s } };
        return answer;
    }

private Q_SLOTS:
    void aRowReadsBackEqual()
    {
        QCOMPARE(unpack(pack(sample())).value(), sample());
        QCOMPARE(unpack(pack({})).value(), Answer());
    }

    void onlyTheValuesAreVisited()
    {
        QMap<std::size_t, qint64> seen;
        QVERIFY(visitValues(pack(sample()), [&](std::size_t column, qint64 value) { seen.insert(column, value); }));
        QCOMPARE(seen.size(), 8);
        QVERIFY(!seen.contains(1));
        QCOMPARE(seen[3], -1);
    }

    void aSmallCodeTakesAByte()
    {
        Answer answer;
        answer.values.assign(200, 2);
        QVERIFY(pack(answer).size() < 210);
    }

    void aCutRowIsRefused()
    {
        const QByteArray whole = pack(sample());
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!unpack(whole.first(size)), QByteArray::number(size).constData());
        QVERIFY(!unpack(whole + 'x'));
    }

    void whateverBytesComeNothingBreaks()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 20000; ++i) {
            QByteArray bytes = pack(sample());
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            (void)unpack(bytes);
            (void)visitValues(bytes, [](std::size_t, qint64) { });
        }
    }
};

WAARBORG_TEST(PackedAnswerTest)
#include "tst_packedanswer.moc"
