// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/bodyparser.h"

#include <QCoreApplication>
#include <QtEndian>

namespace waarborg::backups {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr QByteArrayView DatabaseName("database");
constexpr QByteArrayView ManifestName("manifest");
constexpr qsizetype HeadSize = 16; // 8 of the name, 8 of the size
constexpr quint64 LeastPage = 512;
constexpr quint64 LargestDatabase = 1ULL << 44; // SQLite's own limit lies below

QByteArray head(QByteArrayView name, qint64 size)
{
    QByteArray bytes = name.toByteArray();
    const quint64 big = qToBigEndian(static_cast<quint64>(size));
    return bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

} // namespace

QByteArray databaseHead(qint64 size) { return head(DatabaseName, size); }

QByteArray manifestHead(qint64 size) { return head(ManifestName, size); }

BodyParser::BodyParser(QString path, DatabaseSink sink)
    : m_path(std::move(path))
    , m_sink(std::move(sink))
{
}

Result<void> BodyParser::feed(QByteArrayView plain)
{
    while (!plain.isEmpty()) {
        if (m_part == Part::End)
            return damaged(Texts::tr("something stands behind its end"));
        const bool inHead = m_head.size() < HeadSize;
        const quint64 wanted = inHead ? static_cast<quint64>(HeadSize - m_head.size()) : m_left;
        const QByteArrayView taken
            = plain.first(static_cast<qsizetype>(std::min(wanted, static_cast<quint64>(plain.size()))));
        plain = plain.sliced(taken.size());
        if (inHead) {
            m_head.append(taken);
            if (m_head.size() == HeadSize)
                WAARBORG_TRY(beginPart());
        } else {
            WAARBORG_TRY(takeBytes(taken));
        }
    }
    return {};
}

Result<void> BodyParser::beginPart()
{
    const bool isDatabase = m_part == Part::Database;
    const QByteArrayView name = isDatabase ? DatabaseName : ManifestName;
    if (QByteArrayView(m_head).first(name.size()) != name)
        return damaged(Texts::tr("its parts are not those of a backup"));
    m_left = qFromBigEndian<quint64>(m_head.constData() + name.size());
    const bool fits = isDatabase ? m_left > 0 && m_left <= LargestDatabase && m_left % LeastPage == 0
                                 : m_left > 0 && m_left <= quint64(LargestManifest);
    if (!fits)
        return damaged(Texts::tr("a size in it is not possible"));
    if (isDatabase)
        m_databaseSize = m_left;
    return {};
}

Result<void> BodyParser::takeBytes(QByteArrayView bytes)
{
    m_left -= static_cast<quint64>(bytes.size());
    if (m_part == Part::Database) {
        m_databaseHash.add(bytes);
        WAARBORG_TRY(m_sink(bytes));
    } else {
        m_manifest.append(bytes);
    }
    if (m_left > 0)
        return {};
    m_head.clear();
    m_part = m_part == Part::Database ? Part::Manifest : Part::End;
    return {};
}

Result<Manifest> BodyParser::finish()
{
    if (m_part != Part::End)
        return damaged(Texts::tr("it is cut off"));
    WAARBORG_LET(manifest, parseManifest(m_manifest, m_path));
    if (static_cast<quint64>(manifest.databaseSize) != m_databaseSize
        || manifest.databaseSha256 != m_databaseHash.result())
        return damaged(Texts::tr("the dossier in it is not the one that was put in"));
    return manifest;
}

Failure BodyParser::damaged(const QString &what) const { return fail(ErrorCode::BackupDamaged, m_path, what); }

} // namespace waarborg::backups
