// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accountmodel.h"
#include "tests/common/testcase.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

namespace {

AccountRow row(int id, const QString &name, Roles roles)
{
    AccountRow made;
    made.account = { .id = { id }, .name = name, .roles = roles };
    made.account.signedAt = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
    made.answers = mayReadAnswers(roles) ? AnswersKey::Held : AnswersKey::NotAllowed;
    made.hasSlot = true;
    return made;
}

std::vector<AccountRow> sample()
{
    std::vector<AccountRow> rows { row(1, u"an"_s, Roles(Role::Administrator) | Role::Advisor),
        row(2, u"Bo"_s, Role::Advisor), row(3, u"Cis"_s, Role::Hr), row(4, u"Dré"_s, Role::Auditor),
        row(5, u"Els"_s, Role::Auditor) };
    rows[1].answers = AnswersKey::Pending;
    rows[1].usesStartCode = true;
    rows[2].account.state = AccountState::Disabled;
    rows[3].account.expires = QDate(2026, 11, 22); // the clock stands at the 23rd
    rows[4].account.expires = QDate(2026, 11, 23);
    return rows;
}

QStringList cells(const AccountModel &model)
{
    QStringList lines;
    for (int place = 0; place < model.rowCount(); ++place) {
        QStringList line;
        for (int column = 0; column < model.columnCount(); ++column)
            line << model.index(place, column).data().toString();
        lines << line.join(u'|');
    }
    return lines;
}

} // namespace

class AccountModelTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cellsSayHowEachAccountStands()
    {
        const test::FixedClock clock;
        AccountModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(sample());
        model.sort(AccountModel::Name);
        QCOMPARE(cells(model),
            QStringList({ u"an|advisor, administrator|Active|Reads answers|"_s,
                u"Bo|advisor|Start code|Waits for approval|"_s, u"Cis|HR staff|Disabled||"_s,
                u"Dré|auditor|Expired||2026-11-22"_s, u"Els|auditor|Active||2026-11-23"_s }));
    }

    void whatExpiresFirstIsSortedFirst()
    {
        const test::FixedClock clock;
        AccountModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(sample());
        model.sort(AccountModel::Expires);
        QCOMPARE(model.itemAt(0).account.name, u"Dré"_s);
        QCOMPARE(model.itemAt(1).account.name, u"Els"_s);
    }

    void changesAreAppliedOneByOne()
    {
        const test::FixedClock clock;
        AccountModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<AccountRow> rows = sample();
        model.setItems(rows);
        model.sort(AccountModel::Name);
        const QPersistentModelIndex kept = model.index(model.rowOf(2), 0);
        rows[1].answers = AnswersKey::Held;
        rows[1].usesStartCode = false;
        rows.erase(rows.begin());
        model.setItems(rows);
        QCOMPARE(cells(model).constFirst(), u"Bo|advisor|Active|Reads answers|"_s);
        QCOMPARE(kept.data().toString(), u"Bo"_s);
    }

    void standingsAreToldInTheirOrder_data()
    {
        QTest::addColumn<bool>("disabled");
        QTest::addColumn<bool>("expired");
        QTest::addColumn<bool>("slot");
        QTest::addColumn<bool>("startCode");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<int>("standing");
        QTest::newRow("disabled before all else") << true << true << false << false << false << int(Standing::Disabled);
        QTest::newRow("expired") << false << true << true << true << true << int(Standing::Expired);
        QTest::newRow("without a slot") << false << false << false << false << true << int(Standing::NoKey);
        QTest::newRow("with a start code") << false << false << true << true << true << int(Standing::StartCode);
        QTest::newRow("not signed") << false << false << true << false << false << int(Standing::NotSigned);
        QTest::newRow("active") << false << false << true << false << true << int(Standing::Active);
    }

    void standingsAreToldInTheirOrder()
    {
        QFETCH(bool, disabled);
        QFETCH(bool, expired);
        QFETCH(bool, slot);
        QFETCH(bool, startCode);
        QFETCH(bool, isSigned);
        QFETCH(int, standing);
        const test::FixedClock clock;
        AccountRow one = row(1, u"an"_s, Role::Hr);
        one.account.state = disabled ? AccountState::Disabled : AccountState::Active;
        one.account.expires = expired ? QDate(2026, 1, 1) : QDate();
        one.hasSlot = slot;
        one.usesStartCode = startCode;
        if (!isSigned)
            one.account.signedAt = {};
        QCOMPARE(int(standingOf(one, clock)), standing);
    }
};

WAARBORG_TEST(AccountModelTest)
#include "tst_accountmodel.moc"
