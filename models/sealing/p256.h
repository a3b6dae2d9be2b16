// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/secretbytes.h"

#include <QByteArray>

#include <memory>
#include <optional>

struct evp_pkey_st;

namespace waarborg::sealing {

// OpenSSL's key object; freeing wipes its private part.
struct FreeKey {
    void operator()(evp_pkey_st *key) const;
};
using KeyHandle = std::unique_ptr<evp_pkey_st, FreeKey>;

// A point of P-256 as its two coordinates of 32 bytes, big-endian.
struct Point {
    QByteArray x;
    QByteArray y;
};

constexpr qsizetype CoordinateSize = 32;

[[nodiscard]] KeyHandle generateKey();
// Null where the point does not lie on the curve.
[[nodiscard]] KeyHandle importPublic(const Point &point);
// Null where the point is not on the curve or does not belong to the number.
[[nodiscard]] KeyHandle importPrivate(const Point &point, const SecretBytes &number);
[[nodiscard]] std::optional<Point> pointOf(evp_pkey_st *key);
[[nodiscard]] SecretBytes privateNumberOf(evp_pkey_st *key);
// The AES-256 key of RFC 7518 section 4.6 for A256GCM, without apu and apv. Empty on failure.
[[nodiscard]] SecretBytes agree(evp_pkey_st *own, evp_pkey_st *peer);

} // namespace waarborg::sealing
