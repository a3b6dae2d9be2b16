// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/erasure.h"

#include <QJsonObject>

namespace waarborg::cli {

// What went with people who were erased, as JSON and in sentences.
[[nodiscard]] QJsonObject erasureJson(const privacy::PersonErasure &erased);
[[nodiscard]] QStringList erasureLines(const privacy::PersonErasure &erased);

} // namespace waarborg::cli
