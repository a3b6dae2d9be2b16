// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/emailaddresses.h"

#include "models/people/foldedtext.h"

#include <QCoreApplication>
#include <QUrl>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleCleaning)
};

using Verdict = Cleaned::Verdict;

Cleaned refused(const QString &reason) { return { {}, Verdict::Refused, reason }; }

bool isAsciiLetter(QChar one)
{
    const char16_t lower = one.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

// RFC 5322's dot-atom, and other letters than ASCII's (RFC 6531); at most 64 bytes.
bool isLocalPart(QStringView local)
{
    static constexpr QStringView marks = u"!#$%&'*+-/=?^_`{|}~.";
    if (local.isEmpty() || local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."))
        return false;
    for (const QChar one : local) {
        const bool usable = isAsciiLetter(one) || isDigit(one) || marks.contains(one) || one.unicode() >= 0xA0;
        if (!usable)
            return false;
    }
    return local.toUtf8().size() <= 64;
}

// Two labels or more of letters, digits and inner hyphens; the last one no number (RFC 1123, RFC 3696).
bool isAsciiDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    for (const QStringView label : labels) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        for (const QChar one : label) {
            if (!isAsciiLetter(one) && !isDigit(one) && one != u'-')
                return false;
        }
    }
    return labels.size() > 1 && domain.size() <= 253
        && !std::all_of(labels.last().begin(), labels.last().end(), isDigit);
}

bool isDomain(const QString &domain)
{
    for (const QChar one : domain) {
        if (one.unicode() >= 0x80)
            return isAsciiDomain(QString::fromLatin1(QUrl::toAce(domain)));
    }
    return isAsciiDomain(domain);
}

// Without what is written around an address: quotation marks, and the signs that end a list or a sentence.
QString bare(QString text)
{
    static constexpr QStringView around = u"\"'<>,;. \u2018\u2019\u201c\u201d";
    while (!text.isEmpty() && around.contains(text.back()))
        text.chop(1);
    qsizetype begin = 0;
    while (begin < text.size() && around.contains(text[begin]) && text[begin] != u'.')
        ++begin;
    return text.mid(begin);
}

// The address of a text like "Jan <jan@x.be>" or "mailto:jan@x.be"; the first one of "Jan <jan@x.be>, An <an@x.be>".
QString unwrapped(const QString &text)
{
    const qsizetype open = text.indexOf(u'<');
    const qsizetype close = text.indexOf(u'>', open + 1);
    if (open >= 0 && close > open)
        return text.mid(open + 1, close - open - 1).trimmed();
    const QString address = bare(text);
    return address.startsWith(u"mailto:", Qt::CaseInsensitive) ? bare(address.mid(7)) : address;
}

} // namespace

Cleaned cleanEmail(const QString &text)
{
    QString address = unwrapped(text);
    bool several = text.count(u'<') > 1;
    if (address.count(u'@') > 1) {
        static constexpr QStringView between = u",; /|";
        const auto end
            = std::find_if(address.cbegin(), address.cend(), [](QChar one) { return between.contains(one); });
        several = several || end != address.cend();
        address.truncate(end - address.cbegin());
    }
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return refused(Texts::tr("an e-mail address has an @"));
    const QString domain = address.mid(at + 1).toLower();
    if (!isLocalPart(QStringView(address).left(at)))
        return refused(Texts::tr("what stands before the @ is no mailbox name"));
    if (!isDomain(domain))
        return refused(Texts::tr("what stands behind the @ is no domain"));
    address = address.left(at + 1) + domain;
    if (several)
        return { address, Verdict::Doubtful, Texts::tr("more than one address; the first is used") };
    return { address, Verdict::Good, {} };
}

} // namespace waarborg::people
