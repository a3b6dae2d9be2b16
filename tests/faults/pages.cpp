// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/pages.h"

#include <QFile>

#include <memory>
#include <openssl/evp.h>

namespace waarborg::test {

namespace {

constexpr qsizetype Reserve = 80;
constexpr qsizetype SaltSize = 16;

QByteArray decrypted(const QByteArray &cipher, const QByteArray &initial, const SecretBytes &key)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    QByteArray plain(cipher.size(), '\0');
    int size = 0;
    const auto bytes = [](const QByteArray &array) { return reinterpret_cast<const unsigned char *>(array.data()); };
    if (EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key.data(), bytes(initial)) != 1
        || EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1
        || EVP_DecryptUpdate(
               context.get(), reinterpret_cast<unsigned char *>(plain.data()), &size, bytes(cipher), int(cipher.size()))
            != 1)
        qFatal("A page could not be decrypted.");
    return plain;
}

} // namespace

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qUtf8Printable(path));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qUtf8Printable(path));
}

QByteArray decryptedPages(const QString &path, const SecretBytes &key)
{
    const QByteArray file = readFile(path);
    QByteArray plain;
    for (qsizetype at = 0; at + PageSize <= file.size(); at += PageSize) {
        const qsizetype start = at == 0 ? SaltSize : 0;
        const QByteArray cipher = file.mid(at + start, PageSize - Reserve - start);
        plain += decrypted(cipher, file.mid(at + PageSize - Reserve, 16), key);
    }
    return plain;
}

bool holds(const QByteArray &bytes, const QByteArray &marker)
{
    const QByteArray lower = bytes.toLower();
    const QString text = QString::fromUtf8(marker.toLower());
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
    return lower.contains(text.toUtf8()) || lower.contains(wide);
}

} // namespace waarborg::test
