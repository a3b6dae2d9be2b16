// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person.h"

#include <QList>

#include <vector>

namespace waarborg::people {

enum class WhoLeft { LeftOut, Included };

// Which people, in which order. Empty filters let everybody through; all words of `search` must be found, each anywhere
// in name, function, e-mail, department, address, postal code, city, phone (as stored or as it was written), location,
// personnel number or an attribute, whatever case and accents.
struct PeopleQuery {
    QString search;
    Field sort = Field::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    QString function;
    QString department;
    QString language;
    QString location {};
    std::optional<CheckState> check {};
    QList<PersonId> only {}; // unless it is empty: nobody else
    WhoLeft whoLeft = WhoLeft::LeftOut;
    qint64 limit = 0; // 0: all
    PersonId after; // the last one of the page before
};

struct PeoplePage {
    qint64 total = 0; // of all that match, on this page or not
    std::vector<Person> people;
};

} // namespace waarborg::people
