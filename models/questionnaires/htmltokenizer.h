// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waarborg::questionnaires {

struct HtmlToken {
    enum class Kind { Text, Open, Close, Other }; // Other: comments, declarations, processing instructions
    Kind kind = Kind::Text;
    QString text; // decoded; of a tag its name in lower case
    QString href; // of <a ...>, decoded and without blanks
};

// Cuts HTML, however malformed, into tokens; what is no tag is text. The content of script and style is skipped.
class HtmlTokenizer
{
public:
    explicit HtmlTokenizer(const QString &source)
        : m_source(source)
    {
    }
    // False at the end.
    [[nodiscard]] bool next(HtmlToken &token);

private:
    bool readText(HtmlToken &token);
    bool readTag(HtmlToken &token);
    bool readOther(HtmlToken &token);
    void readAttributes(qsizetype from, qsizetype to, HtmlToken &token) const;
    void skipRawContent(const QString &name);
    [[nodiscard]] qsizetype tagEnd(qsizetype from);
    [[nodiscard]] bool startsTag(qsizetype at) const;

    QString m_source;
    qsizetype m_at = 0;
    // Once a search came to the end in vain it is not made again, which keeps the whole linear.
    bool m_noMoreTagEnds = false;
    bool m_noMoreComments = false;
};

// Entities, named and numeric, as characters; what is none is left as it stands.
[[nodiscard]] QString decodeEntities(QStringView text);

} // namespace waarborg::questionnaires
