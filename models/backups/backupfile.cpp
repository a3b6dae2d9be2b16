// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backupfile.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QtEndian>

#include <sodium.h>

namespace waarborg::backups {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr QByteArrayView Magic("waarborg-backup\n");
constexpr quint32 FormatVersion = 1;
constexpr qsizetype IdSize = 16;
constexpr qsizetype FixedSize = Magic.size() + 4 + IdSize + 8 + 4;
constexpr qsizetype StreamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype TagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr unsigned char LastTag = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
constexpr qint64 LatestSecond = 253'402'300'799; // 31 December 9999

using StreamState = crypto_secretstream_xchacha20poly1305_state;

// Its bytes are the stream's key.
SecretBytes newState() { return SecretBytes(sizeof(StreamState)); }

StreamState *stateOf(SecretBytes &bytes) { return reinterpret_cast<StreamState *>(bytes.data()); }

const unsigned char *raw(QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); }

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

template <typename Number>
void append(QByteArray &bytes, Number value)
{
    const Number big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

// As much of the buffer as the file still has.
Result<QByteArrayView> readInto(QByteArray &buffer, QIODevice &source, const QString &path)
{
    qsizetype filled = 0;
    while (filled < buffer.size()) {
        const qint64 got = source.read(buffer.data() + filled, buffer.size() - filled);
        if (got < 0)
            return fail(ErrorCode::FileNotReadable, path, source.errorString());
        if (got == 0)
            break;
        filled += got;
    }
    return QByteArrayView(buffer).first(filled);
}

// Short of `size` at the end of the file.
Result<QByteArray> readUpTo(QIODevice &source, qsizetype size, const QString &path)
{
    QByteArray bytes(size, Qt::Uninitialized);
    WAARBORG_LET(filled, readInto(bytes, source, path));
    bytes.truncate(filled.size());
    return bytes;
}

Failure damaged(const QString &path, const QString &what) { return fail(ErrorCode::BackupDamaged, path, what); }

// A stream that is being opened, chunk by chunk.
class StreamReader
{
public:
    StreamReader(const QByteArray &streamHeader, const BackupHeader &header, const SecretBytes &dossierKey)
        : m_binding(Sha256::of(header.bytes))
        , m_state(newState())
        , m_plain(ChunkSize, Qt::Uninitialized)
    {
        const SecretBytes key = access::deriveSubKey(dossierKey, access::SubKey::Backup);
        crypto_secretstream_xchacha20poly1305_init_pull(stateOf(m_state), raw(streamHeader), key.data());
    }
    // Nothing when it was altered, stands in another's place, or needs another key.
    [[nodiscard]] std::optional<QByteArrayView> open(QByteArrayView sealed)
    {
        unsigned long long size = 0;
        const int failed = crypto_secretstream_xchacha20poly1305_pull(stateOf(m_state), raw(m_plain), &size, &m_tag,
            raw(sealed), static_cast<unsigned long long>(sealed.size()), raw(m_binding),
            static_cast<unsigned long long>(m_binding.size()));
        if (failed)
            return std::nullopt;
        return QByteArrayView(m_plain).first(static_cast<qsizetype>(size));
    }
    [[nodiscard]] bool isAtEnd() const { return m_tag == LastTag; }

private:
    QByteArray m_binding;
    SecretBytes m_state;
    QByteArray m_plain;
    unsigned char m_tag = 0;
};

} // namespace

QByteArray headerBytes(const QByteArray &dossierId, const QDateTime &created, const QByteArray &keyFileBytes)
{
    QByteArray bytes = Magic.toByteArray();
    append(bytes, FormatVersion);
    bytes.append(dossierId);
    append(bytes, created.toSecsSinceEpoch());
    append(bytes, static_cast<quint32>(keyFileBytes.size()));
    return bytes.append(keyFileBytes);
}

Result<BackupHeader> readHeader(QIODevice &source, const QString &path)
{
    WAARBORG_LET(fixed, readUpTo(source, FixedSize, path));
    if (!fixed.startsWith(Magic))
        return fail(ErrorCode::UnknownFormat, path, Texts::tr("a backup of a dossier"));
    if (fixed.size() < FixedSize)
        return damaged(path, Texts::tr("it is cut off"));
    const char *at = fixed.constData() + Magic.size();
    if (qFromBigEndian<quint32>(at) != FormatVersion)
        return fail(ErrorCode::SchemaTooNew, path);
    BackupHeader header;
    header.dossierId = QByteArray(at + 4, IdSize);
    const auto second = qFromBigEndian<qint64>(at + 4 + IdSize);
    const auto keySize = qFromBigEndian<quint32>(at + 4 + IdSize + 8);
    if (second < 0 || second > LatestSecond || keySize == 0 || keySize > access::LargestKeyFile)
        return damaged(path, Texts::tr("a size in it is not possible"));
    header.created = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
    WAARBORG_LET(keys, readUpTo(source, static_cast<qsizetype>(keySize), path));
    if (keys.size() < qsizetype(keySize))
        return damaged(path, Texts::tr("it is cut off"));
    const auto keyFile = access::parseKeyFile(keys, path);
    if (!keyFile || keyFile->dossierId != header.dossierId)
        return damaged(path, Texts::tr("the key file in it cannot be read"));
    header.keyFile = *keyFile;
    header.bytes = fixed + keys;
    header.keyFileBytes = std::move(keys);
    return header;
}

Result<Manifest> readBody(QIODevice &source, const QString &path, const BackupHeader &header,
    const SecretBytes &dossierKey, const DatabaseSink &sink, ByteCount &count)
{
    WAARBORG_LET(streamHeader, readUpTo(source, StreamHeaderSize, path));
    if (streamHeader.size() < StreamHeaderSize)
        return damaged(path, Texts::tr("it is cut off"));
    StreamReader stream(streamHeader, header, dossierKey);
    BodyParser body(path, sink);
    QByteArray buffer(ChunkSize + TagSize, Qt::Uninitialized);
    while (!stream.isAtEnd()) {
        WAARBORG_LET(sealed, readInto(buffer, source, path));
        if (sealed.size() < TagSize)
            return damaged(path, Texts::tr("it is cut off"));
        const auto plain = stream.open(sealed);
        if (!plain)
            return damaged(path, Texts::tr("it was altered or cut off after it was made"));
        WAARBORG_TRY(body.feed(*plain));
        WAARBORG_TRY(count.add(plain->size()));
    }
    WAARBORG_LET(rest, readUpTo(source, 1, path));
    if (!rest.isEmpty())
        return damaged(path, Texts::tr("something stands behind its end"));
    WAARBORG_LET(manifest, body.finish());
    if (manifest.dossierId != header.dossierId || manifest.keyFileSha256 != Sha256::of(header.keyFileBytes)
        || manifest.created != header.created)
        return damaged(path, Texts::tr("its parts do not belong together"));
    return manifest;
}

BackupWriter::BackupWriter(PartFile &file, const QByteArray &header)
    : m_file(&file)
    , m_binding(Sha256::of(header))
    , m_state(newState())
    , m_sealed(ChunkSize + TagSize, Qt::Uninitialized)
{
    m_plain.reserve(ChunkSize);
}

Result<BackupWriter> BackupWriter::begin(PartFile &file, const QByteArray &header, const SecretBytes &dossierKey)
{
    BackupWriter writer(file, header);
    QByteArray streamHeader(StreamHeaderSize, '\0');
    const SecretBytes key = access::deriveSubKey(dossierKey, access::SubKey::Backup);
    crypto_secretstream_xchacha20poly1305_init_push(stateOf(writer.m_state), raw(streamHeader), key.data());
    WAARBORG_TRY(file.write(header + streamHeader));
    return writer;
}

Result<void> BackupWriter::write(QByteArrayView plain)
{
    while (!plain.isEmpty()) {
        // One that is full waits until more comes: the last chunk is pushed by finish().
        if (m_plain.size() == ChunkSize) {
            WAARBORG_TRY(push(m_plain, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE));
            m_plain.resize(0);
        }
        const QByteArrayView taken = plain.first(std::min(plain.size(), ChunkSize - m_plain.size()));
        m_plain.append(taken);
        plain = plain.sliced(taken.size());
    }
    return {};
}

Result<void> BackupWriter::finish() { return push(m_plain, LastTag); }

Result<void> BackupWriter::push(QByteArrayView plain, unsigned char tag)
{
    crypto_secretstream_xchacha20poly1305_push(stateOf(m_state), raw(m_sealed), nullptr, raw(plain),
        static_cast<unsigned long long>(plain.size()), raw(m_binding),
        static_cast<unsigned long long>(m_binding.size()), tag);
    return m_file->write(QByteArrayView(m_sealed).first(plain.size() + TagSize));
}

} // namespace waarborg::backups
