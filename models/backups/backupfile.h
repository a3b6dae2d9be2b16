// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/keyfile.h"
#include "models/backups/bodyparser.h"
#include "models/backups/bytecount.h"
#include "models/backups/partfile.h"

class QIODevice;

namespace waarborg::backups {

// One file that holds a whole dossier (.waarborg-backup):
//     "waarborg-backup\n", version (4 bytes), dossier's id (16), seconds since 1970 (8), size of the key file (4),
//     the key file, which protects itself; then a libsodium secretstream: its header (24), chunks of 1 MiB, each with
//     its tag (17), the last one marked as such.
// Numbers are big endian. All that stands before the stream is authenticated with each chunk, so that it belongs to
// this body and no other. The stream's key is derived from the dossier's key: who can open the dossier with a password
// or the recovery sheet opens the backup, on any machine. The body is what BodyParser reads; the database in it stays
// encrypted with its own key.

inline constexpr qsizetype ChunkSize = 1 << 20;

struct BackupHeader {
    QByteArray dossierId; // 16 bytes
    QDateTime created; // UTC
    access::KeyFile keyFile;
    QByteArray keyFileBytes;
    QByteArray bytes; // all of the header as it stands
};

[[nodiscard]] QByteArray headerBytes(
    const QByteArray &dossierId, const QDateTime &created, const QByteArray &keyFileBytes);

// Reads what needs no key, bounded before anything is allocated, and leaves the device where the stream begins.
// FileNotReadable, UnknownFormat (no backup at all), BackupDamaged, SchemaTooNew (a later version of this format).
[[nodiscard]] Result<BackupHeader> readHeader(QIODevice &source, const QString &path);

// Decrypts the stream, piece by piece to its end. The database's bytes go to `sink` as they come: whoever gets them
// believes nothing before this returns. BackupDamaged: another key, altered, cut off, or more behind its end.
[[nodiscard]] Result<Manifest> readBody(QIODevice &source, const QString &path, const BackupHeader &header,
    const SecretBytes &dossierKey, const DatabaseSink &sink, ByteCount &count);

// Encrypts a body into a file; the header first.
class BackupWriter
{
public:
    [[nodiscard]] static Result<BackupWriter> begin(
        PartFile &file, const QByteArray &header, const SecretBytes &dossierKey);

    [[nodiscard]] Result<void> write(QByteArrayView plain);
    // The last chunk, marked as such.
    [[nodiscard]] Result<void> finish();

private:
    BackupWriter(PartFile &file, const QByteArray &header);
    [[nodiscard]] Result<void> push(QByteArrayView plain, unsigned char tag);

    PartFile *m_file;
    QByteArray m_binding; // what each chunk is authenticated with
    SecretBytes m_state;
    QByteArray m_plain;
    QByteArray m_sealed;
};

} // namespace waarborg::backups
