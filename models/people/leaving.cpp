// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/leaving.h"

#include "models/people/foldedtext.h"

namespace waarborg::people {

std::optional<QDate> dayOf(const QString &text)
{
    // Where both could be meant, the day stands before the month, as in all of Europe.
    static const QStringList formats { QStringLiteral("yyyy-M-d"), QStringLiteral("yyyy/M/d"),
        QStringLiteral("yyyyMMdd"), QStringLiteral("d-M-yyyy"), QStringLiteral("d/M/yyyy"), QStringLiteral("d.M.yyyy"),
        QStringLiteral("M/d/yyyy") };
    const QString day = text.section(u' ', 0, 0).section(u'T', 0, 0);
    for (const QString &format : formats) {
        if (const QDate date = QDate::fromString(day, format); date.isValid())
            return date;
    }
    return {};
}

bool saysInactive(const QString &text, bool asksInactive)
{
    static constexpr QStringView no = u" n nee neen no non nein 0 false onwaar faux falsch ";
    static constexpr QStringView yes = u" j ja y yes o oui 1 true waar vrai wahr x ";
    static constexpr QStringView gone = u" inactief inactive inactif inaktiv uitdienst uitdienstgetreden vertrokken "
                                        u"left terminated sorti ausgetreten ";
    const QString word = u' ' + foldedWord(text) + u' ';
    return word.size() > 2 && (gone.contains(word) || (asksInactive ? yes : no).contains(word));
}

} // namespace waarborg::people
