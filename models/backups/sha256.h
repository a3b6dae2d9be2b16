// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <openssl/evp.h>

#include <memory>

namespace waarborg::backups {

// OpenSSL's SHA-256, which uses the processor's own instructions: Qt's and libsodium's take 3 to 5 times as long.
class Sha256
{
public:
    static constexpr int Size = 32;

    Sha256()
        : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
    }
    void add(QByteArrayView bytes)
    {
        EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    // Once, at the end.
    [[nodiscard]] QByteArray result()
    {
        QByteArray hash(Size, '\0');
        EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr);
        return hash;
    }
    [[nodiscard]] static QByteArray of(QByteArrayView bytes)
    {
        Sha256 hash;
        hash.add(bytes);
        return hash.result();
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

} // namespace waarborg::backups
