// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionnaires/richtext.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace waarborg::questionnaires {

namespace {

struct Entity {
    std::string_view name;
    char16_t character;
};

// HTML 4's Latin-1 entities, in the order of their characters: U+00A0 to U+00FF.
constexpr std::array<std::string_view, 96> latin1 {
    "nbsp",
    "iexcl",
    "cent",
    "pound",
    "curren",
    "yen",
    "brvbar",
    "sect",
    "uml",
    "copy",
    "ordf",
    "laquo",
    "not",
    "shy",
    "reg",
    "macr",
    "deg",
    "plusmn",
    "sup2",
    "sup3",
    "acute",
    "micro",
    "para",
    "middot",
    "cedil",
    "sup1",
    "ordm",
    "raquo",
    "frac14",
    "frac12",
    "frac34",
    "iquest",
    "Agrave",
    "Aacute",
    "Acirc",
    "Atilde",
    "Auml",
    "Aring",
    "AElig",
    "Ccedil",
    "Egrave",
    "Eacute",
    "Ecirc",
    "Euml",
    "Igrave",
    "Iacute",
    "Icirc",
    "Iuml",
    "ETH",
    "Ntilde",
    "Ograve",
    "Oacute",
    "Ocirc",
    "Otilde",
    "Ouml",
    "times",
    "Oslash",
    "Ugrave",
    "Uacute",
    "Ucirc",
    "Uuml",
    "Yacute",
    "THORN",
    "szlig",
    "agrave",
    "aacute",
    "acirc",
    "atilde",
    "auml",
    "aring",
    "aelig",
    "ccedil",
    "egrave",
    "eacute",
    "ecirc",
    "euml",
    "igrave",
    "iacute",
    "icirc",
    "iuml",
    "eth",
    "ntilde",
    "ograve",
    "oacute",
    "ocirc",
    "otilde",
    "ouml",
    "divide",
    "oslash",
    "ugrave",
    "uacute",
    "ucirc",
    "uuml",
    "yacute",
    "thorn",
    "yuml",
};

constexpr std::array<Entity, 31> others { {
    { "amp", u'&' },
    { "lt", u'<' },
    { "gt", u'>' },
    { "quot", u'"' },
    { "apos", u'\'' },
    { "OElig", u'\u0152' },
    { "oelig", u'\u0153' },
    { "Scaron", u'\u0160' },
    { "scaron", u'\u0161' },
    { "Yuml", u'\u0178' },
    { "fnof", u'\u0192' },
    { "ensp", u'\u2002' },
    { "emsp", u'\u2003' },
    { "thinsp", u'\u2009' },
    { "ndash", u'\u2013' },
    { "mdash", u'\u2014' },
    { "lsquo", u'\u2018' },
    { "rsquo", u'\u2019' },
    { "sbquo", u'\u201a' },
    { "ldquo", u'\u201c' },
    { "rdquo", u'\u201d' },
    { "bdquo", u'\u201e' },
    { "bull", u'\u2022' },
    { "hellip", u'\u2026' },
    { "permil", u'\u2030' },
    { "euro", u'\u20ac' },
    { "trade", u'\u2122' },
    { "rarr", u'\u2192' },
    { "larr", u'\u2190' },
    { "le", u'\u2264' },
    { "ge", u'\u2265' },
} };

} // namespace

QString namedEntity(const QString &name)
{
    const QByteArray latin = name.toLatin1();
    const std::string_view key(latin.constData(), static_cast<std::size_t>(latin.size()));
    const auto *place = std::find(latin1.begin(), latin1.end(), key);
    if (place != latin1.end())
        return QChar(static_cast<char16_t>(0xA0 + (place - latin1.begin())));
    const auto *entity
        = std::find_if(others.begin(), others.end(), [key](const Entity &one) { return one.name == key; });
    return entity != others.end() ? QString(QChar(entity->character)) : QString();
}

} // namespace waarborg::questionnaires
