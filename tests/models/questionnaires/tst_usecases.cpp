// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/columns.h"
#include "models/questionnaires/euphoriewriter.h"
#include "models/questionnaires/questionnairecheck.h"
#include "models/questionnaires/questionnairejson.h"
#include "models/questionnaires/questionnairelistmodel.h"
#include "models/questionnaires/questionnaires.h"
#include "models/questionnaires/questionnairetreemodel.h"
#include "tests/common/dossier.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace waarborg;
using namespace waarborg::questionnaires;

namespace {

const char survey[]
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<sector xmlns=\"http://xml.simplon.biz/euphorie/survey/1.0\"><title>Sector</title>"
      "<account login=\"a\" password=\"geheim\"/><survey><title>Trappen</title><language>nl</language>"
      "<module optional=\"true\"><title>Gebouw</title><question>Zijn er trappen?</question><risk type=\"top5\">"
      "<title>De trap is &amp;lt;b&amp;gt; veilig</title><problem-description>P</problem-description></risk></module>"
      "<profile-question><title>Vestiging</title><question>Waar?</question></profile-question></survey></sector>";

QString written(const test::Dossier &dossier, const QString &name, const QByteArray &bytes)
{
    QFile file(dossier.folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

QStringList cells(const QAbstractItemModel &model, const QModelIndex &parent = {}, const QString &indent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList line;
        for (int column = 0; column < model.columnCount(parent); ++column)
            line.append(model.index(row, column, parent).data().toString());
        lines.append(indent + line.join(QStringLiteral(" | ")));
        lines.append(cells(model, model.index(row, 0, parent), indent + u' '));
    }
    return lines;
}

} // namespace

class QuestionnaireUseCasesTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anImportIsListedAndLoaded()
    {
        test::Dossier dossier(migrations());
        const auto imported
            = importQuestionnaire(dossier.session(), { written(dossier, QStringLiteral("a.xml"), survey), {} });
        VERIFY_OK(imported);
        QCOMPARE(imported->number, 1);
        QCOMPARE(imported->counts, (Counts { .modules = 1, .risks = 1, .profileQuestions = 1 }));
        QCOMPARE(imported->warnings.size(), 1);
        QCOMPARE(imported->importedAt, dossier.clock().nowUtc());
        const auto listed = listQuestionnaires(dossier.session());
        VERIFY_OK(listed);
        QCOMPARE(*listed, (std::vector<QuestionnaireSummary> { *imported }));
        const auto loaded = loadQuestionnaire(dossier.session(), imported->version);
        VERIFY_OK(loaded);
        QCOMPARE(columns(*loaded).size(), 2);
        QCOMPARE(loadQuestionnaire(dossier.session(), VersionId { 99 }).error().code, ErrorCode::NotFound);
    }

    void aSecondImportIsANewVersionWhenAsked()
    {
        test::Dossier dossier(migrations());
        const QString path = written(dossier, QStringLiteral("a.xml"), survey);
        const auto first = importQuestionnaire(dossier.session(), { path, {} });
        VERIFY_OK(first);
        const auto second = importQuestionnaire(dossier.session(), { path, first->questionnaire });
        VERIFY_OK(second);
        QCOMPARE(second->questionnaire, first->questionnaire);
        QCOMPARE(second->number, 2);
        QCOMPARE(newestVersion(dossier.session(), first->questionnaire).value(), *second);
        QCOMPARE(listQuestionnaires(dossier.session())->size(), 1U);
        QCOMPARE(
            importQuestionnaire(dossier.session(), { path, QuestionnaireId { 77 } }).error().code, ErrorCode::NotFound);
    }

    void aSentVersionNeverChanges()
    {
        test::Dossier dossier(migrations());
        access::Session &session = dossier.session();
        const auto added = addOwnQuestionnaire(session);
        VERIFY_OK(added);
        QCOMPARE(newVersion(session, added->questionnaire).value(), *added);
        QuestionnaireStore store(session.database());
        Questionnaire changed = store.load(added->version).value();
        changed.title[QStringLiteral("nl")] = QStringLiteral("Anders");
        VERIFY_OK(saveQuestionnaire(session, added->version, changed));
        VERIFY_OK(store.freeze(added->version));
        QCOMPARE(saveQuestionnaire(session, added->version, changed).error().code, ErrorCode::VersionFrozen);
        QVERIFY(!session.database().execute(QStringLiteral("UPDATE questionnaire_version SET frozen = 0")));
        const auto next = newVersion(session, added->questionnaire);
        VERIFY_OK(next);
        QCOMPARE(next->number, 2);
        QVERIFY(!next->frozen);
        QCOMPARE(store.load(next->version).value(), changed);
        changed.items.clear();
        changed.groups.clear();
        VERIFY_OK(saveQuestionnaire(session, next->version, changed));
        changed.title.clear();
        QCOMPARE(saveQuestionnaire(session, next->version, changed).error().code, ErrorCode::InvalidValue);
    }

    void whatIsExportedComesBack_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("as XML") << QStringLiteral("xml");
        QTest::newRow("as JSON") << QStringLiteral("json");
    }

    void whatIsExportedComesBack()
    {
        QFETCH(QString, suffix);
        test::Dossier dossier(migrations());
        const QString path = written(dossier, QStringLiteral("a.xml"), survey);
        const auto imported = importQuestionnaire(dossier.session(), { path, {} });
        VERIFY_OK(imported);
        const QString out = dossier.folder() + QStringLiteral("/out.") + suffix;
        VERIFY_OK(exportQuestionnaire(dossier.session(), imported->questionnaire, out));
        const auto again = readQuestionnaireFile(out);
        VERIFY_OK(again);
        QVERIFY(again->questionnaire == readQuestionnaireFile(path)->questionnaire);
        QVERIFY(!exportQuestionnaire(
            dossier.session(), imported->questionnaire, dossier.folder() + QStringLiteral("/none/out.") + suffix));
    }

    void realFilesComeBackFromXml_data()
    {
        QTest::addColumn<QString>("path");
        const QString folder = test::corpus(QStringLiteral("euphorie"));
        if (folder.isEmpty())
            QTest::newRow("no corpus") << QString();
        else
            for (const QString &file : QDir(folder).entryList({ QStringLiteral("*.xml") }, QDir::Files))
                QTest::newRow(qPrintable(file)) << folder + u'/' + file;
    }

    void realFilesComeBackFromXml()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("The folder of real files (WAARBORG_CORPUS) is not there.");
        const auto read = readQuestionnaireFile(path);
        if (!read)
            return; // refused: tested where it is read
        auto xml = writeEuphorie(read->questionnaire);
        VERIFY_OK(xml);
        QBuffer buffer(&*xml);
        buffer.open(QIODevice::ReadOnly);
        const auto again = readEuphorie(buffer, QStringLiteral("again.xml"));
        VERIFY_OK(again);
        QCOMPARE(
            QJsonDocument(toJson(again->questionnaire)).toJson(), QJsonDocument(toJson(read->questionnaire)).toJson());
    }

    void euphorieHoldsNoQuestionsForPeople()
    {
        test::Dossier dossier(migrations());
        const auto added = addOwnQuestionnaire(dossier.session());
        VERIFY_OK(added);
        const QString out = dossier.folder() + QStringLiteral("/out.xml");
        QCOMPARE(
            exportQuestionnaire(dossier.session(), added->questionnaire, out).error().code, ErrorCode::InvalidValue);
        QVERIFY(!QFile::exists(out));
        const QString json = dossier.folder() + QStringLiteral("/out.json");
        VERIFY_OK(exportQuestionnaire(dossier.session(), added->questionnaire, json));
        QCOMPARE(readQuestionnaireFile(json)->questionnaire, ownQuestionnaire().value());
    }

    void filesThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("broken JSON") << QByteArray("{\"title\":") << ErrorCode::UnknownFormat;
        QTest::newRow("other JSON") << QByteArray("{\"people\":[]}") << ErrorCode::InvalidValue;
        QTest::newRow("JSON without items")
            << QByteArray("\xef\xbb\xbf{\"title\":\"T\",\"language\":\"nl\"}") << ErrorCode::NoQuestions;
        QTest::newRow("words") << QByteArray("hello") << ErrorCode::XmlMalformed;
        QTest::newRow("nothing") << QByteArray() << ErrorCode::XmlMalformed;
        QTest::newRow("too large") << QByteArray(33 * 1024 * 1024, ' ') << ErrorCode::FileTooLarge;
    }

    void filesThatAreNoneAreRefused()
    {
        QFETCH(QByteArray, bytes);
        test::Dossier dossier(migrations());
        const auto imported
            = importQuestionnaire(dossier.session(), { written(dossier, QStringLiteral("a"), bytes), {} });
        QVERIFY(!imported);
        QTEST(imported.error().code, "code");
        QVERIFY(listQuestionnaires(dossier.session())->empty());
        QCOMPARE(
            readQuestionnaireFile(dossier.folder() + QStringLiteral("/none")).error().code, ErrorCode::FileNotReadable);
    }

    void whatCouldNotBeReadBackIsNotStored_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray xml(survey);
        QTest::newRow("a title of blanks") << QByteArray(
            "{\"title\":\"T\",\"language\":\"nl\",\"items\":[{\"id\":\"m\",\"kind\":\"module\",\"title\":\" \"}]}");
        QTest::newRow("a text that grows beyond the limit when it is cleaned")
            << QByteArray(xml).replace("<problem-description>",
                   "<description>" + QByteArray("a &lt; b").repeated(19'000) + "</description><problem-description>");
    }

    void whatCouldNotBeReadBackIsNotStored()
    {
        QFETCH(QByteArray, bytes);
        test::Dossier dossier(migrations());
        const auto imported
            = importQuestionnaire(dossier.session(), { written(dossier, QStringLiteral("a"), bytes), {} });
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::InvalidValue);
        QVERIFY(listQuestionnaires(dossier.session())->empty());
    }

    void otherRolesAreRefused_data()
    {
        QTest::addColumn<access::Role>("role");
        QTest::newRow("HR") << access::Role::Hr;
        QTest::newRow("auditor") << access::Role::Auditor;
        QTest::newRow("administrator") << access::Role::Administrator;
    }

    void otherRolesAreRefused()
    {
        QFETCH(access::Role, role);
        test::Dossier dossier(migrations());
        access::Session other = dossier.sessionAs(role);
        QCOMPARE(listQuestionnaires(other).error().code, ErrorCode::NotAllowed);
        QCOMPARE(addOwnQuestionnaire(other).error().code, ErrorCode::NotAllowed);
        QCOMPARE(importQuestionnaire(other, { QStringLiteral("/none"), {} }).error().code, ErrorCode::NotAllowed);
        QCOMPARE(exportQuestionnaire(other, QuestionnaireId { 1 }, QStringLiteral("/none")).error().code,
            ErrorCode::NotAllowed);
    }

    void ourOwnQuestionnaireIsWhole()
    {
        const auto own = ownQuestionnaire();
        VERIFY_OK(own);
        const Counts counts = count(*own);
        QVERIFY(counts.questions >= 12 && counts.questions <= 18);
        QCOMPARE(languages(*own).size(), 4);
        test::Dossier dossier(migrations());
        const auto added = addOwnQuestionnaire(dossier.session());
        VERIFY_OK(added);
        QCOMPARE(validateQuestionnaire(dossier.session(), added->questionnaire).value(), QList<ImportWarning>());
    }

    void theListShowsEachQuestionnaire()
    {
        test::Dossier dossier(migrations());
        VERIFY_OK(importQuestionnaire(dossier.session(), { written(dossier, QStringLiteral("a.xml"), survey), {} }));
        VERIFY_OK(addOwnQuestionnaire(dossier.session()));
        QuestionnaireListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(listQuestionnaires(dossier.session()).value());
        QCOMPARE(cells(model),
            (QStringList { QStringLiteral("Trappen | 1 | 1 | 1 | 1 | 2026-11-23"),
                QStringLiteral("Vragen over je werk | 1 | 0 | 17 | 0 | 2026-11-23") }));
        model.sort(QuestionnaireListModel::Risks);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Vragen over je werk"));
        QCOMPARE(
            model.headerData(QuestionnaireListModel::Imported, Qt::Horizontal).toString(), QStringLiteral("Imported"));
    }

    void theTreeShowsNumbersAndKinds()
    {
        test::Dossier dossier(migrations());
        const auto read = readQuestionnaireFile(written(dossier, QStringLiteral("a.xml"), survey));
        VERIFY_OK(read);
        QuestionnaireTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuestionnaire(read->questionnaire);
        QCOMPARE(cells(model),
            (QStringList { QStringLiteral("1 | Gebouw | Optional module"),
                QStringLiteral(" 1.1 | De trap is <b> veilig | Priority risk"),
                QStringLiteral("2 | Vestiging | Per location") }));
        const QModelIndex risk = model.index(0, 0, model.index(0, 0));
        QCOMPARE(risk.data(QuestionnaireTreeModel::IdRole).toString(), QStringLiteral("q1"));
        QVERIFY(std::holds_alternative<Question>(model.item(risk)->value));
        model.setQuestionnaire(ownQuestionnaire().value(), QStringLiteral("fr"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Votre poste de travail"));
    }
};

WAARBORG_TEST(QuestionnaireUseCasesTest)
#include "tst_usecases.moc"
