// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/surveyxml.h"

#include "models/questionnaires/euphorienames.h"
#include "models/questionnaires/questionnairecheck.h"
#include "models/questionnaires/richtext.h"

#include <QCoreApplication>
#include <QIODevice>

namespace waarborg::questionnaires {

namespace {

constexpr int deepest = 64;
constexpr qsizetype longestContent = 8 * 1024 * 1024; // characters of one element: a 4 MB image in base64
constexpr int mostRemarks = 1000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Questionnaires)
};

// Files written by hand use HTML's entities without declaring them.
class HtmlEntities final : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override { return namedEntity(name); }
};

QByteArray fromBase64(const QString &text)
{
    QByteArray latin = text.toLatin1();
    latin.removeIf([](char c) { return c == '\n' || c == '\r' || c == '\t' || c == ' '; });
    auto decoded = QByteArray::fromBase64Encoding(latin, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

} // namespace

SurveyXml::SurveyXml(QIODevice &device, const QString &name)
    : m_entities(std::make_unique<HtmlEntities>())
    , m_xml(&device)
    , m_name(name)
{
    m_xml.setEntityResolver(m_entities.get());
    m_xml.setEntityExpansionLimit(1024);
}

void SurveyXml::refuse(const QString &reason)
{
    if (!m_error)
        m_error = Error { ErrorCode::XmlForbidden, { m_name, reason } };
    m_xml.raiseError(reason);
}

QXmlStreamReader::TokenType SurveyXml::advance()
{
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    if (token == QXmlStreamReader::DTD)
        refuse(Texts::tr("it defines a document type of its own (DTD), which can hide anything"));
    else if (token == QXmlStreamReader::StartElement && ++m_depth > deepest)
        refuse(Texts::tr("its elements are nested more than %1 deep").arg(deepest));
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    return m_xml.hasError() ? QXmlStreamReader::Invalid : token;
}

bool SurveyXml::root()
{
    while (!m_xml.atEnd()) {
        if (advance() == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

bool SurveyXml::nextChild()
{
    while (!m_xml.atEnd()) {
        switch (advance()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        case QXmlStreamReader::Characters:
            if (!m_xml.isWhitespace())
                warn(Texts::tr("Text outside of any field was left out: “%1”").arg(m_xml.text().trimmed().left(60)));
            break;
        default:
            break;
        }
    }
    return false;
}

bool SurveyXml::is(QLatin1String name) const
{
    return m_xml.name() == name && m_xml.namespaceUri() == euphorie::surveyNamespace;
}

QString SurveyXml::attribute(QLatin1String name) const { return m_xml.attributes().value(name).trimmed().toString(); }

QString SurveyXml::attribute(QLatin1String nameSpace, QLatin1String name) const
{
    return m_xml.attributes().value(nameSpace, name).trimmed().toString();
}

// Written as HTML again for the sanitiser: of attributes only a link's address can matter.
void SurveyXml::openTag(Content &content)
{
    content.nested = true;
    content.markup += u'<' + m_xml.name().toString().toLower();
    const QString href = attribute(QLatin1String("href"));
    if (!href.isEmpty())
        content.markup += QLatin1String(" href=\"") + escaped(href) + u'"';
    content.markup += u'>';
}

SurveyXml::Content SurveyXml::content()
{
    Content content;
    const int outside = m_depth - 1;
    while (!m_xml.atEnd() && m_depth > outside) {
        const QXmlStreamReader::TokenType token = advance();
        if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference) {
            content.text += m_xml.text();
            content.markup += escaped(m_xml.text().toString());
            if (content.text.size() > longestContent)
                refuse(Texts::tr("one of its texts is longer than %1 characters").arg(longestContent));
        } else if (token == QXmlStreamReader::StartElement) {
            openTag(content);
        } else if (token == QXmlStreamReader::EndElement && m_depth > outside) {
            content.markup += QLatin1String("</") + m_xml.name().toString().toLower() + u'>';
        }
    }
    return content;
}

QString SurveyXml::capped(const QString &text, const QString &element)
{
    if (text.size() <= longestText)
        return text;
    warn(Texts::tr("A text in <%1> is longer than %2 characters; the rest was left out").arg(element).arg(longestText));
    return text.left(longestText);
}

QString SurveyXml::text()
{
    const QString element = name();
    const Content all = content();
    const QString raw = capped(all.nested ? all.markup : all.text, element);
    // A plain field may hold HTML all the same; then its words are taken, and nothing else has a '<' before a letter.
    const CleanText clean = cleanHtml(raw);
    if (clean.dropped > 0)
        warn(Texts::tr("Left out of <%1>, whose words were kept: %2").arg(element, clean.droppedNames.join(u' ')));
    return plainText(clean.html).simplified();
}

QString SurveyXml::richText()
{
    const QString element = name();
    const Content all = content();
    const CleanText clean = cleanHtml(capped(all.nested ? all.markup : all.text, element));
    if (clean.dropped > 0)
        warn(Texts::tr("Left out of <%1>, whose words were kept: %2").arg(element, clean.droppedNames.join(u' ')));
    return clean.html;
}

QString SurveyXml::setting()
{
    const QString value = attribute(QLatin1String("value"));
    const QString words = text();
    return value.isEmpty() ? words : value;
}

bool SurveyXml::isTrue(const QString &word)
{
    static const QStringList meantFalse { QString(), QStringLiteral("false"), QStringLiteral("no"),
        QStringLiteral("0") };
    if (word != QLatin1String("true") && !meantFalse.contains(word))
        warn(Texts::tr("“%1” was read as no: only the word “true” means yes in this format").arg(word.left(20)));
    return word == QLatin1String("true");
}

bool SurveyXml::flag() { return isTrue(setting()); }

QByteArray SurveyXml::binary(QString &caption)
{
    QString base64;
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = advance();
        if (token == QXmlStreamReader::StartElement && is(QLatin1String("title")))
            caption = text();
        else if (token == QXmlStreamReader::StartElement)
            skipUnknown();
        else if (token == QXmlStreamReader::Characters)
            base64 += m_xml.text();
        else if (token == QXmlStreamReader::EndElement)
            break;
        if (base64.size() > longestContent)
            refuse(Texts::tr("one of its images is too large"));
    }
    const QByteArray once = fromBase64(base64);
    const QByteArray twice = imageType(once).isEmpty() ? fromBase64(QString::fromLatin1(once)) : QByteArray();
    return imageType(twice).isEmpty() ? once : twice;
}

void SurveyXml::skip() { (void)content(); }

void SurveyXml::skipUnknown()
{
    const int line = this->line();
    const QString element = m_xml.qualifiedName().toString().left(60);
    const QString words = content().text.simplified();
    if (words.isEmpty())
        warn(line, Texts::tr("<%1> is not known here and was left out").arg(element));
    else
        warn(line, Texts::tr("<%1> is not known here and was left out: “%2”").arg(element, words.left(60)));
}

void SurveyXml::warn(const QString &text) { warn(line(), text); }

void SurveyXml::warn(int line, const QString &text)
{
    const auto known = m_places.constFind(text);
    if (known != m_places.cend()) {
        ++m_remarks[*known].times;
        return;
    }
    if (m_remarks.size() > mostRemarks)
        return;
    const bool last = m_remarks.size() == mostRemarks;
    m_places.insert(text, m_remarks.size());
    m_remarks.append({ line, 1, last ? Texts::tr("There are more remarks than are listed") : text });
}

QList<ImportWarning> SurveyXml::warnings() const
{
    QList<ImportWarning> all;
    for (const Remark &remark : m_remarks) {
        all.append({ remark.line,
            remark.times == 1
                ? remark.text
                : Texts::tr("%1 (%2 times, first here)").arg(remark.text, QString::number(remark.times)) });
    }
    return all;
}

Result<void> SurveyXml::status() const
{
    if (m_error)
        return Failure(*m_error);
    if (m_xml.hasError())
        return fail(ErrorCode::XmlMalformed, m_name, QString::number(line()), m_xml.errorString());
    return {};
}

} // namespace waarborg::questionnaires
