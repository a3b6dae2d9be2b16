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
    OpenedSlot opened;
    opened.privateKey = std::move(pair.privateKey);
    if (mayReadAnswers(roles))
        opened.keys.answers = keys.answers.clone();
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
        && openInto(slot, slot.pendingDossierKey, opened.privateKey, opened.pending)
        && openInto(slot, slot.sealedAnswersKey, opened.privateKey, opened.keys.answers)
        && openInto(slot, slot.sealedAuditKey, opened.privateKey, opened.keys.auditPrivate);
    opened.answersPinned = !sameBytes(pin, none);
    const bool pinFits
        = !opened.answersPinned || opened.keys.answers.isEmpty() || sameBytes(pin, pinOf(opened.keys.answers));
    if (!complete || !pinFits || opened.keys.dossier.size() != KeySize)
        return std::unexpected(SlotFault::Altered);
    return opened;
}

} // namespace waarborg::access
