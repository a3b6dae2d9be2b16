// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/crypto.h"
#include "models/access/session.h"

#include <QFile>

#include <openssl/evp.h>

namespace waarborg::test {

// Every page of a dossier's file in the clear, those of no table too: what somebody with the key finds in it with other
// tools. SQLCipher 4: 4096 bytes a page, of which the last 80 hold the IV (16) and the HMAC (64); the first page begins
// with 16 bytes of salt. Empty when a page does not decrypt.
inline QByteArray decryptedPages(const QString &path, const SecretBytes &databaseKey)
{
    constexpr int PageSize = 4096;
    constexpr int Reserve = 80;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray pages;
    for (bool first = true; !file.atEnd(); first = false) {
        const QByteArray page = file.read(PageSize);
        const int start = first ? 16 : 0;
        const int length = PageSize - Reserve - start;
        const auto *bytes = reinterpret_cast<const unsigned char *>(page.constData());
        QByteArray plain(length, Qt::Uninitialized);
        int written = 0;
        const bool ok = page.size() == PageSize
            && EVP_DecryptInit_ex(
                   context.get(), EVP_aes_256_cbc(), nullptr, databaseKey.data(), bytes + PageSize - Reserve)
                == 1
            && EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1
            && EVP_DecryptUpdate(
                   context.get(), reinterpret_cast<unsigned char *>(plain.data()), &written, bytes + start, length)
                == 1;
        if (!ok || written != length)
            return {};
        pages += plain;
    }
    return pages;
}

inline QByteArray decryptedPages(const access::Session &session)
{
    return decryptedPages(session.path(), access::deriveSubKey(session.keys().dossier, access::SubKey::Database));
}

} // namespace waarborg::test
