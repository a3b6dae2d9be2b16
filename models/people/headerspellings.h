// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/parts.h"

namespace waarborg::people {

// Where somebody has an address: where he works, where he lives, or the header does not say.
enum class Side { Any, Work, Home };

// What a header means. Of two columns for the same part the one with the lower rank is taken: "Work Phone" (0) before
// "Home Phone" (2).
struct Spelling {
    Part part;
    int rank;
    Side side = Side::Any; // of the parts of an address
};

// The rank from which a column is somebody's second choice: his address at home.
inline constexpr int second = 3;

// The rank of a word that means this only beside others: "Nr" is a house number right behind a street (else a row's or
// an employee's), "Employee" a name where no column is called "Name".
inline constexpr int vague = 9;

// The meaning of a header in any of the four languages; nothing when it is unknown. Understands also what programs put
// around a word: "Functie *", "E-mail (werk)", "Employee.First name", "Omschrijving functie", "Functie / Job title".
[[nodiscard]] std::optional<Spelling> spellingOf(const QString &header);

// Whether a header has a word for another person, a code or a date: "E-mail leidinggevende".
[[nodiscard]] bool isAboutOther(const QString &header);

// Whether a header of Part::Active asks the opposite: "Inactief".
[[nodiscard]] bool asksInactive(const QString &header);

// Whether it is the header of the column with reasons that exportRejected adds, in any of the four languages.
[[nodiscard]] bool isReasonHeader(const QString &header);

} // namespace waarborg::people
