// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplecleaning.h"

#include "models/access/settings.h"
#include "models/people/emailaddresses.h"
#include "models/people/foldedtext.h"
#include "models/people/phonenumbers.h"
#include "models/people/postalcodes.h"

#include <QCoreApplication>
#include <QLocale>

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
        u" v f w vrouw vrouwelijk mevrouw demevrouw mevr mw female woman women girl mrs ms miss femme feminin feminine "
        u"madame mesdames mme mademoiselle mlle frau fr fraulein weiblich weibl fem dame vrouwv femalef demevr " },
    Words { u"male",
        u" m man mannelijk meneer dhr heer deheer dheer dhrn male mr mister homme masculin monsieur mons h herr herrn "
        u"maennlich mannlich mannl mann hr masc malem manm " },
    Words { u"other",
        u" x o anders overig divers diverse other nonbinary nonbinair nonbinaire autre genderneutraal neutraal "
        u"gendervariant nichtbinar mx d " },
};

constexpr std::array languages {
    Words { u"nl",
        u" n nl nld dut nederlands nederlandstalig vlaams dutch flemish neerlandais neerlandaise niederlandisch "
        u"niederlaendisch flamisch flamand nlbe nlnl belgischnederlands " },
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
    for (const QString &said : { text, text.section(u'(', 0, 0), text.section(u'_', 0, 0), text.section(u'-', 0, 0) }) {
        if (const QString code = meaningOf(said, languages); !code.isEmpty())
            return { code, Verdict::Good, {} };
    }
    // "pl-PL": the language without its country.
    const bool withCountry = text.size() == 5 && (text[2] == u'-' || text[2] == u'_');
    const QString code = (withCountry ? text.first(2) : text).toLower();
    // The respondent then gets the round's first language; who speaks Polish is still worth knowing.
    const bool known = code.size() == 2 && QLocale::codeToLanguage(code) != QLocale::AnyLanguage;
    // Belarusian, Aragonese and Nepali: in a list from here a country, or the beginning of a word.
    if (code == u"be" || code == u"an" || code == u"ne")
        return { code, Verdict::Doubtful, Texts::tr("a language that few people here speak; is another one meant?") };
    return known ? Cleaned { code, Verdict::Good, {} } : refused(Texts::tr("not a language"));
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
        clean = clean && static_cast<unsigned char>(one) < 0x80 && one >= ' ' && one != 0x7F
            && !(one == ' ' && previous == ' ');
        previous = one;
    }
    const auto size = static_cast<qsizetype>(utf8.size());
    if (utf8.empty())
        return {};
    if (clean && previous != ' ')
        return QString::fromLatin1(utf8.data(), size);
    return cleanText(QString::fromUtf8(utf8.data(), size));
}

Result<Country> countryOf(storage::Database &database)
{
    WAARBORG_LET(setting, access::readSetting(database, QStringLiteral("dossier.country")));
    return setting == u"BE" ? Country::Belgium : Country::Netherlands;
}

Cleaned cleanField(Field field, const QString &text, Country country)
{
    if (text.isEmpty())
        return {};
    switch (field) {
    case Field::Email:
        return cleanEmail(text);
    case Field::Gender:
        return cleanGender(text);
    case Field::PostalCode:
        return cleanPostalCode(text, country);
    case Field::Phone:
        return cleanPhone(text, country);
    case Field::Language:
        return cleanLanguage(text);
    default:
        return { text, Verdict::Good, {} };
    }
}

} // namespace waarborg::people
