// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace waarborg::campaigns {

// The respondent's form as one self-contained HTML file: it loads nothing, and its content security policy lets only
// its own script and style run, by their hashes. It opens from a share, a mail or the portal alike.
//
// The definition: {"form", "formVersion", "organisation", "advisor", "anonymous", "closes", "languages", "publicKey"
// (JWK with kid), "code" (else read from behind the address's #: "#<code>" or "#code=<code>"), "sendTo" (optional:
// where the sealed file goes; else the form says to answer the invitation), "questionnaire" (for respondents: what they
// may see)}. The form's own words are added as "texts" for each of its languages, unless they are there.
//
// What the form gives back as codes: 1 yes, 2 no (an optional module; a risk in order or not), 3 a risk that does not
// apply, 4 later; -1 "does not apply" in every other question with choices (alone in the list of a multiple choice).
//
// The definition with the form's own words: done once for many pages.
[[nodiscard]] QJsonObject withFormTexts(QJsonObject definition);

// `language` is shown first; one of the definition's languages. InvalidValue names what the definition lacks.
[[nodiscard]] Result<QByteArray> formPage(const QJsonObject &definition, const QString &language);

} // namespace waarborg::campaigns
