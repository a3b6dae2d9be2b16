// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waarborg::people {

struct Person;

// Lower case and without accents, so that "Müßig" is found by "mussig" and sorts beside "Mussig". For search and order.
[[nodiscard]] QString folded(const QString &text);

// Folded, letters and digits only: "E-mail adres:" is "emailadres". For headers and words.
[[nodiscard]] QString foldedWord(const QString &text);

// Two addresses with the same key are the same mailbox: case does not count, accents do; nor does how
// a domain in other letters than ASCII's is written.
[[nodiscard]] QString emailKey(const QString &email);

// All that can be searched of a person, folded, a line a field, the name first.
[[nodiscard]] QString searchText(const Person &person);

// One of ASCII's ten: QChar::isDigit takes those of other scripts too.
[[nodiscard]] constexpr bool isDigit(QChar one) { return one >= u'0' && one <= u'9'; }

} // namespace waarborg::people
