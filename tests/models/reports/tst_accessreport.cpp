// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/accessreport.h"
#include "tests/models/privacy/personsample.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QTextDocument>

using namespace waarborg;
using namespace waarborg::reports;
using namespace Qt::StringLiterals;
using test::PersonSample;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The words of a PDF; null when they cannot be read here.
QString printed(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s });
    if (!process.waitForStarted())
        return {};
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString pathOf(PersonSample &sample, const QString &name) { return sample.dossier().folder() + u'/' + name; }

} // namespace

class AccessReportTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void thePaperHoldsEveryField()
    {
        PersonSample sample(2);
        const QStringList values { u"Zoë <Claes> & Co"_s, u"Cook"_s, u"zoe@x.example"_s, u"female"_s, u"Kerkstraat 5"_s,
            u"9000"_s, u"Gent"_s, u"+3291234567"_s, u"fr"_s, u"Kitchen"_s };
        QList<people::FieldValue> fields;
        for (qsizetype i = 0; i < values.size(); ++i)
            fields << people::FieldValue { people::allFields[std::size_t(i)], values[i] };
        VERIFY_OK(people::setPerson(sample.session(), sample.person(0), fields));
        sample.send();
        sample.answer(1);
        const QString path = pathOf(sample, u"zoe.PDF"_s);
        const auto made = exportPerson(sample.session(), sample.person(0), path, {});
        VERIFY_OK(made);
        QCOMPARE(made->file, path);
        QCOMPARE((QList<qint64> { made->invitations, made->messages, made->answers }), (QList<qint64> { 1, 1, 1 }));
        const QString text = printed(path);
        if (text.isNull())
            QSKIP("pdftotext (poppler-utils) is not installed");
        for (const QString &value : values)
            QVERIFY2(text.contains(value), qPrintable(value + u"\n"_s + text));
        for (const QString &words : { u"Acme"_s, u"Spring"_s, u"COMMENT-OF-p0"_s, u"Not in here, and why"_s,
                 u"Invitation for"_s, u"Page 1 of"_s })
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
        QVERIFY(!text.contains(u"p1@x.example"));
    }

    void theJsonFileIsForItsOwnerOnly()
    {
        PersonSample sample(1);
        const QString path = pathOf(sample, u"p.json"_s);
        VERIFY_OK(exportPerson(sample.session(), sample.person(0), path, {}));
        const QJsonObject json = QJsonDocument::fromJson(contentOf(path)).object();
        QCOMPARE(json["person"_L1]["email"_L1], QJsonValue(u"p0@x.example"_s));
        QCOMPARE(
            QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    }

    void theLogSaysWhoseAndHowMuch()
    {
        PersonSample sample(1);
        sample.answer(1);
        VERIFY_OK(exportPerson(sample.session(), sample.person(0), pathOf(sample, u"p.json"_s), {}));
        const auto rows = access::auditRecords(sample.session(), { .limit = 2 });
        VERIFY_OK(rows);
        QCOMPARE(rows->at(0).action, u"people access-request"_s);
        QCOMPARE(rows->at(0).object, u"person 1"_s);
        QCOMPARE(rows->at(0).detail, u"json, 1 invitations, 0 messages, 1 answers"_s);
        QCOMPARE(rows->at(1).action, u"answers show"_s);
    }

    void anEarlierExportStandsInTheNextOne()
    {
        PersonSample sample(1);
        const QString path = pathOf(sample, u"p.json"_s);
        VERIFY_OK(exportPerson(sample.session(), sample.person(0), path, {}));
        QVERIFY(!contentOf(path).contains("people access-request"));
        VERIFY_OK(exportPerson(sample.session(), sample.person(0), path, {}));
        QVERIFY(contentOf(path).contains("people access-request"));
    }

    void whatFailsLeavesNoFileAndNoRow_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<qint64>("person");
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        const int advisor = int(access::Role::Advisor);
        QTest::newRow("another kind of file") << advisor << qint64(1) << u"p.csv"_s << ErrorCode::InvalidValue;
        QTest::newRow("nobody") << advisor << qint64(99) << u"p.json"_s << ErrorCode::NotFound;
        QTest::newRow("a folder that is not there")
            << advisor << qint64(1) << u"no/p.json"_s << ErrorCode::FileNotWritable;
        QTest::newRow("HR") << int(access::Role::Hr) << qint64(1) << u"p.json"_s << ErrorCode::NotAllowed;
        QTest::newRow("an administrator")
            << int(access::Role::Administrator) << qint64(1) << u"p.pdf"_s << ErrorCode::NotAllowed;
    }

    void whatFailsLeavesNoFileAndNoRow()
    {
        QFETCH(int, role);
        QFETCH(qint64, person);
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        PersonSample sample(1);
        access::Session session = sample.dossier().sessionAs(access::Role(role));
        const auto made = exportPerson(session, { person }, pathOf(sample, name), {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
        QVERIFY(!QFile::exists(pathOf(sample, name)));
        for (const auto &row : PersonSample::must(access::auditRecords(sample.session(), {})))
            QVERIFY(row.action != "people access-request"_L1 || row.result == access::AuditResult::Denied);
    }

    void aStoppedOneLeavesNoFile()
    {
        PersonSample sample(1);
        std::stop_source stop;
        stop.request_stop();
        const QString path = pathOf(sample, u"p.json"_s);
        const auto made = exportPerson(sample.session(), sample.person(0), path, { {}, stop.get_token() });
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
};

WAARBORG_TEST(AccessReportTest)
#include "tst_accessreport.moc"
