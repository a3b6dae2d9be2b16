// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/postalcodes.h"

#include "models/people/foldedtext.h"

#include <QCoreApplication>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleCleaning)
};

using Verdict = Cleaned::Verdict;

bool isLetter(QChar one)
{
    const char16_t lower = one.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

bool allDigits(QStringView text) { return std::ranges::all_of(text, isDigit); }

// PostNL gives out no 0xxx and none of these letters.
bool isDutch(QStringView code)
{
    if (code.size() != 6 || !allDigits(code.first(4)) || !isLetter(code[4]) || !isLetter(code[5]) || code[0] == u'0')
        return false;
    const QString letters = code.sliced(4).toString().toUpper();
    return letters != u"SA" && letters != u"SD" && letters != u"SS";
}

// The text without a country's letters: "NL-", "B-", "B".
QStringView without(QStringView text, std::initializer_list<QStringView> prefixes)
{
    for (const QStringView prefix : prefixes) {
        if (text.startsWith(prefix, Qt::CaseInsensitive))
            return text.sliced(prefix.size());
    }
    return text;
}

// Four digits and letters that are not two are a Dutch one with a mistake; others differ from country to country.
bool isPlausible(QStringView code)
{
    qsizetype digits = 0;
    for (const QChar one : code) {
        if (!isDigit(one) && !isLetter(one) && one != u'-' && one != u' ')
            return false;
        digits += isDigit(one) ? 1 : 0;
    }
    qsizetype leading = 0;
    while (leading < code.size() && isDigit(code[leading]))
        ++leading;
    const bool halfDutch = leading == 4 && code.size() > 4 && isLetter(code.back());
    return digits >= 2 && code.size() >= 4 && code.size() <= 10 && !halfDutch;
}

} // namespace

bool isDutchPostalCode(const QString &code)
{
    return code.size() == 7 && code[4] == u' ' && isDutch(QString(code).remove(4, 1));
}

Cleaned cleanPostalCode(const QString &text, Country country)
{
    QString compact = text;
    compact.remove(u' ');
    if (const QStringView code = without(compact, { u"NL-", u"NL" }); isDutch(code))
        return { code.first(4).toString() + u' ' + code.sliced(4).toString().toUpper(), Verdict::Good, {} };
    const QStringView code = without(compact, { u"BE-", u"BE", u"B-", u"B" });
    if (code.size() == 4 && allDigits(code) && code[0] != u'0') {
        // A Dutch one that lost its letters looks the same.
        if (country == Country::Belgium || code.size() < compact.size())
            return { code.toString(), Verdict::Good, {} };
        return { code.toString(), Verdict::Doubtful,
            Texts::tr("a Dutch postal code without its letters, or a Belgian one") };
    }
    if (isPlausible(text) && !(compact.size() == 4 && allDigits(compact)))
        return { text, Verdict::Good, {} };
    return { text, Verdict::Doubtful,
        country == Country::Belgium ? Texts::tr("no Belgian postal code, and none of another country that is known")
                                    : Texts::tr("no Dutch postal code, and none of another country that is known") };
}

} // namespace waarborg::people
