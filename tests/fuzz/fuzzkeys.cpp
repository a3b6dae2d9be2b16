// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/recoverykey.h"
#include "models/access/recoverysheet.h"

#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdlib>

using namespace waarborg;
using namespace waarborg::access;

namespace {

// The first byte says what the others are: a key file, or what was typed of a recovery sheet.
constexpr std::uint8_t AsKeyFile = 0;

void readKeys(const QByteArray &json)
{
    const auto file = parseKeyFile(json, QStringLiteral("fuzz"));
    if (!file)
        return;
    // What was accepted is within bounds and stays the same when it is written.
    for (const KeySlot &slot : file->keySlots) {
        if (!slot.cost.isAcceptable())
            std::abort();
    }
    const auto again = parseKeyFile(keyFileJson(*file), QStringLiteral("fuzz"));
    if (file->keySlots.size() > MostSlots || !again || *again != *file)
        std::abort();
}

void readSheet(const QByteArray &text)
{
    const ReadSheet sheet = readRecoverySheet(SecretBytes::copyOf(text));
    const auto key = recoveryKeyFromGroups(sheet.groups);
    if (key && !recoveryKeyFromGroups(recoveryGroups(*key)))
        std::abort();
    for (const SheetSlot &each : sheet.keySlots) {
        const KeyFile file { .dossierId = each.dossierId, .sealedAuditSeed = each.sealedAuditSeed };
        if (!each.slot.cost.isAcceptable())
            std::abort();
        if (!each.dossierId.isEmpty() && !parseSheetSlot(sheetSlotBytes(file, each.slot)))
            std::abort();
    }
}

KeyFile exampleFile()
{
    const KeyPair audit = makeKeyPair();
    KeyFile file { .dossierId = randomBytes(16), .nameSalt = randomBytes(32), .auditPublicKey = audit.publicKey };
    file.sealedAuditSeed = sealTo(audit.publicKey, SecretBytes::random(KeySize));
    file.mac = randomBytes(32);
    return file;
}

void writeSeed(const QDir &folder, const QString &name, char first, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(first + bytes) != bytes.size() + 1)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const QString folder = qEnvironmentVariable("WAARBORG_FUZZ_SEEDS");
    if (folder.isEmpty())
        return 0;
    QDir().mkpath(folder);
    KeyFile file = exampleFile();
    const DossierKeys keys { SecretBytes::random(KeySize), SecretBytes::random(KeySize), SecretBytes::random(KeySize) };
    const RecoverySheet sheet = newRecoverySheet(
        file, keys, QStringLiteral("a.waarborg"), QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC), {});
    writeSeed(QDir(folder), QStringLiteral("keys"), char(AsKeyFile), keyFileJson(file));
    writeSeed(QDir(folder), QStringLiteral("sheet"), char(1), recoverySheetText(sheet).toUtf8());
    writeSeed(QDir(folder), QStringLiteral("code"), char(1), recoverySheetCode(sheet));
    writeSeed(QDir(folder), QStringLiteral("groups"), char(1), sheet.groups.join(u'-').toLower().toUtf8());
    std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    if (data[0] == AsKeyFile)
        readKeys(bytes);
    else
        readSheet(bytes);
    return 0;
}
