// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/people/person.h"
#include "models/storage/database.h"

#include <string_view>

namespace waarborg::people {

// What became of a value. Doubtful: value is usable, but somebody should look (reason says why). Refused: value is
// empty, the text means nothing in this field.
struct Cleaned {
    enum class Verdict { Good, Doubtful, Refused };

    QString value;
    Verdict verdict = Verdict::Good;
    QString reason;
};

// Unicode NFC; each run of blanks, line ends and control characters is one blank, none at the ends; invisible
// characters (zero width, bidirectional, soft hyphen) are gone.
[[nodiscard]] QString cleanText(const QString &text);
[[nodiscard]] QString cleanText(std::string_view utf8);

// Whose postal codes and phone numbers stand in a dossier without a prefix.
enum class Country { Netherlands, Belgium };
[[nodiscard]] Result<Country> countryOf(storage::Database &database); // of a dossier

// What cleanText left, made right for a field: gender words to genderWord; languages, by word or code, to ISO 639-1;
// e-mail addresses checked (IDN accepted, domain in lower case, the first of several); postal codes "1234 AB" and
// "1000"; phone numbers to E.164 ("+31612345678"), those that a spreadsheet turned into a power of ten refused. Postal
// codes and phone numbers that are not understood stay as they are and are Doubtful. Empty stays empty and is Good.
[[nodiscard]] Cleaned cleanField(Field field, const QString &text, Country country = Country::Netherlands);

} // namespace waarborg::people
