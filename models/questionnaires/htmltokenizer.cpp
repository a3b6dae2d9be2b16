// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/htmltokenizer.h"

#include "models/questionnaires/richtext.h"

namespace waarborg::questionnaires {

namespace {

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isRaw(const QString &name) { return name == QLatin1String("script") || name == QLatin1String("style"); }

// The character of "#123" or "#x7b"; empty when it is none that may stand in a text.
QString numericEntity(QStringView body)
{
    const bool hex = body.size() > 1 && (body[1] == u'x' || body[1] == u'X');
    bool ok = false;
    const uint code = (hex ? body.mid(2) : body.mid(1)).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    if (code < 0x20 && code != '\t' && code != '\n' && code != '\r')
        return QStringLiteral(" ");
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString decodeEntities(QStringView text)
{
    static constexpr qsizetype longestName = 10;
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            decoded += text[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && end - i <= longestName && (text[end].isLetterOrNumber() || text[end] == u'#'))
            ++end;
        const QStringView body = text.mid(i + 1, end - i - 1);
        const bool closed = end < text.size() && text[end] == u';' && !body.isEmpty();
        const QString found = !closed ? QString()
            : body[0] == u'#'         ? numericEntity(body)
                                      : namedEntity(body.toString());
        if (found.isEmpty()) {
            decoded += u'&';
            continue;
        }
        decoded += found;
        i = end;
    }
    return decoded;
}

bool HtmlTokenizer::next(HtmlToken &token)
{
    token = {};
    if (m_at >= m_source.size())
        return false;
    if (m_source[m_at] == u'<' && !m_noMoreTagEnds) {
        const QChar after = m_at + 1 < m_source.size() ? m_source[m_at + 1] : QChar();
        if ((after == u'!' || after == u'?') && readOther(token))
            return true;
        if (startsTag(m_at) && readTag(token))
            return true;
    }
    return readText(token);
}

bool HtmlTokenizer::startsTag(qsizetype at) const
{
    qsizetype name = at + 1;
    if (name < m_source.size() && m_source[name] == u'/')
        ++name;
    return name < m_source.size() && isAsciiLetter(m_source[name]);
}

bool HtmlTokenizer::readText(HtmlToken &token)
{
    const qsizetype from = m_at;
    const qsizetype next = m_noMoreTagEnds ? -1 : m_source.indexOf(u'<', from + 1);
    m_at = next < 0 ? m_source.size() : next;
    token.kind = HtmlToken::Kind::Text;
    token.text = decodeEntities(QStringView(m_source).mid(from, m_at - from));
    return true;
}

bool HtmlTokenizer::readOther(HtmlToken &token)
{
    const bool comment = QStringView(m_source).mid(m_at).startsWith(QLatin1String("<!--"));
    if (comment && m_noMoreComments)
        return false;
    const qsizetype end = comment ? m_source.indexOf(QLatin1String("-->"), m_at + 4) : m_source.indexOf(u'>', m_at);
    if (end < 0) {
        (comment ? m_noMoreComments : m_noMoreTagEnds) = true;
        return false;
    }
    m_at = end + (comment ? 3 : 1);
    token.kind = HtmlToken::Kind::Other;
    return true;
}

// The place of the '>' that ends the tag: outside quotes, or any when the quotes do not close.
qsizetype HtmlTokenizer::tagEnd(qsizetype from)
{
    QChar quote;
    for (qsizetype i = from; i < m_source.size(); ++i) {
        const QChar c = m_source[i];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'>')
            return i;
        else if (c == u'"' || c == u'\'')
            quote = c;
    }
    const qsizetype any = m_source.indexOf(u'>', from);
    m_noMoreTagEnds = any < 0;
    return any;
}

bool HtmlTokenizer::readTag(HtmlToken &token)
{
    qsizetype at = m_at + 1;
    const bool closing = m_source[at] == u'/';
    at += closing ? 1 : 0;
    const qsizetype nameStart = at;
    while (at < m_source.size() && (m_source[at].isLetterOrNumber() || m_source[at] == u':' || m_source[at] == u'-'))
        ++at;
    const qsizetype end = tagEnd(at);
    if (end < 0)
        return false;
    token.kind = closing ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    token.text = m_source.mid(nameStart, at - nameStart).toLower();
    if (!closing && token.text == QLatin1String("a"))
        readAttributes(at, end, token);
    m_at = end + 1;
    if (!closing && isRaw(token.text))
        skipRawContent(token.text);
    return true;
}

void HtmlTokenizer::readAttributes(qsizetype from, qsizetype to, HtmlToken &token) const
{
    const QStringView all = QStringView(m_source).mid(from, to - from);
    qsizetype i = 0;
    while (i < all.size()) {
        while (i < all.size() && (all[i].isSpace() || all[i] == u'/'))
            ++i;
        const qsizetype nameStart = i;
        while (i < all.size() && !all[i].isSpace() && all[i] != u'=')
            ++i;
        const QString name = all.mid(nameStart, i - nameStart).toString().toLower();
        while (i < all.size() && all[i].isSpace())
            ++i;
        if (i >= all.size() || all[i] != u'=')
            continue;
        ++i;
        while (i < all.size() && all[i].isSpace())
            ++i;
        const bool quoted = i < all.size() && (all[i] == u'"' || all[i] == u'\'');
        const QChar quote = quoted ? all[i++] : QChar();
        const qsizetype valueStart = i;
        while (i < all.size() && (quoted ? all[i] != quote : !all[i].isSpace()))
            ++i;
        if (name == QLatin1String("href") && token.href.isEmpty())
            token.href = decodeEntities(all.mid(valueStart, i - valueStart));
        i += quoted ? 1 : 0;
    }
}

void HtmlTokenizer::skipRawContent(const QString &name)
{
    const qsizetype end = m_source.indexOf(QStringLiteral("</") + name, m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_source.size() : end;
}

} // namespace waarborg::questionnaires
