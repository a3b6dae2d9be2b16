// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/manifest.h"
#include "models/backups/sha256.h"

#include <functional>

namespace waarborg::backups {

// Where the database's bytes go, piece by piece.
using DatabaseSink = std::function<Result<void>(QByteArrayView)>;

// Takes a backup's decrypted body apart, as it comes: "database", its size, its bytes; "manifest", its size, its JSON.
// What is inside was authenticated before; still nothing is believed: sizes are bounded, hashes compared. Every failure
// is BackupDamaged with `path`, or the sink's own.
class BodyParser
{
public:
    BodyParser(QString path, DatabaseSink sink);

    [[nodiscard]] Result<void> feed(QByteArrayView plain);
    // After the last piece.
    [[nodiscard]] Result<Manifest> finish();

private:
    enum class Part { Database, Manifest, End };

    [[nodiscard]] Result<void> beginPart();
    [[nodiscard]] Result<void> takeBytes(QByteArrayView bytes);
    [[nodiscard]] Failure damaged(const QString &what) const;

    QString m_path;
    DatabaseSink m_sink;
    Part m_part = Part::Database;
    QByteArray m_head;
    quint64 m_left = 0; // bytes of the part that begun
    quint64 m_databaseSize = 0;
    Sha256 m_databaseHash;
    QByteArray m_manifest;
};

// What stands before the bytes of each part.
[[nodiscard]] QByteArray databaseHead(qint64 size);
[[nodiscard]] QByteArray manifestHead(qint64 size);

} // namespace waarborg::backups
