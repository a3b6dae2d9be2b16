// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace waarborg::people {

// A name in the order it is spoken: "van der Berg, Zoë" and "Berg, Zoë van der" are "Zoë van der Berg". What is no name
// with one comma ("Jan Peeters, MSc") stays as it is.
[[nodiscard]] QString spokenName(const QString &name);

// "1234 AB Gent", "B-1000 Brussel", "Gent 9000" or "9000, Gent". Without a code all of it is the city.
struct PostalCity {
    QString code;
    QString city;

    bool operator==(const PostalCity &) const = default;
};
[[nodiscard]] PostalCity dividedPlace(const QString &text);

// "Dorpsstraat 12, 1234 AB Gent". `code` and `city` are empty when it does not end with both.
struct DividedAddress {
    QString street;
    PostalCity place;

    bool operator==(const DividedAddress &) const = default;
};
[[nodiscard]] DividedAddress dividedAddress(const QString &text);

// Whether a cell only says that there is no value: "-", "n.v.t.", "geen", "aucun", "k.A.", "unknown".
[[nodiscard]] bool isPlaceholder(std::string_view cell);

} // namespace waarborg::people
