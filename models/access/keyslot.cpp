// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/keyslot.h"

#include "models/access/base32.h"
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

constexpr int GroupLength = 4;
constexpr int GroupCount = 13; // 52 characters of 5 bits hold 256 bits and 4 to spare

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

constexpr qsizetype PinSize = 32;

// All zeros where there is no answers' key.
QByteArray pinOf(const SecretBytes &answersKey)
{
    return answersKey.isEmpty() ? QByteArray(PinSize, '\0')
                                : keyedHash(answersKey.view(), "the answers' key of a slot");
}

// The private key and the pin, as they stand wrapped.
SecretBytes joined(const SecretBytes &privateKey, const QByteArray &pin)
{
    SecretBytes both(privateKey.size() + PinSize);
    std::ranges::copy(privateKey.view(), both.data());
    std::ranges::copy(pin, both.data() + privateKey.size());
    return both;
}

bool openInto(const KeySlot &slot, const QByteArray &sealed, const SecretBytes &privateKey, SecretBytes &into)
{
    if (sealed.isEmpty())
        return true;
    auto opened = openSealed(sealed, slot.publicKey, privateKey);
    if (opened)
        into = std::move(*opened);
    return opened.has_value();
}

} // namespace

void fillSlot(KeySlot &slot, const DossierKeys &keys, Roles roles)
{
    if (!keys.dossier.isEmpty())
        slot.sealedDossierKey = sealTo(slot.publicKey, keys.dossier);
    if (!mayReadAnswers(roles))
        slot.sealedAnswersKey.clear();
    else if (!keys.answers.isEmpty())
        slot.sealedAnswersKey = sealTo(slot.publicKey, keys.answers);
    if (!mayVerifyAudit(roles))
        slot.sealedAuditKey.clear();
    else if (!keys.auditPrivate.isEmpty())
        slot.sealedAuditKey = sealTo(slot.publicKey, keys.auditPrivate);
}

KeySlot makeSlot(
    const KeyFile &file, KeySlot header, const SecretBytes &wrappingKey, const DossierKeys &keys, Roles roles)
{
    KeyPair pair = makeKeyPair();
    header.id = randomBytes(16);
    header.publicKey = pair.publicKey;
    fillSlot(header, keys, roles);
    const OpenedSlot opened { { {}, mayReadAnswers(roles) ? keys.answers.clone() : SecretBytes(), {} },
        std::move(pair.privateKey), true };
    return wrappedAnew(file, header, wrappingKey, opened);
}

KeySlot wrappedAnew(const KeyFile &file, KeySlot header, const SecretBytes &wrappingKey, const OpenedSlot &opened)
{
    const SecretBytes plain = joined(opened.privateKey, pinOf(opened.keys.answers));
    header.wrappedPrivateKey = encrypt(wrappingKey, plain.view(), slotHeader(file, header));
    return header;
}

std::expected<OpenedSlot, SlotFault> openSlot(const KeyFile &file, const KeySlot &slot, const SecretBytes &wrappingKey)
{
    const auto plain = decrypt(wrappingKey, slot.wrappedPrivateKey, slotHeader(file, slot));
    if (!plain)
        return std::unexpected(SlotFault::WrongKey);
    OpenedSlot opened;
    opened.privateKey = SecretBytes::copyOf(plain->view().first(KeySize));
    // Slots from before there were pins hold the private key alone.
    const QByteArray none = pinOf({});
    const QByteArrayView pin = plain->size() > KeySize ? plain->view().sliced(KeySize) : QByteArrayView(none);
    const bool complete = openInto(slot, slot.sealedDossierKey, opened.privateKey, opened.keys.dossier)
        && openInto(slot, slot.sealedAnswersKey, opened.privateKey, opened.keys.answers)
        && openInto(slot, slot.sealedAuditKey, opened.privateKey, opened.keys.auditPrivate);
    opened.answersPinned = !sameBytes(pin, none);
    const bool pinFits
        = !opened.answersPinned || opened.keys.answers.isEmpty() || sameBytes(pin, pinOf(opened.keys.answers));
    if (!complete || !pinFits || opened.keys.dossier.size() != KeySize)
        return std::unexpected(SlotFault::Altered);
    return opened;
}

QStringList recoveryGroups(const SecretBytes &key)
{
    QStringList groups;
    for (int place = 0; place < GroupCount; ++place) {
        std::array<int, GroupLength> values {};
        QString group;
        for (int i = 0; i < GroupLength; ++i) {
            values[static_cast<std::size_t>(i)] = bitsAt(key, place * GroupLength + i);
            group += QLatin1Char(Base32[static_cast<std::size_t>(values[static_cast<std::size_t>(i)])]);
        }
        groups << group + QLatin1Char(Base32[static_cast<std::size_t>(checkValue(values, place))]);
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
            values[static_cast<std::size_t>(i)] = base32Value(group[i]);
            if (values[static_cast<std::size_t>(i)] < 0)
                return std::nullopt;
            setBitsAt(key, place * GroupLength + i, values[static_cast<std::size_t>(i)]);
        }
        if (base32Value(group[GroupLength]) != checkValue(values, place))
            return std::nullopt;
    }
    return key;
}

} // namespace waarborg::access
