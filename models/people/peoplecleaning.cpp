// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplecleaning.h"

#include "models/people/foldedtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <span>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleCleaning)
};

using Verdict = Cleaned::Verdict;

// A meaning and the folded words for it in Dutch, French, German and English.
struct Words {
    QStringView meaning;
    QStringView words;
};

constexpr std::array genders {
    Words { u"female",
        u" v f w vrouw vrouwelijk mevrouw mevr mw mevr female woman mrs ms miss femme feminin feminine madame "
        u"mme mademoiselle mlle frau weiblich fem dame " },
    Words { u"male",
        u" m man mannelijk meneer dhr heer deheer male mr mister homme masculin monsieur h herr maennlich "
        u"mannlich mann hr masc " },
    Words { u"other",
        u" x o anders overig divers diverse other nonbinary nonbinair nonbinaire autre genderneutraal neutraal "
        u"d " },
};

constexpr std::array languages {
    Words { u"nl",
        u" n nl nld dut nederlands nederlandstalig vlaams dutch flemish neerlandais neerlandaise niederlandisch "
        u"niederlaendisch nlbe nlnl " },
    Words { u"fr",
        u" f fr fra fre frans franstalig french francais francaise francophone franzosisch franzoesisch frbe "
        u"frfr " },
    Words { u"de", u" d de deu ger duits duitstalig german allemand allemande deutsch dede debe " },
    Words { u"en", u" e en eng engels engelstalig english anglais anglaise englisch engb enus " },
};

QString meaningOf(const QString &text, std::span<const Words> table)
{
    const QString word = u' ' + foldedWord(text) + u' ';
    for (const Words &row : table) {
        if (word.size() > 2 && row.words.contains(word))
            return row.meaning.toString();
    }
    return {};
}

Cleaned refused(const QString &reason) { return { {}, Verdict::Refused, reason }; }

Cleaned cleanGender(const QString &text)
{
    if (text == u"M" || text == u"m")
        return { QStringLiteral("male"), Verdict::Good, {} };
    if (text == u"V" || text == u"F")
        return { QStringLiteral("female"), Verdict::Good, {} };
    const QString word = meaningOf(text, genders);
    return word.isEmpty() ? refused(Texts::tr("not a gender")) : Cleaned { word, Verdict::Good, {} };
}

Cleaned cleanLanguage(const QString &text)
{
    // What nearly all lists hold needs no folding.
    for (const Words &row : languages) {
        if (text == row.meaning)
            return { text, Verdict::Good, {} };
    }
    if (const QString code = meaningOf(text, languages); !code.isEmpty())
        return { code, Verdict::Good, {} };
    const QString code = text.toLower();
    // The respondent then gets the round's first language; who speaks Polish is still worth knowing.
    const bool known = code.size() == 2 && QLocale::codeToLanguage(code) != QLocale::AnyLanguage;
    return known ? Cleaned { code, Verdict::Good, {} } : refused(Texts::tr("not a language"));
}

bool isDigit(QChar one) { return one >= u'0' && one <= u'9'; }

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

// The address of a text like "Jan <jan@x.be>" or "mailto:jan@x.be"; the first one of "Jan <jan@x.be>, An <an@x.be>".
QString unwrapped(const QString &text)
{
    const qsizetype open = text.indexOf(u'<');
    const qsizetype close = text.indexOf(u'>', open + 1);
    if (open >= 0 && close > open)
        return text.mid(open + 1, close - open - 1).trimmed();
    return text.startsWith(u"mailto:", Qt::CaseInsensitive) ? text.mid(7) : text;
}

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

Cleaned cleanPostalCode(const QString &text)
{
    QString code = text;
    code.remove(u' ');
    const auto digits = [&](qsizetype from) {
        return code.size() >= from + 4 && std::all_of(code.cbegin() + from, code.cbegin() + from + 4, isDigit);
    };
    if (code.size() == 6 && digits(0) && isAsciiLetter(code[4]) && isAsciiLetter(code[5]))
        return { code.left(4) + u' ' + code.mid(4).toUpper(), Verdict::Good, {} };
    for (const QStringView prefix : { u"B-", u"BE-", u"B", u"BE" }) {
        if (code.size() == prefix.size() + 4 && code.startsWith(prefix, Qt::CaseInsensitive) && digits(prefix.size()))
            return { code.right(4), Verdict::Good, {} };
    }
    return { text, Verdict::Good, {} };
}

Cleaned cleanPhone(const QString &text)
{
    const qsizetype power = text.indexOf(u"E+", 0, Qt::CaseInsensitive);
    if (power > 0 && isDigit(text[power - 1]))
        return refused(Texts::tr("a spreadsheet turned this number into a power of ten; its last digits are lost"));
    return { text, Verdict::Good, {} };
}

bool isInvisible(QChar one) { return one.category() == QChar::Other_Format; }

bool isBlank(QChar one) { return one.isSpace() || one.category() == QChar::Other_Control; }

} // namespace

QString cleanText(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(composed.size());
    bool gap = false;
    for (const QChar one : composed) {
        if (isInvisible(one))
            continue;
        if (isBlank(one)) {
            gap = !result.isEmpty();
            continue;
        }
        if (std::exchange(gap, false))
            result += u' ';
        result += one;
    }
    return result;
}

QString cleanText(std::string_view utf8)
{
    // Nearly all cells are clean ASCII already; those are only looked through.
    char previous = ' ';
    bool clean = true;
    for (const char one : utf8) {
        clean = clean && one >= ' ' && one != 0x7F && !(one == ' ' && previous == ' ');
        previous = one;
    }
    const auto size = static_cast<qsizetype>(utf8.size());
    if (utf8.empty())
        return {};
    if (clean && previous != ' ')
        return QString::fromLatin1(utf8.data(), size);
    return cleanText(QString::fromUtf8(utf8.data(), size));
}

Cleaned cleanField(Field field, const QString &text)
{
    if (text.isEmpty())
        return {};
    switch (field) {
    case Field::Email:
        return cleanEmail(text);
    case Field::Gender:
        return cleanGender(text);
    case Field::PostalCode:
        return cleanPostalCode(text);
    case Field::Phone:
        return cleanPhone(text);
    case Field::Language:
        return cleanLanguage(text);
    default:
        return { text, Verdict::Good, {} };
    }
}

} // namespace waarborg::people
