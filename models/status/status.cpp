// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/status/status.h"

#include "models/access/dossier.h"
#include "models/access/keychange.h"
#include "models/storage/selftest.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

namespace waarborg::status {

namespace {

using namespace Qt::StringLiterals;
using access::KeySlot;
using access::SlotKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DossierStatus)
};

StatusItem item(const QString &key, const QString &title, State state, const QString &found, const QString &advice = {})
{
    return { key, Part::Dossier, title, state, found, advice };
}

// An older or another library does not open a dossier at all, so what is found here is good.
Result<StatusItem> encryptionItem()
{
    WAARBORG_LET(library, storage::libraryFacts());
    return item(u"encryption"_s, Texts::tr("Encryption"), State::Good,
        //: version, bytes of a page, library of ciphers
        Texts::tr("SQLCipher %1: AES-256 with a check sum on each page of %2 bytes; %3.")
            .arg(library.cipherVersion)
            .arg(library.pageSize)
            .arg(library.providerVersion));
}

QString costWords(const access::KdfCost &cost)
{
    return Texts::tr("Argon2id, %1 MiB, %Ln pass(es)", nullptr, static_cast<int>(cost.passes)).arg(cost.memory >> 20);
}

bool isBelow(const access::KdfCost &cost, const access::KdfCost &wanted)
{
    return cost.memory < wanted.memory || cost.passes < wanted.passes;
}

// The recovery slot's key is random and needs no slow derivation; a start code lives until the first login.
Result<StatusItem> passwordItem(access::Session &session)
{
    WAARBORG_LET(file, access::verifiedKeyFile(session));
    file.keySlots.removeIf([](const KeySlot &slot) { return slot.kind != SlotKind::Password; });
    const auto weak = std::ranges::count_if(
        file.keySlots, [](const KeySlot &slot) { return isBelow(slot.cost, access::KdfCost {}); });
    const auto weakest = std::ranges::min_element(
        file.keySlots, [](const KeySlot &one, const KeySlot &other) { return isBelow(one.cost, other.cost); });
    const QString found = weakest == file.keySlots.end() ? QString() : costWords(weakest->cost) + u'.';
    const QString title = Texts::tr("Passwords");
    if (weak == 0)
        return item(u"passwords"_s, title, State::Good, found);
    return item(u"passwords"_s, title, State::Attention,
        Texts::tr(
            "%1 of %Ln account(s): less than what is usual now (%2).", nullptr, static_cast<int>(file.keySlots.size()))
            .arg(weak)
            .arg(costWords(weakest->cost)),
        Texts::tr("Whose password is old changes it once; from then on it is: %1.").arg(costWords({})));
}

Result<StatusItem> sheetItem(access::Session &session)
{
    WAARBORG_LET(info, access::dossierInfo(session));
    const QString title = Texts::tr("Recovery sheet");
    if (info.sheetConfirmed)
        return item(u"recovery-sheet"_s, title, State::Good, Texts::tr("Printed and confirmed."));
    return item(u"recovery-sheet"_s, title, State::Attention, Texts::tr("Nobody confirmed that it was printed."),
        Texts::tr(
            "Make a new one in the settings, under Keys, and put it in a safe: without it, a lost password or key "
            "file loses the dossier."));
}

Result<StatusItem> tablesItem(access::Session &session)
{
    WAARBORG_LET(versions, storage::schemaVersions(session.database()));
    QStringList parts;
    for (const auto &[slice, version] : versions.asKeyValueRange())
        parts << u"%1 %2"_s.arg(slice).arg(version);
    return item(u"tables"_s, Texts::tr("Version of the tables"), State::Good, parts.join(", "_L1) + u'.');
}

QList<StatusItem> workstationItems(const access::Session &session, const QString &root)
{
    const QString file = QFileInfo(session.path()).canonicalFilePath();
    const QDateTime now = session.clock().nowUtc();
    const auto mount = mountOf(file, root);
    const QStorageInfo storage(QFileInfo(file).path());
    return { placeItem(mount), diskItem(mount, mount ? encryptionOf(*mount, root) : Encryption::Unknown),
        swapItem(swapEncryption(root)),
        spaceItem(storage.isValid() ? storage.bytesAvailable() : -1, QFileInfo(file).size()),
        scannerItem(virusScanner(root), now), updatesItem(updates(root), now), memoryItem(memoryRights()) };
}

} // namespace

Result<QList<StatusItem>> showStatus(access::Session &session, const QString &root)
{
    WAARBORG_TRY(session.allow(access::UseCase::ShowStatus));
    WAARBORG_LET(encryption, encryptionItem());
    WAARBORG_LET(passwords, passwordItem(session));
    WAARBORG_LET(sheet, sheetItem(session));
    WAARBORG_LET(tables, tablesItem(session));
    return QList<StatusItem> { encryption, passwords, sheet, tables } + workstationItems(session, root);
}

} // namespace waarborg::status
