// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

class QDateTimeEdit;

namespace waarborg::ui {

// The locale's short date with all four digits of the year: 23-11-2026. The time behind it: 23-11-2026 14:05.
[[nodiscard]] QString shortDate(const QDate &date);
[[nodiscard]] QString shortDateTime(const QDateTime &time);

// Makes a field show dates so, with a calendar to choose from.
void prepareDateEdit(QDateTimeEdit *edit);

} // namespace waarborg::ui
