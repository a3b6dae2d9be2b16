// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/address.h"

#include "models/foundation/secretbytes.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace waarborg::mail {

namespace {

struct AddressTexts {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

// RFC 5321 section 4.5.3.1.
constexpr qsizetype LongestLocalPart = 64;
constexpr qsizetype LongestAddress = 254;

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

Failure refused(const QString &address, const QString &reason) { return fail(ErrorCode::MailInvalid, address, reason); }

} // namespace

QString asciiDomain(const QString &domain)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\z"));
    const QString name = QString::fromLatin1(QUrl::toAce(domain)).toLower();
    return name.size() <= 253 && pattern.match(name).hasMatch() ? name : QString();
}

Result<QString> asciiAddress(const QString &address)
{
    static const QRegularExpression dotAtom(
        QStringLiteral("\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\\z"));
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0 || at + 1 == address.size())
        return refused(address, AddressTexts::tr("an e-mail address is a name, an @ and a domain"));
    const QString local = address.left(at);
    if (!isAscii(local))
        return refused(
            address, AddressTexts::tr("letters with accents before the @ are not understood by all mail servers"));
    if (!dotAtom.match(local).hasMatch() || local.size() > LongestLocalPart)
        return refused(address, AddressTexts::tr("the part before the @ is not valid"));
    const QString domain = asciiDomain(address.mid(at + 1));
    if (domain.isEmpty())
        return refused(address, AddressTexts::tr("the part behind the @ is not a domain"));
    const QString whole = local + u'@' + domain;
    if (whole.size() > LongestAddress)
        return refused(address, AddressTexts::tr("the address is too long"));
    return whole;
}

QString newMessageId(const QString &domain)
{
    const QString name = asciiDomain(domain);
    const SecretBytes random = SecretBytes::random(16);
    const QString unique = QString::fromLatin1(random.view().toByteArray().toHex());
    return unique + u'@' + (name.isEmpty() ? QStringLiteral("waarborg.invalid") : name);
}

} // namespace waarborg::mail
