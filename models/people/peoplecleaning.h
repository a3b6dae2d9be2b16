// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person.h"

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

// What cleanText left, made right for a field: gender words to genderWord; languages, by word or code, to ISO 639-1;
// e-mail addresses checked (IDN accepted, domain in lower case, the first of several); postal codes "1234 AB" and
// "1000"; phone numbers that a spreadsheet turned into a power of ten refused. Empty stays empty and is Good.
[[nodiscard]] Cleaned cleanField(Field field, const QString &text);

} // namespace waarborg::people
