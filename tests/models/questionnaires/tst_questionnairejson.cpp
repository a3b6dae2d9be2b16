// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/columns.h"
#include "models/questionnaires/questionnairecheck.h"
#include "models/questionnaires/questionnairejson.h"
#include "tests/common/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace waarborg;
using namespace waarborg::questionnaires;

namespace {

const char sample[] = R"({
 "$comment": "ours", "language": "nl", "title": {"nl": "T", "fr": "U"}, "introduction": "<p>I</p>", "owner": "O",
 "algorithm": "french", "properties": {"tool_type": "classic"},
 "items": [
  {"id": "m1", "kind": "module", "title": "M", "optionalQuestion": "Zijn er trappen?", "externalId": "X", "items": [
   {"id": "r1", "kind": "question", "type": "risk", "title": "Trap is veilig", "problem": "Trap is niet veilig", "legal": "<p>L</p>",
    "notApplicable": true, "comment": true, "riskKind": "top5", "alwaysPresent": true,
    "evaluation": {"method": "fixed", "defaults": {"priority": "high", "frequency": 4}},
    "solutions": [{"description": "<p>S</p>", "actionPlan": "A", "externalId": "s"}],
    "images": [{"type": "image/gif", "data": "R0lGODlhAAA=", "caption": {"nl": "C"}, "fileName": "a.gif"}]}]},
  {"id": "p1", "kind": "profile", "title": "P", "optionalQuestion": "Welke vestigingen?", "labels": {"one": "een"}, "items": []},
  {"id": "s1", "kind": "question", "type": "single", "title": "S", "required": true, "reversed": true,
   "options": [{"code": 1, "label": "a"}, {"code": 2, "label": "b"}]},
  {"id": "s2", "kind": "question", "type": "multiple", "title": "S2", "options": [{"code": 7, "label": "a"}],
   "showIf": {"question": "s1", "anyOf": [2]}},
  {"id": "s3", "kind": "question", "type": "scale", "title": "S3", "scale": {"from": 0, "to": 3, "low": "l", "high": "h"}, "notApplicable": true},
  {"id": "s4", "kind": "question", "type": "number", "title": "S4", "min": -1.5, "max": 3, "decimals": 2},
  {"id": "s5", "kind": "question", "type": "date", "title": "S5"},
  {"id": "s6", "kind": "question", "type": "short", "title": "S6"},
  {"id": "s7", "kind": "question", "type": "long", "title": "S7"},
  {"id": "s8", "kind": "question", "type": "matrix", "title": "S8", "scale": {"from": 1, "to": 2},
   "rows": [{"id": "a", "label": "A"}, {"id": "b", "label": "B", "reversed": true}]}],
 "groups": [{"id": "g", "title": "G", "questions": ["s1", "s8.a"]}]})";

QJsonObject sampleJson() { return QJsonDocument::fromJson(sample).object(); }

// The sample with one value put at "items.2.options.0.code".
QJsonValue changed(const QJsonValue &value, const QStringList &path, const QJsonValue &leaf)
{
    if (path.isEmpty())
        return leaf;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int at = path.first().toInt();
        array[at] = changed(array[at], path.mid(1), leaf);
        return array;
    }
    QJsonObject object = value.toObject();
    object[path.first()] = changed(object.value(path.first()), path.mid(1), leaf);
    return object;
}

QStringList described(const QList<Column> &columns)
{
    QStringList all;
    for (const Column &column : columns) {
        QStringList codes;
        for (const int code : column.codes)
            codes.append(QString::number(code));
        all.append(QStringLiteral("%1 %2 [%3] %4")
                .arg(column.key)
                .arg(static_cast<int>(column.kind))
                .arg(codes.join(u' '), textIn(column.title, QStringLiteral("nl"))));
    }
    return all;
}

} // namespace

class QuestionnaireJsonTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        const auto read = fromJson(sampleJson());
        VERIFY_OK(read);
        const auto again = fromJson(toJson(*read));
        VERIFY_OK(again);
        QVERIFY(*again == *read);
        QCOMPARE(toJson(*again), toJson(*read));
        QCOMPARE(count(*read), (Counts { 1, 1, 1, 8, 1, 1 }));
        QCOMPARE(languages(*read), (QStringList { QStringLiteral("nl"), QStringLiteral("fr") }));
    }

    void columnsStandInOrder()
    {
        const auto read = fromJson(sampleJson());
        VERIFY_OK(read);
        QCOMPARE(described(columns(*read)),
            (QStringList { QStringLiteral("m1 0 [1 2] Zijn er trappen?"),
                QStringLiteral("r1 0 [1 2 3 4] Trap is veilig"), QStringLiteral("s1 0 [1 2] S"),
                QStringLiteral("s2 1 [7] S2"), QStringLiteral("s3 0 [0 1 2 3 -1] S3"), QStringLiteral("s4 2 [] S4"),
                QStringLiteral("s5 3 [] S5"), QStringLiteral("s6 4 [] S6"), QStringLiteral("s7 4 [] S7"),
                QStringLiteral("s8.a 0 [1 2] A"), QStringLiteral("s8.b 0 [1 2] B") }));
    }

    void respondentsSeeNoMore()
    {
        const auto read = fromJson(sampleJson());
        VERIFY_OK(read);
        const QByteArray form = QJsonDocument(formJson(*read)).toJson(QJsonDocument::Compact);
        for (const char *hidden : { "problem", "legal", "riskKind", "evaluation", "solutions", "externalId",
                 "alwaysPresent", "reversed", "groups", "owner", "properties", "algorithm", "a.gif", "niet veilig" })
            QVERIFY2(!form.contains(hidden), hidden);
        for (const char *shown :
            { "Trap is veilig", "Zijn er trappen?", "R0lGODlhAAA=", "showIf", "\"rows\"", "notApplicable" })
            QVERIFY2(form.contains(shown), shown);
    }

    void wrongValuesAreNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *path, const QJsonValue &value, const char *place) {
            QTest::newRow(name) << QString::fromLatin1(path) << value << QString::fromLatin1(place);
        };
        row("a title that is a number", "items.2.title", 3, "items[2].title");
        row("an item that is no object", "items.2", 3, "items[2]");
        row("items that are no list", "items", 3, "items");
        row("an unknown kind", "items.2.kind", QStringLiteral("page"), "items[2].kind");
        row("an unknown type", "items.2.type", QStringLiteral("slider"), "items[2].type");
        row("a field that is not known", "items.0.items.0.requierd", true, "items[0].items[0].requierd");
        row("a code twice", "items.2.options.1.code", 1, "code");
        row("a code of zero", "items.2.options.1.code", 0, "code");
        row("a code that is no whole number", "items.2.options.1.code", 1.5, "items[2].options[1].code");
        row("nothing to choose", "items.2.options", QJsonArray(), "options");
        row("an id twice", "items.2.id", QStringLiteral("m1"), "id");
        row("an id with a point", "items.2.id", QStringLiteral("a.b"), "id");
        row("no id", "items.2.id", QJsonValue(QJsonValue::Undefined), "id");
        row("no title", "items.2.title", QStringLiteral(""), "title");
        row("a scale that goes down", "items.4.scale.to", -1, "scale");
        row("an endless scale", "items.4.scale.to", 1000, "scale");
        row("a least value above the greatest", "items.5.min", 9, "min");
        row("too many decimals", "items.5.decimals", 9, "items[5].decimals");
        row("a matrix without rows", "items.9.rows", QJsonArray(), "rows");
        row("a condition on a later question", "items.3.showIf.question", QStringLiteral("s3"), "showIf");
        row("a condition on an impossible answer", "items.3.showIf.anyOf", QJsonArray { 3 }, "showIf");
        row("an average of words", "groups.0.questions", QJsonArray { QStringLiteral("s6") }, "groups");
        row("an image that is none", "items.0.items.0.images.0.data", QStringLiteral("aGFsbG8="), "images");
        row("an image in bad base64", "items.0.items.0.images.0.data", QStringLiteral("%%"),
            "items[0].items[0].images[0].data");
        row("no language", "language", QStringLiteral(""), "language");
    }

    void wrongValuesAreNamed()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const auto read = fromJson(changed(sampleJson(), path.split(u'.'), value).toObject());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidValue);
        QTEST(read.error().detail.value(0), "place");
    }

    void deepTreesAreRefused()
    {
        QJsonObject module { { QStringLiteral("kind"), QStringLiteral("module") },
            { QStringLiteral("title"), QStringLiteral("T") } };
        QJsonArray items;
        for (int depth = 0; depth < 100; ++depth) {
            module.insert(QStringLiteral("id"), QStringLiteral("m%1").arg(depth));
            module.insert(QStringLiteral("items"), items);
            items = { module };
        }
        QJsonObject json = sampleJson();
        json.insert(QStringLiteral("items"), items);
        QVERIFY(!fromJson(json));
    }

    void textsFromOutsideAreCleaned()
    {
        auto read = fromJson(sampleJson());
        VERIFY_OK(read);
        read->introduction[QStringLiteral("nl")] = QStringLiteral("<p onclick=x>a<script>b</script></p>");
        read->title[QStringLiteral("nl")] = QStringLiteral("  a < b  ");
        QCOMPARE(sanitise(*read).size(), 1);
        QCOMPARE(read->introduction.value(QStringLiteral("nl")), QStringLiteral("<p>a</p>"));
        QCOMPARE(read->title.value(QStringLiteral("nl")), QStringLiteral("a < b"));
    }

    void aTextIsFoundInTheNearestLanguage()
    {
        const LocalizedText text { { QStringLiteral("nl"), QStringLiteral("n") },
            { QStringLiteral("de"), QStringLiteral("d") } };
        QCOMPARE(textIn(text, QStringLiteral("nl-BE")), QStringLiteral("n"));
        QCOMPARE(textIn(text, QStringLiteral("fr"), QStringLiteral("nl")), QStringLiteral("n"));
        QCOMPARE(textIn(text, QStringLiteral("fr")), QStringLiteral("d"));
        QCOMPARE(textIn({}, QStringLiteral("fr")), QString());
    }
};

WAARBORG_TEST(QuestionnaireJsonTest)
#include "tst_questionnairejson.moc"
