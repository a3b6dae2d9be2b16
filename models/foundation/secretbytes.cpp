// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foundation/secretbytes.h"

#include <sodium.h>

#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace waarborg {

SecretBytes::SecretBytes(std::size_t size, Protection protection)
    : m_bytes(nullptr, Free { protection, size })
    , m_size(size)
{
    static const int ready = sodium_init();
    if (ready < 0)
        throw std::bad_alloc();
    if (size == 0)
        return;
    m_bytes.reset(
        static_cast<unsigned char *>(protection == Protection::Guarded ? sodium_malloc(size) : std::malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), size);
}

// What was moved from is empty, and says so.
SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.data(), size);
    return secret;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes secret(static_cast<std::size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(secret.data(), bytes.data(), secret.size());
    return secret;
}

SecretBytes SecretBytes::fromPassword(const QString &text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray encoded = composed.toUtf8();
    SecretBytes secret = copyOf(encoded);
    wipe(encoded);
    if (composed.isDetached())
        wipe(composed);
    return secret;
}

SecretBytes SecretBytes::clone() const { return copyOf(view()); }

QByteArrayView SecretBytes::view() const { return QByteArrayView(m_bytes.get(), static_cast<qsizetype>(m_size)); }

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), m_size) == 0);
}

void SecretBytes::Free::operator()(unsigned char *bytes) const
{
    if (protection == Protection::Guarded) {
        sodium_free(bytes);
        return;
    }
    sodium_memzero(bytes, size);
    std::free(bytes);
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace waarborg
