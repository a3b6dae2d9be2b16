// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/messagemodel.h"
#include "models/campaigns/roundmodel.h"
#include "tests/common/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waarborg;
using namespace waarborg::campaigns;
using namespace Qt::StringLiterals;

namespace {

RoundOverview round(qint64 id, const QString &name, const QDate &closes, qint64 invited, qint64 answered,
    RoundStatus status = RoundStatus::Open)
{
    RoundOverview overview;
    overview.round.id = { id };
    overview.round.name = name;
    overview.round.closes = closes;
    overview.round.status = status;
    overview.counts.invited = invited;
    overview.counts.answered = answered;
    return overview;
}

OutboxRow message(qint64 id, const QString &name, MessageState state, MessageKind kind = MessageKind::Invitation)
{
    OutboxRow row;
    row.id = { id };
    row.kind = kind;
    row.name = name;
    row.recipient = name.toLower() + u"@x.example"_s;
    row.state = state;
    row.reply = u"250 2.0.0\r\nqueued %1"_s.arg(id);
    row.changed = QDateTime(QDate(2026, 11, 23), QTime(9, static_cast<int>(id)), Qt::UTC);
    return row;
}

QString snapshot(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QVariant value = model.index(row, column).data();
            cells << (value.typeId() == QMetaType::QDate     ? value.toDate().toString(Qt::ISODate)
                    : value.typeId() == QMetaType::QDateTime ? value.toDateTime().toUTC().toString(u"HH:mm"_s)
                                                             : value.toString());
        }
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}

QString titles(const QAbstractItemModel &model)
{
    QStringList all;
    for (int column = 0; column < model.columnCount(); ++column)
        all << model.headerData(column, Qt::Horizontal).toString();
    return all.join(u'|');
}

} // namespace

class RoundModelsTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void roundsAsCells()
    {
        RoundModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems({ round(2, u"Voorjaar"_s, QDate(2026, 12, 15), 412, 231),
            round(1, u"Najaar"_s, {}, 9, 9, RoundStatus::Closed) });
        QCOMPARE(titles(model), u"Name|Closes|Invited|Answered|Status"_s);
        QCOMPARE(snapshot(model), u"Voorjaar|2026-12-15|412|231|Open\nNajaar||9|9|Closed"_s);
        QCOMPARE(model.index(1, 0).data(RoundModel::RoundRole).toLongLong(), 1);
        QCOMPARE(model.index(1, 0).data(RoundModel::OpenRole).toBool(), false);
        QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
    }

    void roundsSort_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("names");
        QTest::newRow("a round without a last day closes last") << int(RoundModel::Closes) << u"b a c"_s;
        QTest::newRow("numbers as numbers, not as words") << int(RoundModel::Invited) << u"c b a"_s;
        QTest::newRow("names as words") << int(RoundModel::Name) << u"a b c"_s;
    }

    void roundsSort()
    {
        QFETCH(int, column);
        QFETCH(QString, names);
        RoundModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems({ round(1, u"a"_s, QDate(2026, 12, 1), 100, 1), round(2, u"b"_s, QDate(2026, 11, 30), 20, 1),
            round(3, u"c"_s, {}, 3, 1) });
        model.sort(column);
        QStringList sorted;
        for (int row = 0; row < model.rowCount(); ++row)
            sorted << model.index(row, RoundModel::Name).data().toString();
        QCOMPARE(sorted.join(u' '), names);
    }

    void aRoundsNewCountsAreTheSmallestChange()
    {
        RoundModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems({ round(1, u"a"_s, {}, 10, 1), round(2, u"b"_s, {}, 10, 1) });
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.put(round(2, u"b"_s, {}, 10, 2));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(snapshot(model), u"a||10|1|Open\nb||10|2|Open"_s);
    }

    void responseInWords_data()
    {
        QTest::addColumn<qint64>("answered");
        QTest::addColumn<qint64>("invited");
        QTest::addColumn<QString>("text");
        QTest::newRow("a share") << 231LL << 412LL << u"231 of 412 (56%)"_s;
        QTest::newRow("nobody invited: no share") << 0LL << 0LL << u"0 of 0"_s;
        QTest::newRow("not all: never 100%") << 999LL << 1000LL << u"999 of 1,000 (99%)"_s;
    }

    void responseInWords()
    {
        QFETCH(qint64, answered);
        QFETCH(qint64, invited);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QTEST(responseText(answered, invited), "text");
        QLocale::setDefault(before);
    }

    void messagesAsCells()
    {
        MessageModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems({ message(1, u"Jan"_s, MessageState::Sent),
            message(2, u"Mia"_s, MessageState::Unknown, MessageKind::Reminder) });
        QCOMPARE(titles(model), u"Name|E-mail|Status|Last|Server said"_s);
        QCOMPARE(snapshot(model),
            u"Jan|jan@x.example|Sent|09:01|250 2.0.0 queued 1\nMia|mia@x.example|Unknown, reminder|09:02|250 2.0.0 queued 2"_s);
        QCOMPARE(model.index(1, 0).data(MessageModel::StateRole).toInt(), int(MessageState::Unknown));
    }

    void messagesAreFiltered_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("names");
        QTest::newRow("nothing asked") << u""_s << -1 << u"Jan Mia An"_s;
        QTest::newRow("a state") << u""_s << int(MessageState::Sent) << u"Jan An"_s;
        QTest::newRow("a part of the address") << u"MIA@"_s << -1 << u"Mia"_s;
        QTest::newRow("both, and nobody is left") << u"mia"_s << int(MessageState::Sent) << u""_s;
    }

    void messagesAreFiltered()
    {
        QFETCH(QString, search);
        QFETCH(int, state);
        MessageModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems({ message(1, u"Jan"_s, MessageState::Sent), message(2, u"Mia"_s, MessageState::Refused),
            message(3, u"An"_s, MessageState::Sent) });
        MessageModel::Filter filter { .search = search };
        if (state >= 0)
            filter.state = MessageState(state);
        model.setFilter(filter);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, MessageModel::Name).data().toString();
        QTEST(names.join(u' '), "names");
    }
};

WAARBORG_TEST(RoundModelsTest)
#include "tst_roundmodels.moc"
