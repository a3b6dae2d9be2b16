// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answers/answer.h"

namespace waarborg::answers {

// An answer as one row of bytes. Layout: version (1 byte, 1), number of columns (varint), for each column 0 for "not
// answered" or zigzag(value) + 1 (varint); then the language; then texts, then comments, each as number of entries and
// for each entry column, length in bytes, UTF-8. Small codes take a byte a question.
[[nodiscard]] QByteArray pack(const Answer &answer);
// Nothing when the bytes are not such a row.
[[nodiscard]] std::optional<Answer> unpack(QByteArrayView bytes);

// Only the values, for counting: calls `visit(column, value)` for each answered column. False when the bytes are no
// such row.
template <typename Visit>
[[nodiscard]] bool visitValues(QByteArrayView bytes, Visit &&visit);

// Reads varints out of a row; `ok` turns false at the first that is cut short.
class VarintReader
{
public:
    explicit VarintReader(QByteArrayView bytes)
        : m_at(reinterpret_cast<const unsigned char *>(bytes.data()))
        , m_end(m_at + bytes.size())
    {
    }
    quint64 next()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at < m_end; shift += 7) {
            const unsigned char byte = *m_at++;
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_ok = false;
        return 0;
    }
    QByteArrayView bytes(quint64 length)
    {
        if (length > quint64(m_end - m_at)) {
            m_ok = false;
            return {};
        }
        const QByteArrayView view(m_at, qsizetype(length));
        m_at += length;
        return view;
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

private:
    const unsigned char *m_at;
    const unsigned char *m_end;
    bool m_ok = true;
};

inline constexpr quint64 PackedVersion = 1;
inline constexpr quint64 MostColumns = 100'000;

[[nodiscard]] constexpr qint64 fromZigzag(quint64 coded) { return qint64(coded >> 1) ^ -qint64(coded & 1); }

template <typename Visit>
bool visitValues(QByteArrayView bytes, Visit &&visit)
{
    VarintReader reader(bytes);
    const bool known = reader.next() == PackedVersion;
    const quint64 columns = reader.next();
    if (!known || columns > MostColumns)
        return false;
    for (quint64 column = 0; column < columns; ++column) {
        if (const quint64 coded = reader.next(); coded != 0)
            visit(std::size_t(column), fromZigzag(coded - 1));
    }
    return reader.ok();
}

} // namespace waarborg::answers
