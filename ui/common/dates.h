// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace waarborg::ui {

// The locale's short date with all four digits of the year: 23-11-2026.
[[nodiscard]] QString shortDate(const QDate &date);

} // namespace waarborg::ui
