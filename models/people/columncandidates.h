// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/headerspellings.h"

#include <QList>
#include <QStringList>

namespace waarborg::people {

// The columns whose headers name a part.
struct Candidate {
    int column = 0;
    Spelling spelling;
};
using Candidates = std::array<QList<Candidate>, partCount>;

// The side of an address that is used for all of its parts, so that no street at work gets a postal code at home: the
// one that has most parts, then work before home. `chosen` are headers that somebody chose parts of an address from.
[[nodiscard]] Side sideOfAddress(const Candidates &candidates, const QStringList &chosen);
// Leaves only the columns of that side, and those of none where these do not belong to a street of their own.
void keepSide(Candidates &candidates, Side side);

// Which one of a part's candidates is taken.
struct Picked {
    int column = -1; // none, or nobody can tell
    int rank = 0;
    QList<int> equals; // the columns that could be meant as well as this one, with it; empty when it stands alone
    bool byCells = true; // the cells decide between the equals
    bool sure = true;
};

// The lowest rank that is filled in the samples; of several columns the one whose cells fit, or, of a part that a
// person can do without, the fullest. `besideNumber`: a street with a column for its number.
[[nodiscard]] Picked picked(
    QList<Candidate> candidates, Part part, const QList<QStringList> &samples, bool besideNumber);

} // namespace waarborg::people
