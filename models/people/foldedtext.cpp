// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/foldedtext.h"

#include "models/people/person.h"

#include <QUrl>

namespace waarborg::people {

namespace {

// Letters that are no letter with a mark, and so keep their form when marks are taken off.
QStringView plainForm(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ı':
        return u"i";
    default:
        return {};
    }
}

// The part of a list that needs no tables: false, and nothing appended, when a character is not ASCII.
bool appendAscii(const QString &text, QString &to)
{
    for (const QChar one : text) {
        if (one.unicode() >= 0x80)
            return false;
    }
    const qsizetype begin = to.size();
    to.append(text);
    QChar *at = to.data() + begin;
    for (QChar *end = at + text.size(); at != end; ++at) {
        if (at->unicode() >= u'A' && at->unicode() <= u'Z')
            *at = QChar(at->unicode() | 0x20);
    }
    return true;
}

void appendFolded(const QString &text, QString &to)
{
    if (appendAscii(text, to))
        return;
    for (const QChar one : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (one.category() == QChar::Mark_NonSpacing)
            continue;
        const QStringView plain = plainForm(one);
        if (plain.isEmpty())
            to += one;
        else
            to += plain;
    }
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    appendFolded(text, result);
    return result;
}

QString foldedWord(const QString &text)
{
    QString result = folded(text);
    result.removeIf([](QChar one) { return !one.isLetterOrNumber(); });
    return result;
}

QString emailKey(const QString &email)
{
    QString key;
    if (appendAscii(email, key))
        return key;
    // A domain in other letters has a form in ASCII, which may stand in a list as well.
    const qsizetype at = email.lastIndexOf(u'@');
    const QString domain = QString::fromLatin1(QUrl::toAce(email.mid(at + 1).toCaseFolded()));
    return domain.isEmpty() ? email.toCaseFolded() : email.left(at + 1).toCaseFolded() + domain.toLower();
}

QString searchText(const Person &person)
{
    QString text;
    text.reserve(256);
    for (const QString *field :
        { &person.name, &person.function, &person.email, &person.department, &person.address, &person.postalCode,
            &person.city, &person.phone, &person.phoneSource, &person.location, &person.personnelNumber }) {
        appendFolded(*field, text);
        text += u'\n';
    }
    for (const QString &attribute : person.attributes) {
        appendFolded(attribute, text);
        text += u'\n';
    }
    return text;
}

} // namespace waarborg::people
