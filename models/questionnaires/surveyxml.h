// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/questionnaires/questionnaire.h"

#include <QHash>
#include <QXmlStreamReader>

#include <memory>

class QIODevice;

namespace waarborg::questionnaires {

// Walks through hostile XML element by element: no DTD, no depth beyond a cap, no text beyond a cap, and remembers what
// was worth a remark. Each element that was entered (nextChild, or the root) must be left by reading it with one of the
// functions below, or by nextChild until it is false.
class SurveyXml
{
public:
    SurveyXml(QIODevice &device, const QString &name);

    // Enters the first element; false when there is none.
    bool root();
    // Enters the next element within the present one; false at its end (which is then left) and after an error.
    bool nextChild();
    [[nodiscard]] bool is(QLatin1String name) const;
    [[nodiscard]] QString name() const { return m_xml.name().toString(); }
    [[nodiscard]] QString attribute(QLatin1String name) const;
    [[nodiscard]] QString attribute(QLatin1String nameSpace, QLatin1String name) const;
    [[nodiscard]] int line() const { return static_cast<int>(m_xml.lineNumber()); }

    // The element's text without markup, on one line.
    QString text();
    // The element's text as sanitised HTML, were it escaped or real markup.
    QString richText();
    // A setting: its attribute `value`, else its text.
    QString setting();
    // Only "true" is true; another word for it is warned about.
    bool flag();
    bool isTrue(const QString &word);
    // The element's bytes, base64 (also twice) decoded; a <title> within goes to `caption`.
    QByteArray binary(QString &caption);
    // Leaves an element that is not taken over, with a warning.
    void skipUnknown();
    void skip();

    void warn(const QString &text);
    void warn(int line, const QString &text);
    [[nodiscard]] QList<ImportWarning> warnings() const;
    [[nodiscard]] Result<void> status() const;

private:
    struct Remark {
        int line = 0;
        int times = 0;
        QString text;
    };
    struct Content {
        QString text; // all characters
        QString markup; // the same with nested elements written as tags
        bool nested = false;
    };

    QXmlStreamReader::TokenType advance();
    Content content();
    void openTag(Content &content);
    QString capped(const QString &text, const QString &element);
    void refuse(const QString &reason);

    std::unique_ptr<QXmlStreamEntityResolver> m_entities;
    QXmlStreamReader m_xml;
    QString m_name;
    int m_depth = 0;
    std::optional<Error> m_error;
    QList<Remark> m_remarks; // in the order of their first lines
    QHash<QString, qsizetype> m_places;
};

} // namespace waarborg::questionnaires
