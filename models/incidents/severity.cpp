// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/severity.h"

#include <algorithm>

namespace waarborg::incidents {

SeverityClass classOf(int quarters)
{
    if (quarters < 8)
        return SeverityClass::Low;
    if (quarters < 12)
        return SeverityClass::Medium;
    return quarters < 16 ? SeverityClass::High : SeverityClass::VeryHigh;
}

std::optional<Severity> assess(const SeverityFactors &factors)
{
    if (!factors.data || !factors.identification)
        return {};
    const int data = std::clamp(static_cast<int>(*factors.data) + factors.context, 1, 4);
    const int circumstances = static_cast<int>(factors.confidentiality) + static_cast<int>(factors.integrity)
        + static_cast<int>(factors.availability) + (factors.malicious ? 2 : 0);
    const int quarters = data * static_cast<int>(*factors.identification) + circumstances;
    return Severity { quarters, classOf(quarters) };
}

} // namespace waarborg::incidents
