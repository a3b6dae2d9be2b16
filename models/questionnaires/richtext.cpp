// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/richtext.h"

#include "models/questionnaires/htmltokenizer.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace waarborg::questionnaires {

namespace {

constexpr qsizetype deepest = 32;

using Names = QSet<QString>;

const Names &allowed()
{
    static const Names names {
        QStringLiteral("p"),
        QStringLiteral("br"),
        QStringLiteral("li"),
        QStringLiteral("ul"),
        QStringLiteral("ol"),
        QStringLiteral("strong"),
        QStringLiteral("b"),
        QStringLiteral("em"),
        QStringLiteral("i"),
        QStringLiteral("u"),
        QStringLiteral("a"),
        QStringLiteral("table"),
        QStringLiteral("tr"),
        QStringLiteral("td"),
        QStringLiteral("th"),
        QStringLiteral("h1"),
        QStringLiteral("h2"),
        QStringLiteral("h3"),
        QStringLiteral("h4"),
        QStringLiteral("h5"),
        QStringLiteral("h6"),
        QStringLiteral("blockquote"),
        QStringLiteral("sub"),
        QStringLiteral("sup"),
    };
    return names;
}

// Nothing is lost when these are left out: the table's rows stay, a division is a paragraph.
bool isHarmless(const QString &name)
{
    return name == QLatin1String("tbody") || name == QLatin1String("thead") || name == QLatin1String("tfoot");
}

bool isBlock(const QString &name)
{
    static const Names names { QStringLiteral("p"), QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("table"),
        QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("h4"), QStringLiteral("h5"),
        QStringLiteral("h6"), QStringLiteral("blockquote") };
    return names.contains(name);
}

// The link as it may be shown, empty when it may not.
QString safeLink(const QString &href)
{
    QString link;
    for (const QChar c : href) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && !c.isSpace())
            link += c;
    }
    const QUrl url(link, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool web = (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty();
    return url.isValid() && (web || scheme == QLatin1String("mailto")) ? link : QString();
}

// Writes well-formed HTML: opens, and closes what HTML closes by itself or what its author forgot.
class Writer
{
public:
    // A line's end is a blank in HTML; written as one, cleaning twice is cleaning once.
    void text(QString text)
    {
        for (QChar &c : text)
            c = c == u'\n' || c == u'\r' || c == u'\t' ? QChar(u' ') : c;
        m_html += escaped(text);
    }

    void lineBreak() { m_html += QLatin1String("<br>"); }

    // False: too deep.
    bool open(const QString &name, const QString &href)
    {
        closeImplied(name);
        if (m_open.size() >= deepest)
            return false;
        m_html += u'<' + name;
        if (!href.isEmpty())
            m_html += QLatin1String(" href=\"") + escaped(href) + u'"';
        m_html += u'>';
        m_open.append(name);
        return true;
    }

    // A closing tag without its opening one says nothing.
    void close(const QString &name)
    {
        const qsizetype at = m_open.lastIndexOf(name);
        if (at >= 0 && at >= boundary(name))
            closeTo(at);
    }

    QString finish()
    {
        closeTo(0);
        return m_html.trimmed();
    }

private:
    void closeTo(qsizetype size)
    {
        while (m_open.size() > size)
            m_html += QLatin1String("</") + m_open.takeLast() + u'>';
    }

    // A cell keeps what is in it: "</p>" in a table never closes the paragraph around the table.
    [[nodiscard]] qsizetype boundary(const QString &name) const
    {
        if (name == QLatin1String("table"))
            return 0;
        return m_open.lastIndexOf(QStringLiteral("table")) + 1;
    }

    void closeWithin(const QStringList &names, const QStringList &limits)
    {
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (limits.contains(m_open[i]))
                return;
            if (names.contains(m_open[i]))
                return closeTo(i);
        }
    }

    void closeImplied(const QString &name)
    {
        static const QString td = QStringLiteral("td"), th = QStringLiteral("th"), tr = QStringLiteral("tr"),
                             table = QStringLiteral("table"), li = QStringLiteral("li"), p = QStringLiteral("p");
        if (isBlock(name))
            closeWithin({ p }, { td, th, li, table });
        else if (name == li)
            closeWithin({ li }, { QStringLiteral("ul"), QStringLiteral("ol"), table });
        else if (name == td || name == th)
            closeWithin({ td, th }, { tr, table });
        else if (name == tr)
            closeWithin({ tr }, { table });
        else if (name == QLatin1String("a"))
            closeWithin({ name }, { td, th, table });
    }

    QString m_html;
    QStringList m_open;
};

void note(CleanText &clean, const QString &name)
{
    ++clean.dropped;
    if (!clean.droppedNames.contains(name) && clean.droppedNames.size() < 20)
        clean.droppedNames.append(name.left(40));
}

void writeOpen(const HtmlToken &token, Writer &writer, CleanText &clean)
{
    const QString name = token.text == QLatin1String("div") ? QStringLiteral("p") : token.text;
    if (name == QLatin1String("br"))
        return writer.lineBreak();
    if (isHarmless(name))
        return;
    const QString link = name == QLatin1String("a") ? safeLink(token.href) : QString();
    const bool bareLink = name == QLatin1String("a") && link.isEmpty();
    if (!allowed().contains(name) || bareLink || !writer.open(name, link))
        note(clean, name);
}

} // namespace

CleanText cleanHtml(const QString &source)
{
    QString html = source;
    html.remove(QChar(0));
    html.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (!html.contains(u'<'))
        html = html.trimmed().replace(u'\n', QLatin1String("<br>"));
    CleanText clean;
    Writer writer;
    HtmlTokenizer tokenizer(html);
    HtmlToken token;
    while (tokenizer.next(token)) {
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            writer.text(token.text);
            break;
        case HtmlToken::Kind::Open:
            writeOpen(token, writer, clean);
            break;
        case HtmlToken::Kind::Close:
            writer.close(token.text == QLatin1String("div") ? QStringLiteral("p") : token.text);
            break;
        case HtmlToken::Kind::Other:
            note(clean, QStringLiteral("<!>"));
            break;
        }
    }
    clean.html = writer.finish();
    return clean;
}

QString plainText(const QString &html)
{
    QString text;
    HtmlTokenizer tokenizer(html);
    HtmlToken token;
    while (tokenizer.next(token)) {
        const bool breaks = isBlock(token.text) || token.text == QLatin1String("br")
            || token.text == QLatin1String("li") || token.text == QLatin1String("tr")
            || token.text == QLatin1String("div");
        if (token.kind == HtmlToken::Kind::Text)
            text += token.text.simplified().isEmpty() ? QStringLiteral(" ") : token.text.replace(u'\n', u' ');
        else if (token.kind != HtmlToken::Kind::Other && breaks)
            text += u'\n';
        else if (token.text == QLatin1String("td") || token.text == QLatin1String("th"))
            text += u' ';
    }
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString words = line.simplified(); !words.isEmpty())
            lines.append(words);
    }
    return lines.join(u'\n');
}

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

} // namespace waarborg::questionnaires
