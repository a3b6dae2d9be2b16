// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sealing/p256.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <array>

namespace waarborg::sealing {

namespace {

struct Free {
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
    void operator()(OSSL_PARAM_BLD *builder) const { OSSL_PARAM_BLD_free(builder); }
    void operator()(OSSL_PARAM *parameters) const { OSSL_PARAM_free(parameters); }
    void operator()(BIGNUM *number) const { BN_clear_free(number); }
};
using Context = std::unique_ptr<EVP_PKEY_CTX, Free>;
using Number = std::unique_ptr<BIGNUM, Free>;

constexpr char Curve[] = "P-256";
constexpr int UncompressedPoint = 4;

QByteArray encoded(const Point &point) { return QByteArray(1, UncompressedPoint) + point.x + point.y; }

KeyHandle fromParameters(OSSL_PARAM *parameters, int selection)
{
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, selection, parameters) != 1)
        return nullptr;
    return KeyHandle(key);
}

} // namespace

void FreeKey::operator()(evp_pkey_st *key) const { EVP_PKEY_free(key); }

KeyHandle generateKey() { return KeyHandle(EVP_EC_gen(Curve)); }

KeyHandle importPublic(const Point &point)
{
    if (point.x.size() != CoordinateSize || point.y.size() != CoordinateSize)
        return nullptr;
    // Taking the curve over from a key that has it is several times as fast as naming it anew for each envelope.
    static const KeyHandle curve = generateKey();
    KeyHandle key(EVP_PKEY_new());
    const QByteArray bytes = encoded(point);
    // OpenSSL refuses coordinates that are not on the curve when it decodes an uncompressed point. P-256 has cofactor
    // 1: being on the curve is all there is to check.
    const bool decoded = curve && key && EVP_PKEY_copy_parameters(key.get(), curve.get()) == 1
        && EVP_PKEY_set1_encoded_public_key(
               key.get(), reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<std::size_t>(bytes.size()))
            == 1;
    return decoded ? std::move(key) : nullptr;
}

KeyHandle importPrivate(const Point &point, const SecretBytes &number)
{
    if (!importPublic(point) || number.size() != CoordinateSize)
        return nullptr;
    const Number secret(BN_secure_new());
    const QByteArray bytes = encoded(point);
    const std::unique_ptr<OSSL_PARAM_BLD, Free> builder(OSSL_PARAM_BLD_new());
    if (!secret || !builder || !BN_bin2bn(number.data(), static_cast<int>(number.size()), secret.get()))
        return nullptr;
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, Curve, 0);
    OSSL_PARAM_BLD_push_octet_string(
        builder.get(), OSSL_PKEY_PARAM_PUB_KEY, bytes.data(), static_cast<std::size_t>(bytes.size()));
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret.get());
    const std::unique_ptr<OSSL_PARAM, Free> parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    KeyHandle key = parameters ? fromParameters(parameters.get(), EVP_PKEY_KEYPAIR) : nullptr;
    const Context check(key ? EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr) : nullptr);
    return check && EVP_PKEY_pairwise_check(check.get()) == 1 ? std::move(key) : nullptr;
}

std::optional<Point> pointOf(evp_pkey_st *key)
{
    std::array<unsigned char, 1 + 2 * CoordinateSize> bytes {};
    std::size_t length = 0;
    if (EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, bytes.data(), bytes.size(), &length) != 1
        || length != bytes.size() || bytes[0] != UncompressedPoint)
        return std::nullopt;
    const QByteArrayView view(bytes);
    return Point { view.sliced(1, CoordinateSize).toByteArray(), view.sliced(1 + CoordinateSize).toByteArray() };
}

SecretBytes privateNumberOf(evp_pkey_st *key)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_PRIV_KEY, &raw) != 1)
        return {};
    const Number number(raw);
    SecretBytes bytes(CoordinateSize);
    return BN_bn2binpad(number.get(), bytes.data(), CoordinateSize) == CoordinateSize ? std::move(bytes)
                                                                                      : SecretBytes();
}

SecretBytes agree(evp_pkey_st *own, evp_pkey_st *peer)
{
    // One round of the Concat KDF: counter, shared secret, then algorithm, no apu, no apv, 256 bits.
    constexpr std::array<unsigned char, 4> Counter { 0, 0, 0, 1 };
    constexpr std::array<unsigned char, 23> Info { 0, 0, 0, 7, 'A', '2', '5', '6', 'G', 'C', 'M', 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 1, 0 };
    std::array<unsigned char, Counter.size() + CoordinateSize + Info.size()> input {};
    auto at = std::ranges::copy(Counter, input.begin()).out;
    std::size_t length = CoordinateSize;
    const Context context(EVP_PKEY_CTX_new_from_pkey(nullptr, own, nullptr));
    // Without OpenSSL's own check of the peer: importPublic made it, and the check doubles the time.
    const bool agreed = context && EVP_PKEY_derive_init(context.get()) == 1
        && EVP_PKEY_derive_set_peer_ex(context.get(), peer, 0) == 1 && EVP_PKEY_derive(context.get(), at, &length) == 1
        && length == CoordinateSize;
    std::ranges::copy(Info, at + CoordinateSize);
    SecretBytes key(32, SecretBytes::Protection::Wiped);
    const bool hashed
        = agreed && EVP_Digest(input.data(), input.size(), key.data(), nullptr, EVP_sha256(), nullptr) == 1;
    OPENSSL_cleanse(input.data(), input.size());
    return hashed ? std::move(key) : SecretBytes();
}

} // namespace waarborg::sealing
