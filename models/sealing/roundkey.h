// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/foundation/secretbytes.h"
#include "models/sealing/p256.h"

#include <QJsonObject>
#include <QString>

namespace waarborg::sealing {

// The key pair of one round (P-256), identified by kid, the RFC 7638 SHA-256 thumbprint of its public part. Imported
// once, then opens any number of envelopes, from any number of threads at once; moves, never copies.
class RoundKey
{
public:
    [[nodiscard]] static Result<RoundKey> generate();
    // EnvelopeForbidden for a key that is not a P-256 pair of ours.
    [[nodiscard]] static Result<RoundKey> fromPrivateJwk(const SecretBytes &json);

    // JSON that fromPrivateJwk and `jose jwe dec -k` read.
    [[nodiscard]] SecretBytes privateJwk() const;
    [[nodiscard]] QJsonObject publicJwk() const;
    [[nodiscard]] QString kid() const { return m_kid; }
    [[nodiscard]] evp_pkey_st *handle() const { return m_key.get(); }

private:
    RoundKey(KeyHandle key, Point point);

    KeyHandle m_key;
    Point m_point;
    QString m_kid;
};

// RFC 7638 over a P-256 public key.
[[nodiscard]] QString thumbprint(const Point &point);

} // namespace waarborg::sealing
