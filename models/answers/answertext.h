// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers/answer.h"

namespace waarborg::answers {

// A stored answer in open form, for exports.

// As in an envelope, so that AnswerReader reads it again: {"language", "answers": {key: code, list of codes or text},
// "comments": {item: text}}.
[[nodiscard]] QJsonObject answerJson(const QList<questionnaires::Column> &columns, const Answer &answer);

// One cell a column: codes as numbers, several with a space between them; dates as ISO 8601; empty where it was not
// answered.
[[nodiscard]] QStringList answerCells(const QList<questionnaires::Column> &columns, const Answer &answer);

} // namespace waarborg::answers
