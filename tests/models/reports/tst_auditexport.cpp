// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/auditexport.h"
#include "tests/common/dossier.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace waarborg;
using namespace waarborg::reports;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

void note(access::Session &session, const QString &object)
{
    auto transaction = storage::Transaction::begin(session.database());
    VERIFY_OK(session.record(access::UseCase::EditPeople, access::AuditResult::Ok, { object, u"one; \"two\""_s }));
    VERIFY_OK(transaction->commit());
}

} // namespace

class AuditExportTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTableWithAnchorAndChecksum()
    {
        test::Dossier dossier;
        note(dossier.session(), u"=HYPERLINK(\"x\")"_s);
        const auto anchor = access::currentAnchor(dossier.session());
        VERIFY_OK(anchor);
        const QString path = dossier.folder() + u"/log.csv"_s;
        const auto made = exportAudit(dossier.session(), {}, path);
        VERIFY_OK(made);
        QCOMPARE(made->rows, 3);
        QCOMPARE(made->anchor, *anchor);
        const QByteArray bytes = content(path);
        QVERIFY(bytes.contains(";people set;\"'=HYPERLINK(\"\"x\"\")\";ok;\"one; \"\"two\"\"\";"));
        QVERIFY(bytes.contains("anchor;" + access::anchorWord(*anchor).toUtf8() + ';' + anchor->mac.toHex()));
        const qsizetype last = bytes.lastIndexOf("sha256;");
        QCOMPARE(bytes.mid(last).trimmed(), "sha256;" + sha256(bytes.first(last)));
        QCOMPARE(made->sha256.toHex(), sha256(bytes.first(last)));
        const auto rows = access::auditRecords(dossier.session(), {});
        VERIFY_OK(rows);
        QCOMPARE(rows->first().action, u"audit export"_s);
        QCOMPARE(rows->first().detail, u"3 rows"_s);
    }

    void aDocumentForPrograms()
    {
        test::Dossier dossier;
        const QString path = dossier.folder() + u"/log.json"_s;
        const auto made = exportAudit(dossier.session(), {}, path);
        VERIFY_OK(made);
        const QJsonObject json = QJsonDocument::fromJson(content(path)).object();
        const QJsonArray rows = json["rows"_L1].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject()["action"_L1].toString(), u"account login"_s);
        QCOMPARE(json["sha256"_L1].toString().toLatin1(), sha256(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
        const auto anchor = access::anchorFromJson(QJsonDocument(json["anchor"_L1].toObject()).toJson(), path);
        VERIFY_OK(anchor);
        QCOMPARE(*access::compareAnchor(dossier.session(), *anchor), access::AnchorState::Holds);
    }

    void onlyWhatTheFilterLetsThrough()
    {
        test::Dossier dossier;
        for (int i = 0; i < 5; ++i)
            note(dossier.session(), u"person %1"_s.arg(i));
        const auto made = exportAudit(
            dossier.session(), { .limit = 1, .action = u"people set"_s }, dossier.folder() + u"/log.json"_s);
        VERIFY_OK(made);
        QCOMPARE(made->rows, 5);
    }

    void longLogsArePaged()
    {
        test::Dossier dossier;
        {
            auto transaction = storage::Transaction::begin(dossier.session().database());
            for (int i = 0; i < 2500; ++i)
                VERIFY_OK(dossier.session().record(access::UseCase::EditPeople, access::AuditResult::Ok, {}));
            VERIFY_OK(transaction->commit());
        }
        const QString path = dossier.folder() + u"/log.csv"_s;
        const auto made = exportAudit(dossier.session(), {}, path);
        VERIFY_OK(made);
        QCOMPARE(made->rows, 2502);
        QCOMPARE(content(path).count('\n'), 2502 + 3);
        const auto verdict = access::auditVerdict(dossier.session());
        VERIFY_OK(verdict);
        QVERIFY(verdict->isClean());
    }

    void whatFailsLeavesNeitherFileNorRow_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("another kind of file") << u"/log.pdf"_s << ErrorCode::InvalidValue;
        QTest::newRow("a folder that is not there") << u"/absent/log.csv"_s << ErrorCode::FileNotWritable;
        QTest::newRow("the same as JSON") << u"/absent/log.json"_s << ErrorCode::FileNotWritable;
    }

    void whatFailsLeavesNeitherFileNorRow()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        test::Dossier dossier;
        QCOMPARE(exportAudit(dossier.session(), {}, dossier.folder() + path).error().code, code);
        QVERIFY(!QFile::exists(dossier.folder() + path));
        QCOMPARE(access::auditEnd(dossier.session().database())->sequence, 2);
    }

    void onlyOverseersExport()
    {
        test::Dossier dossier;
        access::Session advisor = dossier.sessionAs(access::Role::Advisor);
        const QString path = dossier.folder() + u"/log.csv"_s;
        QCOMPARE(exportAudit(advisor, {}, path).error().code, ErrorCode::NotAllowed);
        QVERIFY(!QFile::exists(path));
        access::Session auditor = dossier.sessionAs(access::Role::Auditor);
        VERIFY_OK(exportAudit(auditor, {}, path));
    }
};

WAARBORG_TEST(AuditExportTest)
#include "tst_auditexport.moc"
