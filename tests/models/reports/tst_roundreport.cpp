// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foundation/files.h"
#include "models/reports/pdfwriter.h"
#include "models/reports/roundreport.h"
#include "tests/common/testcase.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace waarborg;
using namespace waarborg::reports;
using namespace Qt::StringLiterals;

namespace {

answers::QuestionReview question(const questionnaires::LocalizedText &title,
    const QList<questionnaires::Option> &options, const QList<std::pair<QString, qint64>> &counts)
{
    answers::QuestionReview review;
    review.column.key = u"q1"_s;
    review.column.title = title;
    review.column.options = { options.begin(), options.end() };
    review.counts = counts;
    for (const auto &[word, count] : counts)
        review.answered += count;
    return review;
}

QString words(const RoundReport &report)
{
    QTextDocument document;
    document.setHtml(reportHtml(report));
    return document.toPlainText();
}

} // namespace

class RoundReportTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSpreadSaysWhatWasChosen_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("said");
        QTest::newRow("a label") << u"often"_s << u"often 3 (75%), 2 1 (25%)"_s;
        QTest::newRow("a label with percent signs") << u"100%2 of %1"_s << u"100%2 of %1 3 (75%), 2 1 (25%)"_s;
        QTest::newRow("a label with markup") << u"<b>a & b"_s << u"<b>a & b 3 (75%), 2 1 (25%)"_s;
        QTest::newRow("no label: the code") << QString() << u"1 3 (75%), 2 1 (25%)"_s;
    }

    void theSpreadSaysWhatWasChosen()
    {
        QFETCH(QString, label);
        QFETCH(QString, said);
        RoundReport report;
        report.review.questions = { question({ { u"en"_s, u"How often?"_s } },
            { { 1, { { u"en"_s, label } } }, { 2, {} } }, { { u"1"_s, 3 }, { u"2"_s, 1 } }) };
        const QString text = words(report);
        QVERIFY2(text.contains(u'\n' + said + u'\n'), qPrintable(text));
    }

    void whatIsNotTranslatedStandsInTheQuestionnairesLanguage()
    {
        RoundReport report;
        report.language = u"nl"_s;
        const questionnaires::LocalizedText title { { u"fr"_s, u"Souvent ?"_s }, { u"nl"_s, u"Vaak?"_s } };
        report.review.questions = { question(title, {}, {}) };
        QVERIFY(words(report).contains(u"Vaak?"));
    }

    void aLongFooterLeavesRoomForThePageNumber()
    {
        const QString text = printed(u"<p>a</p>"_s, u"Very long name of a customer "_s.repeated(10), u"-layout"_s);
        if (text.isNull())
            QSKIP("pdftotext (poppler-utils) is not installed");
        QVERIFY2(text.contains(u"… "), qPrintable(text));
        QVERIFY2(text.contains(u"Page 1 of 1"), qPrintable(text));
    }

    // However far down the page it would begin.
    void theLastTableStandsOnOnePage()
    {
        const QString box = u"<h2>Signatures</h2><table border=\"1\"><tr><td height=\"90\">Name<br/><br/>Date<br/>"
                            "<br/>Signature</td></tr></table>"_s;
        for (int lines = 30; lines < 60; ++lines) {
            const QString text = printed(u"<p>line</p>"_s.repeated(lines) + box, u"f"_s, u"-layout"_s);
            if (text.isNull())
                QSKIP("pdftotext (poppler-utils) is not installed");
            const QStringList pages = text.split(u'\f');
            const auto whole = [](const QString &page) {
                return page.contains(u"Signatures") && page.contains(u"Name") && page.contains(u"Signature\n");
            };
            QVERIFY2(std::ranges::count_if(pages, whole) == 1, qPrintable(text));
        }
    }

private:
    // The words of a PDF by pages; null when they cannot be read here.
    QString printed(const QString &html, const QString &footer, const QString &layout)
    {
        const auto pdf = pdfFromHtml(html, u"title"_s, footer);
        const QString path = m_folder.filePath(u"report.pdf"_s);
        if (!pdf || !writeWholeFile(path, *pdf))
            return u""_s;
        QProcess process;
        process.start(u"pdftotext"_s, { layout, path, u"-"_s });
        if (!process.waitForStarted())
            return {};
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
};

WAARBORG_TEST(RoundReportTest)
#include "tst_roundreport.moc"
