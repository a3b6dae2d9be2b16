// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace waarborg {

// A share in whole percent, rounded; 100 only when it is all of them. 0 of nothing is 0.
[[nodiscard]] constexpr int percentOf(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return 0;
    const qint64 rounded = (200 * part + whole) / (2 * whole);
    return static_cast<int>(part < whole ? std::min<qint64>(rounded, 99) : rounded);
}

} // namespace waarborg
