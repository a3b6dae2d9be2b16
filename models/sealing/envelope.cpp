// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sealing/envelope.h"

#include "models/sealing/base64url.h"
#include "models/sealing/flatjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <openssl/evp.h>

namespace waarborg::sealing {

namespace {

constexpr qsizetype IvSize = 12;
constexpr qsizetype TagSize = 16;
constexpr qsizetype LargestHeader = 2048;
constexpr qsizetype KidSize = 43; // 32 bytes in base64url

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Envelope)
};

struct FreeCipher {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

struct Sealed {
    QByteArray iv;
    QByteArray ciphertext;
    QByteArray tag;
};

Failure malformed(const QString &what) { return fail(ErrorCode::EnvelopeMalformed, what); }

Failure forbidden(const QString &what) { return fail(ErrorCode::EnvelopeForbidden, what); }

const unsigned char *bytes(QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); }

std::optional<Point> readPoint(const FlatJson &jwk)
{
    const auto x = fromBase64Url(jwk.text("x"));
    const auto y = fromBase64Url(jwk.text("y"));
    return x && y ? std::optional(Point { *x, *y }) : std::nullopt;
}

Result<KeyHandle> readSender(const FlatJson &header)
{
    const FlatJson *epk = header.object("epk");
    if (!epk)
        return malformed(Texts::tr("its header has no epk"));
    if (epk->text("kty") != "EC" || epk->text("crv") != "P-256")
        return forbidden(Texts::tr("another key than one on P-256"));
    if (const auto other = epk->firstOther({ "kty", "crv", "x", "y" }); !other.isEmpty())
        return forbidden(Texts::tr("“%1” in its key").arg(QLatin1StringView(other)));
    const auto point = readPoint(*epk);
    KeyHandle key = point ? importPublic(*point) : nullptr;
    if (!key)
        return forbidden(Texts::tr("a key that is no point of P-256"));
    return key;
}

bool decrypt(QByteArrayView header, const Sealed &sealed, const SecretBytes &key, SecretBytes &plain)
{
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    QByteArray tag = sealed.tag;
    // The default IV and tag sizes of GCM are the only ones accepted, parse() has seen to that.
    return cipher && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key.data(), bytes(sealed.iv)) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &length, bytes(header), static_cast<int>(header.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), plain.data(), &length, bytes(sealed.ciphertext),
               static_cast<int>(sealed.ciphertext.size()))
        == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, TagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), plain.data() + length, &length) == 1;
}

bool encrypt(QByteArrayView header, const SecretBytes &key, QByteArrayView plain, Sealed &into)
{
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    into.iv = SecretBytes::random(IvSize).view().toByteArray();
    into.ciphertext = QByteArray(plain.size(), Qt::Uninitialized);
    into.tag = QByteArray(TagSize, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(into.ciphertext.data());
    return cipher && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key.data(), bytes(into.iv)) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &length, bytes(header), static_cast<int>(header.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), out, &length, bytes(plain), static_cast<int>(plain.size())) == 1
        && EVP_EncryptFinal_ex(cipher.get(), out + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, TagSize, into.tag.data()) == 1;
}

QByteArray headerFor(const Point &sender, const QString &kid)
{
    return toBase64Url(R"({"alg":"ECDH-ES","enc":"A256GCM","kid":")" + kid.toLatin1()
        + R"(","epk":{"kty":"EC","crv":"P-256","x":")" + toBase64Url(sender.x) + R"(","y":")" + toBase64Url(sender.y)
        + R"("}})");
}

QByteArray encoded(const QJsonObject &jwk, QLatin1StringView name)
{
    return fromBase64Url(jwk.value(name).toString().toLatin1()).value_or(QByteArray());
}

} // namespace

Result<QByteArray> seal(const QJsonObject &publicJwk, QByteArrayView plaintext)
{
    const Point point { encoded(publicJwk, QLatin1StringView("x")), encoded(publicJwk, QLatin1StringView("y")) };
    const bool ours = publicJwk.value(QLatin1StringView("kty")).toString() == QLatin1StringView("EC")
        && publicJwk.value(QLatin1StringView("crv")).toString() == QLatin1StringView("P-256");
    const KeyHandle receiver = ours ? importPublic(point) : nullptr;
    if (!receiver)
        return forbidden(Texts::tr("a key that is no point of P-256"));
    const KeyHandle sender = generateKey();
    const auto senderPoint = sender ? pointOf(sender.get()) : std::nullopt;
    const SecretBytes key = senderPoint ? agree(sender.get(), receiver.get()) : SecretBytes();
    if (key.isEmpty())
        return forbidden(Texts::tr("a curve (P-256) that OpenSSL does not have here"));
    const QByteArray header = headerFor(*senderPoint, thumbprint(point));
    Sealed sealed;
    if (!encrypt(header, key, plaintext, sealed))
        return forbidden(Texts::tr("a cipher (A256GCM) that OpenSSL does not have here"));
    const QByteArray compact
        = header + ".." + toBase64Url(sealed.iv) + '.' + toBase64Url(sealed.ciphertext) + '.' + toBase64Url(sealed.tag);
    if (compact.size() > LargestEnvelope)
        return malformed(Texts::tr("it is larger than 1 MiB"));
    return compact;
}

QByteArray padToBucket(QJsonObject answer, qsizetype bucket)
{
    const QString padding = QStringLiteral("padding");
    answer.insert(padding, QString());
    const qsizetype length = QJsonDocument(answer).toJson(QJsonDocument::Compact).size();
    answer.insert(padding, QString((bucket - length % bucket) % bucket, u'x'));
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

Result<void> Envelope::readHeader()
{
    const auto json = m_header.size() <= LargestHeader ? fromBase64Url(m_header) : std::nullopt;
    const auto header = json ? FlatJson::parse(*json) : std::nullopt;
    if (!header)
        return malformed(Texts::tr("its header cannot be read"));
    // An unknown member is refused, not skipped: zip, crit, apu, jku and whatever comes later change what an
    // envelope means.
    if (const auto other = header->firstOther({ "alg", "enc", "kid", "epk", "typ", "cty" }); !other.isEmpty())
        return forbidden(Texts::tr("“%1” in its header").arg(QLatin1StringView(other)));
    if (header->text("alg") != "ECDH-ES")
        return forbidden(Texts::tr("another algorithm than ECDH-ES"));
    if (header->text("enc") != "A256GCM")
        return forbidden(Texts::tr("another cipher than A256GCM"));
    if (header->text("kid").size() != KidSize || !fromBase64Url(header->text("kid")))
        return malformed(Texts::tr("its header does not name the round's key"));
    m_kid = QString::fromLatin1(header->text("kid"));
    WAARBORG_LET(sender, readSender(*header));
    m_sender = std::move(sender);
    return {};
}

Result<Envelope> Envelope::parse(QByteArrayView compact)
{
    if (compact.size() > LargestEnvelope)
        return malformed(Texts::tr("it is larger than 1 MiB"));
    QList<QByteArrayView> pieces;
    for (qsizetype begin = 0, end = 0; end < compact.size() && pieces.size() < 6; begin = end + 1) {
        end = compact.indexOf('.', begin);
        end = end < 0 ? compact.size() : end;
        pieces.append(compact.sliced(begin, end - begin));
    }
    if (pieces.size() != 5)
        return malformed(Texts::tr("it does not have five parts"));
    Envelope envelope;
    envelope.m_header = pieces[0].toByteArray();
    WAARBORG_TRY(envelope.readHeader());
    if (!pieces[1].isEmpty())
        return forbidden(Texts::tr("an encrypted key"));
    const auto iv = fromBase64Url(pieces[2]);
    const auto ciphertext = fromBase64Url(pieces[3]);
    const auto tag = fromBase64Url(pieces[4]);
    if (!iv || iv->size() != IvSize || !ciphertext || !tag || tag->size() != TagSize)
        return malformed(Texts::tr("it is cut off or damaged"));
    envelope.m_iv = *iv;
    envelope.m_ciphertext = *ciphertext;
    envelope.m_tag = *tag;
    return envelope;
}

Result<SecretBytes> Envelope::open(const RoundKey &key) const
{
    if (m_kid != key.kid())
        return fail(ErrorCode::EnvelopeWrongKey);
    const SecretBytes shared = agree(key.handle(), m_sender.get());
    SecretBytes plain(static_cast<std::size_t>(m_ciphertext.size()), SecretBytes::Protection::Wiped);
    if (shared.isEmpty() || !decrypt(m_header, { m_iv, m_ciphertext, m_tag }, shared, plain))
        return fail(ErrorCode::EnvelopeWrongKey);
    return plain;
}

Result<SecretBytes> open(const RoundKey &key, QByteArrayView compact)
{
    WAARBORG_LET(envelope, Envelope::parse(compact));
    return envelope.open(key);
}

QByteArray fingerprint(QByteArrayView compact)
{
    // OpenSSL's: with the processor's own instructions it is several times as fast as Qt's.
    QByteArray digest(32, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(digest.data());
    const auto length = static_cast<std::size_t>(compact.size());
    // It fails only where no memory is left.
    if (EVP_Digest(compact.data(), length, out, nullptr, EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc();
    return digest;
}

} // namespace waarborg::sealing
