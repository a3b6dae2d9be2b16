// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accounts.h"
#include "models/access/authority.h"
#include "tests/roles/fulldossier.h"

#include <QSet>
#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

namespace {

QStringList column(storage::Database &database, const QString &sql)
{
    auto statement = test::must(database.prepare(sql));
    QStringList values;
    while (test::must(statement.next()))
        values << statement.text(0);
    return values;
}

// "r" for reading every column, "i", "u", "d": what may be prepared on this connection.
QString rightsOn(storage::Database &database, const QString &table, const QStringList &columns)
{
    const auto may = [&](const QString &sql) { return database.prepare(sql).has_value(); };
    QString rights;
    rights += may(u"SELECT * FROM \"%1\""_s.arg(table)) ? u"r"_s : QString();
    QStringList marks;
    marks.resize(columns.size(), u"?"_s);
    rights += may(u"INSERT INTO \"%1\" VALUES (%2)"_s.arg(table, marks.join(u','))) ? u"i"_s : QString();
    const bool updatesAll = std::ranges::all_of(
        columns, [&](const QString &each) { return may(u"UPDATE \"%1\" SET \"%2\" = ?"_s.arg(table, each)); });
    rights += updatesAll ? u"u"_s : QString();
    rights += may(u"DELETE FROM \"%1\""_s.arg(table)) ? u"d"_s : QString();
    return rights.isEmpty() ? u"-"_s : rights;
}

} // namespace

class AuthorizerTest : public test::TestCase
{
    Q_OBJECT

private:
    // For what leaves it as it is.
    std::unique_ptr<test::FullDossier> m_full;

private Q_SLOTS:
    void initTestCase() { m_full = std::make_unique<test::FullDossier>(); }

    void everyTableStandsInAnArea()
    {
        test::FullDossier &full = *m_full;
        storage::Database database = full.dossier().unconfined();
        QStringList known { u"audit_end"_s, u"schema_version"_s };
        for (int area = 1; area <= int(Area::Traces); area *= 2)
            known << tablesOf(Area(area));
        QStringList tables
            = column(database, u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
        tables.sort();
        known.sort();
        QCOMPARE(tables, known);
    }

    // Written down once more, apart from the program's own table: r read, i insert, u update every column, d delete.
    void whatEachRoleMayDoWithEachTable_data()
    {
        QTest::addColumn<QString>("tables");
        QTest::addColumn<QStringList>("rights"); // administrator, advisor, hr, auditor, nobody
        const auto row
            = [](const char *tables, const char *a, const char *b, const char *c, const char *d, const char *e) {
                  QTest::newRow(tables) << QString::fromLatin1(tables)
                                        << QStringList { QLatin1String(a), QLatin1String(b), QLatin1String(c),
                                               QLatin1String(d), QLatin1String(e) };
              };
        row("account", "riud", "r", "r", "r", "r");
        row("setting", "riud", "riud", "r", "r", "r");
        row("audit", "rid", "i", "i", "ri", "i");
        row("audit_end", "r", "r", "r", "r", "r"); // of three columns everybody updates
        row("schema_version", "r", "r", "r", "r", "r");
        row("person person_added person_batch person_change person_sequence", "-", "riud", "riud", "-", "-");
        row("questionnaire questionnaire_version", "-", "riud", "-", "-", "-");
        row("round round_erased", "-", "riud", "-", "-", "-");
        row("invitation outbox outbox_body", "-", "riud", "d", "-", "-"); // HR erases people
        row("answer quarantine", "-", "riud", "d", "-", "-");
        row("envelope waiting_envelope", "-", "riud", "-", "-", "-");
        row("incident incident_version", "riud", "riud", "-", "r", "-");
    }

    void whatEachRoleMayDoWithEachTable()
    {
        QFETCH(QString, tables);
        QFETCH(QStringList, rights);
        test::FullDossier &full = *m_full;
        const std::array roles { Roles(Role::Administrator), Roles(Role::Advisor), Roles(Role::Hr),
            Roles(Role::Auditor), Roles() };
        storage::Database plain = full.dossier().unconfined();
        for (const QString &table : tables.split(u' ')) {
            const QStringList columns = column(plain, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
            QCOMPARE(rightsOn(plain, table, columns), u"riud"_s); // control
            for (std::size_t i = 0; i < roles.size(); ++i) {
                storage::Database confined = full.dossier().unconfined();
                confined.confine(authorizerFor(roles[i]));
                QCOMPARE(rightsOn(confined, table, columns), rights[qsizetype(i)]);
            }
        }
    }

    void nobodyMay_data()
    {
        QTest::addColumn<QString>("sql");
        const QStringList statements { u"ATTACH ':memory:' AS other"_s, u"DETACH main"_s,
            u"ALTER TABLE audit RENAME TO gone"_s, u"ALTER TABLE person ADD COLUMN x"_s, u"DROP TABLE setting"_s,
            u"DROP TRIGGER audit_no_delete"_s, u"CREATE TABLE mine (x)"_s, u"CREATE TEMP TABLE mine (x)"_s,
            u"CREATE VIEW mine AS SELECT * FROM answer"_s, u"CREATE TEMP VIEW mine AS SELECT * FROM answer"_s,
            u"CREATE TRIGGER mine AFTER INSERT ON audit BEGIN DELETE FROM audit; END"_s,
            u"CREATE TEMP TRIGGER mine AFTER INSERT ON setting BEGIN DELETE FROM setting; END"_s,
            u"CREATE VIRTUAL TABLE mine USING fts5 (x)"_s, u"CREATE INDEX mine ON person (city)"_s,
            u"UPDATE audit SET object = 'x'"_s, u"INSERT OR REPLACE INTO audit_end VALUES (1, 0, x'', x'')"_s,
            u"DELETE FROM audit_end"_s, u"UPDATE sqlite_master SET sql = ''"_s, u"PRAGMA writable_schema = ON"_s,
            u"PRAGMA recursive_triggers = OFF"_s, u"PRAGMA rekey = 'x'"_s, u"PRAGMA key = 'x'"_s,
            u"PRAGMA temp_store_directory = '/'"_s, u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s,
            u"PRAGMA ignore_check_constraints = ON"_s, u"SELECT load_extension('x')"_s,
            u"SELECT sqlcipher_export('other')"_s, u"VACUUM"_s, u"ANALYZE"_s,
            u"SELECT * FROM pragma_table_info('account')"_s };
        for (const QString &sql : statements)
            QTest::newRow(sql.toUtf8().constData()) << sql;
    }

    void nobodyMay()
    {
        QFETCH(QString, sql);
        test::FullDossier &full = *m_full;
        storage::Database database = full.dossier().unconfined();
        database.confine(authorizerFor(Roles(Role::Administrator) | Role::Advisor | Role::Hr | Role::Auditor));
        const auto done = database.execute(sql);
        QVERIFY(!done);
        VERIFY_OK(checkDossier(full.session()));
    }

    void theLogRefusesRowsInAnotherPlaceThanItsEnd()
    {
        test::FullDossier &full = *m_full;
        const QString copy = u"INSERT OR REPLACE INTO audit SELECT %1, monotonic, time, boot, account, session, action,"
                             " 'x', result, detail, mac FROM audit WHERE sequence = 1"_s;
        Session session = full.dossier().sessionAs(Role::Administrator);
        for (const QString &place : { u"1"_s, u"0"_s, u"99999"_s, u"-1"_s })
            QVERIFY(!session.database().execute(copy.arg(place)));
        const auto verdict = auditVerdict(full.session());
        VERIFY_OK(verdict);
        QCOMPARE(verdict->fault, QString());
    }

    void aRoleChangeStopsStatementsThatWerePreparedBefore()
    {
        test::FullDossier full;
        Session hr = full.login(u"eva"_s, Role::Hr); // as a second program would: a connection of its own
        auto prepared = test::must(hr.database().prepare(u"SELECT name FROM person WHERE id = ?"_s));
        VERIFY_OK(prepared.bind(full.people[0]).next()); // control
        prepared.finish();
        VERIFY_OK(setRoles(full.session(), u"eva"_s, Role::Auditor));
        QCOMPARE(hr.allow(UseCase::ListPeople).error().code, ErrorCode::NotAllowed);
        QCOMPARE(prepared.bind(full.people[0]).next().error().code, ErrorCode::NotAllowed);
    }

    void aDisabledAccountReadsNothingMore()
    {
        test::FullDossier full;
        Session hr = full.login(u"eva"_s, Role::Hr);
        VERIFY_OK(hr.database().prepare(u"SELECT name FROM person"_s)); // control
        VERIFY_OK(setAccountState(full.session(), u"eva"_s, AccountState::Disabled));
        QCOMPARE(hr.allow(UseCase::ListPeople).error().code, ErrorCode::NotAllowed);
        QVERIFY(!hr.database().prepare(u"SELECT name FROM person"_s));
    }

    void aStartCodeOpensNoTable()
    {
        test::FullDossier full;
        const auto code = addAccount(full.session(), { u"eva"_s, Role::Hr, {}, full.dossier().environment().cost });
        VERIFY_OK(code);
        auto hr = login(
            full.dossier().environment(), full.dossier().path(), u"eva"_s, SecretBytes::copyOf(code->code.toUtf8()));
        VERIFY_OK(hr);
        QVERIFY(!hr->database().prepare(u"SELECT name FROM person"_s));
    }
};

WAARBORG_TEST(AuthorizerTest)
#include "tst_authorizer.moc"
