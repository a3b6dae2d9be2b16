// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backupfile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdlib>

using namespace waarborg;
using backups::Manifest;

namespace {

// The first byte says what the others are: a file, or a body that was decrypted, in pieces of that many bytes.
constexpr std::uint8_t AsFile = 0;

const QString Path = QStringLiteral("fuzz");

void readFile(const QByteArray &bytes)
{
    QByteArray held = bytes;
    QBuffer source(&held);
    source.open(QIODevice::ReadOnly);
    const auto header = backups::readHeader(source, Path);
    if (!header)
        return;
    if (!bytes.startsWith(header->bytes))
        std::abort();
    static const SecretBytes key(access::KeySize);
    const Progress progress;
    backups::ByteCount count(progress, bytes.size());
    const auto ignore = [](QByteArrayView) -> Result<void> { return {}; };
    // Nobody but who knows the key makes a body that opens.
    if (backups::readBody(source, Path, *header, key, ignore, count))
        std::abort();
}

void readBody(QByteArrayView body, qsizetype piece)
{
    qsizetype taken = 0;
    backups::BodyParser parser(Path, [&](QByteArrayView bytes) -> Result<void> {
        taken += bytes.size();
        return {};
    });
    for (qsizetype at = 0; at < body.size(); at += piece) {
        if (!parser.feed(body.sliced(at, std::min(piece, body.size() - at))))
            return;
    }
    const auto manifest = parser.finish();
    if (taken > body.size())
        std::abort();
    if (!manifest)
        return;
    const auto again = backups::parseManifest(backups::manifestJson(*manifest), Path);
    if (manifest->databaseSize != taken || !again || *again != *manifest)
        std::abort();
}

QByteArray exampleHeader()
{
    access::KeyFile keys;
    keys.dossierId = QByteArray(16, 'i');
    keys.nameSalt = QByteArray(32, 's');
    keys.auditPublicKey = QByteArray(32, 'p');
    const access::KeyPair pair = access::makeKeyPair();
    keys.sealedAuditSeed = access::sealTo(pair.publicKey, SecretBytes(access::KeySize));
    access::KeySlot slot;
    slot.id = QByteArray(16, 'd');
    slot.nameTag = QByteArray(32, 'n');
    slot.salt = QByteArray(access::SaltSize, 'a');
    slot.publicKey = pair.publicKey;
    slot.wrappedPrivateKey = QByteArray(24 + 32 + 16, 'w');
    slot.sealedDossierKey = keys.sealedAuditSeed;
    keys.keySlots << slot;
    keys.mac = QByteArray(32, 'm');
    return backups::headerBytes(
               keys.dossierId, QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC), access::keyFileJson(keys))
        + QByteArray(200, 'x');
}

QByteArray exampleBody()
{
    const QByteArray database(512, 'p');
    Manifest manifest;
    manifest.dossierId = QByteArray(16, 'i');
    manifest.created = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    manifest.databaseSize = database.size();
    manifest.pageSize = 512;
    manifest.databaseSha256 = backups::Sha256::of(database);
    manifest.keyFileSha256 = backups::Sha256::of("keys");
    manifest.schema.insert(QStringLiteral("people"), 2);
    manifest.generation = 3;
    manifest.anchor = { 41, QByteArray(32, 'a') };
    const QByteArray json = backups::manifestJson(manifest);
    return backups::databaseHead(database.size()) + database + backups::manifestHead(json.size()) + json;
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
    writeSeed(QDir(folder), QStringLiteral("file"), char(AsFile), exampleHeader());
    writeSeed(QDir(folder), QStringLiteral("body"), char(100), exampleBody());
    std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    if (data[0] == AsFile)
        readFile(bytes);
    else
        readBody(bytes, data[0]);
    return 0;
}
