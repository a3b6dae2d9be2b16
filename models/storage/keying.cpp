// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keying.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>

namespace waarborg::storage {

SecretBytes rawKeyText(const SecretBytes &key)
{
    const std::size_t hexSize = 2 * key.size();
    SecretBytes text(hexSize + 3);
    char *characters = reinterpret_cast<char *>(text.data());
    characters[0] = 'x';
    characters[1] = '\'';
    // Ends the digits with a NUL, in the place of the closing quote.
    sodium_bin2hex(characters + 2, hexSize + 1, key.data(), key.size());
    characters[hexSize + 2] = '\'';
    return text;
}

FileKind fileKind(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return FileKind::Missing;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return FileKind::Unreadable;
    const QByteArray start = file.read(16);
    if (start.size() < 16)
        return FileKind::Short;
    return start.startsWith("SQLite format 3") ? FileKind::PlainSqlite : FileKind::Other;
}

} // namespace waarborg::storage
