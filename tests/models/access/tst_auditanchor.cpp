// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/auditanchor.h"
#include "models/foundation/files.h"
#include "tests/common/dossier.h"
#include "tests/models/access/auditattacker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace waarborg;
using namespace waarborg::access;
using namespace Qt::StringLiterals;

namespace {

QString fileOf(const test::Dossier &dossier, const QString &name) { return dossier.folder() + u'/' + name; }

// The dossier's files as they are now, to be put back later.
struct Copy {
    QMap<QString, QByteArray> files;

    explicit Copy(const test::Dossier &dossier)
    {
        for (const QString &path : { dossier.path(), keyFilePath(dossier.path()) }) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("The dossier cannot be copied.");
            files.insert(path, file.readAll());
        }
    }
    void putBack() const
    {
        for (const auto &[path, bytes] : files.asKeyValueRange()) {
            if (!writeWholeFile(path, bytes))
                qFatal("The dossier cannot be put back.");
        }
    }
};

} // namespace

class AuditAnchorTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anAnchorHoldsWhileTheLogGrows()
    {
        test::Dossier dossier;
        const QString path = fileOf(dossier, u"anchor.json"_s);
        const auto written = writeAnchor(dossier.session(), path);
        VERIFY_OK(written);
        QCOMPARE(auditEnd(dossier.session().database())->sequence, written->sequence);
        VERIFY_OK(confirmSheet(dossier.session()));
        const auto read = readAnchor(path);
        VERIFY_OK(read);
        QCOMPARE(*read, *written);
        QCOMPARE(*compareAnchor(dossier.session(), *read), AnchorState::Holds);
        const auto rows = auditRecords(dossier.session(), {});
        VERIFY_OK(rows);
        QCOMPARE(rows->at(1).action, u"audit anchor"_s);
        QCOMPARE(rows->at(1).object, u"row %1"_s.arg(written->sequence));
    }

    void anAnchorIsNeverOverwritten()
    {
        test::Dossier dossier;
        const QString path = fileOf(dossier, u"anchor.json"_s);
        VERIFY_OK(writeAnchor(dossier.session(), path));
        const auto before = auditEnd(dossier.session().database());
        QCOMPARE(writeAnchor(dossier.session(), path).error().code, ErrorCode::FileExists);
        QCOMPARE(auditEnd(dossier.session().database())->sequence, before->sequence);
    }

    void theFileNamesNobody()
    {
        test::Dossier dossier;
        const auto anchor = currentAnchor(dossier.session());
        VERIFY_OK(anchor);
        const QByteArray json = anchorJson(*anchor);
        QVERIFY(!json.contains("Acme") && !json.contains("\"an\"") && !json.contains("acme"));
        QVERIFY(json.contains(anchor->mac.toHex()));
    }

    void aPrintedAnchorIsReadBack_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<AnchorState>("state");
        QTest::newRow("as printed") << QString() << AnchorState::Holds;
        QTest::newRow("another row's MAC") << u"mac"_s << AnchorState::Differs;
        QTest::newRow("a row that the log does not have") << u"row"_s << AnchorState::Behind;
    }

    void aPrintedAnchorIsReadBack()
    {
        QFETCH(QString, change);
        QFETCH(AnchorState, state);
        test::Dossier dossier;
        auto anchor = currentAnchor(dossier.session());
        VERIFY_OK(anchor);
        if (change == "mac"_L1)
            anchor->mac[0] = char(anchor->mac[0] ^ 1);
        if (change == "row"_L1)
            ++anchor->sequence;
        const QString line = anchorLine(*anchor);
        QVERIFY(line.startsWith("log anchor: "_L1) && !line.contains(u'\n'));
        QVERIFY(line.endsWith("/2026-11-23"_L1));
        const auto typed = readAnchor(line.section(u' ', -1));
        VERIFY_OK(typed);
        QCOMPARE(typed->sequence, anchor->sequence);
        QCOMPARE(typed->mac, anchor->mac.first(8));
        QCOMPARE(*compareAnchor(dossier.session(), *typed), state);
    }

    void whatIsNoAnchorIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto with = [](const QString &member, const QJsonValue &value) {
            QJsonObject json { { u"format"_s, u"waarborg-anchor"_s }, { u"dossier"_s, u"00"_s }, { u"sequence"_s, 1 },
                { u"mac"_s, QString(64, u'a') }, { u"generation"_s, 1 }, { u"date"_s, u"2026-11-23T09:00:00Z"_s } };
            json.insert(member, value);
            return QJsonDocument(json).toJson();
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("41/0123456789abcdef");
        QTest::newRow("another format") << with(u"format"_s, u"waarborg-logins"_s);
        QTest::newRow("no dossier") << with(u"dossier"_s, QString());
        QTest::newRow("row 0") << with(u"sequence"_s, 0);
        QTest::newRow("a row below 0") << with(u"sequence"_s, -5);
        QTest::newRow("a MAC that is so short that it would fit by chance") << with(u"mac"_s, u"aa"_s);
        QTest::newRow("no MAC") << with(u"mac"_s, QString());
        QTest::newRow("no date") << with(u"date"_s, u"yesterday"_s);
        QTest::newRow("too large") << with(u"format"_s, u"waarborg-anchor"_s) + QByteArray(5000, ' ');
    }

    void whatIsNoAnchorIsRefused()
    {
        QFETCH(QByteArray, content);
        test::Dossier dossier;
        const QString path = fileOf(dossier, u"anchor.json"_s);
        VERIFY_OK(writeWholeFile(path, content));
        QCOMPARE(readAnchor(path).error().code, ErrorCode::UnknownFormat);
        VERIFY_OK(anchorFromJson(anchorJson(*currentAnchor(dossier.session())), path));
        QCOMPARE(readAnchor(fileOf(dossier, u"absent.json"_s)).error().code, ErrorCode::FileNotReadable);
    }

    void anotherDossiersAnchorSaysNothing()
    {
        test::Dossier dossier;
        test::Dossier other;
        const auto anchor = currentAnchor(other.session());
        VERIFY_OK(anchor);
        QCOMPARE(*compareAnchor(dossier.session(), *anchor), AnchorState::OtherDossier);
    }

    void onlyOverseersWriteOne_data()
    {
        QTest::addColumn<Roles>("roles");
        QTest::addColumn<bool>("may");
        QTest::newRow("administrator") << Roles(Role::Administrator) << true;
        QTest::newRow("auditor") << Roles(Role::Auditor) << true;
        QTest::newRow("advisor") << Roles(Role::Advisor) << false;
        QTest::newRow("hr") << Roles(Role::Hr) << false;
    }

    void onlyOverseersWriteOne()
    {
        QFETCH(Roles, roles);
        QFETCH(bool, may);
        test::Dossier dossier;
        Session session = dossier.sessionAs(roles);
        const QString path = fileOf(dossier, u"anchor.json"_s);
        QCOMPARE(writeAnchor(session, path).has_value(), may);
        QCOMPARE(QFile::exists(path), may);
        // What carries one, a backup or a report, needs no right to the log.
        VERIFY_OK(currentAnchor(session));
    }

    void anOlderCopyPutBackIsSeenByThisMachine_data()
    {
        QTest::addColumn<bool>("putBack");
        QTest::addColumn<Roles>("roles");
        QTest::newRow("nothing put back (control)") << false << Roles(Role::Administrator);
        QTest::newRow("seen by an administrator") << true << Roles(Role::Administrator);
        QTest::newRow("seen by HR") << true << Roles(Role::Hr);
    }

    void anOlderCopyPutBackIsSeenByThisMachine()
    {
        QFETCH(bool, putBack);
        QFETCH(Roles, roles);
        test::Dossier dossier;
        const QString folder = fileOf(dossier, u"machine"_s);
        const Copy copy(dossier);
        QCOMPARE(*meetMachineAnchor(dossier.session(), folder), AnchorState::Holds);
        VERIFY_OK(confirmSheet(dossier.session()));
        QCOMPARE(*meetMachineAnchor(dossier.session(), folder), AnchorState::Holds);
        if (putBack)
            copy.putBack();
        VERIFY_OK(dossier.reopen());
        Session session = dossier.sessionAs(roles);
        // The rows of another history may have reached the same number meanwhile.
        const auto state = meetMachineAnchor(session, folder);
        VERIFY_OK(state);
        QCOMPARE(*state == AnchorState::Behind || *state == AnchorState::Differs, putBack);
        const auto rows = auditRecords(dossier.session(), {});
        VERIFY_OK(rows);
        QCOMPARE(rows->first().result == AuditResult::Failed, putBack);
        QCOMPARE(rows->first().object.startsWith("machine's anchor"_L1), putBack);
        // Said once; the anchor that knows more stays for audit verify.
        QCOMPARE(*meetMachineAnchor(session, folder), AnchorState::Holds);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), putBack ? 2 : 1);
    }

    void noAnchorThatKnewMoreIsOverwritten()
    {
        test::Dossier dossier;
        const QString folder = fileOf(dossier, u"machine"_s);
        const Copy copy(dossier);
        VERIFY_OK(confirmSheet(dossier.session()));
        QCOMPARE(*meetMachineAnchor(dossier.session(), folder), AnchorState::Holds);
        const auto anchor = currentAnchor(dossier.session());
        VERIFY_OK(anchor);
        const QString kept = u"%1/%2-row-%3"_s.arg(folder, anchor->dossier).arg(anchor->sequence);
        VERIFY_OK(writeWholeFile(kept + u".json"_s, "from an earlier time"));
        copy.putBack();
        VERIFY_OK(dossier.reopen());
        const auto state = meetMachineAnchor(dossier.session(), folder);
        VERIFY_OK(state);
        QVERIFY(*state != AnchorState::Holds);
        QVERIFY(QFile::exists(kept + u".json"_s));
        const auto aside = readAnchor(kept + u"-2.json"_s);
        VERIFY_OK(aside);
        QCOMPARE(aside->mac, anchor->mac);
    }

    // Only what a pruning says that it removed, may be missing.
    void anAnchorOfARowThatIsMissingDiffers()
    {
        test::Dossier dossier;
        const auto anchor = currentAnchor(dossier.session());
        VERIFY_OK(anchor);
        VERIFY_OK(confirmSheet(dossier.session()));
        test::Attacker(dossier).unguarded({ u"DELETE FROM audit WHERE sequence = %1"_s.arg(anchor->sequence) });
        QCOMPARE(*compareAnchor(dossier.session(), *anchor), AnchorState::Differs);
    }

    void aFolderThatCannotBeWrittenStopsNobody()
    {
        test::Dossier dossier;
        const QString folder = fileOf(dossier, u"file"_s);
        VERIFY_OK(writeWholeFile(folder, "in the way"));
        QCOMPARE(*meetMachineAnchor(dossier.session(), folder), AnchorState::Holds);
        QVERIFY(QFileInfo(folder).isFile());
    }
};

WAARBORG_TEST(AuditAnchorTest)
#include "tst_auditanchor.moc"
