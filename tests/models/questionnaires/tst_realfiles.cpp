// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/columns.h"
#include "models/questionnaires/euphoriereader.h"
#include "models/questionnaires/questionnairejson.h"
#include "models/questionnaires/richtext.h"
#include "tests/common/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace waarborg;
using namespace waarborg::questionnaires;

namespace {

// An own, simple view of a file: names and texts, nothing of what the reader knows.
struct Plain {
    Counts counts;
    QStringList titles;
    QStringList descriptions;
};

QString letters(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    text.replace(QStringLiteral("&nbsp;"), QStringLiteral(" "));
    text.replace(QStringLiteral("&rsquo;"), QStringLiteral("\u2019"));
    text.replace(QStringLiteral("&eacute;"), QStringLiteral("é"));
    text.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    text.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    text.replace(QStringLiteral("&#13;"), QStringLiteral(" "));
    text.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    QString kept;
    for (const QChar c : text) {
        if (!c.isSpace())
            kept += c;
    }
    return kept;
}

Plain countedBySight(const QString &path)
{
    Plain plain;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return plain;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const bool optional = xml.attributes().value(QLatin1String("type")) == QLatin1String("optional");
        const QString name = xml.name().toString();
        plain.counts.modules
            += name == QLatin1String("module") || (name == QLatin1String("profile-question") && optional);
        plain.counts.profileQuestions += name == QLatin1String("profile-question") && !optional;
        plain.counts.risks += name == QLatin1String("risk");
        plain.counts.solutions += name == QLatin1String("solution");
        plain.counts.images += name == QLatin1String("image");
        if (name == QLatin1String("title") || name == QLatin1String("description")) {
            const QString words = letters(xml.readElementText());
            if (!words.isEmpty())
                (name == QLatin1String("title") ? plain.titles : plain.descriptions).append(words);
        }
    }
    return plain;
}

void add(QStringList &list, const LocalizedText &text)
{
    for (const QString &one : text)
        list.append(letters(plainText(one)));
}

// Titles are plain texts: a '<' in them is no markup.
void addPlain(QStringList &list, const LocalizedText &text)
{
    for (const QString &one : text)
        list.append(letters(one));
}

void collect(const std::vector<Item> &items, Plain &plain)
{
    for (const Item &item : items) {
        if (const auto *section = std::get_if<Section>(&item.value)) {
            addPlain(plain.titles, section->title);
            add(plain.descriptions, section->description);
            collect(section->items, plain);
            continue;
        }
        const auto &question = std::get<Question>(item.value);
        addPlain(plain.titles, question.title);
        add(plain.descriptions, question.description);
        for (const Image &image : question.images)
            addPlain(plain.titles, image.caption);
        for (const Solution &solution : question.risk.solutions)
            add(plain.descriptions, solution.description);
    }
}

} // namespace

class RealFilesTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void realFilesImportWhole_data()
    {
        QTest::addColumn<QString>("path");
        const QString folder = test::corpus(QStringLiteral("euphorie"));
        const QStringList files = QDir(folder).entryList({ QStringLiteral("*.xml") }, QDir::Files, QDir::Name);
        if (folder.isEmpty() || files.isEmpty())
            QTest::newRow("no corpus") << QString();
        else
            for (const QString &file : files)
                QTest::newRow(qPrintable(file)) << folder + u'/' + file;
    }

    // Counts and texts are those of an independent look at the XML, or the file is refused since it holds nothing.
    void realFilesImportWhole()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("The folder of real files (WAARBORG_CORPUS) is not there.");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto imported = readEuphorie(file, QFileInfo(path).fileName());
        Plain seen = countedBySight(path);
        if (seen.counts.modules + seen.counts.profileQuestions == 0) {
            QVERIFY(!imported);
            const ErrorCode code = imported.error().code;
            QVERIFY(code == ErrorCode::NoQuestions || code == ErrorCode::NoSurvey);
            QVERIFY(errorText(imported.error()).contains(QFileInfo(path).fileName()));
            return;
        }
        VERIFY_OK(imported);
        const Questionnaire &questionnaire = imported->questionnaire;
        QCOMPARE(count(questionnaire), seen.counts);
        QCOMPARE(columns(questionnaire).size() >= seen.counts.risks, true);
        Plain found;
        found.titles.append(letters(questionnaire.owner));
        addPlain(found.titles, questionnaire.title);
        add(found.descriptions, questionnaire.introduction);
        collect(questionnaire.items, found);
        for (const QString &title : seen.titles)
            QVERIFY2(found.titles.contains(title), qPrintable(title));
        for (const QString &description : seen.descriptions)
            QVERIFY2(found.descriptions.contains(description), qPrintable(description));
        const auto again = fromJson(toJson(questionnaire));
        VERIFY_OK(again);
        QVERIFY(*again == questionnaire);
    }

    void aKnownFileHasItsKnownCounts()
    {
        const QString folder = test::corpus(QStringLiteral("euphorie"));
        if (folder.isEmpty())
            QSKIP("The folder of real files (WAARBORG_CORPUS) is not there.");
        QFile file(folder + QStringLiteral("/tno-1.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto imported = readEuphorie(file, QStringLiteral("tno-1.xml"));
        VERIFY_OK(imported);
        QCOMPARE(count(imported->questionnaire).risks, 185);
        QCOMPARE(count(imported->questionnaire).modules, 29);
        QVERIFY(!imported->warnings.isEmpty());
        QVERIFY(!QString::fromUtf8(QJsonDocument(toJson(imported->questionnaire)).toJson())
                .contains(QLatin1String("redacted")));
    }
};

WAARBORG_TEST(RealFilesTest)
#include "tst_realfiles.moc"
