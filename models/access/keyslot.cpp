// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/keyslot.h"

#include "models/access/fields.h"

namespace waarborg::access {

namespace {

// Everything about a slot that must not be swapped under its private key.
QByteArray slotHeader(const KeyFile &file, const KeySlot &slot)
{
    JoinedFields fields;
    fields.add(QByteArrayLiteral("waarborg slot 1"))
        .add(file.dossierId)
        .add(slot.id)
        .add(qint64(slot.kind))
        .add(slot.nameTag);
    fields.add(static_cast<qint64>(slot.cost.memory)).add(static_cast<qint64>(slot.cost.passes)).add(slot.salt);
    return fields.add(slot.publicKey).bytes();
}

// Crockford's base 32: no I, L, O, U (crockford.com/base32.html).
constexpr std::string_view Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int GroupLength = 4;
constexpr int GroupCount = 13; // 52 characters of 5 bits hold 256 bits and 4 to spare

int valueOf(QChar character)
{
    const QChar upper = character.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    const auto at = upper.unicode() < 128 ? Alphabet.find(static_cast<char>(upper.unicode())) : std::string_view::npos;
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

// A weighted sum that also depends on the group's place, so that two groups typed in each other's place are
// noticed.
int checkValue(const std::array<int, GroupLength> &values, int place)
{
    int sum = place * 7;
    for (int i = 0; i < GroupLength; ++i)
        sum += values[static_cast<std::size_t>(i)] * (2 * i + 3);
    return sum % 31;
}

int bitsAt(const SecretBytes &key, int character)
{
    int value = 0;
    for (int bit = character * 5; bit < character * 5 + 5; ++bit) {
        const bool inside = bit < KeySize * 8;
        const int set = inside ? (key.data()[bit / 8] >> (7 - bit % 8)) & 1 : 0;
        value = value * 2 + set;
    }
    return value;
}

void setBitsAt(SecretBytes &key, int character, int value)
{
    for (int i = 0; i < 5; ++i) {
        const int bit = character * 5 + i;
        if (bit < KeySize * 8 && ((value >> (4 - i)) & 1))
            key.data()[bit / 8] = static_cast<unsigned char>(key.data()[bit / 8] | (1 << (7 - bit % 8)));
    }
}

} // namespace

KeySlot makeSlot(
    const KeyFile &file, KeySlot header, const SecretBytes &wrappingKey, const DossierKeys &keys, Roles roles)
{
    const KeyPair pair = makeKeyPair();
    header.id = randomBytes(16);
    header.publicKey = pair.publicKey;
    header.sealedDossierKey = sealTo(pair.publicKey, keys.dossier);
    header.sealedAnswersKey
        = mayReadAnswers(roles) && !keys.answers.isEmpty() ? sealTo(pair.publicKey, keys.answers) : QByteArray();
    const bool verifies = mayVerifyAudit(roles) && !keys.auditPrivate.isEmpty();
    header.sealedAuditKey = verifies ? sealTo(pair.publicKey, keys.auditPrivate) : QByteArray();
    header.wrappedPrivateKey = encrypt(wrappingKey, pair.privateKey.view(), slotHeader(file, header));
    return header;
}

std::optional<DossierKeys> openSlot(const KeyFile &file, const KeySlot &slot, const SecretBytes &wrappingKey)
{
    const auto privateKey = decrypt(wrappingKey, slot.wrappedPrivateKey, slotHeader(file, slot));
    if (!privateKey)
        return std::nullopt;
    DossierKeys keys;
    const auto open = [&](const QByteArray &sealed, SecretBytes &into) {
        if (sealed.isEmpty())
            return true;
        auto opened = openSealed(sealed, slot.publicKey, *privateKey);
        if (opened)
            into = std::move(*opened);
        return opened.has_value();
    };
    const bool complete = open(slot.sealedDossierKey, keys.dossier) && open(slot.sealedAnswersKey, keys.answers)
        && open(slot.sealedAuditKey, keys.auditPrivate);
    if (!complete || keys.dossier.size() != KeySize)
        return std::nullopt;
    return keys;
}

QStringList recoveryGroups(const SecretBytes &key)
{
    QStringList groups;
    for (int place = 0; place < GroupCount; ++place) {
        std::array<int, GroupLength> values {};
        QString group;
        for (int i = 0; i < GroupLength; ++i) {
            values[static_cast<std::size_t>(i)] = bitsAt(key, place * GroupLength + i);
            group += QLatin1Char(Alphabet[static_cast<std::size_t>(values[static_cast<std::size_t>(i)])]);
        }
        groups << group + QLatin1Char(Alphabet[static_cast<std::size_t>(checkValue(values, place))]);
    }
    return groups;
}

std::optional<SecretBytes> recoveryKeyFromGroups(const QStringList &groups)
{
    if (groups.size() != GroupCount)
        return std::nullopt;
    SecretBytes key(KeySize);
    for (int place = 0; place < GroupCount; ++place) {
        QString group = groups[place];
        group.remove(u' ').remove(u'-');
        if (group.size() != GroupLength + 1)
            return std::nullopt;
        std::array<int, GroupLength> values {};
        for (int i = 0; i < GroupLength; ++i) {
            values[static_cast<std::size_t>(i)] = valueOf(group[i]);
            if (values[static_cast<std::size_t>(i)] < 0)
                return std::nullopt;
            setBitsAt(key, place * GroupLength + i, values[static_cast<std::size_t>(i)]);
        }
        if (valueOf(group[GroupLength]) != checkValue(values, place))
            return std::nullopt;
    }
    return key;
}

} // namespace waarborg::access
