// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace waarborg::sealing {

// RFC 7515 appendix C: the URL alphabet, no padding.
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);

// Strict: no padding, no whitespace, no unused bits that are set. So one value has one spelling, and an envelope cannot
// be altered into another that still opens. Nothing where the text is anything else.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QByteArrayView text);

} // namespace waarborg::sealing
