// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backupkeys.h"

#include "models/access/keyslot.h"

#include <QCoreApplication>

namespace waarborg::backups {

namespace {

using access::KeySlot;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

Result<const KeySlot *> slotOf(const access::KeyFile &file, const QString &loginName)
{
    QList<const KeySlot *> passwords;
    for (const KeySlot &slot : file.keySlots) {
        if (slot.kind == access::SlotKind::Password)
            passwords << &slot;
    }
    if (loginName.isEmpty() && passwords.size() != 1)
        return fail(ErrorCode::LoginNameMissing);
    if (loginName.isEmpty())
        return passwords.constFirst();
    const QByteArray tag = access::nameTag(file, loginName);
    const auto found
        = std::ranges::find_if(passwords, [&](const KeySlot *slot) { return access::sameBytes(slot->nameTag, tag); });
    return found == passwords.end() ? nullptr : *found;
}

} // namespace

Result<SecretBytes> dossierKeyOf(
    const BackupHeader &header, const QString &path, const QString &loginName, const SecretBytes &password)
{
    const access::KeyFile &file = header.keyFile;
    WAARBORG_LET(slot, slotOf(file, loginName));
    const KeySlot &tried = slot ? *slot : file.keySlots.constFirst();
    WAARBORG_LET(wrapping, access::derivePasswordKey(password, tried.cost, tried.salt));
    auto opened = slot ? access::openSlot(file, *slot, wrapping) : std::unexpected(access::SlotFault::WrongKey);
    if (!opened && opened.error() == access::SlotFault::WrongKey)
        return fail(ErrorCode::LoginFailed);
    if (!opened || !access::sameBytes(access::keyFileMac(file, opened->keys.dossier), file.mac))
        return fail(ErrorCode::BackupDamaged, path, Texts::tr("the key file in it was changed"));
    return std::move(opened->keys.dossier);
}

} // namespace waarborg::backups
