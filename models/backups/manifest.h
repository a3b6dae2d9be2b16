// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/copy.h"
#include "models/foundation/result.h"

#include <QMap>

namespace waarborg::backups {

// What a backup holds, written behind its database once all is known; encrypted like that. Names nobody.
struct Manifest {
    QByteArray dossierId; // 16 bytes
    QDateTime created;
    qint64 databaseSize = 0; // bytes
    int pageSize = 0; // bytes
    QByteArray databaseSha256;
    QByteArray keyFileSha256;
    QMap<QString, int> schema; // slice, version
    qint64 generation = 0; // of the key file, as the database knows it
    Anchor anchor;

    [[nodiscard]] qint64 pageCount() const { return pageSize > 0 ? databaseSize / pageSize : 0; }
    bool operator==(const Manifest &) const = default;
};

inline constexpr qint64 LargestManifest = 64 << 10;

[[nodiscard]] QByteArray manifestJson(const Manifest &manifest);
// BackupDamaged, with `path`.
[[nodiscard]] Result<Manifest> parseManifest(QByteArrayView json, const QString &path);

} // namespace waarborg::backups
