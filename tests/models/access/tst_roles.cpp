// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/roles.h"
#include "tests/common/testcase.h"

#include <QSet>
#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

class RolesTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyUseCaseStandsInTheTableOnce()
    {
        QSet<QString> names;
        int expected = 0;
        for (const UseCaseRow &row : useCaseTable()) {
            QCOMPARE(int(row.useCase), expected++);
            names.insert(QString::fromLatin1(row.name));
            QVERIFY(row.roles);
        }
        QCOMPARE(names.size(), expected);
        QCOMPARE(int(UseCase::TestMail) + 1, expected);
    }

    void hrSeesNoAnswersAndTheAuditorNoPeople()
    {
        for (const UseCase closed : { UseCase::ReviewAnswers, UseCase::TakeInAnswers, UseCase::SendRound,
                 UseCase::WriteReport, UseCase::ExportKey })
            QVERIFY(!allows(Role::Hr, closed));
        QVERIFY(allows(Role::Hr, UseCase::ImportPeople));
        QVERIFY(!allows(Role::Auditor, UseCase::ListPeople));
        QVERIFY(!mayReadAnswers(Roles(Role::Hr) | Role::Auditor | Role::Administrator));
    }

    void rolesAreWrittenAndRead()
    {
        const Roles both = Roles(Role::Administrator) | Role::Advisor;
        QCOMPARE(rolesToText(both), u"administrator,advisor"_s);
        QCOMPARE(rolesFromText(u" Advisor, administrator"_s).value(), both);
        QVERIFY(!rolesFromText(u"advisor,boss"_s));
        QVERIFY(!rolesFromText(QString()));
    }
};

WAARBORG_TEST(RolesTest)
#include "tst_roles.moc"
