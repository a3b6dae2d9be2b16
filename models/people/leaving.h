// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace waarborg::people {

// The day that a cell names: "2026-11-23", "20261123", "23-11-2026", "23/11/2026", "23.11.2026", with or without a time
// behind it. Nothing for another text.
[[nodiscard]] std::optional<QDate> dayOf(const QString &text);

// Whether a cell under "Actief" or "Inactief" (`asksInactive`) says that somebody works here no more, in any of the
// four languages: "Nee", "0", "Uit dienst".
[[nodiscard]] bool saysInactive(const QString &text, bool asksInactive);

} // namespace waarborg::people
