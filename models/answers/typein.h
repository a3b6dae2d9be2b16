// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers/intake.h"

#include <QJsonObject>

namespace waarborg::answers {

// What a person said on paper or in an interview, as the advisor types it in.
struct TypedAnswer {
    people::PersonId person;
    QJsonObject answers; // as in an envelope: question id to code, codes or text
    QJsonObject comments;
};

// {"person": 3, "answers": {...}, "comments": {...}}. Errors: FileNotReadable, UnknownFormat, FileTooLarge.
[[nodiscard]] Result<TypedAnswer> readTypedAnswer(const QString &path);

// Sealed for the round just as the form does it, under the person's own code, so that it is checked and accepted on the
// one way that there is. Errors: NotFound (round, or no invitation for this person).
[[nodiscard]] Result<QByteArray> sealTypedAnswer(
    access::Session &session, campaigns::RoundId round, const TypedAnswer &typed);

} // namespace waarborg::answers
