// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/authority.h"
#include "models/access/rotation.h"
#include "tests/roles/trials.h"

#include <QSet>
#include <QTest>

#include <sqlcipher/sqlite3.h>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array AllRoles { Role::Administrator, Role::Advisor, Role::Hr, Role::Auditor };
constexpr Roles Everything = Roles(Role::Administrator) | Role::Advisor | Role::Hr | Role::Auditor;

// What no account is refused: it happens at the door, before there is a session.
const QSet<UseCase> AtTheDoor { UseCase::CreateDossier, UseCase::Login, UseCase::ChangePassword,
    UseCase::RecoverDossier, UseCase::RestoreBackup, UseCase::TakeOverLock };

bool isOnlyAtTheFirstWall(UseCase useCase, Role role)
{
    // They read the settings and accounts that everybody reads, or no table at all.
    static const QSet<UseCase> everybody { UseCase::ExportKey, UseCase::ListAccounts, UseCase::TestMail,
        UseCase::AnchorAudit };
    // They write settings, as these two roles both do: the key file's generation, mail, the agreement's end.
    static const QSet<UseCase> stewards { UseCase::ConfirmSheet, UseCase::ReplaceSheet, UseCase::ScheduleBackups,
        UseCase::NewStartCode, UseCase::ApproveAnswers, UseCase::ConfigureMail, UseCase::EndDossier };
    const bool steward = role == Role::Administrator || role == Role::Advisor;
    return everybody.contains(useCase) || (steward && stewards.contains(useCase));
}

// These exports hold the log only for who may read it: the one statement that an advisor's connection then refuses.
qsizetype leftOut(UseCase useCase, Role role)
{
    const bool holdsLog = useCase == UseCase::ExportDossier || useCase == UseCase::ExportPerson;
    return holdsLog && !allows(role, UseCase::ExportAudit) ? 1 : 0;
}

const UseCaseRow &rowOf(UseCase useCase) { return *std::ranges::find(useCaseTable(), useCase, &UseCaseRow::useCase); }

// The statements that an account with all roles runs for this, without those of the transaction.
QSet<QByteArray> statementsOf(test::FullDossier &full, const test::Trial &trial)
{
    QSet<QByteArray> statements;
    Session session = full.dossier().sessionAs(Everything);
    const auto note = [](unsigned, void *into, void *statement, void *) {
        const QByteArray sql(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
        if (!sql.startsWith("BEGIN") && !sql.startsWith("COMMIT") && !sql.startsWith("ROLLBACK"))
            static_cast<QSet<QByteArray> *>(into)->insert(sql);
        return 0;
    };
    sqlite3_trace_v2(session.database().handle(), SQLITE_TRACE_STMT, note, &statements);
    const auto done = trial.run(full, session);
    sqlite3_trace_v2(session.database().handle(), 0, nullptr, nullptr);
    if (!done)
        qFatal("%s: %s", rowOf(trial.useCase).name, test::why(done).constData());
    return statements;
}

qsizetype denied(const QSet<QByteArray> &statements, Session &session)
{
    return std::ranges::count_if(statements,
        [&](const QByteArray &sql) { return !session.database().prepare(QString::fromUtf8(sql)).has_value(); });
}

} // namespace

// Every role with every use case, at both walls.
class UseCaseMatrixTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyUseCaseIsTried()
    {
        QSet<UseCase> tried = AtTheDoor;
        tried << UseCase::RotateKey; // below: it ends the session
        for (const test::Trial &trial : test::trials()) {
            QVERIFY(!tried.contains(trial.useCase));
            tried << trial.useCase;
        }
        for (const UseCaseRow &row : useCaseTable())
            QVERIFY2(tried.contains(row.useCase), row.name);
    }

    void everyRoleWithEveryUseCase_data()
    {
        QTest::addColumn<int>("trial");
        for (std::size_t i = 0; i < test::trials().size(); ++i)
            QTest::newRow(rowOf(test::trials()[i].useCase).name) << int(i);
    }

    void everyRoleWithEveryUseCase()
    {
        QFETCH(int, trial);
        const test::Trial &tried = test::trials()[std::size_t(trial)];
        test::FullDossier full;
        const QSet<QByteArray> statements = statementsOf(full, tried);
        QVERIFY(!statements.isEmpty());
        for (const Role role : AllRoles) {
            Session session = full.dossier().sessionAs(role);
            const auto result = tried.run(full, session);
            const bool refused = !result && result.error().code == ErrorCode::NotAllowed;
            QCOMPARE(refused, !(rowOf(tried.useCase).roles & role));
            if (!refused)
                continue;
            const auto rows = auditRecords(full.session(), { .limit = 1 });
            VERIFY_OK(rows);
            QCOMPARE(rows->first().result, AuditResult::Denied);
            QCOMPARE(rows->first().action, useCaseName(tried.useCase));
        }
        for (const Role role : AllRoles) {
            Session session = full.dossier().sessionAs(role);
            const qsizetype refused = denied(statements, session);
            if (rowOf(tried.useCase).roles & role)
                QCOMPARE(refused, leftOut(tried.useCase, role));
            else
                QCOMPARE(refused > 0, !isOnlyAtTheFirstWall(tried.useCase, role));
        }
    }

    void onlyAnAdministratorReplacesTheKey()
    {
        test::FullDossier full;
        for (const Role role : { Role::Advisor, Role::Hr, Role::Auditor }) {
            const auto refused = rotateKey(full.dossier().sessionAs(role));
            QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
        }
        const auto others = rotateKey(full.dossier().sessionAs(Role::Administrator));
        QVERIFY(others || others.error().code != ErrorCode::NotAllowed);
    }
};

WAARBORG_TEST(UseCaseMatrixTest)
#include "tst_usecases.moc"
