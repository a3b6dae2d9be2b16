// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/listvalues.h"

#include "models/people/foldedtext.h"

#include <QRegularExpression>
#include <QStringList>

namespace waarborg::people {

namespace {

// What stands behind a comma without being a first name.
bool isSuffix(const QString &text)
{
    static constexpr QStringView suffixes
        = u" msc bsc ma ba phd dr drs ir ing mr jr sr mba llm llb md rn ii iii mevr dhr "
          u"bv nv ";
    return suffixes.contains(QString(u' ' + foldedWord(text) + u' '));
}

bool isNameLike(const QString &text)
{
    if (text.isEmpty() || text.count(u' ') > 4)
        return false;
    return std::ranges::all_of(
        text, [](QChar one) { return one.isLetter() || one.isMark() || QStringView(u" -.'\u2019`").contains(one); });
}

// A postal code of the Netherlands, or of four or five digits, with the letters of its country.
constexpr auto code = R"((?:NL-? ?)?[1-9][0-9]{3} ?[A-Za-z]{2}|(?:[A-Z]{1,2}-? ?)?[0-9]{4,5})";
constexpr auto city = R"([^\d,;/][^\d,;]*[^\d,;\s])";

QRegularExpression pattern(const char *text)
{
    QString filled = QString::fromLatin1(text);
    filled.replace(QStringLiteral("CODE"), QLatin1String(code)).replace(QStringLiteral("CITY"), QLatin1String(city));
    return QRegularExpression(filled);
}

} // namespace

QString spokenName(const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma <= 0 || name.indexOf(u',', comma + 1) >= 0)
        return name;
    const QString last = name.left(comma).trimmed();
    const QString first = name.mid(comma + 1).trimmed();
    if (!isNameLike(last) || !isNameLike(first) || isSuffix(first))
        return name;
    return first + u' ' + last;
}

PostalCity dividedPlace(const QString &text)
{
    static const QRegularExpression codeFirst = pattern("^(CODE)(?:\\s*[,;/-]\\s*|\\s+)(CITY)$");
    static const QRegularExpression cityFirst = pattern("^(CITY)(?:\\s*[,;/(-]\\s*|\\s+)(CODE)\\)?$");
    static const QRegularExpression codeOnly = pattern("^(CODE)$");
    if (const auto match = codeFirst.match(text); match.hasMatch())
        return { match.captured(1), match.captured(2) };
    if (const auto match = cityFirst.match(text); match.hasMatch())
        return { match.captured(2), match.captured(1) };
    if (codeOnly.match(text).hasMatch())
        return { text, {} };
    return { {}, text };
}

DividedAddress dividedAddress(const QString &text)
{
    // Without a sign between them the street must end with a house number: "Plein 1944 Gent" has no postal code.
    static const QRegularExpression withSign = pattern("^(.+?)\\s*[,;|]\\s*(CODE)[,\\s]\\s*(CITY)$");
    static const QRegularExpression withNumber
        = pattern("^(.*\\d\\S*(?:\\s+(?:bus|bte|b|bis|[A-Za-z])\\s*\\S*)?)\\s+(?:-\\s+)?(CODE)[,\\s]\\s*(CITY)$");
    for (const QRegularExpression *form : { &withSign, &withNumber }) {
        const auto match = form->match(text);
        if (match.hasMatch())
            return { match.captured(1), { match.captured(2), match.captured(3) } };
    }
    return { text, {} };
}

bool isPlaceholder(std::string_view cell)
{
    static constexpr std::array<std::string_view, 27> words { "-", "--", "---", "/", ".", "?", "n.v.t.", "n.v.t", "nvt",
        "n/a", "n.a.", "geen", "onbekend", "aucun", "aucune", "inconnu", "inconnue", "s.o.", "s.o", "k.a.", "k.a",
        "keine", "unbekannt", "none", "unknown", "nihil", "neant" };
    constexpr std::size_t longest = 9;
    if (cell.empty() || cell.size() > longest + 2)
        return false;
    while (!cell.empty() && cell.front() == ' ')
        cell.remove_prefix(1);
    while (!cell.empty() && cell.back() == ' ')
        cell.remove_suffix(1);
    const auto same = [](char one, char other) { return (one >= 'A' && one <= 'Z' ? one + 32 : one) == other; };
    return std::ranges::any_of(words, [&](std::string_view word) { return std::ranges::equal(cell, word, same); });
}

} // namespace waarborg::people
