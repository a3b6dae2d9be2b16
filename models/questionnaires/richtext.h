// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Rich text that came from elsewhere is never shown as it is: it is taken apart and written anew from a short list of
// tags, well-formed, so that window, form, mail and report can all use it. Time is linear in the input's length.
namespace waarborg::questionnaires {

struct CleanText {
    QString html; // only p br li ul ol strong b em i u a[href] table tr td th h1-h6 blockquote sub sup
    int dropped = 0; // tags, comments and links that were left out; the text between them was kept
    QStringList droppedNames; // which, each once

    bool operator==(const CleanText &) const = default;
};

// Malformed HTML is mended; text without any tag keeps its line breaks.
[[nodiscard]] CleanText cleanHtml(const QString &source);

// The words only: one space between them, "\n" between paragraphs, list items and rows.
[[nodiscard]] QString plainText(const QString &html);

// `text` with & < > " written as entities.
[[nodiscard]] QString escaped(const QString &text);

// The character of an HTML entity's name ("nbsp"), empty when it is not known.
[[nodiscard]] QString namedEntity(const QString &name);

} // namespace waarborg::questionnaires
