// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/richtext.h"
#include "tests/common/testcase.h"

#include <QElapsedTimer>
#include <QTest>

using namespace waarborg;
using namespace waarborg::questionnaires;

class RichTextTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void richTextIsCleaned_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("html");
        QTest::addColumn<int>("dropped");
        const auto row = [](const char *name, const char *source, const char *html, int dropped) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(html) << dropped;
        };
        row("plain text stays", "Trap is veilig", "Trap is veilig", 0);
        row("plain text keeps its lines", "een\r\ntwee", "een<br>twee", 0);
        row("allowed tags stay", "<p>a <strong>b</strong><br/>c</p>", "<p>a <strong>b</strong><br>c</p>", 0);
        row("attributes go", "<p class=\"MsoNormal\" onclick='x()'>a</p>", "<p>a</p>", 0);
        row("a link stays", "<a href=\"https://example.org/?a=1&amp;b=2\" target=x>a</a>",
            "<a href=\"https://example.org/?a=1&amp;b=2\">a</a>", 0);
        row("a mail link stays", "<A HREF='mailto:an@example.org'>a</A>", "<a href=\"mailto:an@example.org\">a</a>", 0);
        row("a script link loses its tag", "<a href=\"javascript:alert(1)\">a</a>", "a", 1);
        row("a hidden script link too", "<a href=\" java&#10;script:alert(1)\">a</a>", "a", 1);
        row("a link to a file too", "<a href=\"file:///etc/passwd\">a</a>", "a", 1);
        row("a relative link too", "<a href=\"/intern\">a</a>", "a", 1);
        row("script is dropped with its content", "a<script>alert('<p>')</script>b", "ab", 1);
        row("an unclosed script ends the text", "a<script>alert(1)", "a", 1);
        row("an image is dropped", "a<img src=x onerror=alert(1)>b", "ab", 1);
        row("an unknown tag leaves its words", "<font color=red><u>a</u></font>", "<u>a</u>", 1);
        row("a comment is dropped", "a<!-- <p> -->b", "ab", 1);
        row("a conditional comment is dropped", "a<![if IE]>b<![endif]>", "ab", 2);
        row("a division becomes a paragraph", "<div>a</div><div>b</div>", "<p>a</p><p>b</p>", 0);
        row("a table loses only its body tag", "<table width=1><tbody><tr><td>a<td>b</tr></tbody></table>",
            "<table><tr><td>a</td><td>b</td></tr></table>", 0);
        row("forgotten closing tags are added", "<ul><li>a<li><b>b</ul>c", "<ul><li>a</li><li><b>b</b></li></ul>c", 0);
        row("paragraphs do not nest", "<p>a<p>b", "<p>a</p><p>b</p>", 0);
        row("a stray closing tag says nothing", "a</p></td></b>b", "ab", 0);
        row("crossed tags are put right", "<b><i>a</b>b</i>", "<b><i>a</i></b>b", 0);
        row("entities become characters", "a&nbsp;b &eacute; &#8364; &#x20ac; &amp;amp;", "a\u00a0b é € € &amp;amp;",
            0);
        row("an unknown entity stays", "a &foo; & b &", "a &amp;foo; &amp; b &amp;", 0);
        row("an impossible character stays as written", "&#xD800;&#1114112;", "&amp;#xD800;&amp;#1114112;", 0);
        row("an escaped tag stays text", "&lt;script&gt;", "&lt;script&gt;", 0);
        row("less than is no tag", "temperatuur <18 of a<b", "temperatuur &lt;18 of a&lt;b", 0);
        row("an unclosed tag is text", "a <p class=\"x", "a &lt;p class=&quot;x", 0);
        row("an unclosed quote ends at the tag", "<p class=\"x>a</p>", "<p>a</p>", 0);
        row("line ends between tags are blanks", "<p>a\r\nb&#13;</p>", "<p>a b </p>", 0);
        row("an only tag that is dropped leaves no line ends", "a<x>\nb", "a b", 1);
        row("nothing is nothing", "", "", 0);
    }

    void richTextIsCleaned()
    {
        QFETCH(QString, source);
        const CleanText clean = cleanHtml(source);
        QTEST(clean.html, "html");
        QTEST(clean.dropped, "dropped");
        QCOMPARE(cleanHtml(clean.html), (CleanText { clean.html, 0, {} }));
    }

    void wordsAreTakenFromRichText()
    {
        QCOMPARE(plainText(QStringLiteral("<p>a <b>b</b></p><ul><li>c&nbsp;d</li><li>e</li></ul>")),
            QStringLiteral("a b\nc d\ne"));
    }

    void hostileTextTakesLinearTime_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char *unit :
            { "<", "<p", "<p \"", "<!--", "<b>", "</b>", "<a href='", "&", "&#", "<script", "<table><td>", "<!x" })
            QTest::newRow(unit) << QString::fromLatin1(unit);
    }

    void hostileTextTakesLinearTime()
    {
        QFETCH(QString, unit);
        QElapsedTimer timer;
        timer.start();
        const CleanText clean = cleanHtml(unit.repeated(100'000));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!clean.html.contains(QLatin1String("<script")));
    }
};

WAARBORG_TEST(RichTextTest)
#include "tst_richtext.moc"
