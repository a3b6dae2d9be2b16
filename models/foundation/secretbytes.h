// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <memory>
#include <span>

namespace waarborg {

// Bytes of a key or password: in libsodium's guarded memory (locked, not in core dumps, wiped when freed). Moves, never
// copies by accident. Any thread, one at a time; running out of lockable memory ends the program, as sodium_malloc's
// own documentation advises.
class SecretBytes
{
public:
    // Wiped: ordinary memory that is wiped when freed. For what lives a moment and comes in thousands: a guarded
    // block costs five calls of the kernel, which took half the time of opening an envelope (0.13 ms) and kept
    // threads waiting for each other.
    enum class Protection { Guarded, Wiped };

    SecretBytes() = default;
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes() = default;
    explicit SecretBytes(std::size_t size, Protection protection = Protection::Guarded);

    [[nodiscard]] static SecretBytes random(std::size_t size);
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    // The text in Unicode NFC as UTF-8; what a password is turned into before anything else is done with it.
    [[nodiscard]] static SecretBytes fromPassword(const QString &text);
    [[nodiscard]] SecretBytes clone() const;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    // Refers to the guarded memory itself: never keep it longer than this object.
    [[nodiscard]] QByteArrayView view() const;
    // Same length and same content, in constant time.
    [[nodiscard]] bool equals(const SecretBytes &other) const;

private:
    struct Free {
        Protection protection;
        std::size_t size;
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

// Overwrites a string's characters before it goes out of scope. Qt may have made copies before: the residue that the
// handbook names.
void wipe(QString &text);
void wipe(QByteArray &bytes);

} // namespace waarborg
