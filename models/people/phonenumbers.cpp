// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/phonenumbers.h"

#include "models/people/foldedtext.h"

#include "models/people/postalcodes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace waarborg::people {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PeopleCleaning)
};

using Verdict = Cleaned::Verdict;

// ITU-T E.164, list of assigned country codes.
bool isCallingCode(QStringView code)
{
    static constexpr QStringView codes
        = u" 1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 "
          u"82 "
          u"84 86 90 91 92 93 94 95 98 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 "
          u"235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 260 261 "
          u"262 "
          u"263 264 265 266 267 268 269 290 291 297 298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373 "
          u"374 "
          u"375 376 377 378 379 380 381 382 383 385 386 387 389 420 421 423 500 501 502 503 504 505 506 507 508 509 "
          u"590 "
          u"591 592 593 594 595 596 597 598 599 670 672 673 674 675 676 677 678 679 680 681 682 683 685 686 687 688 "
          u"689 "
          u"690 691 692 800 808 850 852 853 855 856 870 878 880 881 882 883 886 888 960 961 962 963 964 965 966 967 "
          u"968 "
          u"970 971 972 973 974 975 976 977 979 992 993 994 995 996 998 ";
    return codes.contains(QString(u' ' + code.toString() + u' '));
}

// The digits of a number, and what stands before them.
struct Dialled {
    QString digits; // without + and 00
    bool international = false;
};

// "Tel.", "GSM:" and the like in front of a number.
QStringView withoutLabel(QStringView text)
{
    static const QRegularExpression label(
        QStringLiteral(
            "^(?:telefoonnummer|telefoonnr|telefoon|téléphone|telephone|telefon|phone|mobiel|mobile|mobil|handy|"
            "portable|tel|tél|gsm|mob|t|m|p)\\s*[.:]*\\s*(?=[+(0-9])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (text.isEmpty() || !text.front().isLetter())
        return text;
    const auto match = label.match(text.toString());
    return match.hasMatch() ? text.sliced(match.capturedLength()) : text;
}

std::optional<Dialled> dialled(QStringView text)
{
    static constexpr QStringView separators = u" .-/()\u2010\u2011\u2012\u2013\u2014\u00b7";
    Dialled number;
    text = withoutLabel(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar one = text[i];
        // The zero that is dialled only within the country.
        const bool international = number.international || number.digits.startsWith(u"00");
        if (international && text.sliced(i).startsWith(u"(0)"))
            i += 2;
        else if (isDigit(one))
            number.digits += one;
        else if (one == u'+' && number.digits.isEmpty() && !number.international)
            number.international = true;
        else if (!separators.contains(one))
            return {};
    }
    if (!number.international && number.digits.startsWith(u"00")) {
        number.international = true;
        number.digits.remove(0, 2);
    }
    return number;
}

// Without the leading zero: the Netherlands have 9 digits; Belgium 8, mobile numbers 9.
bool isNational(QStringView digits, Country country)
{
    if (digits.isEmpty() || digits.front() == u'0')
        return false;
    if (country == Country::Netherlands)
        return digits.size() == 9;
    return digits.size() == 8 || (digits.size() == 9 && digits.front() == u'4');
}

QStringView codeOf(Country country) { return country == Country::Netherlands ? u"31" : u"32"; }

QString withCode(Country country, QStringView national)
{
    QString number(u'+');
    return number.append(codeOf(country)).append(national);
}

// Countries whose numbers have a zero in front that is dialled only within them. In Italy it belongs to the number.
void withoutTrunkZero(QString &digits)
{
    for (const QStringView code : { u"27", u"33", u"40", u"41", u"43", u"44", u"46", u"49", u"61", u"90", u"212",
             u"213", u"353", u"358", u"381", u"385", u"386", u"387" }) {
        if (digits.startsWith(code) && digits.size() > code.size() && digits[code.size()] == u'0') {
            digits.remove(code.size(), 1);
            return;
        }
    }
}

// E.164 of digits that begin with a calling code; empty when they cannot be a number.
QString international(QString digits)
{
    for (const Country country : { Country::Netherlands, Country::Belgium }) {
        if (!digits.startsWith(codeOf(country)))
            continue;
        if (digits.size() > 2 && digits[2] == u'0')
            digits.remove(2, 1);
        return isNational(QStringView(digits).sliced(2), country) ? u'+' + digits : QString();
    }
    withoutTrunkZero(digits);
    if (digits.size() < 7 || digits.size() > 15)
        return {};
    for (qsizetype length = 1; length <= 3; ++length) {
        if (isCallingCode(QStringView(digits).first(length)))
            return u'+' + digits;
    }
    return {};
}

QString understood(QStringView text, Country country)
{
    const auto number = dialled(text);
    if (!number || number->digits.size() < 3)
        return {};
    if (number->international)
        return international(number->digits);
    const QStringView digits = number->digits;
    return digits.front() == u'0' && isNational(digits.sliced(1), country) ? withCode(country, digits.sliced(1))
                                                                           : QString();
}

// What a spreadsheet leaves of 0612345678 and +31612345678: a number, which has no zero and no sign in front.
QString restored(const QString &text, Country country)
{
    if (!std::ranges::all_of(text, isDigit))
        return {};
    if (isNational(text, country))
        return withCode(country, text);
    return text.startsWith(u"31") || text.startsWith(u"32") ? international(text) : QString();
}

// The first of "0612345678 / 024-3601234".
QString firstOf(const QString &text, Country country)
{
    static const QRegularExpression between(QStringLiteral("\\s*[,;/|&]\\s*|\\s+(?:of|or|ou|oder|en|et|und|and|-)\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    for (auto matches = between.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QStringView rest = QStringView(text).sliced(match.capturedEnd());
        const QString first = understood(QStringView(text).first(match.capturedStart()), country);
        if (!first.isEmpty() && std::ranges::count_if(rest, isDigit) >= 6)
            return first;
    }
    return {};
}

// 0612345678, as nearly all lists have it.
bool isPlain(const QString &text, Country country)
{
    return text.size() >= 9 && text[0] == u'0' && std::ranges::all_of(text, isDigit)
        && isNational(QStringView(text).sliced(1), country);
}

bool hasExtension(const QString &text)
{
    static const QRegularExpression extension(
        QStringLiteral("\\d\\s*(?:tst|toestel|ext|extension|poste|int|dw|x|#)\\W*\\d+$"),
        QRegularExpression::CaseInsensitiveOption);
    return extension.match(text).hasMatch();
}

} // namespace

bool isInternational(const QString &phone)
{
    return phone.startsWith(u'+') && std::ranges::all_of(QStringView(phone).sliced(1), isDigit)
        && international(phone.mid(1)) == phone;
}

Cleaned cleanPhone(const QString &text, Country country)
{
    if (isPlain(text, country))
        return { withCode(country, QStringView(text).sliced(1)), Verdict::Good, {} };
    const qsizetype power = text.indexOf(u"E+", 0, Qt::CaseInsensitive);
    if (power > 0 && isDigit(text[power - 1]))
        return { {}, Verdict::Refused,
            Texts::tr("a spreadsheet turned this number into a power of ten; its last digits are lost") };
    if (const QString phone = understood(text, country); !phone.isEmpty())
        return { phone, Verdict::Good, {} };
    if (const QString phone = restored(text, country); !phone.isEmpty())
        return { phone, Verdict::Doubtful,
            Texts::tr("without its leading zero or +, which a spreadsheet may have dropped; taken for %1").arg(phone) };
    if (const QString phone = firstOf(text, country); !phone.isEmpty())
        return { phone, Verdict::Doubtful, Texts::tr("more than one number; the first is used") };
    return { text, Verdict::Doubtful,
        hasExtension(text) ? Texts::tr("a number with an extension; kept as it was written")
                           : Texts::tr("no number that can be dialled as it stands; kept as it was written") };
}

Cleaned cleanPhone(const QString &text, Country country, const QString &postalCode)
{
    if (isDutchPostalCode(postalCode))
        return cleanPhone(text, Country::Netherlands);
    const Cleaned own = cleanPhone(text, country);
    if (country == Country::Belgium || postalCode.size() != 4 || !std::ranges::all_of(postalCode, isDigit))
        return own;
    const Cleaned belgian = cleanPhone(text, Country::Belgium);
    if (belgian.verdict != Verdict::Good || belgian.value == own.value)
        return own;
    if (own.verdict != Verdict::Good)
        return belgian;
    return { own.value, Verdict::Doubtful,
        Texts::tr("the postal code beside it may be a Belgian one; this may be %1").arg(belgian.value) };
}

} // namespace waarborg::people
