// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtEndian>

namespace waarborg::access {

// Fields joined so that no two different lists give the same bytes: each is preceded by its length (4 bytes, big
// endian). What MACs and associated data are computed over.
class JoinedFields
{
public:
    JoinedFields &add(const QByteArray &field)
    {
        const quint32 length = qToBigEndian(static_cast<quint32>(field.size()));
        m_bytes.append(reinterpret_cast<const char *>(&length), sizeof length).append(field);
        return *this;
    }
    JoinedFields &add(const QString &field) { return add(field.toUtf8()); }
    JoinedFields &add(qint64 number) { return add(QByteArray::number(number)); }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace waarborg::access
