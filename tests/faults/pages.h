// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/secretbytes.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace waarborg::test {

// A dossier's file as pages, past SQLCipher: what a stolen disk shows who has the key, free pages and all.

[[nodiscard]] QByteArray readFile(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);

inline constexpr qsizetype PageSize = 4096;

// The decrypted bytes of every page (SQLCipher 4: AES-256-CBC, its IV and HMAC in the last 80 bytes; the first page
// begins with the salt in the clear). `key`: the raw key of 32 bytes.
[[nodiscard]] QByteArray decryptedPages(const QString &path, const SecretBytes &key);

// Whether the text stands there, in UTF-8 or UTF-16, whatever the case of its letters.
[[nodiscard]] bool holds(const QByteArray &bytes, const QByteArray &marker);

} // namespace waarborg::test
