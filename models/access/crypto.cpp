// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/crypto.h"

#include <sodium.h>

namespace waarborg::access {

namespace {

const unsigned char *bytesOf(QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); }

unsigned char *bytesOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

unsigned long long sizeOf(QByteArrayView view) { return static_cast<unsigned long long>(view.size()); }

constexpr int nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype sealOverhead = nonceSize + crypto_aead_xchacha20poly1305_ietf_ABYTES;

} // namespace

Result<SecretBytes> derivePasswordKey(const SecretBytes &password, const KdfCost &cost, const QByteArray &salt)
{
    if (!cost.isAcceptable() || salt.size() != SaltSize)
        return fail(ErrorCode::KeyFileDamaged, QString(), QStringLiteral("Argon2id"));
    SecretBytes key(KeySize);
    const int failed = crypto_pwhash(key.data(), key.size(), password.view().data(), password.size(), bytesOf(salt),
        cost.passes, static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return fail(ErrorCode::StorageFailed, QStringLiteral("Argon2id needs %1 MiB").arg(cost.memory >> 20));
    return key;
}

SecretBytes deriveSubKey(const SecretBytes &key, SubKey purpose)
{
    SecretBytes sub(KeySize);
    crypto_kdf_derive_from_key(sub.data(), sub.size(), static_cast<quint64>(purpose), "waarborg", key.data());
    return sub;
}

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

QByteArray encrypt(const SecretBytes &key, QByteArrayView plain, QByteArrayView associated)
{
    QByteArray sealed = randomBytes(nonceSize);
    sealed.resize(nonceSize + plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + nonceSize, nullptr, bytesOf(plain), sizeOf(plain),
        bytesOf(associated), sizeOf(associated), nullptr, bytesOf(sealed), key.data());
    return sealed;
}

std::optional<SecretBytes> decrypt(const SecretBytes &key, QByteArrayView sealed, QByteArrayView associated)
{
    SecretBytes plain(static_cast<std::size_t>(std::max(qsizetype(0), sealed.size() - sealOverhead)));
    if (!decryptInto(key, sealed, associated, plain))
        return std::nullopt;
    return plain;
}

std::optional<qsizetype> decryptInto(
    const SecretBytes &key, QByteArrayView sealed, QByteArrayView associated, SecretBytes &buffer)
{
    const qsizetype size = sealed.size() - sealOverhead;
    if (size < 0 || key.size() != KeySize)
        return std::nullopt;
    if (buffer.size() < static_cast<std::size_t>(size))
        buffer = SecretBytes(static_cast<std::size_t>(2 * size));
    const int failed
        = crypto_aead_xchacha20poly1305_ietf_decrypt(buffer.data(), nullptr, nullptr, bytesOf(sealed) + nonceSize,
            sizeOf(sealed) - nonceSize, bytesOf(associated), sizeOf(associated), bytesOf(sealed), key.data());
    return failed ? std::nullopt : std::optional(size);
}

KeyPair makeKeyPair()
{
    KeyPair pair { QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), SecretBytes(crypto_box_SECRETKEYBYTES) };
    crypto_box_keypair(bytesOf(pair.publicKey), pair.privateKey.data());
    return pair;
}

QByteArray publicKeyOf(const SecretBytes &privateKey)
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    if (privateKey.size() == KeySize)
        crypto_scalarmult_base(bytesOf(publicKey), privateKey.data());
    return publicKey;
}

QByteArray sealTo(const QByteArray &publicKey, const SecretBytes &plain)
{
    QByteArray sealed(static_cast<qsizetype>(plain.size()) + crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal(bytesOf(sealed), plain.data(), plain.size(), bytesOf(publicKey)) != 0)
        return {};
    return sealed;
}

std::optional<SecretBytes> openSealed(
    const QByteArray &sealed, const QByteArray &publicKey, const SecretBytes &privateKey)
{
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES) || publicKey.size() != KeySize || privateKey.size() != KeySize)
        return std::nullopt;
    SecretBytes plain(static_cast<std::size_t>(sealed.size()) - crypto_box_SEALBYTES);
    const int failed
        = crypto_box_seal_open(plain.data(), bytesOf(sealed), sizeOf(sealed), bytesOf(publicKey), privateKey.data());
    return failed ? std::nullopt : std::optional(std::move(plain));
}

QByteArray keyedHash(QByteArrayView key, QByteArrayView message)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(bytesOf(hash), static_cast<std::size_t>(hash.size()), bytesOf(message), sizeOf(message),
        bytesOf(key), static_cast<std::size_t>(key.size()));
    return hash;
}

QByteArray hmacSha256(const SecretBytes &key, QByteArrayView message)
{
    QByteArray mac(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key.data(), key.size());
    crypto_auth_hmacsha256_update(&state, bytesOf(message), sizeOf(message));
    crypto_auth_hmacsha256_final(&state, bytesOf(mac));
    sodium_memzero(&state, sizeof state);
    return mac;
}

bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace waarborg::access
