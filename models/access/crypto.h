// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/result.h"
#include "models/foundation/secretbytes.h"

#include <optional>

namespace waarborg::access {

// The few operations of libsodium that keys are made of. Lengths are bytes.

inline constexpr int KeySize = 32;

// Argon2id's cost. Default and floor: SECURITY section 2, measured there: 64 MiB t=3 0.10 s, 256 MiB t=3 0.57 s.
struct KdfCost {
    quint64 memory = 256ULL << 20;
    quint32 passes = 3;

    [[nodiscard]] static KdfCost floor() { return { 64ULL << 20, 3 }; }
    // 19 MiB <= memory <= 1 GiB, 1 <= passes <= 20: checked before anything is allocated.
    [[nodiscard]] bool isAcceptable() const
    {
        return memory >= (19ULL << 20) && memory <= (1ULL << 30) && passes >= 1 && passes <= 20;
    }
    bool operator==(const KdfCost &) const = default;
};

inline constexpr int SaltSize = 16;

// What each sub-key of the dossier's key is for (crypto_kdf).
enum class SubKey : quint64 { Database = 1, KeyFileMac = 2, RowMac = 3, InvitationCodes = 4, Backup = 5 };

struct KeyPair {
    QByteArray publicKey;
    SecretBytes privateKey;
};

[[nodiscard]] Result<SecretBytes> derivePasswordKey(
    const SecretBytes &password, const KdfCost &cost, const QByteArray &salt);
[[nodiscard]] SecretBytes deriveSubKey(const SecretBytes &key, SubKey purpose);
[[nodiscard]] QByteArray randomBytes(int size);

// XChaCha20-Poly1305: a random nonce (24), the ciphertext, the tag (16).
[[nodiscard]] QByteArray encrypt(const SecretBytes &key, QByteArrayView plain, QByteArrayView associated);
// Nothing when it was altered, cut, or made with another key or other associated data.
[[nodiscard]] std::optional<SecretBytes> decrypt(
    const SecretBytes &key, QByteArrayView sealed, QByteArrayView associated);
// The same into a buffer that is made larger when needed; the number of bytes in it.
[[nodiscard]] std::optional<qsizetype> decryptInto(
    const SecretBytes &key, QByteArrayView sealed, QByteArrayView associated, SecretBytes &buffer);

[[nodiscard]] KeyPair makeKeyPair();
[[nodiscard]] QByteArray publicKeyOf(const SecretBytes &privateKey);
// X25519 sealed box: only the private key's holder opens it.
[[nodiscard]] QByteArray sealTo(const QByteArray &publicKey, const SecretBytes &plain);
[[nodiscard]] std::optional<SecretBytes> openSealed(
    const QByteArray &sealed, const QByteArray &publicKey, const SecretBytes &privateKey);

// Keyed BLAKE2b, 32 bytes.
[[nodiscard]] QByteArray keyedHash(QByteArrayView key, QByteArrayView message);
[[nodiscard]] QByteArray hmacSha256(const SecretBytes &key, QByteArrayView message);
[[nodiscard]] bool sameBytes(QByteArrayView a, QByteArrayView b);

} // namespace waarborg::access
