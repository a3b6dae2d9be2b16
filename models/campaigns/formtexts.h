// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace waarborg::campaigns {

// Every word of the respondent's form by its key, in a language ("nl", "fr"); English where there is no translation.
// Places like {advisor} are filled in by the form. Written for respondents: B1, at most 15 words a sentence.
[[nodiscard]] QJsonObject formTexts(const QString &language);

} // namespace waarborg::campaigns
