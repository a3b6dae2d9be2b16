// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/auditchain.h"
#include "models/access/dossier.h"
#include "models/access/keychange.h"
#include "tests/common/dossier.h"
#include "tests/models/access/auditattacker.h"

#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;
using test::Attacker;

namespace {

SecretBytes firstKey(test::Dossier &dossier)
{
    const auto file = verifiedKeyFile(dossier.session());
    auto seed = openSealed(file->sealedAuditSeed, file->auditPublicKey, dossier.session().keys().auditPrivate);
    if (!seed)
        qFatal("The chain's first key does not open.");
    return std::move(*seed);
}

// Rows 1 to 5.
void fill(test::Dossier &dossier)
{
    for (int i = 0; i < 3; ++i) {
        if (!confirmSheet(dossier.session()))
            qFatal("The log cannot be filled.");
    }
}

constexpr auto NotProven = "Not proven without an anchor"_L1;
constexpr auto NewerAnchor = "only a newer anchor can tell"_L1;

} // namespace

// SECURITY section 4: what verifying finds, and what it cannot find and says so.
class AuditMatrixTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theChainFindsWithoutAnchor_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("brokenAt");
        QTest::newRow("nothing done (control)") << QStringList {} << qint64(0);
        const std::pair<const char *, QString> edits[] = { { "time", u"'2026-11-23T08:00:00.000Z'"_s },
            { "monotonic", u"monotonic + 1"_s }, { "boot", u"'other'"_s }, { "account", u"'bert'"_s },
            { "session", u"'other'"_s }, { "action", u"'people list'"_s }, { "object", u"'other'"_s },
            { "result", u"'denied'"_s }, { "detail", u"'other'"_s }, { "mac", u"zeroblob(32)"_s } };
        for (const auto &[column, value] : edits) {
            QTest::addRow("%s edited", column)
                << QStringList { u"UPDATE audit SET %1 = %2 WHERE sequence = 3"_s.arg(QLatin1String(column), value) }
                << qint64(3);
        }
        for (const qint64 row : { 1, 5 })
            QTest::addRow("row %d edited", int(row))
                << QStringList { u"UPDATE audit SET object = 'other' WHERE sequence = %1"_s.arg(row) } << row;
        const auto remove = [](int row) { return u"DELETE FROM audit WHERE sequence = %1"_s.arg(row); };
        const auto renumber = [](const QString &from, const QString &to) {
            return u"UPDATE audit SET sequence = %2 WHERE sequence = %1"_s.arg(from, to);
        };
        QTest::newRow("the first row deleted") << QStringList { remove(1) } << qint64(1);
        QTest::newRow("a row in the middle deleted") << QStringList { remove(3) } << qint64(3);
        QTest::newRow("the last row deleted") << QStringList { remove(5) } << qint64(5);
        QTest::newRow("all rows deleted") << QStringList { u"DELETE FROM audit"_s } << qint64(1);
        QTest::newRow("the gap closed by renumbering") << QStringList { remove(3), renumber(u"4"_s, u"3"_s),
            renumber(u"5"_s, u"4"_s), u"UPDATE audit_end SET sequence = 4"_s }
                                                       << qint64(3);
        QTest::newRow("two neighbours swapped") << QStringList { renumber(u"2"_s, u"9"_s), renumber(u"3"_s, u"2"_s),
            renumber(u"9"_s, u"3"_s) } << qint64(2);
        QTest::newRow("first and last swapped") << QStringList { renumber(u"1"_s, u"9"_s), renumber(u"5"_s, u"1"_s),
            renumber(u"9"_s, u"5"_s) } << qint64(1);
        QTest::newRow("a row doubled at the end")
            << QStringList { u"INSERT INTO audit SELECT 6, monotonic, time, boot, account, session, action, object, "
                             u"result, detail, mac FROM audit WHERE sequence = 5"_s }
            << qint64(6);
        QTest::newRow("a row before the first")
            << QStringList { u"INSERT INTO audit SELECT 0, monotonic, time, boot, account, session, action, object, "
                             u"result, detail, mac FROM audit WHERE sequence = 1"_s }
            << qint64(0);
        QTest::newRow("the end's MAC changed") << QStringList { u"UPDATE audit_end SET mac = x'00'"_s } << qint64(6);
        QTest::newRow("the end's key changed")
            << QStringList { u"UPDATE audit_end SET key = zeroblob(32)"_s } << qint64(6);
        QTest::newRow("the end taken away") << QStringList { u"DELETE FROM audit_end"_s } << qint64(6);
        QTest::newRow("cut, the end's number set back")
            << QStringList { remove(5), u"UPDATE audit_end SET sequence = 4"_s } << qint64(5);
        QTest::newRow("cut, the end's number and MAC set back, its key unknown") << QStringList { remove(5),
            u"UPDATE audit_end SET sequence = 4, mac = (SELECT mac FROM audit WHERE sequence = 4)"_s }
                                                                                 << qint64(5);
        QTest::newRow("pruned without a pruning") << QStringList { remove(1), remove(2) } << qint64(1);
        QTest::newRow("pruned with a row that says so")
            << QStringList { u"UPDATE audit SET action = 'audit prune', detail = '2 ' || (SELECT hex(mac) FROM audit "
                             u"WHERE sequence = 2) WHERE sequence = 5"_s,
                   remove(1), remove(2) }
            << qint64(1);
        QTest::newRow("a pruning of more rows than a computer can count")
            << QStringList { u"UPDATE audit SET action = 'audit prune', detail = '9223372036854775807 00 00' WHERE "
                             u"sequence = 5"_s }
            << qint64(1);
    }

    void theChainFindsWithoutAnchor()
    {
        QFETCH(QStringList, statements);
        QFETCH(qint64, brokenAt);
        test::Dossier dossier;
        fill(dossier);
        Attacker(dossier).unguarded(statements);
        const auto verdict = auditVerdict(dossier.session());
        VERIFY_OK(verdict);
        QCOMPARE(verdict->guardFaults, QStringList());
        QCOMPARE(verdict->fault.isEmpty(), statements.isEmpty());
        QCOMPARE(verdict->brokenAt, brokenAt);
        QCOMPARE(verdict->isClean(), statements.isEmpty());
    }

    void signingAnewWithTodaysKeyIsFound()
    {
        for (const qint64 first : { 1, 3, 5 }) {
            test::Dossier dossier;
            fill(dossier);
            Attacker attacker(dossier);
            attacker.forge(first, attacker.end().key.clone());
            const auto verdict = auditVerdict(dossier.session());
            VERIFY_OK(verdict);
            QCOMPARE(verdict->brokenAt, first);
        }
    }

    void signingAnewWithTheFirstKeyIsFoundByAnAnchorOnly()
    {
        test::Dossier dossier;
        fill(dossier);
        const auto anchor = currentAnchor(dossier.session());
        VERIFY_OK(anchor);
        Attacker(dossier).forge(1, firstKey(dossier));
        const auto alone = auditVerdict(dossier.session());
        VERIFY_OK(alone);
        QVERIFY2(alone->isClean(), "the chain cannot find this: its words must not promise it");
        QVERIFY(auditVerdictText(*alone).contains(NotProven));
        QVERIFY(auditVerdictText(*alone).contains("made anew with its first key"_L1));
        const auto anchored = auditVerdict(dossier.session(), { *anchor });
        VERIFY_OK(anchored);
        QCOMPARE(anchored->fault, QString());
        QCOMPARE(anchored->anchors.first().state, AnchorState::Differs);
        QVERIFY(!anchored->isClean());
    }

    void aCutBeforeTheAnchorIsFoundByTheAnchorOnly()
    {
        test::Dossier dossier;
        const ChainEnd known = Attacker(dossier).end();
        fill(dossier);
        const auto anchor = currentAnchor(dossier.session());
        VERIFY_OK(anchor);
        Attacker(dossier).cutBackTo(known);
        const auto alone = auditVerdict(dossier.session());
        VERIFY_OK(alone);
        QVERIFY2(alone->isClean(), "the chain cannot find this: its words must not promise it");
        QVERIFY(auditVerdictText(*alone).contains(NotProven));
        QVERIFY(auditVerdictText(*alone).contains("no rows were cut off at the end"_L1));
        const auto anchored = auditVerdict(dossier.session(), { *anchor });
        VERIFY_OK(anchored);
        QCOMPARE(anchored->anchors.first().state, AnchorState::Behind);
        QVERIFY(!anchored->isClean());
        QVERIFY(auditVerdictText(*anchored).contains("the log is behind it"_L1));
    }

    void aCutAfterTheAnchorIsFoundByNothing()
    {
        test::Dossier dossier;
        fill(dossier);
        const auto anchor = currentAnchor(dossier.session());
        VERIFY_OK(anchor);
        const ChainEnd known = Attacker(dossier).end();
        VERIFY_OK(confirmSheet(dossier.session()));
        QCOMPARE(auditVerdict(dossier.session())->rows, 6);
        Attacker(dossier).cutBackTo(known);
        const auto anchored = auditVerdict(dossier.session(), { *anchor });
        VERIFY_OK(anchored);
        QCOMPARE(anchored->rows, 5);
        QCOMPARE(anchored->anchors.first().state, AnchorState::Holds);
        QVERIFY2(anchored->isClean(), "nothing can find this: the words must not promise it");
        QVERIFY(auditVerdictText(*anchored).contains(NewerAnchor));
    }

    void growingOnAfterACutIsFoundByTheAnchor()
    {
        test::Dossier dossier;
        const ChainEnd known = Attacker(dossier).end();
        fill(dossier);
        const auto anchor = currentAnchor(dossier.session());
        VERIFY_OK(anchor);
        Attacker(dossier).cutBackTo(known);
        dossier.clock().advance(std::chrono::minutes(1));
        fill(dossier);
        fill(dossier);
        const auto verdict = auditVerdict(dossier.session(), { *anchor });
        VERIFY_OK(verdict);
        QCOMPARE(verdict->fault, QString());
        QCOMPARE(verdict->anchors.first().state, AnchorState::Differs);
    }

    void theTablesRefuse_data()
    {
        QTest::addColumn<QString>("statement");
        const QString copy = u" INTO audit SELECT %1, monotonic, time, boot, account, session, action, 'x', result, "
                             u"detail, mac FROM audit WHERE sequence = 1"_s;
        QTest::newRow("an update") << u"UPDATE audit SET object = 'x'"_s;
        QTest::newRow("a delete") << u"DELETE FROM audit"_s;
        QTest::newRow("a delete of the oldest row") << u"DELETE FROM audit WHERE sequence = 1"_s;
        QTest::newRow("a replace of a row") << u"INSERT OR REPLACE"_s + copy.arg(u"1"_s);
        QTest::newRow("a replace of the last row") << u"REPLACE"_s + copy.arg(u"5"_s);
        QTest::newRow("an upsert") << u"INSERT"_s + copy.arg(u"1"_s)
                + u" AND true ON CONFLICT (sequence) DO UPDATE SET object = 'x'"_s;
        QTest::newRow("an insert with a gap") << u"INSERT"_s + copy.arg(u"7"_s);
        QTest::newRow("an insert before the first") << u"INSERT"_s + copy.arg(u"0"_s);
        QTest::newRow("an insert without a number") << u"INSERT"_s + copy.arg(u"NULL"_s);
        QTest::newRow("an insert that ignores conflicts") << u"INSERT OR IGNORE"_s + copy.arg(u"9"_s);
        QTest::newRow("the end set back") << u"UPDATE audit_end SET sequence = 2"_s;
        QTest::newRow("the end's key exchanged") << u"UPDATE audit_end SET key = zeroblob(32)"_s;
        QTest::newRow("the end deleted") << u"DELETE FROM audit_end"_s;
        QTest::newRow("the end replaced") << u"REPLACE INTO audit_end VALUES (1, 3, x'00', x'00')"_s;
        QTest::newRow("a second end") << u"INSERT INTO audit_end VALUES (2, 3, x'00', x'00')"_s;
    }

    void theTablesRefuse()
    {
        QFETCH(QString, statement);
        test::Dossier dossier;
        fill(dossier);
        Attacker attacker(dossier);
        QVERIFY2(!attacker.database().execute(statement), "the tables let it in");
        attacker.database().execute(u"PRAGMA recursive_triggers = OFF"_s).value();
        QVERIFY2(!attacker.database().execute(statement), "the tables let it in when triggers do not nest");
        const auto verdict = auditVerdict(dossier.session());
        VERIFY_OK(verdict);
        QCOMPARE(verdict->rows, 5);
        QVERIFY(verdict->isClean());
    }

    void theGuardsAreMissed_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("rowsReadable");
        QTest::newRow("nothing done (control)") << QStringList {} << QString() << true;
        for (const QString &sql : auditSchema().filter(u"CREATE TRIGGER"_s)) {
            const QString name = sql.section(u' ', 2, 2);
            QTest::addRow("%s dropped", qPrintable(name))
                << QStringList { u"DROP TRIGGER "_s + name } << u"trigger %1 is missing"_s.arg(name) << true;
            QTest::addRow("%s made harmless", qPrintable(name)) << QStringList { u"DROP TRIGGER "_s + name,
                sql.section(u" BEGIN "_s, 0, 0) + u" BEGIN SELECT 1; END"_s }
                                                                << u"trigger %1 was altered"_s.arg(name) << true;
        }
        QTest::newRow("a trigger added")
            << QStringList { u"CREATE TRIGGER more AFTER INSERT ON audit BEGIN SELECT 1; END"_s }
            << u"trigger more is not Waarborg's"_s << true;
        QTest::newRow("a trigger on another table that writes here")
            << QStringList { u"CREATE TRIGGER more AFTER INSERT ON setting BEGIN DELETE FROM audit; END"_s }
            << u"trigger more is not Waarborg's"_s << true;
        QTest::newRow("a column added") << QStringList { u"ALTER TABLE audit ADD COLUMN more TEXT"_s }
                                        << u"table audit was altered"_s << true;
        QTest::newRow("a column renamed") << QStringList { u"ALTER TABLE audit RENAME COLUMN detail TO more"_s }
                                          << u"table audit was altered"_s << false;
        QTest::newRow("a column dropped")
            << QStringList { u"DROP TRIGGER audit_no_delete"_s, u"ALTER TABLE audit DROP COLUMN detail"_s }
            << u"table audit was altered"_s << false;
        QTest::newRow("the table renamed")
            << QStringList { u"ALTER TABLE audit RENAME TO old"_s } << u"table audit is missing"_s << false;
        QTest::newRow("the table renamed and an empty one put in its place")
            << QStringList { u"ALTER TABLE audit RENAME TO old"_s, auditSchema().constFirst() }
            << u"trigger audit_no_update was altered"_s << true;
        QTest::newRow("the table dropped") << QStringList { u"DROP TRIGGER audit_no_delete"_s, u"DROP TABLE audit"_s }
                                           << u"table audit is missing"_s << false;
        QTest::newRow("a view in the table's place")
            << QStringList { u"ALTER TABLE audit RENAME TO old"_s, u"CREATE VIEW audit AS SELECT * FROM old"_s }
            << u"table audit is missing"_s << false;
    }

    void theGuardsAreMissed()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, said);
        QFETCH(bool, rowsReadable);
        test::Dossier dossier;
        fill(dossier);
        {
            Attacker attacker(dossier);
            for (const QString &statement : statements)
                attacker.run(statement);
        }
        const auto verdict = auditVerdict(dossier.session());
        VERIFY_OK(verdict);
        QCOMPARE(verdict->isClean(), statements.isEmpty());
        QCOMPARE(verdict->guardFaults.isEmpty(), statements.isEmpty());
        QVERIFY2(said.isEmpty() || verdict->guardFaults.contains(said), qPrintable(verdict->guardFaults.join(u"; "_s)));
        QVERIFY(auditVerdictText(*verdict).contains(said));
        QCOMPARE(verdict->fault == "its rows cannot be read"_L1, !rowsReadable);
    }

    // Another file's rows under an attached name are guarded by the same triggers.
    void anAttachedDossierRefusesToo()
    {
        test::Dossier dossier;
        fill(dossier);
        QTemporaryDir folder;
        const SecretBytes key = SecretBytes::random(32);
        auto other = storage::Database::open(folder.filePath(u"other.waarborg"_s), key, storage::OpenMode::Create);
        VERIFY_OK(other);
        const QByteArray raw
            = deriveSubKey(dossier.session().keys().dossier, SubKey::Database).view().toByteArray().toHex();
        VERIFY_OK(other->execute(
            u"ATTACH DATABASE '%1' AS victim KEY \"x'%2'\""_s.arg(dossier.path(), QString::fromLatin1(raw))));
        VERIFY_OK(other->execute(u"CREATE TABLE copied AS SELECT * FROM victim.audit"_s));
        for (const QString &sql : { u"DELETE FROM victim.audit"_s, u"UPDATE victim.audit SET object = 'x'"_s,
                 u"REPLACE INTO victim.audit SELECT * FROM copied WHERE sequence = 2"_s,
                 u"UPDATE victim.audit_end SET sequence = 1"_s })
            QVERIFY2(!other->execute(sql), qPrintable(sql));
        QVERIFY(auditVerdict(dossier.session())->isClean());
    }

    void whatIsFoundIsLogged()
    {
        test::Dossier dossier;
        fill(dossier);
        QVERIFY(auditVerdict(dossier.session())->isClean());
        QCOMPARE(auditEnd(dossier.session().database())->sequence, 5);
        Attacker(dossier).unguarded({ u"UPDATE audit SET object = 'x' WHERE sequence = 4"_s });
        QCOMPARE(auditVerdict(dossier.session())->brokenAt, 4);
        const auto rows = auditRecords(dossier.session(), {});
        VERIFY_OK(rows);
        QCOMPARE(rows->first().action, u"audit verify"_s);
        QCOMPARE(rows->first().result, AuditResult::Failed);
        QCOMPARE(rows->first().object, u"row 4"_s);
    }
};

WAARBORG_TEST(AuditMatrixTest)
#include "tst_auditmatrix.moc"
