// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sealing/roundkey.h"

#include "models/sealing/base64url.h"
#include "models/sealing/flatjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <cstring>

namespace waarborg::sealing {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Envelope)
};

Failure refused() { return fail(ErrorCode::EnvelopeForbidden, Texts::tr("a key that is not a P-256 key pair")); }

} // namespace

RoundKey::RoundKey(KeyHandle key, Point point)
    : m_key(std::move(key))
    , m_point(std::move(point))
    , m_kid(thumbprint(m_point))
{
}

Result<RoundKey> RoundKey::generate()
{
    KeyHandle key = generateKey();
    const auto point = key ? pointOf(key.get()) : std::nullopt;
    if (!point)
        return fail(ErrorCode::EnvelopeForbidden, Texts::tr("a curve (P-256) that OpenSSL does not have here"));
    return RoundKey(std::move(key), *point);
}

Result<RoundKey> RoundKey::fromPrivateJwk(const SecretBytes &json)
{
    const auto members = FlatJson::parse(json.view());
    if (!members || members->text("kty") != "EC" || members->text("crv") != "P-256")
        return refused();
    const auto x = fromBase64Url(members->text("x"));
    const auto y = fromBase64Url(members->text("y"));
    auto d = fromBase64Url(members->text("d"));
    if (!x || !y || !d)
        return refused();
    const SecretBytes number = SecretBytes::copyOf(*d);
    wipe(*d);
    const Point point { *x, *y };
    KeyHandle key = importPrivate(point, number);
    if (!key)
        return refused();
    return RoundKey(std::move(key), point);
}

SecretBytes RoundKey::privateJwk() const
{
    const SecretBytes number = privateNumberOf(m_key.get());
    QByteArray d = toBase64Url(number.view());
    QByteArray json = R"({"kty":"EC","crv":"P-256","x":")" + toBase64Url(m_point.x) + R"(","y":")"
        + toBase64Url(m_point.y) + R"(","kid":")" + m_kid.toLatin1() + R"(","d":")";
    SecretBytes result(static_cast<std::size_t>(json.size() + d.size() + 2));
    unsigned char *at = result.data();
    for (const QByteArrayView part : { QByteArrayView(json), QByteArrayView(d), QByteArrayView("\"}") }) {
        std::memcpy(at, part.data(), static_cast<std::size_t>(part.size()));
        at += part.size();
    }
    wipe(d);
    return result;
}

QJsonObject RoundKey::publicJwk() const
{
    return { { QStringLiteral("kty"), QStringLiteral("EC") }, { QStringLiteral("crv"), QStringLiteral("P-256") },
        { QStringLiteral("x"), QString::fromLatin1(toBase64Url(m_point.x)) },
        { QStringLiteral("y"), QString::fromLatin1(toBase64Url(m_point.y)) }, { QStringLiteral("kid"), m_kid } };
}

QString thumbprint(const Point &point)
{
    const QByteArray members
        = R"({"crv":"P-256","kty":"EC","x":")" + toBase64Url(point.x) + R"(","y":")" + toBase64Url(point.y) + R"("})";
    return QString::fromLatin1(toBase64Url(QCryptographicHash::hash(members, QCryptographicHash::Sha256)));
}

} // namespace waarborg::sealing
