// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/foundation/secretbytes.h"
#include "models/sealing/roundkey.h"

#include <QByteArray>
#include <QJsonObject>

namespace waarborg::sealing {

// The sealed answer: JWE compact (RFC 7516), alg ECDH-ES over P-256, enc A256GCM, kid of the round's key. These
// functions hold no state; any thread. EnvelopeMalformed: not such an envelope; EnvelopeForbidden: an envelope with
// something this program never accepts; EnvelopeWrongKey: altered, or sealed for another key.

constexpr qsizetype LargestEnvelope = 1024 * 1024;
constexpr qsizetype PaddingBucket = 4096;

// publicJwk as RoundKey::publicJwk() gives it.
[[nodiscard]] Result<QByteArray> seal(const QJsonObject &publicJwk, QByteArrayView plaintext);

// The answer as compact JSON with its "padding" filled so that the length is a multiple of the bucket: the length of an
// envelope should not tell what was answered.
[[nodiscard]] QByteArray padToBucket(QJsonObject answer, qsizetype bucket = PaddingBucket);

// An envelope with all checked that can be checked without the key; so it fails to open only as EnvelopeWrongKey.
class Envelope
{
public:
    [[nodiscard]] static Result<Envelope> parse(QByteArrayView compact);

    [[nodiscard]] const QString &kid() const { return m_kid; }
    [[nodiscard]] Result<SecretBytes> open(const RoundKey &key) const;

private:
    [[nodiscard]] Result<void> readHeader();

    QByteArray m_header; // still encoded: it is the associated data
    QString m_kid;
    KeyHandle m_sender;
    QByteArray m_iv;
    QByteArray m_ciphertext;
    QByteArray m_tag;
};

[[nodiscard]] Result<SecretBytes> open(const RoundKey &key, QByteArrayView compact);

// SHA-256: tells an envelope from all others when it is not kept itself.
[[nodiscard]] QByteArray fingerprint(QByteArrayView compact);

} // namespace waarborg::sealing
